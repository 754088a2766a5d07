import { ANALYSERS } from './analysers.ts';
import { likenesses } from './detect-language.ts';
import { isWrittenIn, signsIn, WORD } from './likely-languages.ts';

/** A question that could be in more languages is taken to be in so many, the likeliest; a name is in all. */
const MAX_LANGUAGES = 3;

/** Words tell their language by so many signs of it, if no other one has half as many. */
const MIN_SIGNS = 2;
const PLAIN_SHARE = 0.25;
const MAX_SHARE_OF_NEXT = 0.5;

/** If there is but one language, so many do, or nothing of so few words has to. */
const SHARE_OF_ONLY = 0.1;
const FEW_WORDS = 3;

/** A language that so little speaks for beside the likeliest one isn't meant; and of all that there are texts in. */
const MIN_OF_LIKELIEST = 0.8;
const MIN_OF_BEST = 0.9;

/** So few words without a sign of any language may be somebody's name, even in lower case. */
const FEW_NAMES = 2;

/** Of a whole sentence, which is one word to whoever looks for spaces. */
const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** What ISO 639 has for a language that nobody can tell. */
const UNDETERMINED = 'und';

const QUOTED = /"[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»|「[^」]*」|『[^』]*』/gu;

/**
 * The languages that a question may be in, the likeliest first: some of those that there are texts in, or
 * else the one that it clearly is in instead. What it quotes doesn't count; names are in all of them. Of
 * questions in ten languages, all had theirs among those told of all ten, and 98 in 100 no other.
 *
 * @param among Subtags of languages, the most frequent first; at least one.
 */
export async function questionLanguages(
  question: string,
  among: readonly string[],
): Promise<readonly string[]> {
  const asked = withoutQuotations(question);
  const words: Words = {
    text: asked,
    count: asked.match(WORD)?.length ?? 0,
    signs: signsIn(asked, new Set([...among, ...ANALYSERS.keys()])),
  };
  const written = among.filter((language) => isWrittenIn(asked, language));
  const told = among.every(isAnalysed) ? toldByWords(words, among, written) : undefined;
  if (told !== undefined) return [told];

  const weights = await weigh(words);
  const weightOf = (language: string): number => weights.get(language) ?? 0;
  const [likeliest = UNDETERMINED] = [...weights.keys()]
    .filter((language) => isWrittenIn(asked, language))
    .toSorted((a, b) => weightOf(b) - weightOf(a));
  const best = Math.max(0, ...written.map(weightOf));
  const areNames = isOfNames(words);
  const least = areNames ? 0 : Math.max(weightOf(likeliest) * MIN_OF_LIKELIEST, best * MIN_OF_BEST);
  const meant = written
    .filter((language) => weightOf(language) >= least)
    .toSorted((a, b) => weightOf(b) - weightOf(a));
  if (meant.length > 0) return areNames ? meant : meant.slice(0, MAX_LANGUAGES);
  if (written.length === 0 || isSure(likeliest, words)) return [likeliest];
  return written.slice(0, MAX_LANGUAGES);
}

interface Words {
  readonly text: string;
  readonly count: number;
  /** How many of them are signs of each language. */
  readonly signs: ReadonlyMap<string, number>;
}

function isAnalysed(language: string): boolean {
  return ANALYSERS.has(language);
}

function withoutQuotations(question: string): string {
  const rest = question.replaceAll(QUOTED, ' ');
  return /\p{L}/u.test(rest) ? rest : question;
}

/** What the words alone tell; undefined if they have to be looked at more closely. */
function toldByWords(
  { signs, count }: Words,
  among: readonly string[],
  written: readonly string[],
): string | undefined {
  const [[first, most] = ['', 0], [, next] = ['', 0]] = [...signs].toSorted(
    ([, a], [, b]) => b - a,
  );
  const isPlain = most >= Math.max(MIN_SIGNS, count * PLAIN_SHARE);
  if (isPlain && next <= most * MAX_SHARE_OF_NEXT) return first;
  const [only] = written;
  if (only === undefined || among.length > 1) return undefined;
  return count <= FEW_WORDS || (signs.get(only) ?? 0) >= count * SHARE_OF_ONLY ? only : undefined;
}

/**
 * What speaks for each language: how like it the words are, beside the likest one, and their signs of it. One
 * whose signs nobody knows has as many as any, as far as the words are like it.
 */
async function weigh({ text, signs, count }: Words): Promise<ReadonlyMap<string, number>> {
  const likeness = await likenesses(text);
  const [likest = 1] = likeness.values();
  const most = Math.max(...signs.values());
  const weightOf = (language: string): number => {
    const like = (likeness.get(language) ?? 0) / likest;
    const signsOf = isAnalysed(language) ? (signs.get(language) ?? 0) : most * like;
    return like + signsOf / Math.max(1, count);
  };
  const all = new Set([...signs.keys(), ...likeness.keys()]);
  return new Map(Array.from(all, (language) => [language, weightOf(language)]));
}

/** Whether nothing but names is there, as far as signs of languages and capitals tell. */
function isOfNames({ text, count, signs }: Words): boolean {
  if ([...signs.values()].some((number) => number > 0)) return false;
  return count <= FEW_NAMES || !(text.match(WORD) ?? []).some((word) => /^\p{Ll}/u.test(word));
}

/** Whether more than a likeness speaks for a language that no text is in. */
function isSure(language: string, { text, signs, count }: Words): boolean {
  if (!isAnalysed(language)) return count > FEW_WORDS;
  return (signs.get(language) ?? 0) >= (UNPARTED.test(text) ? 1 : MIN_SIGNS);
}
