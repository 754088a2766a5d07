const PLAIN = /^[ -~]*$/;

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
  return plain.replaceAll(/\s+/gu, ' ').trim();
}
