import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { OutdatedInputError, parseInput } from '../../../src/discord/outdated-input.ts';

describe('parseInput', () => {
  const schema = z.object({ excerpts: z.int().default(3) });

  it('reads with the command’s own schema', () => {
    expect(parseInput(schema, {})).toEqual({ excerpts: 3 });
  });

  it('calls what does not fit outdated', () => {
    expect(() => parseInput(schema, { excerpts: 'three' })).toThrow(OutdatedInputError);
  });
});
