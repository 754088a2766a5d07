/**
 * What pages show of their footnotes inside of sentences: "[3]", "[a]", "[citation needed]", "³", and a bare
 * number right behind a word in small letters or a sentence's or clause's end, which raised it is on the page.
 */
const FOOTNOTE_MARK =
  /(?<![^\S\n])[^\S\n]*(?:\[(?:\d{1,3}|[a-z]|note \d{1,3}|citation needed)\]|[¹²³⁰⁴-⁹]+)(?=[^\p{L}\p{N}]|$)|(?<=\p{L}{2}[.,;:!?]["”’»)]?)\d{1,3}(?=\s|$)|(?<=\p{Ll}{3})\d{1,2}(?=[\s.,;:!?]|$)/gu;

/** A quote as an article's reading text has it, which has no marks of footnotes. */
export function withoutFootnoteMarks(text: string): string {
  return text.replaceAll(FOOTNOTE_MARK, '');
}
