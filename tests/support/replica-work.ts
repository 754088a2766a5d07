import { join } from 'node:path';
import { equipBot } from '../../src/equip-bot.ts';
import { commands } from '../../commands/index.ts';
import type { Outbox } from '../../src/discord/outbox.ts';
import { openKept } from '../../src/open-kept.ts';
import { openServices } from '../../src/open-services.ts';
import { scheduleTimeout } from '../../src/schedule.ts';
import type { AddedAs } from '../../src/sources/add-to-collection.ts';
import type { Log } from '../../src/discord/log.ts';
import { allOf } from './all-of.ts';

// One of several processes that share a database: all that a bot has but Discord. It does what its test asks for.

const LEASE_MS = 1500;

const { url, allowedHosts, corpusDir, dataDir } = JSON.parse(process.argv[2] ?? '') as {
  readonly url: string;
  readonly allowedHosts: readonly string[];
  readonly corpusDir: string;
  readonly dataDir: string;
};

const config = {
  corpusDir,
  dataDir,
  databaseUrl: url,
  fetchedDir: join(dataDir, 'mirror'),
  corpusWatch: 'off' as const,
  keepQuestions: false,
  fetching: { allowedHosts, contact: undefined },
  rateLimit: undefined,
};
/** What goes wrong is seen beside what the test tells. */
const complain = (message: string, details?: unknown): void => {
  process.stderr.write(`${process.pid} ${message} ${JSON.stringify(details ?? {})}\n`);
};
const log: Log = { debug() {}, info() {}, warn: complain, error: complain };
const removed: string[] = [];
const posted: Outbox['post'] = async (channelId) => ({ kind: 'posted', channelId, messageId: '1' });
const outbox: Outbox = {
  post: posted,
  send: posted,
  async remove(_channelId, messageId) {
    removed.push(messageId);
    return { kind: 'removed' };
  },
};
const kept = await openKept(config, log, { tell() {}, schedule: scheduleTimeout });
const services = await openServices(config, {
  ...kept,
  log,
  tellAdmin() {},
  schedule: scheduleTimeout,
  leaseMs: LEASE_MS,
});
const bot = await equipBot(services, {
  config,
  commands,
  outbox,
  readAttachment: async () => new Uint8Array(),
  log,
  schedule: scheduleTimeout,
});

const work = {
  /** Their ids, sorted. */
  articles: async () => (await allOf(services.corpus.articles())).map(({ id }) => id).toSorted(),
  text: async (id: string) => (await services.pullquote.article(id))?.text,
  isFetching: async () => services.sources.statuses().length > 0,
  statuses: async () => services.sources.statuses(),
  reload: async () => services.corpus.reload(),
  fetch: async (address?: string) => services.sources.fetch({ url: address, isConfirmed: false }),
  readLink: async (address: string) => services.sources.adding.readLink(address),
  addLink: async (address: string, as: AddedAs) => services.sources.adding.addLink(address, as),
  addFile: async (name: string, text: string, as: AddedAs) =>
    services.sources.adding.addFile({ name, bytes: Buffer.from(text) }, as),
  added: async () => services.sources.adding.list(),
  removeAdded: async (id: string) => services.sources.adding.remove(id),
  forgetPerson: async (userId: string) => services.sources.adding.forgetPerson(userId),
  takeDown: async (id: string) => services.takedown.take(id),
  removedMessages: async () => removed,
  async noteReply(serverId: string, articleId: string, messageId: string) {
    const quotes = [{ articleId, revision: 'r', start: 0, end: 3 }];
    await kept.records.quotedReplies.add(serverId, { channelId: '7', messageId, quotes });
  },
  quoted: async () => (await kept.records.quotedReplies.list()).length,
  async close() {
    await bot.close();
    await services.close();
    process.exit(0);
  },
};

export type Work = typeof work;
export type WorkName = keyof Work;

process.on('message', ({ id, name, given }: { id: number; name: WorkName; given: unknown[] }) => {
  const done = (work[name] as (...given: unknown[]) => Promise<unknown>)(...given);
  done.then(
    (value) => process.send?.({ id, value }),
    (error: unknown) => process.send?.({ id, error: String(error) }),
  );
});
