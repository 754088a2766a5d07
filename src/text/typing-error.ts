/**
 * Whether a word was typed with one error: a letter wrong, missing, too many, or two neighbours
 * swapped (a Damerau–Levenshtein distance of 1). Also true without any error.
 *
 * @param isWhole Unless it is, the word may go on where what was typed ends.
 */
export function isTypedNearly(typed: string, word: string, isWhole: boolean): boolean {
  const matches = (rest: string, of: string): boolean =>
    isWhole ? rest === of : of.startsWith(rest);
  if (matches(typed, word)) return true;
  const at = commonStart(typed, word);
  const rest = typed.slice(at);
  const wanted = word.slice(at);
  return (
    matches(rest.slice(1), wanted.slice(1)) ||
    matches(rest, wanted.slice(1)) ||
    matches(rest.slice(1), wanted) ||
    (rest.charAt(0) === wanted.charAt(1) &&
      rest.charAt(1) === wanted.charAt(0) &&
      matches(rest.slice(2), wanted.slice(2)))
  );
}

function commonStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one.charAt(at) === other.charAt(at)) at += 1;
  return at;
}
