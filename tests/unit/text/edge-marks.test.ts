import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutEdgeMarks } from '../../../src/text/edge-marks.ts';

function without(text: string): string {
  const { start, end } = withoutEdgeMarks(text, { start: 0, end: text.length });
  return text.slice(start, end);
}

describe('withoutEdgeMarks', () => {
  it.each([
    ['The lamp was lit in 1868.[12]', 'The lamp was lit in 1868.'],
    ['The lamp was lit in 1868.[citation needed]', 'The lamp was lit in 1868.'],
    ['“It burns,” she said.[3][a] [14, 15]', '“It burns,” she said.'],
    ['The lamp was lit by the keeper.³', 'The lamp was lit by the keeper.'],
    ['The lamp was lit by the keeper.12', 'The lamp was lit by the keeper.'],
    ['[4] The lamp was lit.', 'The lamp was lit.'],
    ['²The lamp was lit.', 'The lamp was lit.'],
  ])('leaves out those of “%s”', (text, shorter) => {
    expect(without(text)).toBe(shorter);
  });

  it.each([
    'The lamp was lit in 1868.',
    'It took 3.12',
    'The room measures 12 m².',
    'She asked for it [the lamp].',
    'The room measures 12 m²',
    '[t]he lamp was lit.',
    '[3](https://lamp.example) was lit.',
    'The lamp[3] was lit.',
    '[12]',
    '³',
  ])('leaves “%s” as it is', (text) => {
    expect(without(text)).toBe(text);
  });

  it('gives a part of any span that isn’t empty', () => {
    const words = fc.array(fc.constantFrom('[12]', 'lamp', ' ', '.', '³', '[who?]', 'sea.4'));
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join('');
        const { start, end } = withoutEdgeMarks(text, { start: 0, end: text.length });
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(end > start || text === '').toBe(true);
      }),
    );
  });
});
