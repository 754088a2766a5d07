import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { readFocusedOption, readOptions } from '../../../src/discord/sent-options.ts';

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
