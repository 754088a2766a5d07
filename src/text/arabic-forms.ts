/** Vowels that may be written above and below letters, and the stroke that makes words longer. */
const UNWRITTEN = /[\u0640\u064b-\u0652\u0670]/gu;

/** Letters that look alike or the same, of Arabic and Persian keyboards, and the digits of both. */
const FORMS: readonly string[] = [
  'يی',
  'كک',
  ...Array.from({ length: 10 }, (_, digit) =>
    [0x30, 0x660, 0x6f0].map((zero) => String.fromCharCode(zero + digit)).join(''),
  ),
];

const FIRST_FORM: ReadonlyMap<string, string> = new Map(
  FORMS.flatMap((forms) => Array.from(forms.slice(1), (form) => [form, forms.charAt(0)] as const)),
);

/** Arabic and Persian with one form of each letter and digit, and without what is left unwritten. */
export function plainArabic(text: string): string {
  return text
    .replaceAll(UNWRITTEN, '')
    .replaceAll(/[یک٠-٩۰-۹]/gu, (form) => FIRST_FORM.get(form) ?? form);
}

const LETTER = /[\u0600-\u06ff\d]/gu;

/** What finds a word that {@link plainArabic} gave in any text that says it, as a regular expression's source. */
export function arabicInAnyForm(word: string): string {
  if (!/[\u0600-\u06ff]/u.test(word)) return word;
  return word.replaceAll(
    LETTER,
    (letter) =>
      `[${FORMS.find((forms) => forms.startsWith(letter)) ?? letter}][\\u0640\\u064b-\\u0652\\u0670\\u200b-\\u200f]*`,
  );
}
