import { type Account, FROM_FILE_NAME } from './account.ts';
import type { Article } from './article.ts';
import { onOneLine } from './block.ts';
import { otherLanguage } from '../text/other-language.ts';
import { looksLikePageLine } from './page-line.ts';

/** What looks as if an article hadn't been read right; nobody but a person can tell. */
export type Misreading =
  | { readonly kind: 'title-from-file-name' }
  | { readonly kind: 'opens-with-page-line'; readonly words: string }
  | { readonly kind: 'lines-not-quoted'; readonly lines: number }
  /** Letters of an encoding that was taken for another: "Ã©". */
  | { readonly kind: 'wrong-letters'; readonly words: string }
  /** A language's signs stand in the text, such as `<div>`: it has another format than its ending says. */
  | { readonly kind: 'marks-in-text'; readonly words: string }
  /** It says that it is in another language than it plainly is, so that questions in that one miss it. */
  | { readonly kind: 'other-language'; readonly said: string; readonly language: string }
  /** Another article, whose file is named, has its text, or nearly all of it. */
  | { readonly kind: 'same-text'; readonly file: string; readonly isWhole: boolean };

export type MisreadingKind = Misreading['kind'];

/** A letter of two or three bytes, each of which was taken for a letter; and what stands for no letter. */
const WRONG_LETTERS = /[ÂÃ][\u0080-\u00bf]|â€[\u0080-\u00bf™œž“”¦˜š›]|\ufffd/gu;

/** Tags, links and entities of HTML, links of Markdown, templates. */
const MARKS =
  /<\/?(?:a|b|br|div|em|h[1-6]|i|img|li|p|span|strong|table|td|tr|ul)(?:\s[^<>]{0,200})?\/?>|\]\(https?:|&(?:nbsp|amp|quot|lt|gt|rsquo|ldquo|rdquo);|\{\{[%<]/gu;

/** One may well be what the text is about. */
const MIN_MARKS = 3;

/** What looks misread in an article by itself; others have its text or don't. */
export function findMisreadings(article: Article, account: Account): readonly Misreading[] {
  const { text, paragraphs } = article;
  const words = paragraphs.map(({ start, end }) => onOneLine(text.slice(start, end)));
  const [first = '', ...others] = words;
  const found: Misreading[] = [];
  if (account.origins.title === FROM_FILE_NAME) found.push({ kind: 'title-from-file-name' });
  if (looksLikePageLine(first, others)) found.push({ kind: 'opens-with-page-line', words: first });
  // A tag at its end makes a heading of a sentence.
  const all = [...words, ...account.notQuoted.map(({ start, end }) => text.slice(start, end))];
  const wrong = repeated(all, WRONG_LETTERS, 1);
  if (wrong !== undefined) found.push({ kind: 'wrong-letters', words: wrong });
  const mark = repeated(all, MARKS, MIN_MARKS);
  if (mark !== undefined) found.push({ kind: 'marks-in-text', words: mark });
  const { language: said = '' } = article;
  const language = otherLanguage(words.join('\n'), said);
  if (language !== undefined) found.push({ kind: 'other-language', said, language });
  const lines = account.notQuoted.length;
  if (lines > 0) found.push({ kind: 'lines-not-quoted', lines });
  return found;
}

/** The first match, if there are so many of them. */
function repeated(lines: readonly string[], pattern: RegExp, least: number) {
  const found = lines.flatMap((words) => words.match(pattern) ?? []);
  return found.length >= least ? found[0] : undefined;
}
