import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { InteractionResponseType } from 'discord-api-types/v10';
import type { Bot } from '../../src/discord/bot.ts';
import { FIRST_RESPONSE_MS } from '../../src/playground/pretend-discord/interaction-session.ts';
import { connectTo } from '../support/connect-to.ts';
import { describeServer } from '../support/described-server.ts';
import { FakeDiscord } from '../support/fake-discord/fake-discord.ts';
import { commandInteraction } from '../support/interactions.ts';
import { NO_LOG } from '../support/no-log.ts';
import { as } from '../support/occasion.ts';
import { otherServers } from '../support/other-servers.ts';
import { LIGHTHOUSE } from '../support/sample-articles.ts';
import { makeFolder, removeFolder } from '../support/scratch-folder.ts';
import { killed, shardProcesses } from '../support/shard-processes.ts';
import { type BotProcess, startBotProcess } from './bot-process.ts';
import type { Experiment, Measured } from './experiment.ts';

const SERVERS = 10_000;
const SHARDS = 10;

/** What a thousand servers may take, wherever they are held. */
const MAX_MB_A_THOUSAND = 2;

/** Garbage is collected by then. */
const SETTLE_MS = 10_000;

const WAIT_MS = 120_000;

export const shards: readonly Experiment[] = [
  ...[10, 4].map((perProcess): Experiment => {
    const processes = perProcess === SHARDS ? 1 : Math.ceil(SHARDS / perProcess);
    const where = processes === 1 ? 'the bot’s own process' : `${processes} processes`;
    return {
      name: `${SERVERS.toLocaleString('en')} servers on ${SHARDS} connections in ${where}`,
      target: `a thousand servers more take < ${MAX_MB_A_THOUSAND} MB`,
      run: (isQuick) => weigh(perProcess, isQuick),
    };
  }),
  {
    name: 'A process that holds connections is killed while people ask, again and again',
    target: 'each question is taken once, no identify more',
    run: (isQuick) => killOften(isQuick ? 2 : 25),
  },
];

/** Resident memory of a bot in many servers, beside that of one in few. */
async function weigh(perProcess: number, isQuick: boolean): Promise<Measured> {
  if (process.platform !== 'linux') return { measured: 'not measured but on Linux', isMet: true };
  const settleMs = isQuick ? 1_000 : SETTLE_MS;
  if (isQuick) {
    const { total } = await weighOne(SERVERS, { perProcess, settleMs });
    // Memory is judged where the machine has nothing else to do.
    return { measured: `${total} MB in all`, isMet: true };
  }
  const few = await weighOne(SHARDS, { perProcess, settleMs });
  const many = await weighOne(SERVERS, { perProcess, settleMs });
  const aThousand = (many.total - few.total) / ((SERVERS - SHARDS) / 1_000);
  const told = await weighOne(SERVERS, { perProcess, settleMs, isDescribed: true });
  const parts = [
    // What is less is chance.
    `${Math.max(aThousand, 0).toFixed(1)} MB a thousand servers`,
    `${many.bot} MB${many.others.length > 0 ? ` + ${many.others.join(' + ')} MB` : ''}, with ${SHARDS} servers ${few.total} MB in all`,
    `${told.total} MB if Discord described each of them unasked`,
  ];
  return { measured: parts.join('; '), isMet: aThousand < MAX_MB_A_THOUSAND };
}

interface Weighed {
  readonly bot: number;
  readonly others: readonly number[];
  readonly total: number;
}

async function weighOne(
  servers: number,
  {
    perProcess,
    settleMs,
    isDescribed = false,
  }: {
    readonly perProcess: number;
    readonly settleMs: number;
    readonly isDescribed?: boolean;
  },
): Promise<Weighed> {
  const folder = await makeFolder('shards');
  const corpusDir = join(folder, 'corpus');
  await mkdir(corpusDir);
  await writeFile(join(corpusDir, 'lighthouse.md'), LIGHTHOUSE);
  const discord = await FakeDiscord.start();
  discord.recommendedShards = SHARDS;
  discord.otherServers = otherServers(servers);
  discord.gateway.maxConcurrency = SHARDS;
  if (isDescribed) discord.gateway.describeServer = describeServer;
  const bot = startBotProcess({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    SHARDS_PER_PROCESS: String(perProcess),
    CORPUS_DIR: corpusDir,
    DATA_DIR: join(folder, 'data'),
    CACHE_DIR: 'off',
  });
  try {
    await untilConnected(bot);
    await delay(settleMs);
    const own = await residentMb(bot.pid);
    const others = await Promise.all((await shardProcessesOf(bot.pid)).map(residentMb));
    return { bot: own, others, total: others.reduce((sum, mb) => sum + mb, own) };
  } finally {
    await bot.stop();
    await discord.stop();
    await removeFolder(folder);
  }
}

async function untilConnected(bot: BotProcess): Promise<void> {
  const untilMs = performance.now() + WAIT_MS;
  while (!bot.written().includes('Connected to Discord')) {
    if (performance.now() > untilMs) throw new Error(`no connection:\n${bot.written()}`);
    await delay(50);
  }
}

/** https://man7.org/linux/man-pages/man5/proc_pid_status.5.html */
async function residentMb(pid: number): Promise<number> {
  const [, kilobytes = ''] =
    /^VmRSS:\s+(\d+) kB$/mu.exec(await readFile(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round((Number(kilobytes) * 1024) / 1e6);
}

async function shardProcessesOf(pid: number): Promise<readonly number[]> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8');
  const pids = children.trim().split(' ').filter(Boolean).map(Number);
  const lines = await Promise.all(pids.map((each) => readFile(`/proc/${each}/cmdline`, 'utf8')));
  return pids.filter((_, nth) => lines[nth]?.includes('shard-process'));
}

async function killOften(times: number): Promise<Measured> {
  const discord = await FakeDiscord.start();
  discord.firstResponseMs = FIRST_RESPONSE_MS;
  discord.commands.overwrite([{ name: 'ask', description: 'Ask' }]);
  discord.recommendedShards = 6;
  discord.gateway.maxConcurrency = 6;
  discord.otherServers = otherServers(24);
  const processes = shardProcesses();
  const taken: string[] = [];
  const type = InteractionResponseType.ChannelMessageWithSource;
  const bot: Bot = async ({ id }) => {
    taken.push(id);
    return { response: { type, data: { content: 'Hello' } } };
  };
  const gateway = await connectTo(discord, {
    bot,
    log: NO_LOG,
    shards: { count: 'auto', perProcess: 2 },
    fork: processes.fork,
  });
  const untilWhole = async (): Promise<void> => {
    while (gateway.state().ready < 6) await delay(10);
  };
  let asked = 0;
  let inTime = 0;
  await untilWhole();
  for (let time = 0; time < times; time += 1) {
    const killing = killed(processes.living()[time % 3]);
    const asking = discord.otherServers.map(async (guildId) => {
      asked += 1;
      const question = as({ guildId }, commandInteraction('ask', { question: 'Are you there?' }));
      const seen = await discord.interact(question).catch(() => undefined);
      if (seen) inTime += 1;
    });
    await Promise.all([killing, ...asking]);
    await untilWhole();
  }
  const identified = discord.gateway.logins.filter((how) => how === 'identify').length;
  await gateway.close();
  await discord.stop();
  const doubled = taken.length - new Set(taken).size;
  return {
    measured: `${taken.length} of ${asked} taken, ${doubled} twice, ${inTime} in time; ${identified} identifies for 6 connections`,
    isMet: taken.length === asked && doubled === 0 && identified === 6,
  };
}
