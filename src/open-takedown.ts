import { type Rounds, startRounds } from './alerts/rounds.ts';
import { describeError } from './discord/describe-error.ts';
import type { Log } from './discord/log.ts';
import type { Outbox } from './discord/outbox.ts';
import { type ControlCommand, controlCommand } from './living/control/control-command.ts';
import type { LivingCorpus } from './living/living-corpus.ts';
import {
  finishTakedowns,
  followTakedowns,
  type ShownWords,
  takeDown,
  type TakedownParts,
} from './living/takedown/take-down.ts';
import { takedownControl, type TakedownReport } from './living/takedown/takedown-report.ts';
import type { Tombstone, Tombstones } from './living/takedown/tombstones.ts';
import type { CorpusFolders } from './articles/corpus-folders.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { Pullquote } from './pullquote.ts';
import type { Records } from './records/open-records.ts';
import { type HeldLease, holdLease } from './records/hold-lease.ts';
import type { Leases } from './records/lease.ts';
import type { KeptReply } from './records/quoted-replies.ts';
import type { SharedTombstones } from './replicas/shared-tombstones.ts';
import { hasPassed, type Schedule } from './schedule.ts';

/** Removes articles for good, as the command line and those who manage a server may ask. */
export interface Takedown {
  /** @returns undefined if there is no such article, and never was. */
  take(articleId: string): Promise<TakedownReport | undefined>;
  /** What it can do once the bot can reach Discord; finishes what was left undone. */
  attach(reach: TakedownReach): Promise<void>;
  /** Does here what other processes have begun. */
  follow(): Promise<void>;
  readonly control: ControlCommand;
  close(): Promise<void>;
}

export interface TakedownReach {
  readonly outbox: Pick<Outbox, 'remove'>;
  readonly forget: (articleId: string) => Promise<void>;
}

export interface TakedownOptions {
  readonly folders: CorpusFolders;
  readonly tombstones: Tombstones;
  readonly pullquote: Pick<Pullquote, 'article'>;
  readonly records: Pick<Records, 'quotedReplies' | 'directQuotes'>;
  /** There once the articles are kept living. */
  readonly corpus: () => Pick<LivingCorpus, 'reload'> | undefined;
  readonly leaveAlone: TakedownParts['leaveAlone'];
  readonly log: Log;
  /** Where several processes share what was taken down; undefined where this one has all to itself. */
  readonly shared?: SharedTakedown | undefined;
}

export interface SharedTakedown {
  readonly tombstones: Pick<SharedTombstones, 'refresh'>;
  readonly leases: Leases;
  readonly schedule: Schedule;
  readonly leaseMs?: number | undefined;
}

/** Within this time, all others have noticed a takedown, and show no more of the article. */
const NOTICED_MS = 15_000;

const SWEEP_MS = 5000;

export function openTakedown(options: TakedownOptions): Takedown {
  const { folders, tombstones, pullquote, records, corpus, leaveAlone, log, shared } = options;
  const turns = oneAtATime();
  const followed = new Set(tombstones.all().map(({ id }) => id));
  let isFirst = true;
  let sweeping: HeldLease<Rounds> | undefined;
  let reached: TakedownReach | undefined;
  const partsNow = (): TakedownParts => ({
    folders,
    tombstones,
    find: (id) => pullquote.article(id),
    leaveAlone,
    async letGo(id) {
      await corpus()?.reload({ takenOut: [id] });
    },
    ...(reached && { shown: shownNow(reached) }),
  });
  const take = (id: string): Promise<TakedownReport | undefined> =>
    turns.take(async () => {
      followed.add(id);
      const report = await takeDown(id, partsNow());
      if (report) log.info('An article was taken down', countsOf(report));
      return report;
    });
  const shownNow = (reach: TakedownReach): ShownWords => ({
    ...shownWords(reach, records),
    ...(shared && { isShownElsewhere: isFresh }),
  });
  const finish = async (): Promise<void> => {
    const reports = await finishTakedowns(partsNow(), (one) => !shared || !isFresh(one));
    for (const report of reports) log.info('A takedown is finished', countsOf(report));
  };
  const onUnfinished = (error: unknown): void => {
    const when = shared ? 'soon' : 'at the next start';
    log.error(`A takedown could not be finished; it is tried again ${when}`, {
      error: describeError(error),
    });
  };
  /** One process at a time finishes what others were stopped at. */
  const sweep = ({ tombstones: all, schedule }: SharedTakedown): Rounds =>
    startRounds({
      async look() {
        await all.refresh().catch(() => {});
        await finish();
      },
      everyMs: SWEEP_MS,
      onFailed: onUnfinished,
      schedule,
      turns,
    });

  return {
    take,
    control: controlCommand(takedownControl, async ({ id }) => ({ report: await take(id) })),
    attach: (reach) =>
      turns.take(async () => {
        reached = reach;
        if (!shared) return finish().catch(onUnfinished);
        sweeping = holdLease({
          leases: shared.leases,
          name: 'takedowns',
          leaseMs: shared.leaseMs,
          start: () => sweep(shared),
          onChange() {},
          onFault() {},
          schedule: shared.schedule,
          now: performance.now.bind(performance),
        });
      }),
    follow: () =>
      turns.take(async () => {
        await shared?.tombstones.refresh();
        if (isFirst) await followTakedowns([...followed], partsNow(), false);
        isFirst = false;
        const fresh = tombstones.all().flatMap(({ id }) => (followed.has(id) ? [] : [id]));
        if (fresh.length === 0) return;
        await followTakedowns(fresh, partsNow(), true);
        for (const id of fresh) followed.add(id);
        log.info('What was taken down elsewhere is gone from here', { articles: fresh.length });
      }),
    async close() {
      await sweeping?.close();
      await turns.done();
    },
  };
}

function isFresh({ at }: Tombstone): boolean {
  return !hasPassed(NOTICED_MS, at, Date.now());
}

function shownWords(
  { outbox, forget }: TakedownReach,
  { quotedReplies, directQuotes }: TakedownOptions['records'],
): ShownWords {
  return {
    async messages(id) {
      const isShown = ({ quotes }: KeptReply): boolean =>
        quotes.some(({ articleId }) => articleId === id);
      const replies = (await quotedReplies.list()).filter(isShown);
      const direct = (await directQuotes.list()).filter(isShown);
      return [
        ...replies.map(({ owner, channelId, messageId }) => ({
          serverId: owner,
          channelId,
          messageId,
        })),
        ...direct.map(({ channelId, messageId }) => ({ channelId, messageId })),
      ];
    },
    forget,
    async remove({ channelId, messageId }) {
      if (messageId === undefined) return false;
      const { kind } = await outbox.remove(channelId, messageId);
      return kind === 'removed' || kind === 'missing';
    },
  };
}

function countsOf({ filesDeleted, filesLeft, messages }: TakedownReport) {
  return {
    files: filesDeleted.length,
    filesLeft: filesLeft.length,
    messages: messages?.removed,
    messagesLeft: messages?.left.length,
  };
}
