import { randomBytes } from 'node:crypto';
import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { UNSHARED } from '../lease.ts';
import type { RecordKind, RecordSource, RecordStore, StoreRules } from '../record-store.ts';
import { RecordsError } from '../records-error.ts';
import { NO_OTHERS } from '../short-memory.ts';
import { claimFolder, type Release } from './claim-folder.ts';
import { claimDataFormat } from './data-format.ts';
import { type FileRecords, openFileRecords, readFileRecords } from './file-records.ts';
import { type OpenFile, PRIVATE_FILE, replaceFile } from '../../replace-file.ts';
import { unlessMissing } from '../../unless-missing.ts';
import type { OnSetAside } from './set-aside.ts';
import { withFile } from './with-file.ts';

/**
 * Keeps records in the files of a folder, which is made if it isn't there, for this process alone.
 *
 * @param openFile Node's own, unless a test makes a disk fail.
 * @param onSetAside Told of what stood at the end of a file and can't be understood.
 * @throws {RecordsError} if the folder can't be used, another process has it, or a newer version wrote it.
 */
export async function openFileStore(
  folder: string,
  rules: StoreRules,
  openFile?: OpenFile,
  onSetAside?: OnSetAside,
): Promise<RecordStore> {
  const release = await claimFolder(folder);
  const probe = probeOf(folder, openFile);
  try {
    await claimDataFormat(folder);
    const salt = await saltIn(folder);
    const openKind = <T>(kind: RecordKind<T>): Promise<FileRecords<T>> =>
      openFileRecords(fileOf(kind, folder), kind, rules, openFile, onSetAside);
    return createFileStore({ rules, salt, openKind, probe, release });
  } catch (error) {
    await release();
    throw error;
  }
}

/** Reads what there is in a folder and changes nothing: the bot may be running. */
export function fileSource(folder: string, rules: StoreRules): RecordSource {
  return {
    rules,
    open: async (kind) => ({ list: () => readFileRecords(fileOf(kind, folder), kind, rules) }),
  };
}

function createFileStore({
  rules,
  salt,
  openKind,
  probe,
  release,
}: {
  readonly rules: StoreRules;
  readonly salt: string;
  readonly openKind: <T>(kind: RecordKind<T>) => Promise<FileRecords<T>>;
  readonly probe: () => Promise<void>;
  readonly release: Release;
}): RecordStore {
  const opened = new Map<string, Pick<FileRecords<never>, 'compact' | 'close'>>();
  return {
    rules,
    salt,
    leases: UNSHARED,
    memory: NO_OTHERS,
    async open(kind) {
      if (opened.has(kind.name)) throw new Error(`${kind.name} is open already`);
      const records = await openKind(kind);
      opened.set(kind.name, records);
      return records;
    },
    async tidy() {
      for (const records of opened.values()) await records.compact();
    },
    probe,
    async close() {
      const closing = [...opened.values()].map((records) => records.close());
      const results = await Promise.allSettled(closing);
      await release();
      for (const result of results) if (result.status === 'rejected') throw result.reason;
    },
  };
}

function fileOf({ name }: Pick<RecordKind<never>, 'name'>, folder: string): string {
  return join(folder, `${name}.jsonl`);
}

/** As much as a disk gives at once: an empty file would fit on a full one. */
const PROBE = ' '.repeat(4096);

/** Writes a file and removes it. Whoever asks meanwhile is told of the same. */
function probeOf(folder: string, openFile: OpenFile = open): () => Promise<void> {
  const file = join(folder, '.probe');
  let probing: Promise<void> | undefined;

  async function write(): Promise<void> {
    try {
      const handle = await openFile(file, 'w', PRIVATE_FILE);
      try {
        await handle.writeFile(PROBE);
      } finally {
        await handle.close();
      }
    } finally {
      await rm(file, { force: true });
    }
  }

  return () => {
    probing ??= withFile(folder, write).finally(() => (probing = undefined));
    return probing;
  };
}

const SALT_FILE = 'salt';
const SALT_BYTES = 32;
const saltSchema = z.hex().length(2 * SALT_BYTES);

/** @throws {RecordsError} if it can't be read or written, or is no salt. */
async function saltIn(folder: string): Promise<string> {
  const kept = await readSalt(folder);
  if (kept !== undefined) return kept;
  const file = join(folder, SALT_FILE);
  const fresh = randomBytes(SALT_BYTES).toString('hex');
  await withFile(file, () => replaceFile(file, `${fresh}\n`));
  return fresh;
}

/**
 * @returns undefined if none was made yet.
 * @throws {RecordsError} if it can't be read, or is no salt.
 */
export async function readSalt(folder: string): Promise<string | undefined> {
  const file = join(folder, SALT_FILE);
  const kept = await withFile(file, () => unlessMissing(readFile(file, 'utf8')));
  if (kept === undefined) return undefined;
  const parsed = saltSchema.safeParse(kept.trim());
  if (parsed.success) return parsed.data;
  throw new RecordsError({
    file,
    message: 'should hold 64 hexadecimal digits, but doesn’t',
    remedy:
      'Put it back from a backup. If there is none, delete the folder’s votes, questions and preferences with it: nobody can tell any more whose they are.',
  });
}
