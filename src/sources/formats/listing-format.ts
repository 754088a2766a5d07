import { OperationalError } from '../../operational-error.ts';
import type { Listing } from './listed.ts';

/** What somebody fetched or has as a file, to be read as a list. */
export interface ListedDocument {
  readonly text: string;
  /** Where it came from, which its links start from; undefined for a file. */
  readonly url?: string | undefined;
  /** Without parameters, in lower case. */
  readonly mediaType?: string | undefined;
}

/** A way of listing articles, and how it is read. */
export interface ListingFormat {
  /** In words: "RSS". */
  readonly name: string;
  /** As which kind of source it may be read; references are only imported. */
  readonly kind: 'feed' | 'sitemap' | 'links' | 'subscriptions' | 'references';
  /** Whether a document is of this format, by what stands in it; quick. */
  isIn(document: ListedDocument): boolean;
  /** @throws ListingError if it can't be read. */
  read(document: ListedDocument): Listing;
}

/** A list can't be read. Says what is wrong with it; a sentence without a full stop. */
export class ListingError extends OperationalError {
  override readonly name = 'ListingError';
}
