import { describe, expect, it } from 'vitest';
import { experiments } from './experiments.ts';

describe('the bot bears', () => {
  for (const { name, leftOut, run } of experiments) {
    const why = leftOut === undefined ? '' : ` (${leftOut})`;
    it.skipIf(leftOut !== undefined)(`${name}${why}`, async () => {
      const { isMet, measured } = await run(true);
      expect(isMet ? '' : measured).toBe('');
    });
  }
});
