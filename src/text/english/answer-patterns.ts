import type { AnswerPatterns } from '../question-rules.ts';

const MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December';

const WEEKDAY = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const UNIT =
  '(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|centuries|generations?)';

/** From two on, as words: "twelve", "sixty-two". */
const NUMERAL = String.raw`(?:${eitherCase(
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen',
)}|(?:${eitherCase('twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety')})(?:-[a-z]+)?)`;
const COUNT = String.raw`(?:\d[\d.,]{0,20}|${NUMERAL}|${eitherCase('one|several|few|many|half an?|an?')})`;

/** "thousands of", "tens of millions of", "several hundred". */
const ROUND = String.raw`(?:(?:${eitherCase('dozens|tens|scores|hundreds|thousands|millions|billions')})(?:\sof\s(?:thousands|millions|billions))?\sof|(?:${eitherCase('several|a few|a couple of|many')})\s(?:hundred|thousand|million|billion))`;

const TIME = new RegExp(
  String.raw`\b(?:${WEEKDAY})\b|\b(?:1\d{3}|20\d{2})s?\b|\b(?:${MONTH})\b(?: \d+)?|\b\d{1,2}(?:st|nd|rd|th)[\s-]centur|\b[a-z]+th[\s-]century\b|\b(?:last|next|previous|same) (?:week|month|year|day|spring|summer|autumn|winter)\b|\b(?:\d+|${NUMERAL}|an?|hundreds of|thousands of) (?:years?|months?|weeks?|days?|hours?|decades?|centuries) (?:ago|later|earlier|before)|\b(?:noon|midnight|Easter|Christmas|Ramadan|yesterday|today|tomorrow)\b|\b\d{1,2}(?::\d\d)?\s?(?:[ap]\.?m\b|o['’]clock)|\b(?:half|quarter) (?:past|to) (?:${NUMERAL}|one)\b|\b(?:${NUMERAL}|one) o['’]clock`,
  'gu',
);
/** What tells when something happens without a date. */
const OCCASION =
  /\b(?:[Ww]hen(?:ever)?|[Aa]fter|[Bb]efore|[Dd]uring|[Uu]ntil|[Ss]ince|[Ww]hile|[Oo]nce|[Aa]s soon as|[Aa]t the (?:end|beginning|start|time)|[Ii]n the (?:spring|summer|autumn|winter|morning|evening|afternoon)|[Ee]very|[Ee]ach|[Aa]lways|[Ll]ong|[Oo]ften|[Cc]enturies|[Dd]ecades|[Yy]ears)\b/g;
