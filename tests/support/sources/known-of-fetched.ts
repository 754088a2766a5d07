import type { KnownOfFetched } from '../../../src/articles/fetched-head.ts';

/** What is known of an article that was fetched from a page, but for what a test says of it. */
export function knownOfFetched(known: Partial<KnownOfFetched> = {}): KnownOfFetched {
  const address = 'https://herald.example/2024/the-mill';
  return {
    source: 'https://herald.example/feed',
    address,
    canonical: address,
    fetchedAtMs: 1_700_000_000_000,
    validators: {},
    mediaType: 'text/html',
    told: {},
    given: {},
    leaveOut: [],
    ...known,
  };
}
