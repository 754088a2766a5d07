import { expect, it } from 'vitest';
import { createSeenBefore } from '../../../src/discord/seen-before.ts';

it('knows a name for as long as it could come again, however many come', () => {
  let nowMs = 0;
  const seen = createSeenBefore(() => nowMs);
  expect(seen.add('a', 1_000)).toBe(true);
  for (let n = 0; n < 500; n += 1) expect(seen.add(`other ${n}`, 2_000)).toBe(true);
  nowMs = 1_000;
  expect(seen.add('a', 1_000)).toBe(false);
  seen.forget('a');
  expect(seen.add('a', 3_000)).toBe(true);
});

it('holds no more than there is room for, and lets the oldest go', () => {
  const seen = createSeenBefore(() => 0, 3);
  for (const name of ['a', 'b', 'c', 'd']) expect(seen.add(name, 1_000)).toBe(true);
  expect(['b', 'c', 'd'].map((name) => seen.add(name, 1_000))).toEqual([false, false, false]);
  expect(seen.add('a', 1_000)).toBe(true);
});
