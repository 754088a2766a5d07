import { GENERAL_ANSWERS } from '../general-answers.ts';
import { later } from '../later.ts';
import type { AnswerPatterns } from '../question-rules.ts';
import { anyWord, eitherCase } from '../word-pattern.ts';

const MONTH =
  'Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';

const DAY = 'Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag';

const FEW = eitherCase(
  'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|vierzig|fünfzig',
);

const COUNT = String.raw`(?:\d[\d.,]{0,20}|${FEW}|${eitherCase('ein|eine|einen|einem|einer|einige|mehrere|wenige|viele|anderthalb|hundert|tausend')})`;

const UNIT =
  '(?:Sekunden?|Minuten?|Stunden?|Tagen?|Tage?s?|Nächten?|Wochen?|Monate?n?s?|Jahre?n?s?|Jahrzehnte?n?|Jahrhunderte?n?|Generationen)';

/** "In Berlin", "aus Polen": a place needs no article. */
const PLACE = String.raw`${anyWord('in|aus|nach|bei|von|zwischen|um|ab|über|durch|im|am|zur|zum|an der|auf der|auf dem|in der|in den|aus der|aus dem|aus den|nahe|nördlich von|südlich von|östlich von|westlich von')}\s(?:(?:der|Stadt|Provinz|Region|Insel)\s)?(?!(?:${MONTH}|${DAY})(?!\p{L}))(?<name>\p{Lu}\p{Ll}[\p{L}-]*)`;

/** Every noun has a capital: a name has two of them in a row, or is all in capitals, or stands behind its kind. */
const NAMED = String.raw`(?<![\p{L}-])\p{Lu}[\p{L}’'-]*(?:\s(?:(?:von|der|des|den|and|of|the|de|für|und)\s){0,2}\p{Lu}[\p{L}’'.-]*)+|(?<![\p{L}-])\p{Lu}{2,}(?!\p{L})|(?<=(?:namens|genannt|heißt|hieß)\s["„»]?)\p{Lu}\p{L}+`;

const TITLED = String.raw`(?<!\p{L})(?:König(?:in)?s?|Kaiser(?:in)?s?|Zar(?:in)?|Papst(?:es)?|Herzog(?:in)?s?|Graf|Gräfin|Fürst(?:in)?|Prinz(?:essin)?|Sultan|Khan|Präsident(?:in|en)?|Kanzler(?:in)?|Bundeskanzler(?:in)?|Premierminister(?:in|s)?|\p{L}{0,20}[Mm]inister(?:in|s)?|Bürgermeister(?:in|s)?|Gouverneur(?:in|s)?|Senator(?:in|s)?|General|Oberst|Kapitän|Admiral|Bischof|Herrn?|Frau|Dr\.|Prof\.|Professor(?:in|s)?|Sir|Lord|Lady|Heilige[rn]?|Richter(?:in|s)?|Trainer(?:in|s)?|Autor(?:in|s)?|Sänger(?:in|s)?)\s(?<name>\p{Lu}[\p{L}’'.-]*)`;

/** People by what they do or are: "Händler", "Forscherinnen", "Soldaten". */
const SOMEBODY = String.raw`(?<!\p{L})(?:Mann|Männern?|Frauen?|Jungen?|Mädchen|Kind(?:er|ern)?|Leuten?|Menschen|Personen|Bürgern?|Soldaten|Beamten?|Polizei|Regierung|Behörden|Experten|Studenten|Flüchtlingen?|Eltern|Familien?|Gruppen?|Truppen|Mitglied(?:er|ern)?|Autor(?:in|en)?|Präsident(?:in|en)?|\p{Lu}\p{Ll}{2,20}(?:ler|ner|rer|ter|cher|isten|anten|enten|loge|logen)(?:n|s|in|innen)?)(?!\p{L})`;

const REASON = anyWord(
  `weil|denn|wegen|aufgrund|auf grund|damit|deshalb|deswegen|daher|darum|infolge|folglich|dank|angesichts|sodass|zumal|führte zu|führten zu|führt zu|führen zu|verursachte?n?|verursacht|bewirkte?n?|dient|dienen|diente|dienten|ermöglicht|ermöglichte|soll|sollte|aus Angst|Grund|Gründen?|Ursachen?|Zweck|Ziel|Folge|nachdem|da(?= (?:er|sie|es|die|der|das|sich|man|ihr|ihre|sein|seine) )`,
);

const MANNER = anyWord(
  'durch|mittels|indem|mithilfe|mit Hilfe|dadurch|anhand|per|mit|ohne|um|so dass|sodass|wobei',
);

const DEFINITION = String.raw`${anyWord('ist|sind|war|waren|wird|wurde|bildet|bezeichnet')}\s(?:eine?[rnms]?|der|die|das|den|dem)(?!\p{L})|${anyWord('genannt|bezeichnet|bezeichnete|heißt|hieß|nennt|nannte|bedeutet|versteht man|steht für|das heißt|gilt als|galt als|definiert|umfasst|besteht aus')}|(?<=\p{L}),\s(?:eine?|der|die|das)\s\p{L}|[—–]`;

