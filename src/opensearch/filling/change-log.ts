import { z } from 'zod';
import { EngineError } from '../engine/engine-error.ts';
import type { Engine } from '../engine/engine.ts';
import type { IndexState } from './index-state.ts';

const changeSchema = z.object({
  /** Grows by one with each. */
  order: z.number(),
  added: z.array(z.string()).readonly(),
  changed: z.array(z.string()).readonly(),
  removed: z.array(z.string()).readonly(),
});

/** What has become of articles, by their ids. */
export type NotedChange = Readonly<z.infer<typeof changeSchema>>;

export type ChangedIds = Omit<NotedChange, 'order'>;

/** Something has changed, whatever it is. */
export const SOMETHING: ChangedIds = { added: [], changed: [], removed: [] };

const COUNTER = 'changes';
const counterSchema = z.object({ count: z.number() });

/** So many ids stand in one entry. */
const IDS_AN_ENTRY = 2000;

/** So many of the latest are kept: who was away for longer looks at all there is. */
const KEPT = 1000;

/** Tells all who ask the index what has changed in it; after it can be found, and before anybody is told. */
export async function noteChange(state: IndexState, change: ChangedIds): Promise<void> {
  for (const part of inParts(change)) {
    const order = await append(state, part);
    await state.remove(`change-${order - KEPT}`);
  }
}

/** It is counted once it is there; who finds one that its writer didn't come to count does it. */
async function append(state: IndexState, part: ChangedIds): Promise<number> {
  for (;;) {
    const before = await state.get(COUNTER, counterSchema);
    const order = (before?.value.count ?? 0) + 1;
    const isMine = await state.replace(
      `change-${order}`,
      { kind: 'change', ...part, order },
      undefined,
    );
    await state.replace(COUNTER, { kind: 'counter', count: order }, before);
    if (isMine) return order;
  }
}

/** What has changed since, the earliest first. */
export async function changesSince(
  state: IndexState,
  order: number,
): Promise<readonly NotedChange[]> {
  return state.all('change', changeSchema, order);
}

/** How often anything has changed: another number as soon as something has. */
export async function countChanges(
  engine: Pick<Engine, 'read'>,
  stateIndex: string,
): Promise<number> {
  const request = { method: 'GET', path: `/${stateIndex}/_doc/${COUNTER}` } as const;
  try {
    return await engine.read(request, documentReply);
  } catch (error) {
    if (error instanceof EngineError && error.fault.kind === 'missing') return 0;
    throw error;
  }
}

function inParts({ added, changed, removed }: ChangedIds): readonly ChangedIds[] {
  const all = [
    ...added.map((id) => ({ id, kind: 'added' as const })),
    ...changed.map((id) => ({ id, kind: 'changed' as const })),
    ...removed.map((id) => ({ id, kind: 'removed' as const })),
  ];
  const parts: ChangedIds[] = [];
  // That something has changed is told as well, though no article has: the terms that they are on, it may be.
  for (let at = 0; at < Math.max(1, all.length); at += IDS_AN_ENTRY) {
    const some = all.slice(at, at + IDS_AN_ENTRY);
    const idsOf = (kind: 'added' | 'changed' | 'removed'): readonly string[] =>
      some.filter((one) => one.kind === kind).map(({ id }) => id);
    parts.push({ added: idsOf('added'), changed: idsOf('changed'), removed: idsOf('removed') });
  }
  return parts;
}

const documentReply = z.union([
  z.object({ _source: counterSchema }).transform(({ _source: { count } }) => count),
  z.object({ found: z.literal(false) }).transform(() => 0),
]);
