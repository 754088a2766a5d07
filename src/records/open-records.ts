import { ABSENT_SERVERS, type AbsentServersStore, createAbsentServers } from './absent-servers.ts';
import { CLOSED_QUESTIONS, createDesk, type DeskStore } from './desk.ts';
import { createFeedback, type FeedbackStore, UNANSWERED, VOTES, WISHES } from './feedback.ts';
import { createKeptAnswers, KEPT_ANSWERS, type KeptAnswersStore } from './kept-answers.ts';
import { FOLLOWS } from './follow.ts';
import { createFollows, type FollowStore, RECIPIENTS } from './follows.ts';
import { createKnownArticles, KNOWN_ARTICLES, type KnownArticlesStore } from './known-articles.ts';
import { type HeldFiles, heldInMemory } from './held-files.ts';
import type { Leases } from './lease.ts';
import { memberKeyFor } from './member-key.ts';
import { createPreferences, PREFERENCES, type PreferencesStore } from './preferences.ts';
import { createProposals, PROPOSALS, type ProposalsStore } from './proposals.ts';
import { type KeyedRecords, ownerOf, type RecordKind, type RecordStore } from './record-store.ts';
import {
  createQuotedReplies,
  DIRECT_QUOTES,
  QUOTED_REPLIES,
  type QuotedRepliesStore,
} from './quoted-replies.ts';
import { IncompleteDeletionError, RecordsError, UnreadRecordsError } from './records-error.ts';
import {
  createServerSettings,
  SERVER_SETTINGS,
  type ServerSettingsStore,
} from './server-settings.ts';
import type { ShortMemory } from './short-memory.ts';
import { hasPassed } from '../schedule.ts';
import { createWeeklyNotes, WEEKLY_NOTES, type WeeklyNotesStore } from './weekly-notes.ts';
import { questionKeyFor } from './wish.ts';
import { DAY_MS } from '../text/calendar.ts';

/** All that the bot keeps. */
export interface Records {
  readonly serverSettings: ServerSettingsStore;
  readonly preferences: PreferencesStore;
  readonly feedback: FeedbackStore;
  readonly desk: DeskStore;
  readonly keptAnswers: KeptAnswersStore;
  readonly weeklyNotes: WeeklyNotesStore;
  readonly proposals: ProposalsStore;
  readonly follows: FollowStore;
  readonly knownArticles: KnownArticlesStore;
  /** Of servers. */
  readonly quotedReplies: QuotedRepliesStore;
  /** Of persons, under what stands for them. */
  readonly directQuotes: QuotedRepliesStore;
  readonly leases: Leases;
  readonly memory: ShortMemory;
  /** How much is kept about a person. */
  keptAbout(userId: string): Promise<RecordCounts>;
  /**
   * Deletes it from the store for good.
   *
   * @returns how much was kept.
   * @throws {IncompleteDeletionError} if that fails.
   */
  deleteAbout(userId: string): Promise<RecordCounts>;
  readonly absentServers: AbsentServersStore;
  /** The ids of all servers that something is kept of. */
  serversKept(): Promise<ReadonlySet<string>>;
  /** Deletes what a server has besides its settings. */
  deleteOfServer(serverId: string): Promise<void>;
  /** How many records could not be understood. They stay, and nothing is known of them. */
  damaged(): Promise<number>;
  /**
   * Resolves if something could be kept now.
   *
   * @throws {RecordsError} if it couldn't.
   */
  probe(): Promise<void>;
  /** Waits for the changes under way. No other may follow. */
  close(): Promise<void>;
}

/** By kinds of records. */
export type RecordCounts = Readonly<Record<keyof RecordsAboutPeople, number>>;

type RecordsAboutPeople = Awaited<ReturnType<typeof openAboutPeople>>;

/**
 * Opens what is kept in a store, which closes with it.
 *
 * @param files Where files wait. Default: in memory.
 * @throws {RecordsError} if it can't be used.
 */
