import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeCustomId,
  encodeCustomId,
  MAX_CUSTOM_ID_UNITS,
} from '../../../src/discord/custom-id.ts';
import { hostileText } from '../../support/hostile-text.ts';

const commandName = fc.stringMatching(/^[a-z][a-z0-9-]{0,19}$/);

describe('custom ids', () => {
  it('carry any state there and back that has room', () => {
    const part = hostileText({ maxLength: 8 }).map((text) => text.slice(0, 20));
    fc.assert(
      fc.property(commandName, fc.array(part, { maxLength: 3 }), (command, state) => {
        const id = encodeCustomId({ action: command, state });
        expect(id.length).toBeLessThanOrEqual(MAX_CUSTOM_ID_UNITS);
        expect(decodeCustomId(id)).toEqual({ action: command, state });
      }),
      { numRuns: 1000 },
    );
  });

  it('are refused if there is no room', () => {
    const longest = 'x'.repeat(MAX_CUSTOM_ID_UNITS - '1;c;00;'.length);
    expect(encodeCustomId({ action: 'c', state: [longest] })).toHaveLength(MAX_CUSTOM_ID_UNITS);
    expect(() => encodeCustomId({ action: 'c', state: [`${longest}x`] })).toThrow(RangeError);
  });

  it('are different for different states', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 5 })), fc.array(fc.string()), (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        fc.pre([...one, ...other].join('').length < 40 && one.length + other.length < 20);
        const [first, second] = [one, other].map((state) => encodeCustomId({ action: 'c', state }));
        expect(first).not.toBe(second);
      }),
    );
  });

  it('of other makers are not decoded', () => {
    const ids = ['', 'next-page', '1', '0;articles;1;x', '2;articles;1;x', '1;;1;x', '1;c;2;x'];
    for (const id of [...ids, '1;c;1,;x', '1;c;-1;x', '1;c;1;xy', `1;c;100;${'x'.repeat(100)}`]) {
      expect(decodeCustomId(id)).toBeUndefined();
    }
  });

  it('of any making never throw', () => {
    fc.assert(
      fc.property(hostileText(), (id) => {
        expect(() => decodeCustomId(id)).not.toThrow();
      }),
    );
  });
});
