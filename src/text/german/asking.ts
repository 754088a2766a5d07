import { asking, type AskingRules } from '../asking-rules.ts';
import { later } from '../later.ts';
import { PRONOUNS } from './pronouns.ts';

const pattern = asking('und|oder|sowie');

const ARTICLE =
  '(?:artikeln?s?|beitrag(?:e?s)?|beiträgen?|texte?n?s?|aufsatz(?:es)?|aufsätzen?|kommentare?n?s?|kolumnen?|leitartikeln?s?|essays?|stücke?n?s?|berichte?n?s?|reportagen?|glossen?|interviews?|rezension(?:en)?|brief(?:e?n?|es)?)';
const THE =
  '(?:(?:der|die|das|dem|den|des|dieser|diese|dieses|diesem|diesen|ein|eine|einem|einen|einer|alle|allen|seine[mnrs]?|ihre[mnrs]?|im|vom|zum|beim) )';
const WHO = "(?:\\b(?:der|die|das|dem|den|des|herr|frau) )?WHO(?:'?s|')?";
const OWNER = "WHO(?:'?s|')";
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
  '(?:(?:sich )?einig|(?:sich )?uneinig|einer meinung|(?:derselben|der gleichen|unterschiedlicher|verschiedener|anderer|geteilter) (?:meinung|ansicht)|widersprechen|unterscheiden|stimmen|überein|streiten|auseinander)';
const ALL_OF_THEM = `(?:(?:${THE})?(?:beiden )?(?:${ARTICLE}|autor(?:en|innen)|verfasser|zeitungen)|sie|beide|${WHO})`;
const VIEWS = '(?:meinungen|ansichten|positionen|standpunkte|auffassungen|haltungen|sichtweisen)';
const ABOUT = '(?:über|bei|beim|in|im|zum?|zur|hinsichtlich|bezüglich|um|was|ob)\\b';
const PUBLISHED =
  '(?:veröffentlicht|erschienen|geschrieben|publiziert|verfasst|hinzugekommen|herausgekommen)';
const AUTHORS =
  '(?:autor(?:en|innen)|verfasser(?:n|innen)?|journalist(?:en|innen)|kolumnist(?:en|innen))';
const KIND =
  '(?:(?:andere[nr]?|weitere[nr]?|alle|die|den|neue[nr]?|neuesten|letzten|ersten|noch|mehr) )*';
const TAGGED =
  '(?:(?:mit|unter) (?:dem )?(?:tag|schlagwort|stichwort|label)|(?:haben|hat|tragen|trägt) (?:das|den|die) (?:tag|schlagwort|stichwort|label)|(?:getaggt|verschlagwortet)(?: (?:mit|als|unter))?) ["“„«‚]?';
const BY = `(?: (?:von|vom|aus|in|durch|bei) ${WHO}|,? die ${WHO} (?:geschrieben|veröffentlicht|verfasst) hat)`;