export async function openRecords(
  store: RecordStore,
  files: HeldFiles = heldInMemory(),
): Promise<Records> {
  try {
    return await openAll(tellingReads(tidiedDaily(store)), files);
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function openAll(store: RecordStore, files: HeldFiles): Promise<Records> {
  const memberKey = memberKeyFor(store.salt);
  const settings = await store.open(SERVER_SETTINGS);
  const closedQuestions = await store.open(CLOSED_QUESTIONS);
  const keptAnswers = await store.open(KEPT_ANSWERS);
  const weeklyNotes = await store.open(WEEKLY_NOTES);
  const quotedReplies = await store.open(QUOTED_REPLIES);
  const knownArticles = await store.open(KNOWN_ARTICLES);
  const absentServers = await store.open(ABSENT_SERVERS);
  const aboutPeople = await openAboutPeople(store);
  const ofServers = [closedQuestions, keptAnswers, weeklyNotes, quotedReplies];
  const follows = createFollows({ ...aboutPeople, memberKey, now: store.rules.now });

  const proposals = createProposals({
    records: aboutPeople.proposals,
    files,
    memberKey,
    now: store.rules.now,
  });

  /** One kind after another, so that none is begun after one that fails. */
  async function countEach(
    count: (records: KeyedRecords<unknown>) => Promise<number>,
  ): Promise<RecordCounts> {
    const counts: [name: string, count: number][] = [];
    for (const [name, records] of Object.entries(aboutPeople)) {
      counts.push([name, await count(records)]);
    }
    return Object.fromEntries(counts) as RecordCounts;
  }

  const feedback = createFeedback({
    ...aboutPeople,
    memberKey,
    questionKey: questionKeyFor(store.salt),
    rules: store.rules,
  });

  return {
    serverSettings: createServerSettings(settings),
    preferences: createPreferences(aboutPeople.preferences, memberKey),
    feedback,
    desk: createDesk(closedQuestions, store.rules.now),
    keptAnswers: createKeptAnswers(keptAnswers, store.rules.now),
    follows,
    knownArticles: createKnownArticles(knownArticles),
    quotedReplies: createQuotedReplies(quotedReplies, store.rules.now),
    directQuotes: createQuotedReplies(aboutPeople.messages, store.rules.now),
    weeklyNotes: createWeeklyNotes(weeklyNotes, store.rules.now),
    proposals,
    leases: store.leases,
    memory: store.memory,
    keptAbout: (userId) => countEach((records) => records.countOf(memberKey(userId))),
    async deleteAbout(userId) {
      try {
        await follows.disown(userId);
        const counts = await countEach((records) => records.deleteOf(memberKey(userId)));
        await proposals.tidy();
        return counts;
      } catch (error) {
        throw error instanceof RecordsError ? new IncompleteDeletionError(error) : error;
      }
    },
    absentServers: createAbsentServers(absentServers, store.rules.now),
    async serversKept() {
      const lists = [settings, ...ofServers, aboutPeople.follows].map((records) => records.list());
      const owners = (await Promise.all(lists)).flatMap(({ entries }) =>
        entries.map(([key]) => ownerOf(key)),
      );
      const { entries } = await aboutPeople.proposals.list();
      // Persons follow under what stands for them, which is no id.
      return new Set(
        [
          ...owners,
          ...entries.map(([, { serverId }]) => serverId),
          ...(await feedback.servers()),
        ].filter(isServerId),
      );
    },
    async deleteOfServer(serverId) {
      for (const records of [...ofServers, aboutPeople.follows]) await records.deleteOf(serverId);
      await proposals.removeIn(serverId);
      await feedback.forgetServer(serverId);
    },
    async damaged() {
      const all = [settings, ...ofServers, knownArticles, ...Object.values(aboutPeople)];
      const lists = await Promise.all(all.map((records) => records.list()));
      return lists.reduce((sum, { damaged }) => sum + damaged, 0);
    },
    probe: () => store.probe(),
    close: () => store.close(),
  };
}

/** Discord's ids are numbers (reference, "Snowflakes"). */
function isServerId(owner: string): boolean {
  return /^\d{1,20}$/u.test(owner);
}

/** What is kept about people, under their keys: it is counted, and deleted if they wish. */
async function openAboutPeople(store: RecordStore) {
  return {
    preferences: await store.open(PREFERENCES),
    votes: await store.open(VOTES),
    questions: await store.open(UNANSWERED),
    wishes: await store.open(WISHES),
    follows: await store.open(FOLLOWS),
    recipients: await store.open(RECIPIENTS),
    proposals: await store.open(PROPOSALS),
    messages: await store.open(DIRECT_QUOTES),
  };
}

/** What has outlived its time goes at opening; a bot may run for months, though. */
function tidiedDaily(store: RecordStore): RecordStore {
  const { now } = store.rules;
  let tidiedAt = now();

  async function tidy(): Promise<void> {
    if (!hasPassed(DAY_MS, tidiedAt, now())) return;
    tidiedAt = now();
    await store.tidy();
  }

  async function open<T>(kind: RecordKind<T>): Promise<KeyedRecords<T>> {
    const records = await store.open(kind);
    return {
      get: (key) => records.get(key),
      list: () => records.list(),
      listOf: (owner) => records.listOf(owner),
      async update(key, change) {
        await tidy();
        return records.update(key, change);
      },
      countOf: (owner) => records.countOf(owner),
      deleteOf: (owner) => records.deleteOf(owner),
    };
  }

  return { ...store, open };
}

/** What fails while something is only looked up is told from a change that failed. */
function tellingReads(store: RecordStore): RecordStore {
  async function open<T>(kind: RecordKind<T>): Promise<KeyedRecords<T>> {
    const records = await store.open(kind);
    return {
      get: (key) => reading(records.get(key)),
      list: () => reading(records.list()),
      listOf: (owner) => reading(records.listOf(owner)),
      countOf: (owner) => reading(records.countOf(owner)),
      update: (key, change) => records.update(key, change),
      deleteOf: (owner) => records.deleteOf(owner),
    };
  }

  return { ...store, open };
}

async function reading<Value>(read: Promise<Value>): Promise<Value> {
  try {
    return await read;
  } catch (error) {
    throw error instanceof RecordsError ? new UnreadRecordsError(error) : error;
  }
}
