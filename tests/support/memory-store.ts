import { randomBytes } from 'node:crypto';
import { UNSHARED } from '../../src/records/lease.ts';
import {
  isOwnedBy,
  type KeyedRecords,
  type RecordKind,
  type RecordStore,
  retain,
  type StoreRules,
} from '../../src/records/record-store.ts';
import { NO_OTHERS } from '../../src/records/short-memory.ts';

/** What a store leaves for the next one that opens. */
export interface Memory {
  readonly salt: string;
  /** By the kind's name and by key, as JSON. */
  readonly kinds: Map<string, Map<string, string>>;
}

export function blankMemory(): Memory {
  return { salt: randomBytes(32).toString('hex'), kinds: new Map() };
}

export function openMemoryStore(rules: StoreRules, memory: Memory = blankMemory()): RecordStore {
  const { salt, kinds } = memory;
  const opened = new Map<string, MemoryRecords<unknown>>();
  return {
    rules,
    salt,
    leases: UNSHARED,
    memory: NO_OTHERS,
    async open<T>(kind: RecordKind<T>) {
      if (opened.has(kind.name)) throw new Error(`${kind.name} is open already`);
      const texts = kinds.get(kind.name) ?? new Map<string, string>();
      kinds.set(kind.name, texts);
      const records = new MemoryRecords(kind, rules, texts);
      opened.set(kind.name, records as MemoryRecords<unknown>);
      records.tidy();
      return records;
    },
    async tidy() {
      for (const records of opened.values()) records.tidy();
    },
    async probe() {},
    async close() {
      for (const records of opened.values()) records.isClosed = true;
    },
  };
}

type Reading<T> = { readonly value: T } | 'damaged';

class MemoryRecords<T> implements KeyedRecords<T> {
  isClosed = false;
  readonly #kind: RecordKind<T>;
  readonly #rules: StoreRules;
  readonly #texts: Map<string, string>;

  constructor(kind: RecordKind<T>, rules: StoreRules, texts: Map<string, string>) {
    this.#kind = kind;
    this.#rules = rules;
    this.#texts = texts;
  }

  async get(key: string): Promise<T | undefined> {
    return this.#valueOf(key);
  }

  async list() {
    const keys = [...this.#texts.keys()];
    const entries = keys.flatMap((key) => {
      const value = this.#valueOf(key);
      return value === undefined ? [] : [[key, value] as const];
    });
    return { entries, damaged: keys.filter((key) => this.#read(key) === 'damaged').length };
  }

  async listOf(owner: string) {
    return (await this.list()).entries.filter(([key]) => isOwnedBy(owner, key));
  }

  async update(key: string, change: (before: T | undefined) => T | undefined) {
    if (this.isClosed) throw new Error('these records were closed');
    const wanted = change(this.#valueOf(key));
    const value = wanted === undefined ? undefined : this.#retain(wanted);
    if (value !== undefined && !this.#kind.schema.safeParse(value).success) {
      throw new TypeError('a record is not what its schema says');
    }
    this.#texts.delete(key);
    if (value !== undefined) this.#texts.set(key, JSON.stringify(value));
    return this.#valueOf(key);
  }

  async countOf(owner: string): Promise<number> {
    return this.#keysOf(owner).filter((key) => this.#read(key) !== 'damaged').length;
  }

  async deleteOf(owner: string): Promise<number> {
    const count = await this.countOf(owner);
    for (const key of this.#keysOf(owner)) this.#texts.delete(key);
    return count;
  }

  tidy(): void {
    for (const key of this.#texts.keys()) {
      if (this.#read(key) === 'damaged') continue;
      const value = this.#valueOf(key);
      if (value === undefined) this.#texts.delete(key);
      else this.#texts.set(key, JSON.stringify(value));
    }
  }

  #keysOf(owner: string): readonly string[] {
    return [...this.#texts.keys()].filter((key) => isOwnedBy(owner, key));
  }

  #read(key: string): Reading<T> | undefined {
    const text = this.#texts.get(key);
    if (text === undefined) return undefined;
    const parsed = this.#kind.schema.safeParse(JSON.parse(text));
    return parsed.success ? { value: parsed.data } : 'damaged';
  }

  #valueOf(key: string): T | undefined {
    const read = this.#read(key);
    return read === undefined || read === 'damaged' ? undefined : this.#retain(read.value);
  }

  #retain(value: T): T | undefined {
    return retain(value, this.#kind, this.#rules);
  }
}
