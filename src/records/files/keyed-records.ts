import type { z } from 'zod';
import type { Journal } from './journal.ts';
import {
  addLine,
  gatherLines,
  type Line,
  type Lines,
  readLine,
  textOf,
  writeLine,
} from './record-line.ts';

export interface RecordsRules<T> {
  /** Reads what stands in the file. Of objects, let it be a loose one: a newer version may know more. */
  readonly schema: z.ZodType<T>;
  /**
   * What is to become of a record when the file is opened or compacted: it stays as it is, is
   * replaced, or goes (undefined). Default: all stay.
   */
  readonly retain?: (value: T) => T | undefined;
}

/**
 * Values under keys. A change can be read as soon as its promise resolves, and is on the disk then;
 * if it rejects (with a {@link RecordsError}), all is as before. Changes happen one after another.
 */
export class KeyedRecords<T> {
  readonly #schema: z.ZodType<T>;
  readonly #retain: (value: T) => T | undefined;
  readonly #journal: Journal;
  #lines: Lines<T>;
  /** How many lines the file has, those that are out of date included. */
  #written: number;
  #lastChange: Promise<unknown> = Promise.resolve();
  #isClosed = false;

  constructor(
    { schema, retain = keepAll }: RecordsRules<T>,
    journal: Journal,
    lines: Lines<T>,
    written: number,
  ) {
    this.#schema = schema;
    this.#retain = retain;
    this.#journal = journal;
    this.#lines = lines;
    this.#written = written;
  }

  /** How many lines of the file could not be understood. They are kept, but nothing is known of them. */
  get damaged(): number {
    return [...this.#lines.values()].filter(({ kind }) => kind === 'damaged').length;
  }

  get(key: string): T | undefined {
    const line = this.#lines.get(key);
    return line?.kind === 'record' ? line.value : undefined;
  }

  /** The one that was changed last comes last. */
  entries(): readonly (readonly [key: string, value: T])[] {
    return [...this.#lines.values()].flatMap((line) =>
      line.kind === 'record' ? [[line.key, line.value] as const] : [],
    );
  }

  keys(): readonly string[] {
    return this.entries().map(([key]) => key);
  }

  values(): readonly T[] {
    return this.entries().map(([, value]) => value);
  }

  async set(key: string, value: T): Promise<void> {
    await this.update(key, () => value);
  }

  /** Nothing that stood under the key is left in the file. */
  async delete(key: string): Promise<void> {
    await this.update(key, () => undefined);
  }

  /** Makes a new value of the one that there is when its turn comes; undefined deletes it. */
  update(key: string, change: (before: T | undefined) => T | undefined): Promise<void> {
    return this.#inTurn(async () => {
      const value = change(this.get(key));
      if (value === undefined) await this.#drop(({ key: other }) => other === key);
      else await this.#append(key, value);
    });
  }

  /**
   * Deletes for good what stands under these keys and what stood there before, for those who don't
   * want it kept. Damaged lines whose key can't be read go as well, for it might be one of these.
   *
   * @returns how many records were deleted.
   */
  deleteWhere(matches: (key: string) => boolean): Promise<number> {
    return this.#inTurn(() => this.#drop(({ key }) => key === undefined || matches(key)));
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
    const changed = this.#lastChange.then(change);
    this.#lastChange = changed.catch(() => {});
    return changed;
  }

  async #append(key: string, value: T): Promise<void> {
    const text = writeLine(key, value);
    const line = readLine(Buffer.from(text), this.#schema);
    if (line.kind === 'damaged') throw new TypeError('a record is not what its schema says');
    await this.#journal.append(text);
    this.#written += 1;
    addLine(this.#lines, line);
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

function countRecords<T>(lines: readonly Line<T>[]): number {
  return lines.filter(({ kind }) => kind === 'record').length;
}

/** The rule where there is none. */
export function keepAll<T>(value: T): T {
  return value;
}
