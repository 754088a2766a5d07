import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { oneAtATime } from '../../one-at-a-time.ts';
import type { OpenFile } from '../../replace-file.ts';
import {
  addedEntry,
  sourceCode,
  sourceItem,
  type SourceStates,
  sourceStatus,
} from '../../sources/source-status.ts';
import { type KeyedJournal, openKeyedJournal, readKeyedJournal } from './keyed-journal.ts';
import { dropAside, type OnSetAside } from './set-aside.ts';
import { withFile } from './with-file.ts';

/** What is known of sources, in the files of a folder. */
export interface SourceStateFiles extends SourceStates {
  close(): Promise<void>;
}

const STATUSES = 'sources.jsonl';
const TAKEN_DOWN = 'taken-down.jsonl';
const ADDED = 'added.jsonl';
const PAGES = 'pages';

/**
 * Keeps what is known of sources in a folder, which is made if it isn't there, for this process alone: a journal of
 * them all, and one of each one's pages, which is in memory only while somebody looks at it.
 *
 * @param openFile Node's own, unless a test makes a disk fail.
 * @param onSetAside Told of what can't be understood and can't be found out again.
 * @throws {RecordsError} if the folder can't be used.
 */
export async function openSourceStates(
  folder: string,
  openFile?: OpenFile,
  onSetAside: OnSetAside = () => {},
): Promise<SourceStateFiles> {
  const openKept = <T>(name: string, schema: z.ZodType<T>): Promise<KeyedJournal<T>> =>
    openKeyedJournal(join(folder, name), schema, openFile, onSetAside);
  const pages = join(folder, PAGES);
  await withFile(pages, () => mkdir(pages, { recursive: true, mode: 0o700 }));
  const statuses = await openKept(STATUSES, sourceStatus);
  const takenDown = await openKept(TAKEN_DOWN, z.literal(true));
  const added = await openKept(ADDED, addedEntry);
  const changes = oneAtATime();
  return {
    list: async () => [...statuses.known.values()],
    save: (status) => changes.take(() => statuses.set(status.url, status)),
    async forget(url) {
      const file = pagesFile(pages, url);
      // A status without pages would have its list taken for known.
      await changes.take(() => statuses.delete(url));
      await withFile(file, () => rm(file, { force: true }));
    },
    openItems: (url) => openKeyedJournal(pagesFile(pages, url), sourceItem, openFile),
    takenDown: async () => new Set(takenDown.known.keys()),
    takeDown: (one) => changes.take(() => takenDown.set(one, true)),
    added: async () => added.known,
    forgetSetAside: () => changes.take(() => dropAside(join(folder, ADDED), () => true)),
    changeAdded: (key, change) =>
      changes.take(async () => {
        const entry = change(added.known.get(key));
        await (entry ? added.set(key, entry) : added.delete(key));
        await added.forgetPast();
      }),
    async close() {
      await changes.done();
      await added.close();
      await statuses.close();
      await takenDown.close();
    },
  };
}

/** What is known of sources, read where the bot may be running: nothing is changed. */
export async function readSourceStatuses(folder: string): ReturnType<SourceStates['list']> {
  return [...(await readKeyedJournal(join(folder, STATUSES), sourceStatus)).values()];
}

/** The same of what was added from Discord. */
export function readAddedEntries(folder: string): ReturnType<SourceStates['added']> {
  return readKeyedJournal(join(folder, ADDED), addedEntry);
}

/** Addresses hold what no file's name may. */
export function pagesFile(folder: string, url: string): string {
  const host = URL.canParse(url) ? new URL(url).hostname.replaceAll(/[^a-z\d.-]/gu, '-') : 'file';
  return join(folder, `${host.slice(0, 100)}-${sourceCode(url)}.jsonl`);
}

/** The {@link sourceCode} of the source whose pages a file of {@link pagesFile}'s has; undefined of any other file. */
export function codeOfPagesFile(file: string): string | undefined {
  return /-(?<code>[\da-f]{16})\.jsonl$/u.exec(file)?.groups?.['code'];
}
