import { foldWords } from '../text/fold-words.ts';
import { anyOf, wordsIn } from './page-languages.ts';

/** A byline names a dozen people at most; what is longer is a text. */
const MAX_LINE_LENGTH = 500;

/** "Ludwig van der Berg" has four words. */
const MAX_NAME_WORDS = 5;

const AND = anyOf(wordsIn('and'));

/** What stands between two names: "Ada Example, Ben Sample & Cy Reed". */
const JOINT = new RegExp(
  String.raw`\s?[/&]\s?|\s?,\s?(?:(?:${AND}|&)\s)?|\s(?:${AND}|with)\s`,
  'iu',
);

/** "Ann Lee, Jr." and "Ann Lee, PhD" are one person. */
const SUFFIX =
  /^(?:jr|sr|esq|ii|iii|iv|ph\.? ?d|m\.?d|m\.?a|m\.?sc|b\.?a|dr|llm|ll\.m|j\.?d|mba|cpa|rn)\.?$/iu;

const PARTICLE =
  /^(?:al|bin|bint|ibn|abu|ben|da|das|de|del|della|dem|den|der|des|di|do|dos|du|e|el|la|le|les|of|ten|ter|van|von|vom|y|zu|zum|zur|d'|l')$/u;

/** "Ann Lee <ann@example.org>", "ann@example.org (Ann Lee)", "[Ann Lee](https://…)", "[[People/ann|Ann Lee]]". */
const WRAPPED =
  /^(?<name>[^<>@]{1,100}?)\s?<[^<>]{3,200}>$|^\S{1,100}@\S{1,100}\s?\((?<named>[^()]{1,100})\)$|^\[(?<linked>[^[\]]{1,100})\]\([^()\s]{1,400}\)$|^\[\[(?:[^|[\]]{0,200}\|)?(?<noted>[^|[\]]{1,100})\]\]$/u;

/**
 * The names in a line: "Ada Example, Ben Sample" are two, "Example, Ada" and "Ministry of Food, Trade and
 * Work" one. Where it isn't plain that all of its parts are names, the line is one.
 */
export function splitNames(line: string): readonly string[] {
  const whole = unwrapName(line);
  if (whole.length > MAX_LINE_LENGTH) return [whole];
  const listed = whole.split(/\s?[;|、]\s?/u).filter((part) => part !== '');
  if (listed.length > 1) return listed.flatMap(splitNames);
  const names = partsOf(whole).map(unwrapName);
  const areNames = names.every((name) => isFullName(name) || isAcronym(name));
  const [first = ''] = names;
  const isOne = isOrganisation(first) && !names.every(isOrganisation);
  return names.length > 1 && areNames && !isOne ? names : [whole];
}

/** What stands between the joints of a line of names. */
export function partsOf(line: string): readonly string[] {
  const parts: string[] = [];
  for (const part of line.split(JOINT).filter((one) => one !== '')) {
    if (parts.length > 0 && SUFFIX.test(part)) parts.push(`${parts.pop()}, ${part}`);
    else parts.push(part);
  }
  return parts;
}

/** A name without the address, or the signs of a link, around it. */
function unwrapName(line: string): string {
  const { name, named, linked, noted } = WRAPPED.exec(line)?.groups ?? {};
  return (name ?? named ?? linked ?? noted ?? line).trim();
}

/** Two to five words with capitals, particles and suffixes aside; or any in a script without capitals. */
export function isFullName(name: string): boolean {
  const [bare = ''] = name.split(',');
  const words = bare.split(/\s+/u).filter((word) => !isParticle(word));
  if (words.every((word) => /^\p{Lo}{2}/u.test(word))) return words.length > 0;
  return words.length >= 2 && words.length <= MAX_NAME_WORDS && words.every(isNameWord);
}

/** Whether a name is most likely not a person's, by the words in it. */
export function isOrganisation(name: string): boolean {
  const words = foldWords(name).match(/[\p{L}\p{N}][\p{L}\p{N}.'-]*/gu) ?? [];
  return isAcronym(name) || words.some(isWordOfOrganisation);
}

/** "AFP", "dpa". */
export function isAcronym(name: string): boolean {
  return /^(?:\p{Lu}{2,6}|dpa|epd|kna|ots|efe|anka)$/u.test(name);
}

/** "Ludwig van der Berg" has two. */
export function isParticle(word: string): boolean {
  return PARTICLE.test(word);
}

function isNameWord(word: string): boolean {
  return /^(?:[dlDL]['’])?\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word);
}

const ORGANISATIONS = wordsIn('organisations');
const WHOLE_WORDS: ReadonlySet<string> = new Set(ORGANISATIONS);
const BEGINNINGS = ORGANISATIONS.filter((word) => word.endsWith('*')).map((word) =>
  word.slice(0, -1),
);
const ENDS = ORGANISATIONS.filter((word) => word.startsWith('*')).map((word) => word.slice(1));

function isWordOfOrganisation(word: string): boolean {
  if (WHOLE_WORDS.has(word) || WHOLE_WORDS.has(word.replace(/\.$/u, ''))) return true;
  const isLonger = (part: string): boolean => word.length > part.length;
  return (
    BEGINNINGS.some((part) => isLonger(part) && word.startsWith(part)) ||
    ENDS.some((part) => isLonger(part) && word.endsWith(part))
  );
}
