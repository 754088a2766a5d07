import { asking, type AskingRules } from '../asking-rules.ts';
import { later } from '../later.ts';

const pattern = asking('und|oder|sowie');

const ARTICLE =
  '(?:artikeln?s?|beitrag(?:e?s)?|beiträgen?|texte?n?s?|aufsatz(?:es)?|aufsätzen?|kommentare?n?s?|kolumnen?|leitartikeln?s?|essays?|stücke?n?s?|berichte?n?s?|reportagen?|glossen?|interviews?|rezension(?:en)?|brief(?:e?n?|es)?)';
const THE =
  '(?:(?:der|die|das|dem|den|des|dieser|diese|dieses|diesem|diesen|ein|eine|einem|einen|einer|alle|allen|seine[mnrs]?|ihre[mnrs]?|im|vom|zum|beim) )';
const WHO = "(?:(?:der|die|das|dem|den|des|herr|frau) )?WHO(?:'?s|')?";
/** What joins a name to what is its owner's. */
const OF = '(?:von|vom|aus|aus der|in|in der|im|bei|der|des|durch)';
const ADVERB =
  '(?: (?:denn|eigentlich|genau|wirklich|auch|noch|überhaupt|konkret|alles|so|sonst|bitte|eigens|sich|uns))*';

/** What is said of somebody's words; it tells nothing of what they are about. */
const SPEECH =
  '(?:sagt|sagen|sagte|sagten|schreibt|schreiben|schrieb|schrieben|meint|meinen|meinte|denkt|denken|dachte|behauptet|behaupten|behauptete|erklärt|erklären|erklärte|hält|halten|hielt|glaubt|glauben|glaubte|findet|finden|fand|berichtet|berichten|berichtete|erwähnt|erwähnen|erwähnte|argumentiert|argumentieren|äußert|äußern|äußerte|steht|stehen|urteilt|bemerkt|erzählt|erzählen|spricht|sprechen)';
const SPOKEN =
  '(?:gesagt|geschrieben|gemeint|gedacht|behauptet|erklärt|berichtet|erwähnt|argumentiert|geäußert|erzählt|gesprochen|veröffentlicht)';
const ON =
  '(?:,? (?:über|zum?|zur|von|vom|gegenüber|gegen|bezüglich|hinsichtlich|betreffend|in bezug auf|was|dass|ob|darüber|dazu|davon|daran|an|auf)\\b)';
const VIEW =
  '(?:meinung(?:en)?|ansicht(?:en)?|sicht|haltung(?:en)?|position(?:en)?|standpunkte?s?|auffassung(?:en)?|urteile?|gedanken|argumente?n?|argumentation|einschätzung(?:en)?|kritik|these|thesen|kommentar|einstellung|stellungnahme|vorschläge|antwort|erklärung|begründung|blick|worte)';
const WHICH =
  '(?:(?:was|wie|welche[rs]?) (?:ist|sind|war|waren|lautet|lauten) |erklär(?:e)? |zeig(?:e)?(?: mir)? |nenn(?:e)?(?: mir)? )';

const MAIN = '(?:haupt|kern|zentrale[nrs]? |wichtigste[nrs]? |wesentliche[nrs]? |grund)?';
const SUMMARY =
  '(?:zusammenfassung|kurzfassung|überblick|inhaltsangabe|kernaussagen?|kernpunkte?|hauptpunkte?|tl;?dr)';
const POINT =
  '(?:argumente?s?|aussagen?|thesen?|gedanken?|punkte?|botschaft|fazit|thema|themen|inhalt|kernaussagen?|anliegen)';
const DIFFER =
  '(?:(?:sich )?einig|(?:sich )?uneinig|einer meinung|derselben meinung|der gleichen meinung|unterschiedlicher meinung|widersprechen|unterscheiden|stimmen|überein|streiten|auseinander)';
