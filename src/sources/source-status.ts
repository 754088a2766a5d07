import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Source, SOURCE_KINDS } from './source.ts';

/** Times are in milliseconds since 1970. */
const time = z.number();

const validators = z.object({ etag: z.string().optional(), lastModified: z.string().optional() });

/** What is known of a source and outlasts the process. Reads what was kept; a newer version may know more. */
export const sourceStatus = z.object({
  /** As the admin wrote it. */
  url: z.string(),
  /** The folder that its articles are in by now. */
  collection: z.string(),
  /** All that they may be in, while they are moved to that of another collection. */
  folders: z.array(z.string()).readonly().optional(),
  /** It was added from Discord; default: the operator's list has it. */
  isAdded: z.boolean().optional(),
  /** What `auto` turned out to be. */
  kind: z.enum(SOURCE_KINDS).optional(),
  /** What it calls itself. */
  title: z.string().optional(),
  /** Where it has moved for good. */
  movedTo: z.string().optional(),
  /** Of its list; none while something that it names is still to be fetched. */
  validators: validators.optional(),
  /** Of the parts of its list, by their addresses. */
  parts: z.record(z.string(), validators).readonly().optional(),
  /** What its articles' files say beside what came, so that they are written anew when that changes. */
  terms: z.string().optional(),
  lookedAt: time.optional(),
  succeededAt: time.optional(),
  nextAt: time,
  /** When the first of its known pages is to be looked at again. */
  nextPageAt: time.optional(),
  /** How many of its articles are kept. */
  articles: z.number(),
  /** How many pages it names that are still to be fetched. */
  waiting: z.number(),
  /** How many of its pages are no articles, by the reason. */
  leftOut: z.record(z.string(), z.number()).readonly(),
  /** What its list has that is left out of it, and why; none unless there is some. */
  notes: z.array(z.string()).readonly().optional(),
  /** How many articles it took back so far. */
  takenBack: z.number(),
  fault: z
    .object({
      advice: z.string(),
      since: time,
      /** In a row; 0 while it only waits for its server. */
      times: z.number(),
      isTold: z.boolean(),
    })
    .optional(),
  /** Over half of what was in its list is no longer: the articles stay until somebody confirms it. */
  held: z.object({ missing: z.number(), of: z.number() }).optional(),
});

export type SourceStatus = Readonly<z.output<typeof sourceStatus>>;

/** What is known of a source that nobody has looked at yet. */
export function newStatus({ url, collection }: Source, now: number): SourceStatus {
  return { url, collection, nextAt: now, articles: 0, waiting: 0, leftOut: {}, takenBack: 0 };
}

/** Stands for a source's address, which has slashes, wherever what is known of its pages is kept: 16 hexadecimal digits. */
export function sourceCode(url: string): string {
  return createHash('sha256').update(url).digest('hex').slice(0, 16);
}

/**
 * Whether nothing comes of it for a fault of its own. What waits for a server that another source has found at fault, or
 * that sends some pages at a time, only waits.
 */
export function isAtFault({ fault }: Pick<SourceStatus, 'fault'>): boolean {
  return fault !== undefined && fault.times > 0;
}

/** Why a page that a source names is no article of the collection. */
export const LEFT_OUT_REASONS = [
  /** Too little text, or none that could be quoted. */
  'no-article',
  /** A page in place of one that isn't there, though the server says it was found. */
  'not-found',
  /** The same words at many addresses: who isn't logged in or hasn't consented sees nothing else. */
  'wall',
  'noindex',
  'gone',
  /** robots.txt, a private address, too large, … */
  'refused',
  /** It could not be fetched so far. */
  'failed',
  /** Its list, which is full, no longer has it. */
  'unlisted',
  /** Somebody with the right to had it taken down: it is never fetched again. */
  'taken-down',
] as const;

export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** What is known of a page that a source names. */
export const sourceItem = z.object({
  /** As its list has it, but for what that brings of its text. */
  listed: z.object({
    url: z.string(),
    title: z.string().optional(),
    authors: z.array(z.string()).optional(),
    publication: z.string().optional(),
    published: z.string().optional(),
    modified: z.string().optional(),
    language: z.string().optional(),
    tags: z.array(z.string()).optional(),
  }),
  state: z.discriminatedUnion('kind', [
    /** Its file is being written: after a crash, it may or may not be there. */
    z.object({ kind: z.literal('begun'), file: z.string() }),
    z.object({ kind: z.literal('kept'), file: z.string() }),
    /** Another address has the same article, in this file. */
    z.object({ kind: z.literal('same'), file: z.string() }),
    z.object({
      kind: z.literal('left-out'),
      reason: z.enum(LEFT_OUT_REASONS),
      advice: z.string().optional(),
    }),
  ]),
  validators: validators.optional(),
  /** By its list or by itself. */
  published: z.string().optional(),
  /** Which of a list's parts names it. */
  part: z.string().optional(),
  /** Of what the list itself brings of it. */
  contentHash: z.string().optional(),
  /** Of the whole article, its head included: which revision is kept. */
  revision: z.string().optional(),
  /** Of its text alone. */
  textHash: z.string().optional(),
  firstAt: time,
  changedAt: time,
  nextAt: time,
  /** How often in a row it was gone, or could not be fetched. */
  misses: z.number().optional(),
});

export type SourceItem = Readonly<z.output<typeof sourceItem>>;

/** What somebody added from Discord: a link, which is looked at as a source's page is, or a file. */
export const addedEntry = z.object({
  /** A link's address; undefined for a file. */
  url: z.string().optional(),
  /** The article's file. */
  file: z.string(),
  title: z.string(),
  collection: z.string(),
  by: z.object({ serverId: z.string(), userId: z.string().optional(), atMs: time }),
});

export type AddedEntry = Readonly<z.output<typeof addedEntry>>;

/** What is known of sources and their pages, kept so that it outlasts the process. One call at a time for a source. */
export interface SourceStates {
  list(): Promise<readonly SourceStatus[]>;
  save(status: SourceStatus): Promise<void>;
  /** All that is known of a source, its items included. */
  forget(url: string): Promise<void>;
  openItems(url: string): Promise<SourceItems>;
  /** Addresses and hashes of texts that were taken down, wherever they are found. */
  takenDown(): Promise<ReadonlySet<string>>;
  takeDown(addressOrHash: string): Promise<void>;
  /** By whatever whoever adds them keeps them under. */
  added(): Promise<ReadonlyMap<string, AddedEntry>>;
  /** Deletes what of it could not be understood: it may name anybody. */
  forgetSetAside(): Promise<void>;
  /**
   * Makes a new entry of the one that there is when its turn comes; undefined if it is there no more. Of what it was
   * before, who added it above all, nothing stays.
   */
  changeAdded(
    key: string,
    change: (before: AddedEntry | undefined) => AddedEntry | undefined,
  ): Promise<void>;
}

/** The pages of one source, by their addresses in the form that all of a page's have in common. */
export interface SourceItems {
  readonly known: ReadonlyMap<string, SourceItem>;
  /** Resolves once it outlasts the process. */
  set(address: string, item: SourceItem): Promise<void>;
  delete(address: string): Promise<void>;
  /** How much could not be understood; it counts as unknown. */
  readonly damaged: number;
  close(): Promise<void>;
}
