import { oneAtATime } from '../../one-at-a-time.ts';
import {
  isOwnedBy,
  type KeyedRecords,
  type RecordEntries,
  type RecordKind,
  type RecordList,
  retain,
  type StoreRules,
} from '../record-store.ts';
import { type Journal, openJournal, readJournal } from './journal.ts';
import {
  addLine,
  gatherLines,
  type Line,
  type Lines,
  readLine,
  textOf,
  writeLine,
} from './record-line.ts';
import type { OpenFile } from '../../replace-file.ts';
import { dropAside, type OnSetAside, setAside } from './set-aside.ts';

/**
 * Opens the records of a file for this process alone. What a crash left unfinished, or something foreign at its end,
 * is set aside, and the file is written anew if most of it is out of date.
 *
 * @param openFile Node's own, unless a test makes a disk fail.
 * @param onSetAside Told if something was.
 * @throws {RecordsError} if the file can't be read or written.
 */
export async function openFileRecords<T>(
  file: string,
  kind: RecordKind<T>,
  rules: StoreRules,
  openFile?: OpenFile,
  onSetAside?: OnSetAside,
): Promise<FileRecords<T>> {
  const { lines: written, torn } = await readJournal(file);
  const last = readLine(torn, kind.schema);
  const lines = gatherLines(written.map((bytes) => readLine(bytes, kind.schema)));
  // All but its line feed may have been written.
  if (last.kind === 'record') addLine(lines, last);
  else if (torn.length > 0) await setAside(file, [torn], onSetAside);
  const journal = await openJournal(file, openFile);
  const records = new FileRecords(file, kind, rules, journal, lines, written.length);
  try {
    await records.compact({ tolerated: torn.length > 0 ? -Infinity : lines.size });
  } catch (error) {
    await records.close();
    throw error;
  }
  return records;
}

/**
 * Reads the records of a file and changes nothing: another process may have them open.
 *
 * @throws {RecordsError} if the file can't be read.
 */
export async function readFileRecords<T>(
  file: string,
  kind: RecordKind<T>,
  rules: StoreRules,
): Promise<RecordList<T>> {
  const { lines } = await readJournal(file);
  const gathered = gatherLines(lines.map((bytes) => readLine(bytes, kind.schema)));
  return listOf(gathered, (value) => retain(value, kind, rules));
}

/** All are in memory as well; changes are written to the file one after another. */
export class FileRecords<T> implements KeyedRecords<T> {
  readonly #file: string;
  readonly #schema: RecordKind<T>['schema'];
  readonly #retain: (value: T) => T | undefined;
  readonly #journal: Journal;
  #lines: Lines<T>;
  /** How many lines the file has, those that are out of date included. */
  #written: number;
  readonly #changes = oneAtATime();
  #isClosed = false;

  constructor(
    file: string,
    kind: RecordKind<T>,
    rules: StoreRules,
    journal: Journal,
    lines: Lines<T>,
    written: number,
  ) {
    this.#file = file;
    this.#schema = kind.schema;
    this.#retain = (value) => retain(value, kind, rules);
    this.#journal = journal;
    this.#lines = lines;
    this.#written = written;
  }

  async get(key: string): Promise<T | undefined> {
    return this.#valueOf(key);
  }

  async list(): Promise<RecordList<T>> {
    return listOf(this.#lines, this.#retain);
  }

  async listOf(owner: string): Promise<RecordEntries<T>> {
    const own = [...this.#lines].filter(([, line]) => isOf(owner)(line));
    return listOf(new Map(own), this.#retain).entries;
  }

  async countOf(owner: string): Promise<number> {
    return countRecords([...this.#lines.values()].filter(isOf(owner)));
  }

  update(key: string, change: (before: T | undefined) => T | undefined): Promise<T | undefined> {
    return this.#inTurn(async () => {
      const wanted = change(this.#valueOf(key));
      const value = wanted === undefined ? undefined : this.#retain(wanted);
      if (value !== undefined) return this.#append(key, value);
      await this.#drop(({ key: other }) => other === key);
      return undefined;
    });
  }

  /** Damaged lines whose key can't be read go as well, for they might be the owner's. */
  deleteOf(owner: string): Promise<number> {
    const isOwn = isOf(owner);
    const isTheirs = (line: Line<unknown>): boolean => line.key === undefined || isOwn(line);
    return this.#inTurn(async () => {
      const count = await this.#drop(isTheirs);
      await dropAside(this.#file, (bytes) => isTheirs(readLine(bytes, this.#schema)));
      return count;
    });
  }

  /** Writes the file anew if more lines than `tolerated` (0) are out of date, or records are to go. */
  compact({ tolerated = 0 }: { readonly tolerated?: number } = {}): Promise<void> {
    return this.#inTurn(async () => {
      const retained = this.#retained();
      const outdated = this.#written - this.#lines.size;
      if (retained !== this.#lines || outdated > tolerated) await this.#replace(retained);
    });
  }

  /** Waits for the changes under way. No other may follow. */
  close(): Promise<void> {
    const closed = this.#inTurn(() => this.#journal.close());
    this.#isClosed = true;
    return closed;
  }

  #inTurn<R>(change: () => Promise<R>): Promise<R> {
    if (this.#isClosed) return Promise.reject(new Error('these records were closed'));
    return this.#changes.take(change);
  }

  #valueOf(key: string): T | undefined {
    const line = this.#lines.get(key);
    return line?.kind === 'record' ? this.#retain(line.value) : undefined;
  }

  async #append(key: string, value: T): Promise<T> {
    const text = writeLine(key, value);
    const line = readLine(Buffer.from(text), this.#schema);
    if (line.kind === 'damaged') throw new TypeError('a record is not what its schema says');
    await this.#journal.append(text);
    this.#written += 1;
    addLine(this.#lines, line);
    return line.value;
  }

  async #drop(matches: (line: Line<T>) => boolean): Promise<number> {
    const all = [...this.#lines.values()];
    const kept = all.filter((line) => !matches(line));
    if (kept.length < all.length) await this.#replace(gatherLines(kept));
    return countRecords(all) - countRecords(kept);
  }

  async #replace(lines: Lines<T>): Promise<void> {
    await this.#journal.replace([...lines.values()].map(textOf));
    this.#written = lines.size;
    this.#lines = lines;
  }

  /** The very same lines if nothing changes. */
  #retained(): Lines<T> {
    const all = [...this.#lines.values()];
    const retained = all.flatMap((line): readonly Line<T>[] => {
      if (line.kind === 'damaged') return [line];
      const value = this.#retain(line.value);
      if (value === line.value) return [line];
      return value === undefined ? [] : [{ ...line, value }];
    });
    const isSame = retained.length === all.length && retained.every((line, at) => line === all[at]);
    return isSame ? this.#lines : gatherLines(retained);
  }
}

function listOf<T>(lines: Lines<T>, retain: (value: T) => T | undefined): RecordList<T> {
  const all = [...lines.values()];
  const entries = all.flatMap((line) => {
    const value = line.kind === 'record' ? retain(line.value) : undefined;
    return value === undefined || line.key === undefined ? [] : [[line.key, value] as const];
  });
  return { entries, damaged: all.length - countRecords(all) };
}

function isOf(owner: string): (line: Line<unknown>) => boolean {
  return ({ key }) => key !== undefined && isOwnedBy(owner, key);
}

function countRecords(lines: readonly Line<unknown>[]): number {
  return lines.filter(({ kind }) => kind === 'record').length;
}
