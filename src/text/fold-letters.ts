const PLAIN = /^[ -&(-~]*$/;

/** Marks that people leave out where they type: accents, Hebrew points, Arabic vowels; and what isn't seen. */
const LEFT_OUT =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed'’\p{Cf}]/gu;

/** Letters for which others are typed, where a keyboard or a hand doesn't have them. */
const TYPED_AS: Readonly<Record<string, string>> = {
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ي: 'ی',
  ى: 'ی',
  ې: 'ی',
  ك: 'ک',
  ة: 'ه',
  ۀ: 'ه',
  ە: 'ه',
  ٱ: 'ا',
};
const TYPED_OTHERWISE = new RegExp(`[${Object.keys(TYPED_AS).join('')}]`, 'gu');

/** Arabic's digits and Persian's, as far below ASCII's as this. */
const ARABIC_DIGITS = /[٠-٩۰-۹]/gu;
const LAST_BITS = 0xf;

/**
 * Letters as they are compared with what people type, in any language: compatibility forms made plain, lower
 * case, marks left out, Turkish with one i, Arabic and Persian with one form of each letter.
 */
export function foldLetters(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replaceAll(LEFT_OUT, '')
    .toLowerCase()
    .replaceAll(LEFT_OUT, '')
    .replaceAll(TYPED_OTHERWISE, (letter) => TYPED_AS[letter] ?? letter)
    .replaceAll(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & LAST_BITS));
}

/** The same with each character in its place: what would become more or fewer stays as it is. */
export function foldInPlace(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return Array.from(text, (character) => {
    const folded = foldLetters(character);
    return folded.length === character.length ? folded : character;
  }).join('');
}
