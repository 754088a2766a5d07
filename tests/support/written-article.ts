import type { Article, ArticleSource } from '../../src/articles/article.ts';
import { parseArticle } from '../../src/articles/parse-article.ts';
import type { Position } from '../../src/articles/position.ts';
import { layOut, type WrittenBlock } from '../../src/articles/reading-text.ts';

/** An article as a format makes it of its blocks: the reading text, what stands beside it, positions. */
export function writtenArticle(
  blocks: readonly WrittenBlock[],
  { id = 'written', title = 'A title', ...source }: Partial<ArticleSource> = {},
): Article {
  const reading = { fields: { title }, ...layOut(blocks) };
  return { ...parseArticle(`${id}.md`, id, reading), ...source };
}

/** A paragraph of sentences. */
export function prose(words: string, position?: Position): WrittenBlock {
  return { kind: 'prose', parts: [words], ...(position && { position }) };
}

/** What stands beside the running text: a part for each line. */
export function aside(
  kind: Exclude<WrittenBlock['kind'], 'prose'>,
  ...parts: readonly string[]
): WrittenBlock {
  return { kind, parts, ...(kind === 'heading' && { level: 2 }) };
}

export function page(number: number): Position {
  return { kind: 'page', page: String(number) };
}

/** One of everything, over three pages of print. */
export const PRINTED = writtenArticle(
  [
    prose(
      'The lamp at Hollow Point was lit in 1868. Its keeper carried the oil upstairs.',
      page(3),
    ),
    aside('heading', 'Of fog and foghorns'),
    prose('The foghorn came in 1854, long before the lamp.', page(4)),
    aside('table', 'Year\tDays of fog\tShips lost', '1911\t140\ttwo', '1912\t96\tnone at all'),
    prose('No keeper ever counted the ships that passed. Ida Fenwick counted the gulls.'),
    aside('caption', 'Ida Fenwick on the stairs, with a can of colza oil'),
    aside('code', 'while (night) {\n  turn(lamp, { by: 12 });\n}'),
    prose('The last keeper left in March.', page(6)),
    aside('note', 'The log of the harbour has April instead of March.'),
  ],
  { id: 'printed', title: 'The lamp', authors: ['Mara Quill'], published: '2021-04-03' },
);
