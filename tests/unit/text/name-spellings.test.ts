import { describe, expect, it } from 'vitest';
import { nameSpellings } from '../../../src/text/name-spellings.ts';

describe('A name', () => {
  it.each([
    ['Ida O’Dell', ['Ida O’Dell', 'Ida ODell']],
    ["Ida O'Dell", ["Ida O'Dell", 'Ida ODell']],
    ['Jean-Luc Roy', ['Jean-Luc Roy', 'JeanLuc Roy']],
    ['Ida Stone', ['Ida Stone']],
    ["The Keepers' Post", ["The Keepers' Post"]],
  ])('%s may be written as %j', (name, spellings) => {
    expect(nameSpellings(name)).toEqual(spellings);
  });
});
