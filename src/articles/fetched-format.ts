import type { Format } from './format.ts';

/** What a fetched article's file ends with. */
export const FETCHED_ENDING = '.fetched';

/** The id of the article that such a file holds. */
export function idOfFetched(file: string): string {
  return file.slice(0, -FETCHED_ENDING.length);
}

/** The largest file of any format is smaller, and what doesn't get smaller when it is packed gets a little larger. */
const MAX_FETCHED_BYTES = 66_000_000;

/** What bytes are read as that came over the web, by what is known of them; undefined if by nothing. */
export type FormatOfSent = (
  sent: { readonly mediaType?: string | undefined; readonly name?: string | undefined },
  bytes: Uint8Array,
) => Format | undefined;

/** Fetched articles: files of other formats, and what is known of them. */
export function fetchedFormat(formatOf: FormatOfSent): Format {
  return {
    endings: [FETCHED_ENDING],
    maxBytes: MAX_FETCHED_BYTES,
    async read(packed, file) {
      // Most corpora have none.
      const { readFetched } = await import('./read-fetched.ts');
      return readFetched(packed, file, formatOf);
    },
  };
}
