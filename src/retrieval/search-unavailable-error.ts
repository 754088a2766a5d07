import { OperationalError } from '../operational-error.ts';

/**
 * Why there is no search. `restarting`: its thread has ended. `away`: the engine that has the articles can't be asked.
 * `partial`: it can't search some of them.
 */
export type SearchFault = 'restarting' | 'away' | 'partial';

/** There is no search at the moment; the next question may find it again. */
export class SearchUnavailableError extends OperationalError {
  override readonly name: string = 'SearchUnavailableError';

  get why(): SearchFault {
    return 'restarting';
  }

  /** The same in a few words of our own, for whoever watches the bot. */
  get state(): string {
    return 'the search is starting again';
  }
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
