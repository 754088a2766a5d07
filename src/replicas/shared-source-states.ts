import { z } from 'zod';
import type { KeyedRecords, RecordKind, RecordStore } from '../records/record-store.ts';
import {
  type AddedEntry,
  addedEntry,
  sourceCode,
  type SourceItem,
  sourceItem,
  type SourceStates,
  type SourceStatus,
  sourceStatus,
} from '../sources/source-status.ts';

/** Under their addresses. */
export const SOURCE_STATUSES: RecordKind<SourceStatus> = {
  name: 'source-statuses',
  schema: sourceStatus,
};

/** Pages, under what stands for their source and their addresses. */
export const SOURCE_ITEMS: RecordKind<SourceItem> = { name: 'source-items', schema: sourceItem };

/** Addresses and hashes of texts. */
export const SOURCE_TAKEN_DOWN: RecordKind<true> = {
  name: 'source-taken-down',
  schema: z.literal(true),
};

export const SOURCE_ADDED: RecordKind<AddedEntry> = { name: 'source-added', schema: addedEntry };

/** What is known of sources, among the records of a store. */
export async function sharedSourceStates(store: Pick<RecordStore, 'open'>): Promise<SourceStates> {
  const statuses = await store.open(SOURCE_STATUSES);
  const items = await store.open(SOURCE_ITEMS);
  const takenDown = await store.open(SOURCE_TAKEN_DOWN);
  const added = await store.open(SOURCE_ADDED);
  return {
    list: async () => (await statuses.list()).entries.map(([, status]) => status),
    async save(status) {
      await statuses.update(status.url, () => status);
    },
    async forget(url) {
      // A status without pages would have its list taken for known.
      await statuses.update(url, () => undefined);
      await items.deleteOf(sourceCode(url));
    },
    openItems: (url) => openItems(sourceCode(url), items),
    takenDown: async () => new Set((await takenDown.list()).entries.map(([one]) => one)),
    async takeDown(one) {
      await takenDown.update(one, () => true);
    },
    added: async () => new Map((await added.list()).entries),
    // Whose a record is that can't be understood isn't known; a newer version may.
    forgetSetAside: async () => {},
    async changeAdded(key, change) {
      await added.update(key, change);
    },
  };
}

async function openItems(
  code: string,
  items: KeyedRecords<SourceItem>,
): ReturnType<SourceStates['openItems']> {
  const own = await items.listOf(code);
  const known = new Map(own.map(([key, item]) => [key.slice(code.length + 1), item]));
  return {
    known,
    damaged: 0,
    async set(address, item) {
      await items.update(`${code}/${address}`, () => item);
      known.set(address, item);
    },
    async delete(address) {
      await items.update(`${code}/${address}`, () => undefined);
      known.delete(address);
    },
    close: async () => {},
  };
}

/** The same, of whoever has to be sure each time that nobody else does this by now. */
export function guardedStates(states: SourceStates, mayGoOn: () => Promise<void>): SourceStates {
  return {
    ...states,
    save: (status) => mayGoOn().then(() => states.save(status)),
    forget: (url) => mayGoOn().then(() => states.forget(url)),
    takeDown: (one) => mayGoOn().then(() => states.takeDown(one)),
    async openItems(url) {
      const opened = await states.openItems(url);
      return {
        ...opened,
        set: (address, item) => mayGoOn().then(() => opened.set(address, item)),
        delete: (address) => mayGoOn().then(() => opened.delete(address)),
      };
    },
  };
}