const MONEY = new RegExp(
  String.raw`(?:[$£€¥₹]|\b(?:USD?|EUR|GBP|Rs)\b\.?\s?[$]?)\s?\d[\d.,]{0,20}(?:\s(?:million|billion|trillion|thousand))?|\b(?:\d[\d.,]{0,20}|${NUMERAL}|one|an?|${ROUND})\s(?:(?:and\s)?(?:million|billion|trillion|thousand|hundred|${NUMERAL})\s){0,5}(?:dollars?|euros?|pounds?|cents?|yen|rupees?|francs?|marks?|crowns?|kron(?:a|e|er|or)|pesos?|lira|rials?|riyals?|rou?bles?|yuan|shekels?|dinars?|dirhams?|shillings?|pence)\b`,
  'g',
);
const AGE = new RegExp(
  String.raw`\b${COUNT}[\s-]years?[\s-]old\b|\b[Aa]ge[ds]?\s(?:of\s)?\d{1,3}\b|,\s\d{1,3}(?=,|\.|\s--)|\bwas\s(?:just\s|only\s)?\d{1,3}\b|\b(?:is|am|was|turn(?:s|ed|ing))\s(?:just\s|only\s|now\s)?(?:\d{1,3}|${NUMERAL})(?=[,.;]|\s(?:and|but|now|when|years?)\b)|\bin\s(?:his|her|their)\s\d0s\b`,
  'g',
);
const DURATION = new RegExp(
  String.raw`\b(?:${COUNT}(?:\s(?:to|or|and)\s${COUNT})?|${ROUND})[\s-](?:more\s|full\s|whole\s|of\sthose\s)?(?:and a half\s)?${UNIT}\b|\b(?:for|over|during|within)\s(?:the\s)?(?:last\s|past\s|many\s)?${UNIT}\b|\b(?:since|until)\s\p{L}+|\b\d{4}\s?[–-]\s?\d{2,4}\b`,
  'gu',
);
const SHARE = new RegExp(
  String.raw`\b\d[\d.,]{0,20}\s?(?:%|percent\b|per cent\b)|\b(?:${eitherCase(
    'half|third|quarter|thirds|quarters|fifth|tenth|majority|minority|most',
  )})\b|\b(?:${eitherCase('one|two|three|four|nine')}|\d+)\s(?:in|out of)\s(?:every\s)?\w+\b`,
  'g',
);
const FREQUENCY = new RegExp(
  String.raw`\b(?:${eitherCase(
    'once|twice|daily|weekly|monthly|annually|yearly|hourly|regularly|routinely|rarely|frequently',
  )}|[Ee]very\s(?:\w+\s)?(?:day|week|month|year|hour|minute|time)|(?:times|a|per|each|an)\s(?:a\s|per\s|each\s)?(?:day|week|month|year|hour|minute)|\d+\stimes)\b`,
  'g',
);
const NAMED =
  /(?<=[\p{Ll}\p{N},;:]["'”’)]?\s["'“‘(]?)\p{Lu}[\p{L}\p{N}&’'.-]*(?:\s(?:(?:of|and|the|for|de|on)\s){0,2}\p{Lu}[\p{L}\p{N}&’'.-]*)*/gu;
const MANNER = new RegExp(
  String.raw`\b(?:${eitherCase('by|with|using|without')})\s(?:(?:[a-z]+ly|not)\s)?[a-z]{3,}ing\b|\b(?:${eitherCase(
    'through|via|by means of|thanks to|with the help of|in order to|so that',
  )})\b|\b[Tt]o\s[a-z]{3,}\b`,
  'g',
);
const SAID =
  /\b(?:said|says|told|tells|called|calls|described|describes|wrote|writes|argued|argues|claimed|claims|warned|warns|stated|states|declared|added|explained|referred to)\b/g;
const NUMBER = new RegExp(
  String.raw`[$£€]?\d[\d.,]*\S*|\b(?:${NUMERAL}|${eitherCase(
    'dozens?|hundreds?|thousands?|millions?|billions?|half|third|quarter|fifth|tenth|twice|doubled?',
  )})\b`,
  'g',
);
const MEASURE = new RegExp(
  String.raw`\b(?:\d[\d.,]{0,20}|${NUMERAL}|an?|half an?|one|${ROUND})[\s-]?(?:(?:and a half|hundred|thousand|million|billion)[\s-]){0,2}(?:°|%|(?:square|cubic|nautical|light)[\s-])?(?:[kcmn]?m|km\/h|mph|kg|[ck]?g|lbs?|tons?|tonnes?|(?:kilo|centi|milli|nano)?met(?:re|er)s?|kilo(?:gram)?s?|grams?|miles?|yards?|f(?:oo|ee)t|inch(?:es)?|acres?|hectares?|lit(?:re|er)s?|gallons?|barrels?|knots?|degrees?|pounds?|ounces?|st(?:orey|ori)\p{Ll}+|(?:kilo|mega|giga|tera)?(?:watt|byte|joule|calorie|hertz)s?(?:-hours?)?|[CF])\b`,
  'gu',
);
const MONTH_BEFORE = new RegExp(String.raw`(?:${MONTH})\s*$`, 'u');
const YEAR = /^(?:1[5-9]|20)\d\d\W*$/u;
const PLACE = new RegExp(
  String.raw`\b(?:in|at|from|near|across|throughout|outside|between|around|through|to|of|into)\s+(?:the\s+|an?\s+)?(?:(?:city|town|province|region|state|coast|west|east|north|south|western|eastern|northern|southern|central)\s+(?:of\s+)?)?(?!${MONTH})(?<name>\p{Lu}\p{Ll}[\p{L}-]*)`,
  'gu',
);
const TITLED =
  /\b(?:King|Queen|Pope|Emperor|Duke|Count|Saint|President|General|Prince|Princess|Lord|Lady|Sir|Dr|Mr|Mrs|Earl|Captain|Colonel|Governor|Minister|Mayor|Senator|Judge|Chancellor|Professor|Ayatollah)\.?\s+(?<name>\p{Lu}[\p{L}’'.-]*)/gu;
const FULL_NAME =
  /\p{Lu}(?<!(?:[.!?]\s|\p{L})\p{Lu})[\p{Ll}’'-]+(?:\p{Lu}\p{L}*)?(?:\s+(?:(?:de|van|von|al|bin|ibn|da|du|la)\s+)?\p{Lu}[\p{L}’'.-]*)+/gu;
const SOMEBODY =
  /\b(?:m[ae]n|wom[ae]n|boys?|girls?|diplomats?|scholars?|officials?|operatives?|people|members?|soldiers?|students?|scientists?|settlers?|refugees?|immigrants?|police|authorities|government|compan(?:y|ies)|militants?|officers?|victims?|residents?|protesters?|researchers?|experts?|critics?|voters?|workers?|players?|parents?|couples?|groups?|teams?|gunm[ae]n|author|president|minister|mayor|spokes\p{L}+)\b/gu;
const REASON = new RegExp(
  String.raw`\b(?:${eitherCase(
    'because|since|due to|owing to|in order to|so that|as a result|thereby|therefore|thus|after|in response|for fear|thanks to',
  )}|caused?|led to|leads? to|reasons?|purposes?|goals?|instrumental|intended to|designed to|aim(?:ed|s)? to|(?:for|in) (?![a-z]*thing\b|(?:bring|evening|morning|king|spring|during)\b)[a-z]{3,}ing|allows?|enabl\w+|[Tt]o (?:avoid|prevent|protect|ensure|allow|help|increase|reduce|counter|gain|maintain|support|exploit)|over (?:fears|concerns|allegations|claims)|on (?:charges|suspicion|account))\b`,
  'g',
);
const QUOTED = /[“"«„](?<words>[^”"»“]{2,200})[”"»“]?/gu;
const DEFINITION =
  /\b(?:is|are|was|were) (?:an?|the|one of)\b|\b(?:known as|called|named|refers? to|defined as|means?|stands? for|that is)\b|\bi\.e\.|(?<=\p{L}), (?:an?|the) \p{L}|[—–]/gu;

/** Capitalised words that make a run of them something else than a person's name. */
const NO_PERSON: ReadonlySet<string> = new Set(
  `ministry department office council court union organization organisation corps states state agency committee
  commission party university river act war treaty street force forces task joint kingdom republic nations nation
  parliament house senate congress government army navy empire church school college institute company bank group
  association society foundation center centre city county province island islands lake sea ocean mountains mountain
  east west north south northern southern eastern western central new great united european american british french
  german english scottish irish welsh iranian russian chinese indian italian spanish polish dutch roman greek turkish
  arab islamic christian catholic protestant jewish january february march april may june july august september october
  november december monday tuesday wednesday thursday friday saturday sunday law rights bill plan agreement revolution
  crisis world national international royal supreme high general federal public central security intelligence police
  justice defense defence foreign affairs middle hemisphere prison prisons the in on at of for and but however this that
  these those after before when while it he she they as from with by to an a his her their its many some most both
  during since although if`.split(/\s+/),
);

/** A figure has so many digits at most: with more, each would be a beginning to try. */
export const ANSWERS: AnswerPatterns = {
  time: TIME,
  occasion: OCCASION,
  money: MONEY,
  age: AGE,
  duration: DURATION,
  share: SHARE,
  frequency: FREQUENCY,
  named: NAMED,
  manner: MANNER,
  said: SAID,
  number: NUMBER,
  measure: MEASURE,
  monthBefore: MONTH_BEFORE,
  year: YEAR,
  place: PLACE,
  titled: TITLED,
  fullName: FULL_NAME,
  somebody: SOMEBODY,
  reason: REASON,
  quoted: QUOTED,
  definition: DEFINITION,
  noPerson: NO_PERSON,
};

/** Alternatives that may open a sentence: "two|dozens?" as "[Tt]wo|[Dd]ozens?". */
function eitherCase(words: string): string {
  return words
    .split('|')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|');
}
