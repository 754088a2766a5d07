import { SearchUnavailableError } from '../../retrieval/search-unavailable-error.ts';

/** Nothing of such a text is quoted. */
export function damagedText(cause?: unknown): SearchUnavailableError {
  return new SearchUnavailableError(
    'The search engine gives back another text than it was given: its hash is another one. ' +
      'Fill the index again: npx pullquote index.',
    { cause },
  );
}
