import { expect, it } from 'vitest';
import { askOthersIn } from '../../../src/discord/ask-others.ts';
import { createSharedLimiter } from '../../../src/discord/rate-limit.ts';
import { RecordsError } from '../../../src/records/records-error.ts';
import { NO_OTHERS, type ShortMemory } from '../../../src/records/short-memory.ts';
import { manualClock } from '../../support/manual-clock.ts';
import { memoryOfAll } from '../../support/memory-of-all.ts';
import { recordingLog } from '../../support/recording-log.ts';

const AWAY = new RecordsError({ file: 'The database', message: 'is away', remedy: 'Start it.' });
const LIMIT = { commands: 2, windowMs: 60_000 };

/** Asks a memory whose time passes as told. */
function begin(memory: ShortMemory) {
  const clock = manualClock();
  const log = recordingLog();
  let nowMs = 0;
  const pass = async (ms: number): Promise<void> => {
    nowMs += ms;
    await clock.advance(ms);
  };
  const ask = askOthersIn({ memory, log, schedule: clock.schedule, now: () => nowMs });
  return { ask, pass, levels: () => log.lines.map(({ level }) => level) };
}

it('tells what others know', async () => {
  const { ask, levels } = begin({ ...NO_OTHERS, take: async () => false });
  expect(await ask((memory) => memory.take('a', 1), true)).toBe(false);
  expect(levels()).toEqual([]);
});

it('waits no longer than Discord would, and for a while not at all after that', async () => {
  let asked = 0;
  const { ask, pass, levels } = begin({
    ...NO_OTHERS,
    take: () => {
      asked += 1;
      return asked === 1 ? new Promise(() => {}) : Promise.resolve(false);
    },
  });
  const take = () => ask((memory) => memory.take('a', 1), true);
  const first = take();
  await pass(250);
  expect(await first).toBe(true);
  expect(await take()).toBe(true);
  await pass(4_999);
  expect([await take(), asked]).toEqual([true, 1]);
  await pass(1);
  expect([await take(), asked]).toEqual([false, 2]);
  expect(levels()).toEqual(['warn', 'info']);
});

it('tells once of a database that is away, for as long as it is', async () => {
  const { ask, pass, levels } = begin({ ...NO_OTHERS, take: () => Promise.reject(AWAY) });
  for (let time = 0; time < 3; time += 1) {
    expect(await ask((memory) => memory.take('a', 1), true)).toBe(true);
    await pass(6_000);
  }
  expect(levels()).toEqual(['warn']);
});

it('hides no bug', async () => {
  const { ask } = begin({ ...NO_OTHERS, take: () => Promise.reject(new TypeError('a bug')) });
  await expect(ask((memory) => memory.take('a', 1), true)).rejects.toThrow('a bug');
});

it('has a person use as many commands as the limit says, whichever process takes them', async () => {
  let nowMs = 1_000_000;
  const memory = memoryOfAll(() => nowMs);
  const [one, other] = [0, 1].map(() => createSharedLimiter(LIMIT, begin(memory).ask));
  expect(await one?.('ann', nowMs)).toBeUndefined();
  nowMs += 1_000;
  expect(await other?.('ann', nowMs)).toBeUndefined();
  expect(await one?.('ann', nowMs)).toBe(1_060_000);
  expect(await one?.('bob', nowMs)).toBeUndefined();
});

it('has each process count by itself while they can’t ask, with what it had counted before', async () => {
  const memory = memoryOfAll(() => 0);
  let isAway = false;
  const { ask } = begin({
    ...memory,
    use: (...asked) => (isAway ? Promise.reject(AWAY) : memory.use(...asked)),
  });
  const admit = createSharedLimiter(LIMIT, ask);
  expect(await admit('ann', 0)).toBeUndefined();
  isAway = true;
  expect(await admit('ann', 10)).toBeUndefined();
  expect(await admit('ann', 20)).toBe(60_000);
});
