import type { z } from 'zod';
import { type Journal, openJournal, readJournal } from './journal.ts';
import { type OnSetAside, setAside } from './set-aside.ts';
import { readLine, writeLine } from './record-line.ts';
import type { OpenFile } from '../../replace-file.ts';

/** Values by their keys, in memory and in a journal; a line each time one changes. */
export interface KeyedJournal<T> {
  readonly known: ReadonlyMap<string, T>;
  /** How many lines could not be understood. They are gone from it once it is open. */
  readonly damaged: number;
  /** Resolves when it is on the disk. */
  set(key: string, value: T): Promise<void>;
  delete(key: string): Promise<void>;
  /** Leaves nothing on the disk of what values were before. */
  forgetPast(): Promise<void>;
  /** Waits for nothing: one call at a time. */
  close(): Promise<void>;
}

/** A journal with so many lines more than values is written anew. */
const MAX_OUTDATED = 2000;

/**
 * Opens a journal for this process alone; there need not be one. What can't be understood in it is set aside if
 * somebody is told of it, and else left out, for then what it holds can be found out again.
 *
 * @param openFile Node's own, unless a test makes a disk fail.
 * @throws {RecordsError} if it can't be read or written.
 */
export async function openKeyedJournal<T>(
  file: string,
  schema: z.ZodType<T>,
  openFile?: OpenFile,
  onSetAside?: OnSetAside,
): Promise<KeyedJournal<T>> {
  const { lines, torn } = await readJournal(file);
  const { known, unread } = gather(torn.length > 0 ? [...lines, torn] : lines, schema);
  if (onSetAside && unread.length > 0) await setAside(file, unread, onSetAside);
  // What a crash cut off is not damage.
  const damaged = unread.filter((bytes) => bytes !== torn).length;
  const journal = await openJournal(file, openFile);
  const keyed = new OpenJournal(known, damaged, journal, lines.length);
  await keyed.compact(torn.length > 0 || damaged > 0 ? -1 : known.size);
  return keyed;
}

/**
 * Reads a journal and changes nothing: another process may have it open.
 *
 * @throws {RecordsError} if it can't be read.
 */
export async function readKeyedJournal<T>(
  file: string,
  schema: z.ZodType<T>,
): Promise<ReadonlyMap<string, T>> {
  const { lines } = await readJournal(file);
  return gather(lines, schema).known;
}

interface Gathered<T> {
  readonly known: Map<string, T>;
  /** What can't be understood. */
  readonly unread: readonly Uint8Array[];
}

function gather<T>(lines: readonly Uint8Array[], schema: z.ZodType<T>): Gathered<T> {
  const known = new Map<string, T>();
  const unread: Uint8Array[] = [];
  for (const bytes of lines) {
    const line = readLine(bytes, schema.nullable());
    if (line.kind === 'damaged') unread.push(bytes);
    else if (line.value === null) known.delete(line.key);
    else known.set(line.key, line.value);
  }
  return { known, unread };
}

class OpenJournal<T> implements KeyedJournal<T> {
  readonly known: Map<string, T>;
  readonly damaged: number;
  readonly #journal: Journal;
  #written: number;

  constructor(known: Map<string, T>, damaged: number, journal: Journal, written: number) {
    this.known = known;
    this.damaged = damaged;
    this.#journal = journal;
    this.#written = written;
  }

  async set(key: string, value: T): Promise<void> {
    await this.#append(key, value);
    this.known.set(key, value);
    await this.compact(MAX_OUTDATED);
  }

  async delete(key: string): Promise<void> {
    if (!this.known.has(key)) return;
    await this.#append(key, null);
    this.known.delete(key);
    await this.compact(MAX_OUTDATED);
  }

  async #append(key: string, value: T | null): Promise<void> {
    await this.#journal.append(writeLine(key, value));
    this.#written += 1;
  }

  /** Writes all anew if more lines than `tolerated` are out of date. */
  async compact(tolerated: number): Promise<void> {
    if (this.#written - this.known.size <= tolerated) return;
    await this.#journal.replace([...this.known].map(([key, value]) => writeLine(key, value)));
    this.#written = this.known.size;
  }

  forgetPast(): Promise<void> {
    return this.compact(0);
  }

  async close(): Promise<void> {
    await this.#journal.close();
  }
}
