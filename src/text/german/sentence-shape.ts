import type { SentenceShape } from '../sentence-shape.ts';

/** How it hands on what others hold and denies it, and speaks of something as named before. */
export const VIEWS: Pick<
  SentenceShape,
  'referring' | 'conceding' | 'opposing' | 'denying' | 'others'
> = {
  referring:
    /(?<!\p{L})(?:diese[mnrs]?|jene[mnrs]?|solche[mnrs]?)\s(?!(?:jahr|jahrhundert|jahrzehnt|monat|woche|wochenende|tag|morgen|abend|nacht|frühjahr|frühling|sommer|herbst|winter|stadt|land|welt|artikel|text|beitrag|seite)\p{L}*|der|die|das|den|dem|deren|dessen|art)\p{L}|(?<!\p{L})(?:letztere[mnrs]?|erstere[mnrs]?)(?!\p{L})|(?<!\p{L})(?:davon|dafür|dagegen|darüber|daran|damit|dazu|darauf|hier|dort)[.!]$/u,
  conceding:
    /^["„“‚»(]*(?:(?:manche|viele|einige|die\smeisten|kritiker|gegner|befürworter|anhänger|verfechter|skeptiker|andere)(?:\s[\p{L}-]+){0,6}\s(?:sagen|meinen|behaupten|glauben|finden|halten|fürchten|argumentieren|wenden|werden|würden|denken)(?!\p{L})|(?:natürlich|zugegeben|gewiss|zwar|freilich|sicher,)(?!\p{L})|es\s(?:heißt|mag\ssein|wird\s(?:oft\s|gern\s|gerne\s|immer\swieder\s)?(?:gesagt|behauptet|eingewandt|argumentiert))|man\s(?:könnte|mag|kann|hört)\s(?:\p{L}+\s)?(?:meinen|einwenden|glauben|sagen|denken|oft)|(?:das|ein)\s(?:argument|einwand|gegenargument|mythos)\s(?:lautet|ist|geht))/iu,
  opposing:
    /^["„“‚»(]*(?:aber|doch|jedoch|allerdings|tatsächlich|in\s(?:wirklichkeit|wahrheit)|dennoch|trotzdem)(?!\p{L})/iu,
  denying:
    /^["„“‚»(]*(?:falsch[.!]|unsinn|im\sgegenteil|von\swegen|mitnichten|(?:das|dies|diese[mnrs]?|sie|er|es|all\sdas)(?!\p{L})[^.!?]{0,40}(?<!\p{L})(?:ist|sind|war|waren|bleibt|klingt)\s(?:\p{L}+\s)?(?:falsch|(?:ein\s)?(?:irrtum|mythos|trugschluss|märchen)|unsinn|irreführend|absurd|unwahr|verfehlt)|(?:das|dies|diese[mnrs]?)(?!\p{L})[^.!?]{0,40}(?<!\p{L})(?:stimmt\snicht|trifft\snicht\szu|überzeugt\snicht|verkennt|übersieht|greift\szu\skurz|hält\snicht))/iu,
  others:
    /(?<!\p{L})(?:mythen|mythos|irrtum|irrtümer|vorurteile?|einwände?|einwand|ausreden?|kritiker\p{L}*|gegner\p{L}*|gegenargumente?|trugschl[uü]ss\p{L}*)(?!\p{L})/iu,
};
