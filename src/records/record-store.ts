import type { z } from 'zod';
import type { Leases } from './lease.ts';
import type { ShortMemory } from './short-memory.ts';
import { DAY_MS } from '../text/calendar.ts';

/** A kind of record, declared once: whichever store it is in, it is kept by these rules. */
export interface RecordKind<T> {
  /** Names a file or a table: of small letters and hyphens, and the same for ever. */
  readonly name: string;
  /** Reads what was kept. Of objects, let it be a loose one: a newer version may know more. */
  readonly schema: z.ZodType<T>;
  /** For how many days a record is kept. Default: until it is deleted. */
  readonly lifetime?: {
    readonly days: number;
    /** In milliseconds since 1970. */
    readonly since: (value: T) => number;
  };
  /**
   * What is kept of a record where the admin doesn't allow what members write: all (the very same),
   * less, or nothing. Default: all.
   */
  readonly withoutWords?: (value: T) => T | undefined;
}

export interface StoreRules {
  /** Whether the admin allows what members write to be kept: questions and notes. */
  readonly keepQuestions: boolean;
  /** In milliseconds since 1970. */
  readonly now: () => number;
}

/** Where records can be read while another process has them open. */
export interface RecordSource {
  readonly rules: StoreRules;
  open<T>(kind: RecordKind<T>): Promise<ReadableRecords<T>>;
}

/**
 * Keeps records: the only door to where they are. Nothing that a kind's rules don't allow is taken in
 * or given out; what was kept under other rules is gone once its kind is opened.
 *
 * What Discord waits for is read from here, too, so that an adapter had better give up within half a
 * second. All methods reject with a {@link RecordsError} if the store can't be used.
 */
export interface RecordStore extends RecordSource {
  /** 64 hexadecimal digits for keyed hashes, drawn when the store was new. */
  readonly salt: string;
  readonly leases: Leases;
  readonly memory: ShortMemory;
  /** Once for each kind. */
  open<T>(kind: RecordKind<T>): Promise<KeyedRecords<T>>;
  /** Removes for good what has outlived its time. */
  tidy(): Promise<void>;
  /** Resolves if something could be kept now. */
  probe(): Promise<void>;
  /** Waits for the changes under way. No other may follow. */
  close(): Promise<void>;
}

export interface ReadableRecords<T> {
  list(): Promise<RecordList<T>>;
}

export type RecordEntries<T> = readonly (readonly [key: string, value: T])[];

export interface RecordList<T> {
  /** The one that was changed last comes last. */
  readonly entries: RecordEntries<T>;
  /** How many records could not be understood. They are kept, but nothing is known of them. */
  readonly damaged: number;
}

/**
 * Values under keys. A key is its owner's (a server's id, a member's code) or begins with the owner's
 * and a slash.
 */
export interface KeyedRecords<T> extends ReadableRecords<T> {
  get(key: string): Promise<T | undefined>;
  /**
   * Makes a new value of the one that there is when its turn comes; undefined deletes it for good, and
   * what it was before. Resolves when others can read it and it outlasts the process; if it rejects,
   * all is as before.
   *
   * @param change may be called again.
   * @returns what is kept now.
   */
  update(key: string, change: (before: T | undefined) => T | undefined): Promise<T | undefined>;
  /** What an owner has, the one that was changed last last. Nothing of anybody else's is read for that. */
  listOf(owner: string): Promise<RecordEntries<T>>;
  /** How many records an owner has, those included that have outlived their time and not gone yet. */
  countOf(owner: string): Promise<number>;
  /**
   * Deletes for good all that an owner has and had, and what can't be told whose it is.
   *
   * @returns how many records it was.
   */
  deleteOf(owner: string): Promise<number>;
}

/** What may be kept of a record, as adapters ask: the very same, less, or nothing. */
export function retain<T>(
  value: T,
  { lifetime, withoutWords }: RecordKind<T>,
  { keepQuestions, now }: StoreRules,
): T | undefined {
  if (lifetime && now() - lifetime.since(value) >= lifetime.days * DAY_MS) return undefined;
  return keepQuestions || !withoutWords ? value : withoutWords(value);
}

/** Whose a key is. */
export function ownerOf(key: string): string {
  const end = key.indexOf('/');
  return end === -1 ? key : key.slice(0, end);
}

export function isOwnedBy(owner: string, key: string): boolean {
  return key === owner || key.startsWith(`${owner}/`);
}
