/** Marks, what isn't seen between letters, and the spaces that ligatures such as ﷺ hold. */
const UNSEEN = /[\p{M}\p{Cf}\s]+/gu;
const DIGIT_GROUPS = /[,\u00a0\u2009\u202f]/gu;

/** Lower case, compatibility forms made plain, marks, possessive and digit separators dropped. */
export function foldWord(word: string): string {
  if (/^[A-Za-z]+$/.test(word)) return word.toLowerCase();
  if (/^\p{N}/u.test(word)) {
    const digits = word.replaceAll(DIGIT_GROUPS, '').replace(/['’]s$/u, '');
    return digits.normalize('NFKC').replaceAll(/\s+/gu, '').toLowerCase();
  }
  const plain = word.normalize('NFKD').replaceAll(UNSEEN, '').toLowerCase();
  return plain.replace(/['’ʼ＇]s?$/u, '').replaceAll(/['’ʼ＇]/gu, '');
}
