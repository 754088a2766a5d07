import { expect, it } from 'vitest';
import { createSnowflakes } from '../../../../src/playground/pretend-discord/snowflakes.ts';

it('makes ids that tell their time and always grow', () => {
  const next = createSnowflakes(() => 1_462_015_105_796);
  const [first, second] = [next(), next()];
  expect(BigInt(first) >> 22n).toBe(41_944_705_796n);
  expect(BigInt(second)).toBe(BigInt(first) + 1n);
});
