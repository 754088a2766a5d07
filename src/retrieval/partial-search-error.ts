import { type SearchFault, SearchUnavailableError } from './search-unavailable-error.ts';

/** A part of the articles couldn't be searched, so that nothing can be said of what they hold or don't. */
export class PartialSearchError extends SearchUnavailableError {
  override readonly name = 'PartialSearchError';

  constructor() {
    super('A part of the collection can’t be searched: the search engine misses some of it.');
  }

  override get why(): SearchFault {
    return 'partial';
  }

  override get state(): string {
    return 'a part of the collection can’t be searched';
  }
}
