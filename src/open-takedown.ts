import { describeError } from './discord/describe-error.ts';
import type { Log } from './discord/log.ts';
import type { Outbox } from './discord/outbox.ts';
import { type ControlCommand, controlCommand } from './living/control/control-command.ts';
import type { LivingCorpus } from './living/living-corpus.ts';
import {
  finishTakedowns,
  type ShownWords,
  takeDown,
  type TakedownParts,
} from './living/takedown/take-down.ts';
import { takedownControl, type TakedownReport } from './living/takedown/takedown-report.ts';
import type { Tombstones } from './living/takedown/tombstones.ts';
import type { CorpusFolders } from './articles/corpus-folders.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { Pullquote } from './pullquote.ts';
import type { Records } from './records/open-records.ts';
import type { KeptReply } from './records/quoted-replies.ts';

/** Removes articles for good, as the command line and those who manage a server may ask. */
export interface Takedown {
  /** @returns undefined if there is no such article, and never was. */
  take(articleId: string): Promise<TakedownReport | undefined>;
  /** What it can do once the bot can reach Discord; finishes what was left undone. */
  attach(reach: TakedownReach): Promise<void>;
  readonly control: ControlCommand;
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
}

export function openTakedown(options: TakedownOptions): Takedown {
  const { folders, tombstones, pullquote, records, corpus, leaveAlone, log } = options;
  const turns = oneAtATime();
  let reached: TakedownReach | undefined;
  const partsNow = (): TakedownParts => ({
    folders,
    tombstones,
    find: (id) => pullquote.article(id),
    leaveAlone,
    async letGo(id) {
      await corpus()?.reload({ takenOut: [id] });
    },
    ...(reached && { shown: shownWords(reached, records) }),
  });
  const take = (id: string): Promise<TakedownReport | undefined> =>
    turns.take(async () => {
      const report = await takeDown(id, partsNow());
      if (report) log.info('An article was taken down', countsOf(report));
      return report;
    });
  return {
    take,
    control: controlCommand(takedownControl, async ({ id }) => ({ report: await take(id) })),
    attach: (reach) =>
      turns.take(async () => {
        reached = reach;
        try {
          const reports = await finishTakedowns(partsNow());
          for (const report of reports) log.info('A takedown is finished', countsOf(report));
        } catch (error) {
          log.error('A takedown could not be finished; it is tried again at the next start', {
            error: describeError(error),
          });
        }
      }),
  };
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
