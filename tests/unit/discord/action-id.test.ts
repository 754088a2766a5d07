import * as fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { z } from 'zod';
import { actionId, stateOf, wholeNumber } from '../../../src/discord/action-id.ts';
import { OutdatedInputError } from '../../../src/discord/outdated-input.ts';
import { hostileText } from '../../support/hostile-text.ts';

const turnId = actionId(
  'turn',
  z.union([
    stateOf({ owner: z.string(), page: wholeNumber({ min: 1 }) }),
    stateOf({ wanted: z.enum(['first', 'last']) }),
    stateOf({ owner: z.string(), page: wholeNumber({ min: 1 }), query: z.string() }),
    // An older shape: it is read, and not written any more.
    stateOf({ a: z.string(), b: z.string(), page: wholeNumber(), d: z.literal('old') }).transform(
      ({ page }) => ({ owner: '', page }),
    ),
  ]),
);

describe('the id of an action', () => {
  it('keeps a state part by part, in the order of its fields', () => {
    expect(turnId.of({ page: 12, owner: 'Ada' })).toBe('1;turn;3,2;Ada12');
    expect(turnId.of({ wanted: 'last' })).toBe('1;turn;4;last');
    expect(turnId.of({ owner: 'Ada', page: 3, query: 'x' })).toBe('1;turn;3,1,1;Ada3x');
  });

  it('gives any state back that it was made of', () => {
    const owner = hostileText({ maxLength: 4 }).map((text) => text.slice(0, 30));
    const state = fc.oneof(
      fc.record({ owner, page: fc.integer({ min: 1 }) }),
      fc.record({ owner, page: fc.integer({ min: 1 }), query: owner }),
      fc.record({ wanted: fc.constantFrom('first' as const, 'last' as const) }),
    );
    fc.assert(
      fc.property(state, (each) => {
        expect(turnId.stateIn(turnId.of(each))).toEqual(each);
      }),
    );
  });

  it('reads a shape that is no longer written', () => {
    expect(turnId.read(['x', 'y', '7', 'old'])).toEqual({ owner: '', page: 7 });
  });

  it.each([[], ['Ada'], ['Ada', '0'], ['Ada', 'two'], ['Ada', '1.5'], ['a', 'b', '7', 'new']])(
    'calls other parts outdated: %j',
    (...parts: string[]) => {
      expect(() => turnId.read(parts)).toThrow(OutdatedInputError);
    },
  );

  it('finds nothing in ids of others', () => {
    for (const id of ['', 'zebra', '1;other;3,2;Ada12', '1;turn;3;Ada']) {
      expect(turnId.stateIn(id)).toBeUndefined();
    }
  });

  it('is not made for want of room', () => {
    expect(() => turnId.of({ owner: 'x'.repeat(100), page: 1 })).toThrow(RangeError);
  });

  it('takes no other state', () => {
    const small = actionId('small', stateOf({ page: wholeNumber() }));
    expectTypeOf(small.of).parameter(0).toEqualTypeOf<{ readonly page: number }>();
    // @ts-expect-error A page is a number.
    expect(() => small.of({ page: '1' })).toThrow(z.core.$ZodError);
  });
});
