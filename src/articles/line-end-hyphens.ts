/**
 * Words that are parted at the end of a line. A hyphen there was put in to part a word, or belongs to the
 * word: "har-bour", "well-known". A wrong join falsifies a quote, so that a word is made whole only where
 * something says that there is such a word.
 */

/** Joins lines, and remembers which words it made whole. */
export interface LineJoiner {
  /** The words that stand before a line end and behind it, together. */
  readonly join: (before: string, after: string) => string;
  /** The words that were made whole, each once, in the order in which they came. */
  readonly joined: ReadonlySet<string>;
}

/**
 * What stands before a hyphen at a line's end, and behind it on the next line. Where lines are made equally
 * long, a space may come before the hyphen, too.
 */
const HEAD = /(?<head>[\p{L}\p{M}\p{N}'’‐-]*[\p{L}\p{M}\p{N}])(?<space> ?)(?<hyphen>[-‐\u00ad])$/u;
const ENDS_IN_HYPHEN = /[-‐\u00ad]$/u;

/** No word is longer; what is looked at once for each of its letters has to have an end. */
const MAX_HEAD_LENGTH = 80;

/** Written without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}、-〟！-｠]/u;

const TAIL = /^[\p{L}\p{M}]+/u;

/** "pre- and post-war", "Wirtschafts- und Sozialrat": the hyphen stands for what follows later. */
const CONJUNCTION =
  /^(?:and|or|to|und|oder|bis|bzw|sowie|et|ou|y|e|o|u|ve|veya|ya)(?![\p{L}\p{M}\p{N}])/u;

/**
 * @param lines All lines of the article: they tell which words it has.
 * @param isListed Whether a word, in lower case, is in a list of words.
 */
export function lineJoiner(
  lines: Iterable<string>,
  isListed: (word: string) => boolean,
): LineJoiner {
  const words = wordsIn(lines);
  const joined = new Set<string>();
  return {
    joined,
    join: (before, after) => {
      if (before === '' || after === '') return before + after;
      const { head, space, hyphen } = partedAt(before) ?? {};
      if (head === undefined || hyphen === undefined)
        return before + spaceBetween(before, after) + after;
      const withoutHyphen = before.slice(0, -1).trimEnd();
      const tail = TAIL.exec(after)?.[0] ?? '';
      if (hyphen !== '\u00ad' && CONJUNCTION.test(after)) return `${before} ${after}`;
      if (hyphen === '\u00ad' || isParted(head, tail)) {
        joined.add(head + tail);
        return withoutHyphen + after;
      }
      return space ? `${before} ${after}` : before + after;
    },
  };

  function isParted(head: string, tail: string): boolean {
    if (!/^\p{Ll}/u.test(tail)) return false;
    const whole = (head + tail).toLowerCase();
    if (/^\p{L}+(?:[-‐]\p{L}+)+$/u.test(head)) return words.has(whole.replaceAll('‐', '-'));
    if (!/^\p{L}?[\p{Ll}\p{M}]*$/u.test(head)) return false;
    const inArticle = words.get(whole) ?? 0;
    const withHyphen = words.get(`${head}-${tail}`.toLowerCase()) ?? 0;
    if (inArticle !== withHyphen) return inArticle > withHyphen;
    return inArticle === 0 && isListed(whole);
  }
}

/** What stands before a hyphen at the end of a line. */
function partedAt(line: string) {
  return ENDS_IN_HYPHEN.test(line) ? HEAD.exec(line.slice(-MAX_HEAD_LENGTH))?.groups : undefined;
}

function spaceBetween(before: string, after: string): '' | ' ' {
  const [last = ''] = before.slice(-1);
  const [first = ''] = after;
  return UNSPACED.test(last) && UNSPACED.test(first) ? '' : ' ';
}

/** How often each word stands within a line: at the ends it may be a part of one. */
function wordsIn(lines: Iterable<string>): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  let follows = false;
  for (const line of lines) {
    const isParted = partedAt(line) !== undefined;
    const found =
      line.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:[-‐'’][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
    for (const word of found.slice(follows ? 1 : 0, isParted ? -1 : undefined)) {
      const plain = word.replaceAll('‐', '-');
      words.set(plain, (words.get(plain) ?? 0) + 1);
    }
    follows = isParted;
  }
  return words;
}
