import { describe, expect, it } from 'vitest';
import { readValue } from '../../../../../src/playground/browser/composer/read-value.ts';
import type { OptionEntry } from '../../../../../src/playground/protocol/channel.ts';

const TEXT: OptionEntry = {
  name: 'article',
  names: {},
  description: '',
  descriptions: {},
  type: 'string',
  isRequired: false,
  completes: true,
  choices: [],
};
const YES = { name: 'True', value: true };

describe('readValue', () => {
  it('gives the value of the choice that was picked, whatever its name', () => {
    expect(readValue(TEXT, 'The Bees', { name: 'The Bees', value: 'bees' })).toBe('bees');
  });

  it('gives free text as it was typed', () => {
    expect(readValue(TEXT, ' the bees ', undefined)).toBe(' the bees ');
  });

  it('gives nothing for an empty field', () => {
    expect(readValue(TEXT, '  ', undefined)).toBeUndefined();
  });

  it('knows a choice that was typed out', () => {
    expect(readValue({ ...TEXT, type: 'boolean', choices: [YES] }, 'true', undefined)).toBe(true);
  });

  it('gives a number, which may be none', () => {
    expect(readValue({ ...TEXT, type: 'integer' }, ' 4 ', undefined)).toBe(4);
    expect(readValue({ ...TEXT, type: 'integer' }, 'four', undefined)).toBeNaN();
  });
});
