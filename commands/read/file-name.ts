import type { Article } from '../../src/articles/article.ts';

const MAX_STEM_UNITS = 80;

/** No file can have these names on Windows, whatever their ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A name for a file with an article's words, made from its id: ASCII letters and digits, dashes and
 * underscores, as Discord keeps them. `article.txt` if none of the id can be kept.
 */
export function fileNameOf({ id }: Pick<Article, 'id'>): string {
  const stem = id
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[^\w]+/g, '-')
    .slice(0, MAX_STEM_UNITS)
    .replaceAll(/^[-_]+|[-_]+$/g, '');
  return stem === '' || RESERVED.test(stem) ? `article${stem && `-${stem}`}.txt` : `${stem}.txt`;
}
