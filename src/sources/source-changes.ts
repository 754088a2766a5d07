import { z } from 'zod';
import type { SourceItem } from './source-status.ts';

const count = z.int().nonnegative();

/** How many of a source's articles have come, changed and gone. */
export const sourceChanges = z.object({ added: count, changed: count, removed: count });

export type Changes = Readonly<z.output<typeof sourceChanges>>;

export const NO_CHANGES: Changes = { added: 0, changed: 0, removed: 0 };

/** Which articles are kept, by their pages' addresses, each with what tells its revisions apart. */
export function keptIn(known: ReadonlyMap<string, SourceItem>): ReadonlyMap<string, string> {
  const kept = new Map<string, string>();
  for (const [address, { state, revision = '' }] of known) {
    if (state.kind === 'kept') kept.set(address, revision);
  }
  return kept;
}

export function changesBetween(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Changes {
  const added = [...after.keys()].filter((address) => !before.has(address));
  const removed = [...before.keys()].filter((address) => !after.has(address));
  const stayed = [...after].filter(([address]) => before.has(address));
  return {
    added: added.length,
    changed: stayed.filter(([address, revision]) => before.get(address) !== revision).length,
    removed: removed.length,
  };
}

/** One after the other. */
export function together(first: Changes, second: Changes): Changes {
  return {
    added: first.added + second.added,
    changed: first.changed + second.changed,
    removed: first.removed + second.removed,
  };
}
