import { termsOf } from '../text/terms.ts';
import type { AnswerType } from './answer-type.ts';

const MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December';

const TIME = new RegExp(
  String.raw`\b(?:1\d{3}|20\d{2})s?\b|\b(?:${MONTH})\b(?: \d+)?|\b\d{1,2}(?:st|nd|rd|th)[\s-]centur|\b(?:last|next|previous|same) (?:week|month|year|day)|\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:years?|months?|weeks?|days?) (?:ago|later|earlier)`,
  'gu',
);
const NUMBER =
  /[$£€]?\d[\d.,]*\S*|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|half|third|quarter|twice|doubled?)\b/giu;
const MONTH_BEFORE = new RegExp(String.raw`(?:${MONTH})\s*$`, 'u');
const YEAR = /^(?:1[5-9]|20)\d\d\W*$/u;
const PLACE = new RegExp(
  String.raw`\b(?:in|at|from|near|across|throughout|outside|between|around|through|to|of|into)\s+(?:the\s+|an?\s+)?(?:(?:city|town|province|region|state|coast|west|east|north|south|western|eastern|northern|southern|central)\s+(?:of\s+)?)?(?!${MONTH})(?<name>\p{Lu}\p{Ll}[\p{L}-]*)`,
  'gu',
);
const TITLED =
  /\b(?:King|Queen|Pope|Emperor|Duke|Count|Saint|President|General|Prince|Princess|Lord|Lady|Sir|Dr|Mr|Mrs|Earl|Captain|Colonel|Governor|Minister|Ayatollah)\.?\s+(?<name>\p{Lu}[\p{L}’'.-]*)/gu;
const FULL_NAME =
  /(?<![.!?]\s|\p{L})\p{Lu}[\p{Ll}’'-]+(?:\p{Lu}\p{L}*)?(?:\s+(?:(?:de|van|von|al|bin|ibn|da|du|la)\s+)?\p{Lu}[\p{L}’'.-]*)+/gu;
const SOMEBODY =
  /\b(?:m[ae]n|wom[ae]n|boys?|girls?|diplomats?|scholars?|officials?|operatives?|people|members?|soldiers?|students?|scientists?|settlers?|refugees?|immigrants?)\b/u;
const REASON =
  /\b(?:because|since|due to|owing to|in order to|so that|as a result|thereby|therefore|thus|caused?|led to|leads? to|reasons?|purposes?|goals?|instrumental|intended to|designed to|aim(?:ed|s)? to|(?:for|in) (?!\p{L}*thing\b|(?:bring|evening|morning|king|spring|during)\b)\p{Ll}{3,}ing|allows?|enabl\w+|to (?:avoid|prevent|protect|ensure|allow|help|increase|reduce|counter|gain|maintain|support|exploit))\b/iu;
const QUOTED = /[“"«„](?<words>[^”"»“]{2,80})[”"»“]/gu;
const DEFINITION =
  /\b(?:is|are|was|were) (?:an?|the|one of)\b|\b(?:known as|called|named|refers? to|defined as|means?|stands? for|that is|i\.e\.)\b|\p{L}, (?:an?|the) \p{Ll}|[—–]/iu;

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

/**
 * How well a sentence could give an answer of this kind, 0 to 1: it has to name something that the
 * question didn't.
 */
export function couldAnswer(
  type: AnswerType,
  sentence: string,
  asked: ReadonlySet<string>,
): number {
  const isNews = (words: string | undefined): boolean =>
    words !== undefined && termsOf(words).some(({ term }) => !asked.has(term));
  const some = (pattern: RegExp, group?: string): boolean =>
    anyMatch(sentence, pattern, (match) => isNews(group ? match.groups?.[group] : match[0]));
  switch (type) {
    case 'time':
      return Number(some(TIME));
    case 'number':
      return Number(
        anyMatch(sentence, NUMBER, (match) => isNews(match[0]) && !isDate(sentence, match)),
      );
    case 'person':
      if (some(TITLED, 'name') || anyMatch(sentence, FULL_NAME, ([name]) => isPerson(name, isNews)))
        return 1;
      return SOMEBODY.test(sentence) ? 0.5 : 0;
    case 'place':
      return Number(some(PLACE, 'name'));
    case 'reason':
      return Number(REASON.test(sentence));
    case 'wording':
      return Number(some(QUOTED, 'words'));
    case 'definition':
      return Number(DEFINITION.test(sentence));
  }
}

/** Looks no further than the first match that will do: sentences are long and many. */
function anyMatch(
  sentence: string,
  pattern: RegExp,
  isWanted: (match: RegExpExecArray) => boolean,
): boolean {
  for (const match of sentence.matchAll(pattern)) if (isWanted(match)) return true;
  return false;
}

function isDate(sentence: string, match: RegExpExecArray): boolean {
  return (
    YEAR.test(match[0]) ||
    MONTH_BEFORE.test(sentence.slice(Math.max(0, match.index - 12), match.index))
  );
}

function isPerson(name: string, isNews: (word: string) => boolean): boolean {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  return words.every(
    (word) =>
      !NO_PERSON.has(word.toLowerCase().replace(/[’']s$/u, '')) &&
      (isNews(word) || word.length < 3),
  );
}
