import type { Article, Paragraph } from '../../src/articles/article.ts';
import { drawLine } from '../../src/presentation/markdown/draw-line.ts';
import type { Span } from '../../src/text/span.ts';

/** House limit in code units after escaping; plain text has no longer ones. */
const MAX_HEADING_UNITS = 120;

/** The heading that a paragraph stands under, as a line of its own; empty if it has none. */
export function drawHeading({ text }: Article, { heading }: Pick<Paragraph, 'heading'>): string {
  if (!heading) return '';
  const words = drawLine(text.slice(heading.start, heading.end), MAX_HEADING_UNITS);
  return words === '' ? '' : `**${words}**`;
}

/** Headings in a row, a line each; empty if there are none. */
export function drawHeadings(article: Article, headings: readonly Span[]): string {
  const lines = headings.map((heading) => drawHeading(article, { heading }));
  return lines.filter(Boolean).join('\n');
}
