/** What a question may ask for that no passage answers. */
const REQUESTS = [
  /** The most telling sentences of an article: `of` names it. */
  'summary',
  /** What several articles say of `topic`, side by side. */
  'comparison',
  /** What the articles are about. */
  'overview',
  /** How many there are. */
  'count',
  'newest',
  'oldest',
  /** All that somebody wrote, or that was published at a time. */
  'list',
  /** Who somebody is that wrote some of them. */
  'author',
] as const;

export type Request = (typeof REQUESTS)[number];

/**
 * How people of a language say whose words they want, and what they want of articles other than an answer.
 * All of it is matched against a question in which a mark stands for each name ({@link asking}), and
 * one space for any white space.
 */
export interface AskingRules {
  /**
   * What says that a named author's or outlet's words are wanted; all that one matches is set aside, and the
   * rest is asked, or its group `rest` with that. The first that matches counts.
   */
  readonly attributions: readonly RegExp[];
  /**
   * What says that an article's words are wanted, which is set aside likewise: its group `of` names the article,
   * or its group `title` is its whole title.
   */
  readonly inside?: readonly RegExp[];
  /** The article that is nobody's own, but the outlet's. */
  readonly editorial?: RegExp;
  /** Whole questions, without what frames them; the first that matches counts. */
  readonly requests: readonly (readonly [Request, RegExp])[];
  /**
   * The words of which each request that names nobody has one: what saves most questions from being looked at
   * more closely. Without it, all are.
   */
  readonly hint?: RegExp;
  /** What people say before and behind a question. */
  readonly frills: readonly RegExp[];
  /** What leads to a tag: "tagged "; and what follows one where a language has that behind. */
  readonly tagged?: RegExp;
  readonly taggedBehind?: RegExp;
  /** Asks for the articles on something, the group `topic`, which are those of a tag if one is called so. */
  readonly onTopic?: RegExp;
  /** What stands for somebody or something that was spoken of before. */
  readonly pronouns?: Pronouns;
  /** What stands between two questions in one; what follows it begins the second one. */
  readonly between?: RegExp;
  /** How each of them has to begin. */
  readonly opening?: RegExp;
  /** Asks how many articles there are, where they were spoken of before: "How many are there?" */
  readonly howMany?: RegExp;
  /** Words that stand for an article, or all of them, where one is named: "the article", "it". */
  readonly articles: RegExp;
  /** What says that the newest or the oldest is meant. */
  readonly ends: readonly (readonly ['newest' | 'oldest', RegExp])[];
  /** What stands between "the article" and what it is about. */
  readonly about: RegExp;
  /** What stands before things, and seldom before the name of somebody; it ends where that begins. */
  readonly determiner?: RegExp;
  /** What leads to somebody whose words aren't wanted; it ends where the name begins. */
  readonly except?: RegExp;
  /** The same where it follows the name, and begins behind it. */
  readonly exceptBehind?: RegExp;
  /** What may be stuck to a name, whole, in folded letters: the `s` of "Fards". */
  readonly nameEndings?: RegExp;
  /** Likewise what stands for the end of a name in other forms of it: "ы" for the "а" of "Анна". */
  readonly nameInflections?: readonly (readonly [own: string, typed: RegExp])[];
  /** Likewise what stands for its beginning: "لل" for the "ال" of "الحداد", and what is stuck before it. */
  readonly namePrefixes?: readonly (readonly [own: string, typed: RegExp])[];
  /** What follows the name that somebody is called by: "さん" in "佐藤さん". */
  readonly nameHonorific?: RegExp;
}

/** Patterns of what leans on something said before. All are global. */
export interface Pronouns {
  /** The author of something: "she", "the author". */
  readonly person: RegExp;
  /** Anybody or anything. */
  readonly any: RegExp;
  /** What is somebody's or something's: "its budget". */
  readonly possessive: RegExp;
}

/** What a name is of; a `word` may name somebody or an outlet, or nobody. */
const NAMED = ['author', 'outlet', 'word'] as const;

const FIRST_NAME_MARK = 0xe000;
const FIRST_PERIOD_MARK = 0xe100;

const NAME = String.raw`[\ue000-\ue0bf]`;

/**
 * A pattern of marked questions: `WHO` is a name or several, `AUTHOR` and `OUTLET` a plain one, `WHEN` a
 * period, `\b` an edge of a word. It ignores case, and that marks of letters and apostrophes
 * are typed otherwise.
 *
 * @param and What stands between names: `and|or`.
 * @param alike What else stands for a letter.
 * @param letters Its letters, as a class has them; none if its words aren't parted.
 */
export function asking(
  and: string,
  alike: Readonly<Record<string, string>> = {},
  letters = LATIN,
): (source: string) => RegExp {
  const names = `${NAME}(?:(?: ?(?:[,&/]|\\b(?:${and})\\b))+ ?${NAME})*`;
  const word = `[${letters}\\d]`;
  const edge = letters === '' ? '' : `(?:(?<!${word})(?=${word})|(?<=${word})(?!${word}))`;
  return (source) =>
    new RegExp(
      source
        .replaceAll('WHO', names)
        .replaceAll('AUTHOR', String.raw`[\ue000-\ue03f]`)
        .replaceAll('OUTLET', String.raw`[\ue040-\ue07f]`)
        .replaceAll('WHEN', String.raw`[\ue100-\ue13f]`)
        .replaceAll(LETTER_OR_GROUP, (letter) => typedAs(letter, alike))
        .replaceAll("'", "['’]")
        .replaceAll(String.raw`\p{L}`, `[${letters}]`)
        .replaceAll(String.raw`\b`, edge),
      'i',
    );
}

/** Classes of all of Unicode's letters take V8 seconds to prepare where case is ignored, these milliseconds. */
const LATIN = String.raw`a-z\u00c0-\u024f`;

const LETTER_OR_GROUP = /<\w+>|\p{Script=Latin}/gu;

const OTHERWISE: Readonly<Record<string, string>> = {
  ä: 'ae?',
  ö: 'oe?',
  ü: 'ue?',
  ß: 'ss',
  œ: 'oe',
};

function typedAs(letter: string, alike: Readonly<Record<string, string>>): string {
  if (letter.length > 1) return letter;
  const otherwise = alike[letter] ?? OTHERWISE[letter] ?? letter.normalize('NFD').charAt(0);
  return otherwise === letter ? letter : `(?:${letter}|${otherwise})`;
}

/** So many names of each kind are marked, and so many periods. */
export const MAX_MARKS = 0x40;

export function nameMark(number: number, named: (typeof NAMED)[number]): string {
  return String.fromCharCode(FIRST_NAME_MARK + NAMED.indexOf(named) * MAX_MARKS + number);
}

export function periodMark(number: number): string {
  return String.fromCharCode(FIRST_PERIOD_MARK + number);
}

/** Any mark. */
export const ANY_MARK = /[\ue000-\ue0bf\ue100-\ue13f]/gu;

/** Which name or period a mark stands for. */
export function marked(mark: string): {
  readonly kind: 'name' | 'period';
  readonly number: number;
} {
  const code = mark.charCodeAt(0);
  return code < FIRST_PERIOD_MARK
    ? { kind: 'name', number: (code - FIRST_NAME_MARK) % MAX_MARKS }
    : { kind: 'period', number: code - FIRST_PERIOD_MARK };
}
