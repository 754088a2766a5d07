import { drawAlert } from '../../commands/follow/alert-card.ts';
import { drawCorrection } from '../../commands/settings/correction-card.ts';
import { noteReply } from '../../src/alerts/corrections/note-reply.ts';
import {
  type Corrections,
  startCorrections,
} from '../../src/alerts/corrections/start-corrections.ts';
import { startAlerts, type Alerts } from '../../src/alerts/start-alerts.ts';
import type { Article } from '../../src/articles/article.ts';
import type { Collections } from '../../src/collections/collections.ts';
import type { CorpusChange } from '../../src/living/corpus-change.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { textsIn } from '../../src/presentation/cards/walk-components.ts';
import type { Pullquote } from '../../src/pullquote.ts';
import { pullquoteOver } from '../../src/pullquote-over-archive.ts';
import type { KeyedRecords } from '../../src/records/record-store.ts';
import { openRecords, type Records } from '../../src/records/open-records.ts';
import { openMemoryArchive } from '../../src/retrieval/memory/memory-archive.ts';
import { WEIGHTS } from '../../src/retrieval/weights.ts';
import { type ManualClock, manualClock } from './manual-clock.ts';
import { memoryRevisions } from './memory-revisions.ts';
import { blankMemory, type Memory, openMemoryStore } from './memory-store.ts';
import { type RecordingLog, recordingLog } from './recording-log.ts';
import { type RecordingOutbox, recordingOutbox } from './recording-outbox.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export const SERVER_ID = '1200000000000000004';

/** A Wednesday, 2 October 2024, at noon in Greenwich. */
export const BEGIN = Date.UTC(2024, 9, 2, 12);

export interface AlertStory {
  readonly outbox: RecordingOutbox;
  readonly log: RecordingLog;
  readonly pullquote: Pullquote;
  /** As they are since the last start. */
  records(): Records;
  now(): number;
  /** Lets time pass, minute for minute. */
  pass(ms: number): Promise<void>;
  /** Somebody sets the clock right that was ahead so much. */
  setBack(ms: number): void;
  /** Articles come, and go, while the bot looks or, as it may be, is away. */
  change(change: {
    readonly add?: readonly Article[];
    readonly remove?: readonly Article[];
  }): Promise<void>;
  /** The bot has replied with this in a channel of the server. */
  replied(reply: Reply, channelId: string, messageId?: string): Promise<void>;
  forget(articleId: string): Promise<void>;
  /** The codes of the revisions that are kept. */
  revisions(): readonly string[];
  /** The bot is killed: what it has not kept is lost. */
  kill(): void;
  /** From now on, so many writes reach the disk; then all hangs until the next start. */
  killAfter(writes: number): void;
  /** The bot leaves, as it should. */
  leave(): Promise<void>;
  start(): Promise<void>;
  /** What each message that was posted says. */
  said(): readonly string[];
}

export interface AlertStoryParts {
  readonly articles: readonly Article[];
  readonly collections?: Collections;
  readonly outbox?: RecordingOutbox;
}

/** A bot that tells of what is new, in a time that passes when it is told to. */
export async function beginAlertStory({
  articles,
  collections,
  outbox = recordingOutbox(),
}: AlertStoryParts): Promise<AlertStory> {
  const archive = await openMemoryArchive(articles, { engine: 'compact' });
  const pullquote = pullquoteOver(archive, { weights: WEIGHTS });
  const memory: Memory = blankMemory();
  const log = recordingLog();
  let nowMs = BEGIN;
  let clock: ManualClock = manualClock();
  let alerts: Alerts | undefined;
  let corrections: Corrections | undefined;
  const revisions = memoryRevisions();
  let records: Records;
  const now = (): number => nowMs;
  let writesLeft = Infinity;
  const limited = <T>(kept: KeyedRecords<T>): KeyedRecords<T> => ({
    get: (key) => kept.get(key),
    list: () => kept.list(),
    listOf: (owner) => kept.listOf(owner),
    countOf: (owner) => kept.countOf(owner),
    deleteOf: (owner) => kept.deleteOf(owner),
    update(key, change) {
      writesLeft -= 1;
      return writesLeft < 0 ? new Promise(() => {}) : kept.update(key, change);
    },
  });

  const story: AlertStory = {
    outbox,
    log,
    pullquote,
    records: () => records,
    now,
    async pass(ms) {
      for (let passed = 0; passed < ms; passed += MINUTE) {
        nowMs += MINUTE;
        // What is done in slices takes a moment between them.
        for (let slice = 0; slice < 4; slice += 1) await clock.advance(MINUTE / 4);
      }
    },
    setBack(ms) {
      nowMs -= ms;
    },
    async change({ add = [], remove = [] }) {
      const before = new Map(archive.articles().map((article) => [article.id, article]));
      await archive.change({ add, remove: remove.map(({ id }) => id) });
      const change: CorpusChange = {
        added: add.filter(({ id }) => !before.has(id)),
        changed: add.flatMap((after) => {
          const old = before.get(after.id);
          return old ? [{ before: old, after }] : [];
        }),
        removed: remove,
      };
      alerts?.onChange(change);
      corrections?.onChange(change);
      await clock.advance(MINUTE);
    },
    async replied(reply, channelId, messageId) {
      const settings = await records.serverSettings.get(SERVER_ID);
      const place = { serverId: SERVER_ID, channelId, settings };
      await noteReply(reply, place, messageId, { records, revisions });
    },
    async forget(articleId) {
      await corrections?.forget(articleId);
    },
    revisions: () => revisions.codes(),
    kill() {
      alerts = undefined;
      corrections = undefined;
      clock = manualClock();
    },
    killAfter(writes) {
      writesLeft = writes;
    },
    async leave() {
      await alerts?.close();
      await corrections?.close();
      story.kill();
    },
    async start() {
      writesLeft = Infinity;
      const store = openMemoryStore({ keepQuestions: false, now }, memory);
      records = await openRecords({
        ...store,
        open: async (kind) => limited(await store.open(kind)),
      });
      const { schedule } = clock;
      const parts = { pullquote, records, collections, outbox, log, schedule, now };
      alerts = startAlerts(archive.articles(), {
        ...parts,
        draw: drawAlert,
        random: () => 0.5,
        async onPosted(reply, { messageId, ...place }) {
          const settings = await records.serverSettings.get(place.serverId);
          await noteReply(reply, { ...place, settings }, messageId, { records, revisions });
        },
      });
      corrections = startCorrections({ ...parts, draw: drawCorrection, revisions });
      await clock.advance(MINUTE);
    },
    said: () => outbox.posts.map(({ reply }) => textsIn(reply.components).join('\n')),
  };
  await story.start();
  return story;
}
