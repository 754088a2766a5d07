import { OperationalError } from '../operational-error.ts';

/** There is no search at the moment; the next question may find it again. */
export class SearchUnavailableError extends OperationalError {
  override readonly name = 'SearchUnavailableError';
}

/** @param cause Why a thread came to nothing before it was of any use. */
export function unstartable(cause: unknown): SearchUnavailableError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new SearchUnavailableError(
    `The thread that reads or searches the articles can’t be started or has failed: ${reason}. ` +
      'Set SEARCH_THREAD=main to search without one.',
    { cause },
  );
}
