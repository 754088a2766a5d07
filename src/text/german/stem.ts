/** Clusters and double letters that are left as they are, while endings go; each stands for its sign. */
const CLUSTERS: readonly (readonly [string, string])[] = [
  ['sch', '$'],
  ['ei', '%'],
  ['ie', '&'],
];

const MIN_LENGTH = 4;

/** Of a longer word, more than a letter goes at once. */
const MIN_LONG = 6;

/**
 * The stem of a German word by the algorithm CISTEM (Weissweiler and Fraser 2017), which leaves less of
 * verbs than Snowball's: "führte", "führen" and "geführt" are one.
 *
 * @param folded In lower case, without marks, with "ss" for "ß".
 */
export function stem(folded: string): string {
  let word = folded.replace(/^ge(?=.{4})/, '');
  for (const [cluster, sign] of CLUSTERS) word = word.replaceAll(cluster, sign);
  word = withoutEndings(word.replaceAll(/(.)\1/g, '$1*')).replaceAll(/(.)\*/g, '$1$1');
  for (const [cluster, sign] of CLUSTERS) word = word.replaceAll(sign, () => cluster);
  return word;
}

function withoutEndings(word: string): string {
  if (word.length < MIN_LENGTH) return word;
  if (word.length >= MIN_LONG && /(?:e[mr]|nd)$/.test(word))
    return withoutEndings(word.slice(0, -2));
  return /[tesn]$/.test(word) ? withoutEndings(word.slice(0, -1)) : word;
}
