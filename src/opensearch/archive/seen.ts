import { SearchUnavailableError } from '../../retrieval/search-unavailable-error.ts';

/**
 * Which revision of each article a question has seen: what is read of it later has to be of the same, as places in
 * one are others in the next.
 */
export interface Seen {
  revisionOf(articleId: string): string | undefined;
  /** @throws SearchUnavailableError if it was another one before. */
  note(articleId: string, revision: string): void;
}

export function nothingSeen(): Seen {
  const revisions = new Map<string, string>();
  return {
    revisionOf: (articleId) => revisions.get(articleId),
    note(articleId, revision) {
      const known = revisions.get(articleId) ?? revision;
      if (known !== revision) throw changedMeanwhile();
      revisions.set(articleId, revision);
    },
  };
}

/** The next question is answered from the articles as they are then. */
function changedMeanwhile(): SearchUnavailableError {
  return new SearchUnavailableError(
    'An article has changed while a question was answered from it. Ask again.',
  );
}
