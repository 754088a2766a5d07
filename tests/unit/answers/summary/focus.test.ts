import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortenFocus } from '../../../../src/answers/summary/focus.ts';
import { hostileText } from '../../../support/hostile-text.ts';

describe('shortenFocus', () => {
  it('leaves alone what fits', () => {
    expect(shortenFocus('the role of the keeper', 22)).toBe('the role of the keeper');
  });

  it('gives up words that say nothing first, then the last ones', () => {
    expect(shortenFocus('the role of the keeper in the storm', 17)).toBe('role keeper storm');
    expect(shortenFocus('the role of the keeper in the storm', 12)).toBe('role keeper');
  });

  it('keeps the beginning of a script that does not part its words', () => {
    expect(shortenFocus('灯台の光は毎晩海を照らした', 4)).toBe('灯台の光');
    expect(shortenFocus('😀😀😀', 3)).toBe('😀');
  });

  it('always fits', () => {
    fc.assert(
      fc.property(hostileText(), fc.nat(80), (focus, room) => {
        expect(shortenFocus(focus, room).length).toBeLessThanOrEqual(room);
      }),
    );
  });
});
