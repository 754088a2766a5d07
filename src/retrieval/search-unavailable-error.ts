/** There is no search at the moment; the next question may find it again. */
export class SearchUnavailableError extends Error {
  override readonly name = 'SearchUnavailableError';
}
