const PLAIN = /^[ -~]*$/;

/** White space that isn't a single space. */
const UNEVEN = /[^\S ]| {2}/u;

/**
 * Words as they are compared: in lower case, without marks on letters and Turkish without its dotless i,
 * apostrophes and spaces of one kind.
 */
export function foldWords(words: string): string {
  const folded = words.toLowerCase();
  const plain = PLAIN.test(folded)
    ? folded
    : folded
        .normalize('NFD')
        .replaceAll(/\p{M}/gu, '')
        .replaceAll('ı', 'i')
        .replaceAll(/[‘’´`]/gu, "'");
  return (UNEVEN.test(plain) ? plain.replaceAll(/\s+/gu, ' ') : plain).trim();
}
