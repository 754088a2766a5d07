import { describe, expect, it } from 'vitest';
import { unhelpfulPassages } from '../../../src/records/unhelpful-passages.ts';

const gate = (paragraph: number) => ({ articleId: 'gate', paragraph });

describe('passages in answers that did not help', () => {
  it('are counted with their reasons, and with those they helped', () => {
    expect(
      unhelpfulPassages([
        { vote: 'not-helpful', reason: 'too-short', excerpts: [gate(1), gate(2)], at: 1 },
        { vote: 'not-helpful', reason: 'too-short', excerpts: [gate(2), gate(2)], at: 2 },
        { vote: 'not-helpful', excerpts: [gate(2)], at: 3 },
        { vote: 'helpful', excerpts: [gate(1), gate(3)], at: 4 },
      ]),
    ).toEqual([
      { ...gate(2), notHelpful: 3, helpful: 0, reasons: { 'too-short': 2 } },
      { ...gate(1), notHelpful: 1, helpful: 1, reasons: { 'too-short': 1 } },
    ]);
  });
});
