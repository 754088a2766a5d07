import { describe, expect, it } from 'vitest';
import type { OptionValue } from '../../../../src/playground/protocol/action.ts';
import type { OptionEntry } from '../../../../src/playground/protocol/channel.ts';
import { checkOption } from '../../../../src/playground/protocol/check-option.ts';

const OPTION: OptionEntry = {
  name: 'option',
  names: {},
  description: '',
  descriptions: {},
  type: 'string',
  isRequired: false,
  completes: false,
  choices: [],
};

describe('checkOption', () => {
  it.each<[Partial<OptionEntry>, OptionValue | undefined]>([
    [{}, undefined],
    [{ min: 3, max: 5 }, 'four'],
    [{ type: 'integer', min: 1, max: 5 }, 5],
    [{ type: 'number' }, 1.5],
    [{ type: 'boolean' }, false],
    [{ choices: [{ name: 'A', value: 'a' }] }, 'a'],
  ])('takes %j with %j', (option, value) => {
    expect(checkOption({ ...OPTION, ...option }, value)).toBeUndefined();
  });

  it.each<[Partial<OptionEntry>, OptionValue | undefined, RegExp]>([
    [{ isRequired: true }, undefined, /required/],
    [{ min: 3 }, 'ab', /at least 3/],
    [{ max: 2 }, 'abc', /at most 2/],
    [{ type: 'integer' }, 1.5, /whole/],
    [{ type: 'integer' }, Number.NaN, /number/],
    [{ type: 'integer', max: 5 }, 6, /at most 5/],
    [{ type: 'boolean' }, 'yes', /True or False/],
    [{ choices: [{ name: 'A', value: 'a' }] }, 'b', /in the list/],
    [{ type: 'unsupported' }, '1', /does not know/],
  ])('refuses %j with %j', (option, value, fault) => {
    expect(checkOption({ ...OPTION, ...option }, value)).toMatch(fault);
  });
});
