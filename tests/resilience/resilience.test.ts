import { describe, expect, it } from 'vitest';
import { experiments } from './experiments.ts';

describe('the bot bears', () => {
  it.each(experiments.map((experiment) => [experiment.name, experiment] as const))(
    '%s',
    { timeout: 120_000 },
    async (_name, { run }) => {
      expect(await run(true)).toMatchObject({ isMet: true });
    },
  );
});
