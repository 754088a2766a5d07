import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawLine, plainLine } from '../../../../src/presentation/markdown/draw-line.ts';
import { unescapeMarkdown } from '../../../../src/presentation/markdown/escape-markdown.ts';
import { findMarkup } from '../../../support/discord-markup.ts';
import { hostileText } from '../../../support/hostile-text.ts';

describe('drawLine', () => {
  it('gives one inert, well-formed line within its limit for any text', () => {
    fc.assert(
      fc.property(hostileText(), fc.integer({ min: 1, max: 80 }), (text, maxUnits) => {
        const line = drawLine(text, maxUnits);
        expect(line.length).toBeLessThanOrEqual(maxUnits);
        expect(findMarkup(line)).toEqual([]);
        const inner = line.replace(/^\u2068([^]*)\u2069$/u, '$1');
        expect(inner).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves a short line as it is', () => {
    expect(drawLine('Guarding “Against” the Shadow', 40)).toBe('Guarding “Against” the Shadow');
  });

  it('keeps what is written from right to left from turning what stands beside it', () => {
    expect(drawLine('منارة الميناء', 40)).toBe('\u2068منارة الميناء\u2069');
    expect(drawLine('The word מגדלור', 40)).toBe('\u2068The word מגדלור\u2069');
    expect(drawLine('منارة الميناء القديم', 8)).toBe('\u2068منارة…\u2069');
    expect(drawLine('منارة', 2)).toBe('م…');
    expect(drawLine('Маяк, 灯台', 40)).toBe('Маяк, 灯台');
  });

  it('makes one line of several', () => {
    expect(drawLine(' A title\r\n\tin two\u2028lines ', 40)).toBe('A title in two lines');
  });

  it('counts what escaping adds and never cuts an escape in half', () => {
    const line = drawLine('*'.repeat(20), 10);
    expect(line).toBe('\\*\\*\\*\\*…');
    expect(unescapeMarkdown(line)).toBe('****…');
  });

  it('cuts between characters as people see them', () => {
    expect(drawLine('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 18)).toBe('👩‍👩‍👧👩‍👩‍👧…');
  });
});

describe('plainLine', () => {
  it('shows one line as it is, and no more of it than there is room for', () => {
    expect(plainLine(' *A*\n_title_ ', 9)).toBe('*A* _title_'.slice(0, 8) + '…');
    expect(plainLine(' *A*\n_title_ ', 11)).toBe('*A* _title_');
    expect(plainLine('😀😀', 3)).toBe('😀…');
    expect(plainLine('\u202e \n', 3)).toBe('');
  });

  it('is never longer than its limit, and well-formed, for any text', () => {
    fc.assert(
      fc.property(hostileText(), fc.integer({ min: 1, max: 80 }), (text, maxUnits) => {
        const line = plainLine(text, maxUnits);
        expect(line.length).toBeLessThanOrEqual(maxUnits);
        expect(line.isWellFormed()).toBe(true);
      }),
    );
  });
});
