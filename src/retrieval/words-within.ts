import type { Span } from '../text/span.ts';
import type { CloseUp } from './archive.ts';

/** What stands in a stretch of a paragraph, of which the words are known, but not the article's. */
export function wordsWithin(
  { paragraph, text }: Pick<CloseUp, 'paragraph' | 'text'>,
  { start, end }: Span,
): string {
  return text.slice(start - paragraph.start, end - paragraph.start);
}
