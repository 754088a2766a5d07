import type { Archive } from '../retrieval/archive.ts';
import { MAX_EXCERPTS } from './answer.ts';
import type { Sources } from './understanding/sources.ts';

/** Articles that are compared with others. */
export interface Side {
  /** Whose they are, or the title of the one; undefined if they are all that there are. */
  readonly name?: string;
  readonly archive: Archive;
}

/**
 * Who is compared with whom: those who are named, if they are several; or the articles, if there are but two.
 *
 * @param archive Those of these sources.
 */
export async function sidesOf(
  archive: Archive,
  { authors = [], publications = [] }: Sources,
): Promise<readonly Side[]> {
  const named = [
    ...authors.map((name) => ({ name, archive: archive.within({ authors: [name] }) })),
    ...publications.map((name) => ({ name, archive: archive.within({ publications: [name] }) })),
  ];
  if (named.length > 1) return named.slice(0, MAX_EXCERPTS);
  const { total, articles } = await archive.find('', { order: 'newest', limit: 2 });
  if (total !== 2) return [{ archive }];
  return articles.map(({ id, title }) => ({
    name: title,
    archive: archive.within({ articleId: id }),
  }));
}
