import type { FetchedFile } from '../../../src/articles/fetched-file.ts';
import type { FetchedStore } from '../../../src/sources/fetched-store.ts';
import type {
  AddedEntry,
  SourceItem,
  SourceStates,
  SourceStatus,
} from '../../../src/sources/source-status.ts';

/** What is known of sources, kept as long as the test runs; nothing is shared with whoever has it. */
export interface MemoryStates extends SourceStates {
  readonly statuses: Map<string, SourceStatus>;
  readonly items: Map<string, Map<string, SourceItem>>;
}

export function memoryStates(): MemoryStates {
  const statuses = new Map<string, SourceStatus>();
  const items = new Map<string, Map<string, SourceItem>>();
  const takenDown = new Set<string>();
  const added = new Map<string, AddedEntry>();
  return {
    statuses,
    items,
    list: async () => [...statuses.values()],
    async save(status) {
      statuses.set(status.url, status);
    },
    async forget(url) {
      statuses.delete(url);
      items.delete(url);
    },
    async openItems(url) {
      const known = items.get(url) ?? new Map<string, SourceItem>();
      items.set(url, known);
      return {
        known,
        damaged: 0,
        async set(address, item) {
          known.set(address, item);
        },
        async delete(address) {
          known.delete(address);
        },
        close: async () => {},
      };
    },
    takenDown: async () => takenDown,
    async takeDown(one) {
      takenDown.add(one);
    },
    added: async () => added,
    forgetSetAside: async () => {},
    async changeAdded(key, change) {
      const entry = change(added.get(key));
      if (entry) added.set(key, entry);
      else added.delete(key);
    },
  };
}

/** Articles' files in memory. */
export interface MemoryFiles extends Pick<FetchedStore, 'read' | 'write' | 'remove' | 'names'> {
  readonly files: Map<string, FetchedFile>;
  /** How often each was written. */
  readonly written: Map<string, number>;
}

export function memoryFiles(): MemoryFiles {
  const files = new Map<string, FetchedFile>();
  const written = new Map<string, number>();
  return {
    files,
    written,
    read: async (file) => files.get(file),
    async write(file, known, bytes) {
      const head = { ...known, revision: '0'.repeat(64), length: bytes.length };
      files.set(file, { head, bytes });
      written.set(file, (written.get(file) ?? 0) + 1);
      return head;
    },
    remove: async (file) => files.delete(file),
    names: async () => new Set(files.keys()),
  };
}
