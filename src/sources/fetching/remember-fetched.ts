import type { Fetched, Fetcher } from './fetcher.ts';

/** Two ways to one fetcher, so that what somebody was shown of a page is what is kept of it, and is fetched once. */
export interface RememberedFetches {
  /** Remembers what it fetches, and gives it again. */
  readonly forReading: Fetcher;
  /** Gives what was remembered, once, and fetches the rest. */
  readonly forKeeping: Fetcher;
}

/** As long as somebody may take to decide. */
const REMEMBERED_MS = 10 * 60_000;

const MAX_REMEMBERED = 16;

/** Larger ones are fetched again. */
const MAX_BYTES = 2_000_000;

export function rememberFetched(fetcher: Fetcher, now: () => number): RememberedFetches {
  /** The latest last. */
  const remembered = new Map<string, { readonly fetched: Fetched; readonly atMs: number }>();

  const recall = (url: string): Fetched | undefined => {
    for (const [known, { atMs }] of remembered)
      if (Math.abs(now() - atMs) > REMEMBERED_MS) remembered.delete(known);
    return remembered.get(withoutFragment(url))?.fetched;
  };
  const close = (): Promise<void> => fetcher.close();
  return {
    forReading: {
      async fetch(request, signal) {
        const known = recall(request.url);
        if (known) return known;
        const outcome = await fetcher.fetch(request, signal);
        if (outcome.kind === 'fetched' && outcome.bytes.length <= MAX_BYTES) {
          remembered.set(withoutFragment(request.url), { fetched: outcome, atMs: now() });
          const [oldest] = remembered.keys();
          if (oldest !== undefined && remembered.size > MAX_REMEMBERED) remembered.delete(oldest);
        }
        return outcome;
      },
      close,
    },
    forKeeping: {
      async fetch(request, signal) {
        const known = request.validators ? undefined : recall(request.url);
        remembered.delete(withoutFragment(request.url));
        return known ?? fetcher.fetch(request, signal);
      },
      close,
    },
  };
}

/** No server sees it. */
function withoutFragment(url: string): string {
  const [address = url] = url.split('#');
  return URL.canParse(address) ? new URL(address).href : address;
}
