import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import type { ControlCommand, ControlDeclaration } from '../living/control/control-command.ts';
import { ControlError } from '../living/control/control-error.ts';
import { controlReply } from '../living/control/control-message.ts';
import { doCommand, replyToFault } from '../living/control/reply-to.ts';
import { LostLeaseError } from '../records/lost-lease-error.ts';
import type { Marks } from '../records/marks.ts';
import type { KeyedRecords, RecordKind } from '../records/record-store.ts';
import { RecordsError } from '../records/records-error.ts';

/** What one process has another one do, through the store that they share. */
export interface Errand {
  readonly command: string;
  readonly options?: unknown;
  /** When it was asked for, in milliseconds since 1970. */
  readonly at: number;
  readonly reply?: z.infer<typeof controlReply> | undefined;
}

/** Whoever asked has ended long ago. */
const KEPT_HOURS = 1;

export const ERRANDS: RecordKind<Errand> = {
  name: 'errands',
  schema: z.looseObject({
    command: z.string(),
    options: z.unknown(),
    at: z.number(),
    reply: controlReply.optional(),
  }),
  lifetime: { days: KEPT_HOURS / 24, since: ({ at }) => at },
};

/** Is raised with each. */
export const ERRANDS_MARK = 'errands';

export interface Errands {
  /**
   * Has whoever serves do something, at least once: again if that process ends on the way.
   *
   * @throws ControlError if it can't be done, or nobody does it in time.
   * @throws RecordsError if the store can't be used.
   */
  ask<Options, Outcome>(
    declaration: ControlDeclaration<Options, Outcome>,
    options: Options,
    patienceMs?: number,
  ): Promise<Outcome>;
  /** Does what others ask for. Let one process at a time serve. */
  serve(commands: readonly ControlCommand[]): ErrandsServed;
}

export interface ErrandsServed {
  /** Looks what there is to do, and begins with it. */
  look(): Promise<void>;
  /** What is under way is left to the next one who serves: nobody is told what came of it here. */
  close(): void;
}

export interface ErrandsParts {
  readonly records: KeyedRecords<Errand>;
  readonly marks: Pick<Marks, 'raise'>;
  /** In milliseconds since 1970. */
  readonly now: () => number;
  /** Told of bugs. */
  readonly onFailed: (error: unknown) => void;
}

/** As long as Discord waits for an answer, and a little less. */
const PATIENCE_MS = 14 * 60_000;

const LOOK_MS = 200;

/** A store that is away for no longer makes nobody ask twice. */
const STORE_AWAY_MS = 2 * 60_000;

/** Before something is done again that a store was away for. */
const AGAIN_MS = 1000;

export function openErrands({ records, marks, now, onFailed }: ErrandsParts): Errands {
  async function replyOf(id: string, patienceMs: number): Promise<NonNullable<Errand['reply']>> {
    const sinceMs = performance.now();
    let storeAtMs = sinceMs;
    while (performance.now() - sinceMs < patienceMs) {
      await setTimeout(LOOK_MS);
      try {
        const errand = await records.get(id);
        if (errand?.reply) return errand.reply;
        if (!errand) break;
        storeAtMs = performance.now();
      } catch (error) {
        const isAwayForLong = performance.now() - storeAtMs >= STORE_AWAY_MS;
        if (!(error instanceof RecordsError) || isAwayForLong) throw error;
      }
    }
    throw new ControlError('No process of those that share the database does this now. Try again.');
  }

  return {
    async ask({ name: command, outcome }, options, patienceMs = PATIENCE_MS) {
      const id = randomUUID();
      await records.update(id, () => ({ command, options, at: now() }));
      try {
        await marks.raise(ERRANDS_MARK);
        const reply = await replyOf(id, patienceMs);
        if (reply.kind === 'refused') throw new ControlError(reply.advice);
        const found = outcome.safeParse(reply.kind === 'done' ? reply.outcome : undefined);
        if (found.success) return found.data;
        throw new ControlError('The process that did it has failed; its log says more.');
      } finally {
        // What is left there outlives its time soon.
        await records.update(id, () => undefined).catch(() => {});
      }
    },
    serve: (commands) => serveErrands(commands, { records, onFailed }),
  };
}

function serveErrands(
  commands: readonly ControlCommand[],
  { records, onFailed }: Pick<ErrandsParts, 'records' | 'onFailed'>,
): ErrandsServed {
  const byName = new Map(commands.map((command) => [command.name, command]));
  const begun = new Set<string>();
  const closing = new AbortController();
  const { signal } = closing;

  async function serveOne(id: string, { command, options }: Errand): Promise<void> {
    while (!signal.aborted) {
      const reply = await replyUnlessAway(command, options);
      if (reply) {
        await untilStored(() => records.update(id, (before) => before && { ...before, reply }));
        return;
      }
      await setTimeout(AGAIN_MS);
      if (!(await untilStored(() => records.get(id)))) return;
    }
  }

  /** @returns undefined where the store was away meanwhile, or the lease is lost: then it is to be done again. */
  async function replyUnlessAway(
    command: string,
    options: unknown,
  ): Promise<Errand['reply'] | undefined> {
    try {
      return await doCommand(command, options, byName);
    } catch (error) {
      if (error instanceof RecordsError || error instanceof LostLeaseError) return undefined;
      return replyToFault(error, onFailed);
    }
  }

  /** @returns undefined once it is closed. */
  async function untilStored<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
    while (!signal.aborted) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof RecordsError)) throw error;
        await setTimeout(AGAIN_MS);
      }
    }
    return undefined;
  }

  return {
    async look() {
      for (const [id, errand] of (await records.list()).entries) {
        if (signal.aborted || begun.has(id) || errand.reply) continue;
        begun.add(id);
        void serveOne(id, errand)
          .catch(onFailed)
          .finally(() => begun.delete(id));
      }
    },
    close() {
      closing.abort();
    },
  };
}