/** Words that make a run of capitals something else than a person's name. */
const NO_PERSON = `der die das dem den des ein eine einer einem einen eines im in am an auf aus bei beim mit nach von vom zu zum
  zur für über unter um durch gegen ohne seit vor während wegen zwischen und aber oder doch jedoch als wenn weil da
  dass dies diese dieser dieses diesem diesen jene er sie es wir ihr ihre ihren ihrer sein seine seinen seiner man viele
  einige alle beide mehrere andere nur auch so wie was wer wo wann heute damals dort hier später laut trotz obwohl nachdem
  ministerium amt büro rat gericht union organisation staaten staat republik behörde kommission partei universität
  schule institut firma bank gruppe gesellschaft verein stiftung zentrum stadt land provinz insel inseln see fluss meer
  ozean gebirge berg krieg vertrag straße reich haus parlament senat kongress regierung armee kirche kammer bund bundes
  akademie museum theater gesetz plan abkommen revolution krise weltkrieg welt vereinigten vereinigte vereinte vereinten
  europäische europäischen deutsche deutschen amerikanische amerikanischen britische britischen französische französischen
  englische englischen römische römischen russische russischen chinesische chinesischen osmanische osmanischen
  neue neuen große großen alte alten erste ersten zweite zweiten dritte dritten nationale nationalen internationale
  internationalen königliche königlichen heilige heiligen osten westen norden süden januar februar märz april mai juni
  juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag jahr jahre
  jahrhundert`;

export const answers = later((): AnswerPatterns => ({
  ...GENERAL_ANSWERS,
  time: new RegExp(
    String.raw`(?<!\p{L})(?:${DAY}|${MONTH})(?!\p{L})|(?<!\p{N})(?:1\d{3}|20\d{2})(?:er)?(?![\p{N}\p{L}])|\d\.\sJahrhundert|(?:vor|nach)\s${COUNT}\s${UNIT}|(?:letzten|letztes|vergangenen|vergangenes|nächsten|nächstes|folgenden|vorigen)\s${UNIT}|${COUNT}\s${UNIT}\s(?:später|zuvor|danach|davor)`,
    'gu',
  ),
  money: new RegExp(
    String.raw`[$£€¥]\s?\d[\d.,]{0,20}|(?<![\p{N}.,])(?:\d[\d.,]{0,20}|${FEW})\s?(?:(?:Tausend|Millionen?|Milliarden?|Billionen?|Mio\.|Mrd\.)\s)?(?:[$£€¥]|(?:US-)?Dollars?|Euros?|Pfund|Mark|Franken|Cent|Yen|Rubel|Lira|Kronen|Schilling|USD|EUR)`,
    'gu',
  ),
  age: new RegExp(
    String.raw`${COUNT}[\s-]Jahren?\s(?:alt|jung)|\d{1,3}-[Jj]ährig|(?<=\p{L}{3})jährig|(?:im\sAlter\s(?:von|ab)|mit)\s${COUNT}|[,(]\s?\d{1,3}[,)]`,
    'gu',
  ),
  duration: new RegExp(
    String.raw`${COUNT}(?:\s(?:bis|oder|und)\s${COUNT})?(?:\s(?:halbe[ns]?|ganze[ns]?|volle[ns]?))?[\s-]${UNIT}(?!\p{L})|\d{4}\s?(?:[–-]|bis)\s?\d{2,4}|(?<!\p{L})(?:Jahre|Tage|Monate|Jahrzehnte|jahr|tage|monate|jahrzehnte|wochen|stunden)lang|${anyWord('bis')}\s\p{L}{3,}`,
    'gu',
  ),
  share: new RegExp(
    String.raw`\d\s?%|[Pp]rozent|${anyWord('Hälfte|drittel|zweidrittel|viertel|dreiviertel|fünftel|Zehntel|Mehrheit|Minderheit|Großteil|die meisten')}|(?:\d|${FEW})\svon\s(?:\d|${FEW})`,
    'gu',
  ),
  frequency: new RegExp(
    String.raw`${anyWord('(?:ein|zwei|drei|vier|fünf|zehn|mehr|viel|manch|hundert)mal|täglich|wöchentlich|monatlich|jährlich|stündlich|regelmäßig|selten|häufig|gelegentlich|stets')}|${anyWord('jede|jeden|jedes|alle|pro|im|am|in der')}\s(?:${COUNT}\s)?${UNIT}|\d\sMal`,
    'gu',
  ),
  number: new RegExp(
    String.raw`[$£€]?\d[\d.,]{0,20}|(?<!\p{L})(?:${FEW}|${eitherCase('dutzende?|hundert|hunderte|tausend|tausende|halb|doppelt')}|Million(?:en)?|Milliarde(?:n)?|Hälfte|Drittel|Viertel)(?!\p{L})`,
    'gu',
  ),
  monthBefore: new RegExp(String.raw`(?:${MONTH})\s*$`, 'u'),
  place: new RegExp(PLACE, 'gu'),
  titled: new RegExp(TITLED, 'gu'),
  somebody: new RegExp(SOMEBODY, 'gu'),
  named: new RegExp(NAMED, 'gu'),
  reason: new RegExp(String.raw`${REASON}|,\sum\s`, 'gu'),
  manner: new RegExp(MANNER, 'gu'),
  said: new RegExp(
    anyWord(
      'sagte|sagt|sagten|nannte|nannten|nennt|bezeichnete|bezeichneten|schrieb|schreibt|erklärte|erklärt|betonte|warnte|forderte|behauptete|beschrieb|beschreibt|meinte|argumentierte|bezeichnet|genannt|hieß|lautete',
    ),
    'gu',
  ),
  definition: new RegExp(DEFINITION, 'gu'),
  noPerson: new Set(NO_PERSON.split(/\s+/u)),
}));
