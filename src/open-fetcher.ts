import manifest from '../package.json' with { type: 'json' };
import type { FetchingConfig } from './fetching-config.ts';
import type { Fetcher } from './sources/fetching/fetcher.ts';
import { openWebFetcher, userAgentOf } from './sources/fetching/web-fetcher.ts';

/** What fetches articles for the bot and the command line. */
export function openFetcher({ allowedHosts, contact }: FetchingConfig): Fetcher {
  return openWebFetcher({ allowedHosts, userAgent: userAgentOf(manifest.version, contact) });
}
