import { z } from 'zod';
import {
  type ControlCommand,
  controlCommand,
  type ControlDeclaration,
} from '../living/control/control-command.ts';
import type { FreshSources } from './keep-fresh.ts';
import type { SourceLists } from './source-lists.ts';
import { type SourceStatus, sourceStatus } from './source-status.ts';

export interface FetchAsked {
  /** A source's address; all unless told. */
  readonly url?: string | undefined;
  /** What would be taken for an accident is meant. */
  readonly isConfirmed: boolean;
}

/** Has a running bot look at sources now, until all that is new is fetched. */
export const FETCH_SOURCES: ControlDeclaration<FetchAsked, readonly SourceStatus[]> = {
  name: 'fetch-sources',
  options: z.object({ url: z.string().optional(), isConfirmed: z.boolean() }),
  outcome: z.array(sourceStatus),
};

/** @param open Gives what keeps the sources fresh. */
export function fetchControl(
  open: () => Promise<{ readonly fresh: FreshSources; readonly lists: SourceLists }>,
): ControlCommand {
  return controlCommand(FETCH_SOURCES, async ({ url, isConfirmed }) => {
    const { fresh, lists } = await open();
    return fetchNow({ url, isConfirmed }, fresh, lists);
  });
}

/** Reads the list of sources again, and looks at those that are asked for. */
export async function fetchNow(
  { url, isConfirmed }: FetchAsked,
  fresh: FreshSources,
  lists: SourceLists,
): Promise<readonly SourceStatus[]> {
  await lists.reload({ isConfirmed });
  return fresh.look({ url, isConfirmed });
}