/** What German asks articles with; marks may be left out. */
export const asksArticles = later((): AskingRules => ({
  frills: [
    /^[\s\p{P}]*(?:(?:also|und|aber|hallo|hi|hey|bitte|na|ok|okay|moin|pullquote|sag mal)[\s,!:]+)*/iu,
    /^(?:(?:kannst du|können sie|könnt ihr|könntest du|könnten sie|würdest du)(?: (?:mir|uns|bitte))* (?=\p{L})|(?:sage?|erklär|zeige?) (?:mir|uns)(?: bitte)?(?:,|,? (?=wa|we|wi|wo))\s*|wei(?:ß|ss)t du,? |ich (?:möchte|will|würde gerne?) wissen,? )/iu,
    /[\s,]+(?:bitte|danke|sagen|erklären)[\s.!?]*$/iu,
  ],
  howMany:
    /^(?:(?:und|auch|aber)\s+)?wie\s?viele(?:\s+(?:sind(?:\s+(?:es|da|das))?|gibt\s+es|davon|hast\s+du|habt\s+ihr|insgesamt|denn))*[\s?.!]*$/iu,
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
  except:
    /(?<!\p{L})(?:au(?:ß|ss)er|ausgenommen|abgesehen von|mit ausnahme (?:von|der|des)|bis auf|weder|noch|als)\s(?:(?:de[rmn]|die|herrn?|frau)\s)?$/iu,
  pronouns: PRONOUNS,
  between:
    /\?+\s+(?:(?:und|auch|aber|dann)\s+)?(?=\S)|,?\s+(?:und|und auch|aber)\s+(?=(?:wer|wen|wem|wessen|was|welche[mnrs]?|wann|wo|wohin|woher|wie|warum|weshalb|wieso|wozu|womit)(?!\p{L}))/giu,
  opening:
    /^[\s\p{P}]*(?:(?:und|auch|aber|dann)\s+)?(?:(?:in|an|auf|bei|von|f[üu]r|zu|aus|mit|seit)\s+)?(?:wer|wen|wem|wessen|was|welche[mnrs]?|wann|wo|wohin|woher|wie|warum|weshalb|wieso|wozu|womit|wodurch|wof[üu]r|wovon|wor(?:an|in|auf|[üu]ber|um)|ist|sind|war|waren|hat|haben|kann|k[öo]nnen|wird|werden|soll|sollen|darf|d[üu]rfen|muss|m[üu]ssen)(?!\p{L})/iu,
  tagged:
    /(?<!\p{L})(?:(?:mit|unter)\s(?:dem\s)?(?:tag|schlagwort|stichwort|label)|(?:haben|hat|tragen|tr[äa]gt)\s(?:das|den|die)\s(?:tag|schlagwort|stichwort|label)|(?:getaggt|verschlagwortet)(?:\s(?:mit|als|unter))?)\s["“„«‚]?/iu,
  hint: /artikel|beitr[äa]g|aufs[äa]tz|kommentar|kolumne|editorial|essay|st[üu]ck|bericht|reportage|glosse|interview|rezension|(?<!\p{L})(?:alles|etwas|texte?|texten|briefe?n?|was\sist|neues?|neu(?:e?ste|este)[mnrs]?|letzte[mnrs]?|j[üu]ngste[mnrs]?|aktuellste[mnrs]?|zuletzt|erste[mnrs]?|[äa]lteste[mnrs]?|wei(?:ß|ss)t|gibt|fragen|themen|thema|tl;?dr)(?!\p{L})|zusammen|zusammenfass|hier|stimmt|erz[äa]hl|von\swem|kurzfassung|[üu]berblick|inhaltsangabe|in\sk[üu]rze|kernaussage|kernpunkt|hauptpunkt|meinung|ansicht|einig|widerspr|unterschied|unterscheid|stimmen|streit|vergleich|gegensatz|gegens[äa]tz|standpunkt|auffassung|position|haltung|sichtweise|ver[öo]ffentlicht|ersch(?:ien|einen)|geschrieben|schreibt|schrieb|verfass|publiziert|autor|journalist|kolumnist|schlagwort|stichwort|[“"„«]/iu,
  editorial: /(?<!\p{L})leitartikel\p{L}*|editorial\p{L}*/iu,
  inside: [
    `\\b(?:in|im|laut|aus) (?:${THE}?${ARTICLE} )?(?:mit dem titel )?[“"«„] ?(?<title>[^“”"«»„]{2,150}?) ?[”"»“],?`,
    `\\b(?:was|wie) ${SPEECH} (?:in |im )?(?:${THE}?${ARTICLE} )?[“"«„] ?(?<title>[^“”"«»„]{2,150}?) ?[”"»“](?:${ON})?`,
    `\\b(?:in|im|laut|aus) (?<of>(?:(?:dem|der|diesem|dieser) )?${ARTICLE} (?:über|zu|zum|zur) [^,?:]{2,100})[,:]`,
    `\\b(?:in|im|laut|aus) (?<of>(?:(?:dem|der|diesem|dieser) )?${ARTICLE} (?:über|zu|zum|zur) [^,?:]{2,100}?)(?=[\\s?.!]*$)`,
    `\\b(?:was|wie) ${SPEECH} (?:in |im )?(?<of>(?:(?:der|die|das|dem|dieser) )?${ARTICLE} (?:über|zu|zum|zur) [^,?:]{2,60}?)(?: (?:über|zu|zum|zur|von|vom)\\b)(?= )`,
    `\\b(?:in|im|laut|(?:was|wie) ${SPEECH}(?: im| in)?) (?<of>(?:(?:der|dem) )?(?:leitartikel|editorial))\\b,?(?:${ON})?`,
  ].map(pattern),
  onTopic: pattern(
    `^(?:(?:welche|welcher|alle|gibt es|hast du|habt ihr|zeige?(?: mir)?|liste|nenne?(?: mir)?|suche?(?: mir)?|finde) )?(?:(?:alle|die|weitere|noch|auch) )*(?:${ARTICLE}|etwas|was)(?: (?:gibt es|sind|hast du|habt ihr|hier|auf))*(?: (?:handeln|handelt|die handeln) von| (?:behandeln|behandelt|die)| (?:über|zu|zum|zur|mit dem)(?: thema)?)+ (?<topic>.+?)(?: handeln| gehen)?[\\s?.!…]*$`,
  ),
  attributions: [
    `\\b(?:(?:was|wie) )?(?:steht|stehen|stand|heißt es) (?:in|im|bei) ${WHO}(?: WHEN)?${ON}?`,
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
    `\\bwas (?:hat|haben) ${WHO}${ON} (?<rest>[^?]+?) zu(?: sagen)?(?=[\\s?.!]*$)`,
    `\\bwas (?:wurde|ist|hat man) WHEN(?: alles)?${ON} (?<rest>[^?]+?) ${SPOKEN}\\b`,
    `\\bwas (?:wurde|ist|hat man)(?: alles)?${ON} (?<rest>[^?]+?) WHEN ${SPOKEN}\\b`,
    `(?:\\b(?:was|wie) ${SPEECH} |\\blaut )?(?:\\bin )?\\b${THE}?${ARTICLE} WHEN,?(?: ${SPEECH})?${ON}?`,
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
        `^vergleich(?:e|en|t)? (?:sie|die beiden|beide|${THE}?(?:${ARTICLE}|${AUTHORS})|${WHO}(?: (?:mit|und) ${WHO})?)(?: miteinander)?`,
      ],
      [
        'comparison',
        `^(?:was ist|was sind|worin besteht|worin bestehen|wo liegt|wo liegen|gibt es) (?:der |die |einen |ein )?unterschiede? zwischen (?:ihnen|beiden|${THE}(?:beiden )?(?:${ARTICLE}|${AUTHORS})|${WHO})`,
      ],
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
      [
        'comparison',
        `^(?:was sind|welches sind|welche|gibt es|wie lauten) (?:die )?(?:unterschiedliche|verschiedene|gegensätzliche|widersprüchliche|abweichende)[nr]? ${VIEWS}(?: (?:gibt|es|der|${ARTICLE}|${AUTHORS}|${WHO}))* (?:über|zu|zum|zur|bei|beim|hinsichtlich|bezüglich) (?<topic>.+?)`,
      ],
      ['comparison', `^WHO (?:gegen|kontra|vs\\.?|versus|oder) WHO(?::| ${ABOUT}) (?<topic>.+?)`],
      [
        'comparison',
        `^widerspricht WHO (?:(?:dem|der|herrn|frau) )?WHO(?: ${ABOUT})? ?(?<topic>.*?)`,
      ],
      [
        'comparison',
        `^stimmt WHO (?:(?:dem|der|herrn|frau) )?WHO(?: ${ABOUT})? ?(?<topic>.*?) ?(?:zu|überein)`,
      ],
      [
        'comparison',
        `^stimmt WHO (?:(?:dem|der|herrn|frau) )?WHO zu,? was (?<topic>.+?) (?:angeht|betrifft)`,
      ],
      [
        'comparison',
        `^(?:gibt es|besteht) (?:einen? )?(?:widerspruch|widersprüche|unterschiede?|streit|uneinigkeit) (?:zwischen|von) ${WHO}(?: ${ABOUT})? ?(?<topic>.*?)`,
      ],
      ['comparison', `^wer widerspricht (?:wem|WHO)(?: ${ABOUT})? ?(?<topic>.*?)`],
      [
        'overview',
        `^(?:worum|um was|wovon|worüber) (?:geht es|geht's|handeln|schreiben|berichten|sind)(?: alles)?(?: in)? ${THE}${ARTICLE}`,
      ],
      [
        'overview',
        `^was steht (?:alles )?in (?:den|diesen|deinen|euren) (?:artikeln|texten|beiträgen)`,
      ],
      ['overview', `^(?:worum|um was) geht(?:s| es|'s) (?:hier|da)`],
      ['overview', `^was steht (?:hier|da)(?: (?:so|alles|drin))*`],
      [
        'overview',
        `^(?:gib(?: mir)? |zeig(?:e)?(?: mir)? )?(?:einen )?(?:kurzen )?überblick über (?:alle|die) ${ARTICLE}`,
      ],
      ['overview', `^was weißt du(?: (?:alles|denn|eigentlich))*`],
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
        `^(?:was|worüber|wonach) (?:kann|darf|soll) (?:ich|man)(?: (?:dich|euch|sie|hier))? (?:alles )?fragen`,
      ],
      [
        'overview',
        `^(?:fasse? (?:alle |die )(?:artikel|texte|beiträge) zusammen|${SUMMARY} (?:aller|der|von allen) ${ARTICLE})`,
      ],
      [
        'count',
        `^wie ?viele ${KIND}${ARTICLE}(?:${BY}| (?:gibt|gibt'?s|es|hast|du|habt|ihr|sind|hat|haben|hier|insgesamt|da|das|enthält|die|sammlung|wurden|WHEN|${PUBLISHED}|WHO))*`,
      ],
      ['count', `^(?:${WHICH})?(?:die )?(?:an)?zahl (?:der|von) ${ARTICLE}(?:${BY})?`],
      [
        'newest',
        `^(?:(?:welche[rsn]?|was|wie) (?:ist|sind|war|lautet|heißt) |(?:zeig(?:e)?|gib|nenn(?:e)?)(?: mir| uns)? )?(?:${THE}|${OWNER} )?(?:aller)?(?:neu(?:e?ste|este)[nrs]?|letzte[nrs]?|jüngste[nrs]?|aktuellste[nrs]?)(?: ${ARTICLE})?(?:${BY}| ${PUBLISHED}| hier)*`,
      ],
      [
        'newest',
        `^welche[rs]? ${ARTICLE} (?:ist|wurde) (?:zuletzt|als letztes|als letzter|am neuesten|der neueste)(?: ${PUBLISHED})?(?: worden)?`,
      ],
      [
        'newest',
        `^was (?:kam|ist|wurde|erschien)(?: hier)? (?:zuletzt|als letztes)(?: (?:heraus|raus|${PUBLISHED}|worden))*`,
      ],
      [
        'newest',
        `^(?:was gibt(?:'?s| es) neues(?: (?:von|aus|in|bei) ${WHO})?|gibt es (?:etwas |was )?neues|was ist neu)`,
      ],
      [
        'newest',
        `^wann (?:ist|wurde|erschien) ${THE}(?:neu(?:e?ste|este)|letzte|jüngste) ${ARTICLE}(?:${BY})?(?: ${PUBLISHED})?`,
      ],
      [
        'oldest',
        `^(?:(?:welche[rsn]?|was|wie) (?:ist|sind|war|lautet|heißt) |(?:zeig(?:e)?|gib|nenn(?:e)?)(?: mir| uns)? )?(?:${THE}|${OWNER} )?(?:aller)?(?:älteste[nrs]?|erste[nrs]?)(?: ${ARTICLE})?(?:${BY}| ${PUBLISHED}| hier)*`,
      ],
      [
        'oldest',
        `^wann (?:ist|wurde|erschien) ${THE}(?:älteste|erste) ${ARTICLE}(?:${BY})?(?: ${PUBLISHED})?`,
      ],
      [
        'oldest',
        `^welche[rs]? ${ARTICLE} (?:ist|war) (?:${THE})?(?:am ältesten|älteste[nrs]?|erste[nrs]?)`,
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
        `^was (?:ist|wurde|hat|erschien)(?: (?:alles|in|bei|von|WHO))*(?: WHEN)(?: (?:in|bei|von) ${WHO})*(?: ${PUBLISHED})?(?: worden)?`,
      ],
      [
        'list',
        `^hat ${WHO}(?: (?:noch|sonst|auch|schon))* (?:mehr|etwas|was|anderes|(?:andere|weitere) ${ARTICLE})(?: (?:anderes|mehr))? ${PUBLISHED}`,
      ],
      ['list', `^(?:zeige?(?: mir)? |liste )?(?:alle )?${OWNER} ${ARTICLE}`],
      [
        'list',
        `^(?:wer sind|welche|wie ?viele|nenne?(?: mir)?|liste|zeige?(?: mir)?) (?:(?:die|alle|hier|eure|deine) )*${AUTHORS}(?: (?:hier|gibt|es|hast|du|habt|ihr|sind|das|der|dieser|${ARTICLE}|sammlung|auf))*`,
      ],
      ['list', `^von wem (?:sind|stammen|kommen) (?:die|diese|all die) ${ARTICLE}`],
      [
        'list',
        `^wer (?:schreibt|schrieb|hat)(?: (?:hier|für euch|(?:die|diese|all die|alle|eure|deine) ${ARTICLE}))+(?: (?:geschrieben|verfasst))?`,
      ],
      [
        'list',
        `^(?:(?:welche|zeige?(?: mir)?|liste|nenne?(?: mir)?|gibt es|gibt's|hast du|habt ihr|such(?:e)?) )?${KIND}(?:${ARTICLE}|etwas|alles|was|mehr)(?:${BY}| (?:sind|gibt es|wurden|erschienen|hat|haben|auf|stammen|alles|WHEN|${PUBLISHED})| (?:hat |schrieb )?WHO)+`,
      ],
      [
        'list',
        `^(?:(?:welche|zeige?(?: mir)?|liste|nenne?(?: mir)?|gibt es|hast du|habt ihr|alle) )?(?:${KIND}${ARTICLE}|alles|etwas)(?: (?:sind|gibt es|habt ihr|hast du|sind))* ${TAGGED}WHO["“”»]?(?: (?:getaggt|verschlagwortet))?(?: WHEN)?`,
      ],
      [
        'list',
        `^(?:welche|zeige?(?: mir)?|liste|nenne?(?: mir)?) ${KIND}${ARTICLE}(?: (?:gibt|es|hast|du|habt|ihr|sind|da|hier|auf))*`,
      ],
      [
        'author',
        `^wer (?:ist|war|sind)(?: (?:eigentlich|denn|dieser|diese|der autor|die autorin))* ${WHO}`,
      ],
      ['author', `^erzähl(?:e|en sie)?(?: mir| uns)? (?:was|etwas|mehr) (?:über|von) ${WHO}`],
      ['author', `^(?:kennst du|kennt ihr|kennen sie) ${WHO}`],
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
      [
        'summary',
        `^(?:${WHICH})?(?:${THE})?${MAIN}${POINT} (?:von|vom|in|der|des) (?<of>WHO(?:(?:'?s|') ${ARTICLE})?)`,
      ],
      ['summary', `^was will (?<of>WHO)(?: (?:uns|eigentlich|damit|denn|sagen|mitteilen))+`],
      ['summary', `^(?:${WHICH})?${OWNER} ${MAIN}${POINT}(?<of>)`],
      [
        'summary',
        `^(?:(?:worum|um was) geht(?: es|'s)|wovon handelt|worüber (?:schreibt|berichtet))(?: in| im)? (?<of>(?:(?:der|dem|das|die|diesem|dieser) )?${ARTICLE}.*?|WHO(?:'?s|') ${ARTICLE})`,
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
