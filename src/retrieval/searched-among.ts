import type { Archive } from './archive.ts';

/**
 * The same archive, but passages are found in these articles alone, by id. What words are worth and whom
 * names stand for is still told by all, so that a confidence is what it would be if the best passage of
 * all stood there.
 */
export function searchedAmong(archive: Archive, articleIds: readonly string[]): Archive {
  return {
    ...archive,
    within: (scope) => searchedAmong(archive.within(scope), articleIds),
    candidates: (search) => archive.within({ articleIds }).candidates(search),
  };
}
