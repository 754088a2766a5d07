import { z } from 'zod';
import type { Schedule } from '../../schedule.ts';
import { pauseFor } from '../../schedule.ts';
import { SearchUnavailableError } from '../../retrieval/search-unavailable-error.ts';
import {
  AWAY_FAULT,
  CLOSED,
  EngineError,
  type EngineFault,
  faultOfStatus,
} from '../engine/engine-error.ts';
import type { EngineReply, EngineRequest } from '../engine/engine.ts';
import { errorTypeOf } from '../engine/whole-reply.ts';
import { readReply, refusal } from './ask-surely.ts';
import type { EngineApi } from './engine-api.ts';

/** What is to be done to one document, as the engine reads it. */
export type BulkOperation = Uint8Array<ArrayBuffer>;

/** An action and, unless that deletes the document, what it holds. */
export type BulkLines = readonly Readonly<Record<string, unknown>>[];

export function bulkOperation(...lines: BulkLines): BulkOperation {
  return new TextEncoder().encode(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

/** Several operations in one piece of memory, and where each ends: so they are cheap to hand to another thread. */
export interface JoinedOperations {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly ends: readonly number[];
}

export function joinOperations(all: readonly BulkOperation[]): JoinedOperations {
  const ends: number[] = [];
  for (const { length } of all) ends.push((ends.at(-1) ?? 0) + length);
  // Buffer.concat may put it into memory that it shares with others, which can't be handed over.
  const bytes = new Uint8Array(ends.at(-1) ?? 0);
  for (const [nth, one] of all.entries()) bytes.set(one, ends[nth - 1] ?? 0);
  return { bytes, ends };
}

export function partOperations({ bytes, ends }: JoinedOperations): readonly BulkOperation[] {
  return ends.map((end, nth) => bytes.subarray(ends[nth - 1] ?? 0, end));
}

/** The engine takes no such document, however often it is asked. */
export class RefusedDocumentError extends Error {
  override readonly name = 'RefusedDocumentError';
}

/** Writes documents in large requests, some at a time, and no faster than the engine takes them. */
export interface BulkWriter {
  /**
   * Resolves when the engine has all of them. Where one is there already, it is written over.
   *
   * @throws RefusedDocumentError if it takes one of them never.
   * @throws EngineRefusalError if it lets nothing be written, or not by whom it is asked.
   * @throws SearchUnavailableError if it has taken nothing for too long.
   */
  write(operations: readonly BulkOperation[]): Promise<void>;
}

export interface BulkWriterOptions {
  readonly schedule: Schedule;
  /** In milliseconds, since whenever. */
  readonly now: () => number;
  /** So many requests at a time. Default: 3. */
  readonly requestsAtOnce?: number;
  /** From this size on a request is sent at once. Default: 2 MB. */
  readonly requestBytes?: number;
  /** So long an engine that has too much to do, or is away, is asked again. Default: 10 minutes. */
  readonly patienceMs?: number;
}

/** What comes of a request. */
interface Sent {
  /** Those that are to be sent again. */
  readonly again: readonly Waiting[];
  /** What kept the engine from taking them. */
  readonly why: EngineFault;
}

interface Waiting {
  readonly operation: BulkOperation;
  readonly settle: (error?: Error) => void;
}

/** Operations that come one by one wait so long for others to go with them. */
const GATHER_MS = 20;

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 10_000;

/** It has too much to do, or is not there for now. */
const PASSING: ReadonlySet<number> = new Set([429, 502, 503, 504]);

const TOO_LARGE = 413;

/** It can make nothing of what it holds, or it is too large. */
const OF_THE_DOCUMENT: ReadonlySet<number> = new Set([400, TOO_LARGE]);

/** All else that it tells of each document is longer than many of these. */
const TOLD = { filter_path: 'items.*.status,items.*.error.type' } as const;

export function openBulkWriter(api: EngineApi, options: BulkWriterOptions): BulkWriter {
  const { schedule, now, requestsAtOnce = 3, patienceMs = 600_000 } = options;
  let requestBytes = options.requestBytes ?? 2_000_000;
  const queue: Waiting[] = [];
  let queuedBytes = 0;
  let underWay = 0;
  let isGathering = false;
  /** How often in a row the engine was asked in vain, and since when. */
  let inVain = { times: 0, sinceMs: 0 };

  const put = (all: readonly Waiting[]): void => {
    for (const one of all) {
      queue.push(one);
      queuedBytes += one.operation.length;
    }
  };
  const take = (): readonly Waiting[] => {
    let bytes = 0;
    let length = 0;
    while (length < queue.length && (length === 0 || bytes < requestBytes)) {
      bytes += queue[length]?.operation.length ?? 0;
      length += 1;
    }
    queuedBytes -= bytes;
    return queue.splice(0, length);
  };
  const pump = (): void => {
    while (queue.length > 0 && underWay < requestsAtOnce) {
      if (queuedBytes < requestBytes && !isGathering) return gather();
      if (queuedBytes < requestBytes) return;
      void send(take());
    }
  };
  const gather = (): void => {
    isGathering = true;
    schedule(() => {
      isGathering = false;
      if (queue.length > 0 && underWay < requestsAtOnce) void send(take());
      pump();
    }, GATHER_MS);
  };

  async function send(batch: readonly Waiting[]): Promise<void> {
    underWay += 1;
    try {
      const { again, why } = await sendOnce(batch);
      if (again.length === 0) inVain = { times: 0, sinceMs: now() };
      else await pauseBefore(again, why);
    } catch (error) {
      const failure = error instanceof Error ? error : new Error(String(error));
      for (const { settle } of batch) settle(failure);
    } finally {
      underWay -= 1;
      pump();
    }
  }

  async function sendOnce(batch: readonly Waiting[]): Promise<Sent> {
    const lines = Buffer.concat(batch.map(({ operation }) => operation));
    const request = { method: 'POST', path: '/_bulk', query: TOLD, lines } as const;
    const reply = await askOrAway(request);
    if (!('status' in reply)) return { again: batch, why: reply };
    let why = faultOfStatus(reply.status, errorTypeOf(reply.body));
    if (PASSING.has(reply.status)) return { again: batch, why };
    if (reply.status === TOO_LARGE) return { again: partOf(batch), why };
    if (reply.status >= 300) throw refusal(request, reply);
    const { items } = readReply(bulkReply, reply.body);
    const again = batch.filter(({ settle }, nth) => {
      const { status, error } = Object.values(items[nth] ?? {})[0] ?? { status: 503 };
      if (!PASSING.has(status)) {
        settle(error && refused(request, status, error));
        return false;
      }
      why = faultOfStatus(status, error?.type);
      return true;
    });
    return { again, why };
  }

  async function askOrAway(request: EngineRequest): Promise<EngineReply | EngineFault> {
    try {
      return await api.ask(request);
    } catch (error) {
      if (error instanceof SearchUnavailableError)
        return error instanceof EngineError ? error.fault : AWAY_FAULT;
      throw error;
    }
  }

  function partOf(batch: readonly Waiting[]): readonly Waiting[] {
    const [first, ...others] = batch;
    if (others.length > 0) {
      requestBytes = Math.ceil(requestBytes / 2);
      return batch;
    }
    first?.settle(new RefusedDocumentError('it is larger than the engine takes'));
    return [];
  }

  async function pauseBefore(again: readonly Waiting[], why: EngineFault): Promise<void> {
    if (inVain.times === 0) inVain = { times: 0, sinceMs: now() };
    if (now() - inVain.sinceMs > patienceMs) {
      const message = `The search engine has taken nothing for too long: it ${why.happened}. What it has stays.`;
      const error = new SearchUnavailableError(message);
      for (const { settle } of again) settle(error);
      return;
    }
    const pauseMs = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** inVain.times);
    inVain = { ...inVain, times: inVain.times + 1 };
    await pauseFor(pauseMs * (0.5 + Math.random() / 2), schedule);
    put(again);
  }

  return {
    write: (operations) =>
      new Promise((resolve, reject) => {
        let left = operations.length;
        if (left === 0) return resolve();
        let failure: Error | undefined;
        const settle = (error?: Error): void => {
          left -= 1;
          failure ??= error;
          if (left > 0) return;
          if (failure) reject(failure);
          else resolve();
        };
        put(operations.map((operation) => ({ operation, settle })));
        pump();
      }),
  };
}

const itemReply = z.object({
  status: z.number(),
  error: z.object({ type: z.string() }).optional(),
});

const bulkReply = z.object({ items: z.array(z.record(z.string(), itemReply)) });

/** What it says of the whole index, such as that nothing may be written to it, is no fault of the document. */
function refused(request: EngineRequest, status: number, error: { readonly type: string }): Error {
  if (!OF_THE_DOCUMENT.has(status) || error.type === CLOSED)
    return refusal(request, { status, body: { error } });
  // What else it says may have words of the document in it, which belong into no log.
  return new RefusedDocumentError(`the search engine refuses it (${error.type})`);
}