const ALL_OF_THEM = `(?:(?:${THE})?(?:beiden )?(?:${ARTICLE}|autor(?:en|innen)|verfasser|zeitungen)|sie|beide|${WHO})`;
const ABOUT = '(?:über|bei|beim|in|im|zum?|zur|hinsichtlich|bezüglich|um|was|ob)\\b';
const PUBLISHED = '(?:veröffentlicht|erschienen|geschrieben|publiziert|verfasst|hinzugekommen)';
const KIND =
  '(?:(?:andere[nr]?|weitere[nr]?|alle|die|den|neue[nr]?|neuesten|letzten|ersten|noch|mehr) )*';
const BY = `(?: (?:von|vom|aus|in|durch|bei) ${WHO}|,? die ${WHO} (?:geschrieben|veröffentlicht|verfasst) hat)`;

/** What German asks articles with; marks may be left out. */
export const asksArticles = later((): AskingRules => ({
  frills: [
    /^[\s\p{P}]*(?:(?:also|und|aber|hallo|hi|hey|bitte|na|ok|okay|moin|pullquote|sag mal)[\s,!:]+)*/iu,
    /^(?:(?:kannst du|können sie|könnt ihr|könntest du|könnten sie|würdest du)(?: (?:mir|uns|bitte))* (?=\p{L})|(?:sage?|erklär|zeige?) (?:mir|uns)(?: bitte)?(?:,|,? (?=wa|we|wi|wo))\s*|wei(?:ß|ss)t du,? |ich (?:möchte|will|würde gerne?) wissen,? )/iu,
    /[\s,]+(?:bitte|danke|sagen|erklären)[\s.!?]*$/iu,
  ],
  articles: new RegExp(
    `(?<!\\p{L})(?:(?:der|die|das|dem|den|des|ein|eine[mnrs]?|diese[mnrs]?|alle[nr]?|allen|vom|im|zum|neuesten?|letzten?|j[üu]ngsten?|ersten?|[äa]ltesten?|andere[nr]?|ganzen?)\\s+)*${ARTICLE.replaceAll('ä', 'äe?').replaceAll('ü', '[üu]e?')}(?!\\p{L})|^(?:es|das|den|ihn|alles|dies)$`,
    'giu',
  ),
  ends: [
    ['newest', /neu(?:e?ste|este)[nrs]?|letzte[nrs]?|j[üu]e?ngste[nrs]?|aktuellste[nrs]?/iu],
    ['oldest', /erste[nrs]?|[äa]e?lteste[nrs]?/iu],
  ],
  about:
    /^\s*(?:(?:[üu]ber|ue?ber|zum?|zur|von|vom|mit dem titel|namens|betreffend|aus|in|der|die|das|dem|den)\s+)+/iu,
  nameEndings: /^s$/u,
  determiner:
    /(?<!\p{L})(?:der|die|das|dem|den|des|ein|eine[mnrs]?|kein[emnrs]*|diese[mnrs]?|jede[mnrs]?|im|am|vom|zum|zur|beim)\s$/iu,
  editorial: /(?<!\p{L})leitartikel\p{L}*|editorial\p{L}*/iu,
  inside: [
    `\\b(?:in|im|laut|aus) (?:${THE}?${ARTICLE} )?(?:mit dem titel )?[“"«„] ?(?<title>[^“”"«»„]{2,150}?) ?[”"»“],?`,
    `\\b(?:was|wie) ${SPEECH} (?:in |im )?(?:${THE}?${ARTICLE} )?[“"«„] ?(?<title>[^“”"«»„]{2,150}?) ?[”"»“](?:${ON})?`,
    `\\b(?:in|im|laut|aus) (?<of>(?:(?:dem|der|diesem|dieser) )?${ARTICLE} (?:über|zu|zum|zur) [^,?:]{2,100})[,:]`,
    `\\b(?:in|im|laut|aus) (?<of>(?:(?:dem|der|diesem|dieser) )?${ARTICLE} (?:über|zu|zum|zur) [^,?:]{2,100}?)(?=[\\s?.!]*$)`,
    `\\b(?:was|wie) ${SPEECH} (?:in |im )?(?<of>(?:(?:der|die|das|dem|dieser) )?${ARTICLE} (?:über|zu|zum|zur) [^,?:]{2,60}?)(?: (?:über|zu|zum|zur|von|vom)\\b)(?= )`,
    `\\b(?:in|im|laut|(?:was|wie) ${SPEECH}(?: im| in)?) (?<of>(?:(?:der|dem) )?(?:leitartikel|editorial))\\b,?(?:${ON})?`,
  ].map(pattern),
  attributions: [
    `\\b(?:(?:was|wie|und) )?${SPEECH}${ADVERB} ${WHO}(?: WHEN)?${ADVERB}${ON}?`,
    `\\b(?:(?:was|wie) )?(?:hat|haben|hatte|hatten)${ADVERB} ${WHO}(?: WHEN)?${ADVERB}${ON}? (?<rest>[^?]+?) ${SPOKEN}\\b`,
    `(?:\\b(?:was|wie) )?${WHO}(?: WHEN)?${ADVERB}${ON} (?<rest>[^?]+?) ${SPEECH}(?=[\\s?.!]*$)`,
    `\\b(?:laut|gemäß|nach|wenn man) ${WHO}(?: WHEN)?(?: ${VIEW})?,?`,
    `\\b(?:laut|gemäß|nach) ${THE}?${ARTICLE} ${OF} ${WHO}(?: WHEN)?,?`,
    `\\b(?:nach|in|laut) (?:(?:der|den|dem) )?(?:${VIEW}|angaben?|darstellung|überzeugung|worten|augen) (?:von |vom |der |des )${WHO}(?: WHEN)?,?`,
    `${WHO} (?:zufolge|nach)\\b,?`,
    `\\bwie ${WHO} (?:es )?${SPEECH},?`,
    `(?:\\b${WHICH})?WHO(?:'?s|') (?:eigene )?${MAIN}${VIEW}(?: WHEN)?(?: nach)?${ON}?`,
    `(?:\\b${WHICH})?\\b${THE}?${MAIN}${VIEW} (?:von|vom|der|des) ${WHO}(?: WHEN)?${ON}?`,
    `\\b(?:welche[rsn]?|was für eine?n?) ${VIEW}(?: (?:hat|haben|hatte|vertritt|vertreten|äußert|nimmt|bezieht)) ${WHO}(?: WHEN)?${ADVERB}${ON}?`,
    `\\b(?:(?:was|wie) ${SPEECH} |in |im |laut |aus )?${THE}?${ARTICLE}(?: WHEN)? ${OF} ${WHO}(?: WHEN)?,?(?: ${SPEECH})?${ON}?`,
    `(?:\\b(?:in|im|laut|aus) )?WHO(?:'?s|') ${ARTICLE}(?: WHEN)?,?(?: ${SPEECH})?${ON}?`,
    `,? ?\\b(?:bei|laut|nach) ${WHO}(?: WHEN)?(?=[\\s?.!]*$)`,
    `,? ?\\b(?:in|aus|im) (?:(?:der|dem) )?OUTLET(?: WHEN)?(?=[\\s?.!]*$)`,
    `^(?:bei|für) AUTHOR(?: WHEN)?[,:]`,
    `^(?:in|im) (?:(?:der|dem) )?OUTLET(?: WHEN)?[,:]`,
    `^${WHO}(?: WHEN)?(?:${ON}|:| -|,)`,
  ].map(pattern),
  requests: (
    [
      [
        'comparison',
        `^(?:sind|stimmen|widersprechen|unterscheiden|streiten) (?:sich )?${ALL_OF_THEM}(?: sich)? ${DIFFER}(?: ${ABOUT})? ?(?<topic>.*?)`,
      ],
      [
        'comparison',
        `^(?:(?:worin|worüber|in was|wo) )?sind (?:sich )?${ALL_OF_THEM}(?: (?:sich|alle|wirklich|da))*(?: ${ABOUT})? ?(?<topic>.*?) ?${DIFFER}`,
      ],
      [
        'comparison',
        `^(?:(?:worin|worüber|in was|wo) )?(?:stimmen|widersprechen|unterscheiden|streiten) (?:sich )?${ALL_OF_THEM}(?: (?:sich|alle|wirklich|da))*(?: ${ABOUT})? ?(?<topic>.*?)(?: überein)?`,
      ],
      [
        'comparison',
        `^vergleich(?:e|en)? (?:(?:${THE})?(?:${ARTICLE}|${VIEW}|autoren)|${WHO})(?:(?: (?:von|und|mit)|,) ${WHO})*(?: (?:über|zu|zum|zur|bei|in|hinsichtlich|bezüglich)) (?<topic>.+?)`,
      ],
      [
        'comparison',
        `^(?:was sind|welche|gibt es|worin bestehen) (?:die )?(?:unterschiede|unterschied|widersprüche|meinungsverschiedenheiten|gegensätze)(?: (?:gibt|es|zwischen|den|in|der|von|${ARTICLE}|autoren|${WHO}|und))* (?:über|zu|zum|zur|bei|beim|hinsichtlich|bezüglich|in) (?<topic>.+?)`,
      ],
      ['overview', `^(?:worum|wovon) (?:geht es in|handeln|geht's in) ${THE}${ARTICLE}`],
      [
        'overview',
        `^(?:welche|was für) (?:themen|fragen)(?: (?:gibt|es|haben|behandeln|decken|ab|die|der|werden|behandelt|hier|in|den|${ARTICLE}))*`,
      ],
      [
        'overview',
        `^was (?:sind|ist) (?:die themen|das thema) (?:der|dieser|aller|von) (?:den )?${ARTICLE}`,
      ],
      [
        'overview',
        `^was (?:kann|darf|soll) (?:ich|man)(?: (?:dich|euch|sie|hier))? (?:alles )?fragen`,
      ],
      [
        'overview',
        `^(?:fasse? (?:alle |die )(?:artikel|texte|beiträge) zusammen|${SUMMARY} (?:aller|der|von allen) ${ARTICLE})`,
      ],
      [
        'count',
        `^wie ?viele ${KIND}${ARTICLE}(?:${BY}| (?:gibt|es|hast|du|habt|ihr|sind|hat|haben|hier|insgesamt|da|enthält|die|sammlung|wurden|WHEN|${PUBLISHED}|WHO))*`,
      ],
      ['count', `^(?:${WHICH})?(?:die )?(?:an)?zahl (?:der|von) ${ARTICLE}(?:${BY})?`],
      [
        'newest',
        `^(?:(?:welche[rsn]?|was|wie) (?:ist|sind|war|lautet|heißt) |zeig(?:e)?(?: mir)? )?(?:${THE})?(?:aller)?(?:neu(?:e?ste|este)[nrs]?|letzte[nrs]?|jüngste[nrs]?|aktuellste[nrs]?)(?: ${ARTICLE})?(?:${BY}| ${PUBLISHED}| hier)*`,
      ],
      [
        'newest',
        `^welche[rs]? ${ARTICLE} (?:ist|wurde) (?:zuletzt|als letztes|als letzter|am neuesten|der neueste)(?: ${PUBLISHED})?(?: worden)?`,
      ],
      ['newest', `^(?:was gibt(?:'s| es) neues|gibt es (?:etwas |was )?neues|was ist neu)`],
      [
        'newest',
        `^wann (?:ist|wurde|erschien) ${THE}(?:neu(?:e?ste|este)|letzte|jüngste) ${ARTICLE}(?:${BY})?(?: ${PUBLISHED})?`,
      ],
      [
        'oldest',
        `^(?:(?:welche[rsn]?|was|wie) (?:ist|sind|war|lautet|heißt) |zeig(?:e)?(?: mir)? )?(?:${THE})?(?:aller)?(?:älteste[nrs]?|erste[nrs]?)(?: ${ARTICLE})?(?:${BY}| ${PUBLISHED}| hier)*`,
      ],
      [
        'oldest',
        `^wann (?:ist|wurde|erschien) ${THE}(?:älteste|erste) ${ARTICLE}(?:${BY})?(?: ${PUBLISHED})?`,
      ],
      [
        'list',
        `^was (?:hat|haben)(?: (?:noch|sonst|sonst noch))? ${WHO}(?: (?:noch|sonst|alles|sonst noch|außerdem|WHEN))* (?:geschrieben|veröffentlicht|verfasst|publiziert)`,
      ],
      [
        'list',
        `^was (?:schrieb|schreibt|veröffentlichte)(?: sonst)? ${WHO}(?: (?:noch|sonst|sonst noch|WHEN))+`,
      ],
      [
        'list',
        `^was (?:ist|wurde|hat|erschien)(?: (?:alles|in|bei|von|WHO|WHEN))*(?: WHEN)(?: (?:in|bei|von) ${WHO})*(?: ${PUBLISHED})?(?: worden)?`,
      ],
      [
        'list',
        `^(?:(?:welche|zeige?(?: mir)?|liste|nenne?(?: mir)?|gibt es|gibt's|hast du|habt ihr|such(?:e)?) )?${KIND}(?:${ARTICLE}|etwas|was|mehr)(?:${BY}| (?:sind|gibt es|wurden|erschienen|hat|haben|auf|stammen|alles|WHEN|${PUBLISHED})| (?:hat |schrieb )?WHO)+`,
      ],
      [
        'list',
        `^(?:welche|zeige?(?: mir)?|liste|nenne?(?: mir)?) ${KIND}${ARTICLE}(?: (?:gibt|es|hast|du|habt|ihr|sind|da|hier|auf))*`,
      ],
      [
        'author',
        `^wer (?:ist|war|sind)(?: (?:eigentlich|denn|dieser|diese|der autor|die autorin))* ${WHO}`,
      ],
      [
        'summary',
        `^fass(?:e|en|t)?(?: sie)?(?: (?:mir|uns|bitte|mal))* (?<of>.*?)(?: (?:bitte|kurz|mal))* zusammen`,
      ],
      ['summary', `^(?<of>(?:${THE})?${ARTICLE}.*?|.*?WHO.*?) (?:kurz )?zusammenfassen`],
      [
        'summary',
        `^(?:(?:gib|mach|schreib|erstelle?)(?: mir| uns)? |ich (?:will|möchte|brauche) )?(?:(?:eine |die )?(?:kurze |knappe )?${SUMMARY} (?:von|vom|der|des|zum?|zur|über)|tl;?dr(?: von| vom| zu)?)\\b(?<of>.*?)`,
      ],
      [
        'summary',
        `^(?:${WHICH})?(?:${THE})?${MAIN}${POINT} (?<of>(?:(?:von|in|im|vom) )?(?:der |des |dem |dieses |diesem |dieser )?${ARTICLE}.*?)`,
      ],
      ['summary', `^(?:${WHICH})?WHO(?:'?s|') ${MAIN}${POINT}(?<of>)`],
      [
        'summary',
        `^(?:worum geht(?: es|'s)|wovon handelt)(?: in| im)? (?<of>(?:(?:der|dem|das|die|diesem|dieser) )?${ARTICLE}.*?|WHO(?:'?s|') ${ARTICLE})`,
      ],
      [
        'summary',
        `^was (?:sagt|steht in|steht im) (?<of>(?:(?:der|die|das|dem|dieser|diesem) )?${ARTICLE}(?: (?:von|aus) ${WHO})?)`,
      ],
      [
        'summary',
        `^was (?:sagt|meint|schreibt|denkt|behauptet) (?<of>${WHO})(?: (?:insgesamt|kurz|im kern|überhaupt))?`,
      ],
      ['summary', `^(?<of>.*?),? ?\\b(?:tl;?dr|in kürze|kurz zusammengefasst)`],
    ] as const
  ).map(([request, source]) => [request, pattern(`${source}[\\s?.!…]*$`)] as const),
}));
