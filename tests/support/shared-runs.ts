/**
 * The longest stretches of at least `length` words that stand in both texts, lower-cased and with
 * single spaces, in the order of `a`. A word is a run of letters and digits; an apostrophe inside
 * a word is dropped, so that `don't` and `don’t` are one and the same word. `length` is 1 or more.
 */
export function sharedRuns(a: string, b: string, length: number): readonly string[] {
  const words = wordsOf(a);
  const other = ` ${wordsOf(b).join(' ')} `;
  const runs: string[] = [];
  let reported = 0;
  for (let start = 0; start + length <= words.length; start += 1) {
    const end = endOfRun(words, start, other);
    if (end - start >= length && end > reported) {
      runs.push(words.slice(start, end).join(' '));
      reported = end;
    }
  }
  return runs;
}

function wordsOf(text: string): readonly string[] {
  const joined = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/(?<=[\p{L}\p{N}])['’ʼ](?=[\p{L}\p{N}])/gu, '');
  return joined.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** How far the words from `start` on also stand together in `other`. */
function endOfRun(words: readonly string[], start: number, other: string): number {
  let end = start;
  while (end < words.length && other.includes(` ${words.slice(start, end + 1).join(' ')} `)) {
    end += 1;
  }
  return end;
}
