import { randomUUID } from 'node:crypto';
import { appendFile, readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { startAlerts } from '../../src/alerts/start-alerts.ts';
import { outboxWhileHeld } from '../../src/alerts/outbox-while-held.ts';
import type { Outbox } from '../../src/discord/outbox.ts';
import { createPullquote } from '../../src/pullquote-over-archive.ts';
import { holdLease } from '../../src/records/hold-lease.ts';
import { openRecords, type Records } from '../../src/records/open-records.ts';
import { openPostgresStore } from '../../src/records/postgres/postgres-store.ts';
import { scheduleTimeout } from '../../src/schedule.ts';
import { makeArticle } from './make-article.ts';

/** What all replicas have, and what is new to those who follow its author. */
export const OLD = makeArticle({ id: 'old', title: 'Old', paragraphs: [['It was there.']] });
const NEW = makeArticle({ id: 'new', title: 'New', paragraphs: [['It came today.']] });

/** Time between looks passes so many times as fast. */
const HASTE = 200;

export async function openShared(url: string): Promise<Records> {
  return openRecords(await openPostgresStore(url, { keepQuestions: false, now: Date.now }));
}

/** How many posts all replicas may make that write into this file, as it stands in the one that is given. */
export const allowedBeside = (file: string): string => `${file}-allowed`;

/** A process that tells of what is new, and writes into a file where it posted. */
export async function runReplica(url: string, file: string, leaseMs: number): Promise<void> {
  const records = await openShared(url);
  const articles = [OLD, NEW];
  const pullquote = await createPullquote(articles);
  const post: Outbox['post'] = async (channelId, _reply, { nonce = '' } = {}) => {
    await untilAllowed(file);
    await appendFile(file, `${process.pid} ${channelId} ${nonce}\n`);
    return { kind: 'posted', channelId, messageId: randomUUID() };
  };
  const outbox: Outbox = { post, send: post, remove: async () => ({ kind: 'removed' }) };
  holdLease({
    leases: records.leases,
    name: 'telling',
    leaseMs,
    start: (hold) => {
      process.stdout.write('holds\n');
      return startAlerts(articles, {
        pullquote,
        records,
        outbox: outboxWhileHeld(outbox, hold),
        draw: () => ({ visibility: 'public', components: [], quotes: [] }),
        log: { debug() {}, info() {}, warn() {}, error() {} },
        schedule: (task, delayMs) => scheduleTimeout(task, delayMs / HASTE),
        now: Date.now,
        random: () => 0,
      });
    },
    onChange() {},
    onFault() {},
    schedule: scheduleTimeout,
    now: performance.now.bind(performance),
  });
  process.stdout.write('waits\n');
  // Whoever starts it ends it.
  await delay(240_000);
}

async function untilAllowed(file: string): Promise<void> {
  for (;;) {
    await delay(10);
    const posted = (await contentOf(file)).split('\n').length - 1;
    if (posted < Number(await contentOf(allowedBeside(file)))) return;
  }
}

/** Nothing, where there is no such file. */
function contentOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}
