import { describe, expect, it } from 'vitest';
import { afterDateline } from '../../../src/text/dateline.ts';

function shorten(text: string): string {
  const { start, end } = afterDateline(text, { start: 0, end: text.length });
  return text.slice(start, end);
}

describe('afterDateline', () => {
  it.each([
    '(CNN)The tower fell.',
    '(CNN) -- The tower fell.',
    'LONDON, England -- The tower fell.',
    'PARIS — The tower fell.',
    'Kuala Lumpur (CNN)The tower fell.',
    'WASHINGTON (AP) — The tower fell.',
    'New Delhi, India (Reuters) - The tower fell.',
  ])('begins behind the dateline of “%s”', (text) => {
    expect(shorten(text)).toBe('The tower fell.');
  });

  it.each([
    'The tower (built 1868) fell.',
    'The BBC (British) tower fell.',
    'A tower — the last one — fell.',
    'NASA said the tower fell.',
    '(CNN)',
  ])('leaves “%s” alone', (text) => {
    expect(shorten(text)).toBe(text);
  });

  it.each(['A'.repeat(10_000), 'AB, '.repeat(10_000)])(
    'gets through a line of capitals',
    (line) => {
      expect(line.endsWith(shorten(line))).toBe(true);
    },
  );
});
