import type { Holder } from './held-articles.ts';
import type { SourceStatus } from './source-status.ts';
import type { SourceTools } from './source-tools.ts';

type Kept = Pick<SourceTools, 'files' | 'held' | 'states'>;

/** Removes all articles of a source, and what is known of it. @returns how many articles it was. */
export async function forgetSource(
  { url, collection }: Pick<SourceStatus, 'url' | 'collection'>,
  { states, files, held }: Kept,
): Promise<number> {
  const items = await states.openItems(url);
  let articles = 0;
  try {
    for (const { state } of items.known.values()) {
      if (state.kind !== 'kept' && state.kind !== 'begun') continue;
      const holder = held.holderOf(state.file);
      if (holder && holder.source !== url) continue;
      await files.remove(state.file);
      held.remove(state.file, collection);
      articles += 1;
    }
  } finally {
    await items.close();
  }
  await states.forget(url);
  return articles;
}

/** What an article that was taken down is known by, wherever it is found again. */
export function markedBy({ address, textHash }: Holder): readonly string[] {
  return [address, textHash].filter((one) => one !== '');
}

/** Removes an article, and remembers that it is never to be fetched again. */
export async function takeDown(
  article: { readonly file: string; readonly collection: string; readonly holder: Holder },
  { states, files, held, now }: Kept & Pick<SourceTools, 'now'>,
): Promise<void> {
  const { file, collection, holder } = article;
  for (const one of markedBy(holder)) await states.takeDown(one);
  await files.remove(file);
  held.remove(file, collection);
  const items = await states.openItems(holder.source);
  try {
    const item = items.known.get(holder.address);
    const state = { kind: 'left-out', reason: 'taken-down' } as const;
    if (item) await items.set(holder.address, { ...item, state, changedAt: now() });
  } finally {
    await items.close();
  }
}
