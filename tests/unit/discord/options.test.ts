import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  OutdatedInputError,
  parseInput,
  readFocusedOption,
  readOptions,
} from '../../../src/discord/options.ts';

const question = {
  type: ApplicationCommandOptionType.String,
  name: 'question',
  value: 'Why?',
} as const;
const excerpts = {
  type: ApplicationCommandOptionType.Integer,
  name: 'excerpts',
  value: 2,
} as const;
const group = { type: ApplicationCommandOptionType.Subcommand, name: 'old' } as const;

describe('readOptions', () => {
  it('gives values by name', () => {
    expect(readOptions([question, excerpts])).toEqual({ question: 'Why?', excerpts: 2 });
  });

  it('passes over what has no value', () => {
    expect(readOptions([group])).toEqual({});
    expect(readOptions(undefined)).toEqual({});
  });
});

describe('readFocusedOption', () => {
  it('finds the option that is being typed', () => {
    const focused = { ...question, focused: true };
    expect(readFocusedOption([excerpts, focused])).toEqual({ name: 'question', value: 'Why?' });
  });

  it('finds none where there is none', () => {
    expect(readFocusedOption([question])).toBeUndefined();
    expect(readFocusedOption(undefined)).toBeUndefined();
  });
});

describe('parseInput', () => {
  const schema = z.object({ excerpts: z.int().default(3) });

  it('reads with the command’s own schema', () => {
    expect(parseInput(schema, {})).toEqual({ excerpts: 3 });
  });

  it('calls what does not fit outdated', () => {
    expect(() => parseInput(schema, { excerpts: 'three' })).toThrow(OutdatedInputError);
  });
});
