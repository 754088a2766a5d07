import { z } from 'zod';
import { addressOf } from '../articles/article-address.ts';
import {
  type ControlCommand,
  controlCommand,
  type ControlDeclaration,
} from '../living/control/control-command.ts';
import type { FreshSources, LookedAt } from './fresh-sources.ts';
import { sourceChanges } from './source-changes.ts';
import type { ReloadedLists, SourceLists } from './source-lists.ts';
import { sourceStatus } from './source-status.ts';

export interface FetchAsked {
  /** A source's address; all unless told. */
  readonly url?: string | undefined;
  /** What would be taken for an accident is meant. */
  readonly isConfirmed: boolean;
}

export interface FetchReport extends ReloadedLists {
  /** Those that were looked at; none if there is none at the address. */
  readonly sources: readonly LookedAt[];
}

/** Has a running bot look at sources now, until all that is new is fetched. */
export const FETCH_SOURCES: ControlDeclaration<FetchAsked, FetchReport> = {
  name: 'fetch-sources',
  options: z.object({ url: z.string().optional(), isConfirmed: z.boolean() }),
  outcome: z.object({
    sources: z.array(sourceStatus.extend({ changes: sourceChanges })),
    problems: z.array(z.string()),
    removed: z.int().nonnegative(),
    held: z.object({ missing: z.number(), of: z.number() }).optional(),
  }),
};

export function fetchControl(fetch: (asked: FetchAsked) => Promise<FetchReport>): ControlCommand {
  return controlCommand(FETCH_SOURCES, fetch);
}

/** Reads the list of sources again, and looks at those that are asked for. */
export async function fetchNow(
  { url, isConfirmed }: FetchAsked,
  fresh: FreshSources,
  lists: SourceLists,
): Promise<FetchReport> {
  const reloaded = await lists.reload({ isConfirmed });
  const urls = url === undefined ? [undefined] : sourcesAt(url, fresh);
  const looked = await Promise.all(urls.map((one) => fresh.look({ url: one, isConfirmed })));
  return { ...reloaded, sources: looked.flat() };
}

/** As somebody wrote an address, or else whatever it has in common with another. */
function sourcesAt(url: string, fresh: FreshSources): readonly string[] {
  const known = fresh.statuses().map((status) => status.url);
  if (known.includes(url)) return [url];
  const address = addressOf(url);
  return known.filter((one) => address !== undefined && addressOf(one) === address);
}
