import type { SentenceShape } from './sentence-shape.ts';

/** Letters that are typed in several forms. */
const FORMS: readonly string[] = ['اأإآٱ', 'یيى', 'کك', 'ةهۀ', 'ؤو'];

const FORMS_OF: ReadonlyMap<string, string> = new Map(
  FORMS.flatMap((forms) => Array.from(forms, (form) => [form, forms] as const)),
);

/** A letter, or one of several. */
const LETTER = /\[([\u0620-\u064a\u06a0-\u06d3]+)\]|[\u0620-\u064a\u06a0-\u06d3]/gu;

/** Vowels, which are written now and then. */
const VOWELS = String.raw`[\u064b-\u0652]?`;

/**
 * The source of a pattern that finds words in Arabic letters whole, in whatever form their letters are typed;
 * a space stands for white space, and for the joint in Persian words that isn't seen.
 */
export function anyArabic(source: string): string {
  return String.raw`(?<![\p{L}\p{M}])(?:${inAnyForm(source, '')})(?![\p{L}\p{M}])`;
}

/** A pattern that finds the same in a question, where vowels may be written. */
export function asksInArabic(source: string, flags = 'u'): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${inAnyForm(source, VOWELS)})(?!\p{L})`, flags);
}

/**
 * The shape of sentences in a language of Arabic letters.
 *
 * @param leaning What leans on what was said before, and what a page says of the article: as {@link anyArabic}.
 */
export function shapeInArabic(leaning: string, note: string): SentenceShape {
  return {
    leaning: new RegExp(`^["'“‘«(]*${anyArabic(leaning)}`, 'u'),
    note: new RegExp(anyArabic(note), 'u'),
  };
}

/** The source of a pattern of questions that is written in one form of each letter, and without vowels. */
export function askedInArabic(source: string): string {
  return inAnyForm(source, VOWELS);
}

function inAnyForm(source: string, behind: string): string {
  return source
    .trim()
    .replaceAll(LETTER, (letter, several?: string) => {
      const forms = Array.from(several ?? letter, (one) => FORMS_OF.get(one) ?? one).join('');
      const one = forms.length === 1 ? forms : `[${forms}]`;
      return behind === '' ? one : `(?:${one}${behind})`;
    })
    .replaceAll(/\s+/gu, String.raw`[\s\u200c]+`);
}
