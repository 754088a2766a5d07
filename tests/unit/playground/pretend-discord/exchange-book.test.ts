import { expect, it } from 'vitest';
import { budgetsOf } from '../../../../src/playground/pretend-discord/exchange-book.ts';

it('counts what a message uses of Discord’s limits', () => {
  const components = [{ type: 17, components: [{ type: 10, content: 'façade' }] }];
  expect(budgetsOf({ components })).toEqual([
    { name: 'characters', used: 6, limit: 4000 },
    { name: 'components', used: 2, limit: 40 },
    { name: 'bytes', used: 7 + 12, limit: 10_170 },
  ]);
});

it('counts nothing where there is no message', () => {
  expect(budgetsOf({ choices: [] })).toEqual([]);
  expect(budgetsOf(null)).toEqual([]);
});
