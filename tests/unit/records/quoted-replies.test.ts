import { expect, it } from 'vitest';
import {
  createQuotedReplies,
  MAX_QUOTED_REPLIES,
  QUOTED_REPLIES,
} from '../../../src/records/quoted-replies.ts';
import { blankMemory, openMemoryStore } from '../../support/memory-store.ts';

const QUOTES = [{ articleId: 'fog', revision: 'r', start: 0, end: 3 }];
const RULES = { keepQuestions: true, now: () => 0 };

async function opened(memory = blankMemory()) {
  const records = await openMemoryStore(RULES, memory).open(QUOTED_REPLIES);
  let whole = 0;
  const counted = {
    ...records,
    get: records.get.bind(records),
    update: records.update.bind(records),
    listOf: records.listOf.bind(records),
    async list() {
      whole += 1;
      return records.list();
    },
  };
  return { replies: createQuotedReplies(counted, () => 0), whole: () => whole };
}

it('notes a reply without reading those of others', async () => {
  const { replies, whole } = await opened();
  for (const channelId of ['a', 'b']) {
    await replies.add('1', { channelId, quotes: QUOTES });
    await replies.add('2', { channelId, quotes: QUOTES });
  }
  expect(whole()).toBe(0);
  expect((await replies.list()).map(({ key, number }) => [key, number])).toEqual([
    ['1/0', 0],
    ['2/0', 0],
    ['1/1', 1],
    ['2/1', 1],
  ]);
});

it('numbers replies on where several processes note them', async () => {
  const memory = blankMemory();
  const [{ replies: one }, { replies: other }] = [await opened(memory), await opened(memory)];
  for (const replies of [one, other, other, one, other]) {
    await replies.add('1', { channelId: 'a', quotes: QUOTES });
  }
  const numbers = (await one.list()).map(({ number }) => number);
  expect(new Set(numbers)).toEqual(new Set([0, 1, 2, 3, 4]));
});

it('has the latest reply take the place of the oldest', async () => {
  const { replies } = await opened();
  for (let number = 0; number <= MAX_QUOTED_REPLIES; number += 1) {
    await replies.add('1', { channelId: `${number}`, quotes: QUOTES });
  }
  const numbers = (await replies.list()).map(({ number }) => number);
  expect(numbers).toHaveLength(MAX_QUOTED_REPLIES);
  expect([numbers[0], numbers.at(-1)]).toEqual([1, MAX_QUOTED_REPLIES]);
});
