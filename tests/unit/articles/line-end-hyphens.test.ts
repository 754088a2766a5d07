import { describe, expect, it } from 'vitest';
import { lineJoiner } from '../../../src/articles/line-end-hyphens.ts';

const LISTED = new Set(['harbour', 'opened', 'today', 'inlaw']);

function joined(...lines: readonly string[]): string {
  const { join } = lineJoiner(lines, (word) => LISTED.has(word));
  return lines.reduce(join, '');
}

describe('Lines that are joined', () => {
  it('have a space between them', () => {
    expect(joined('The boats', 'came in.')).toBe('The boats came in.');
    expect(joined('Nobody —', 'not one — came.')).toBe('Nobody — not one — came.');
  });

  it('have none in writing that has none', () => {
    expect(joined('潮が満ちて、', '水車が回る。')).toBe('潮が満ちて、水車が回る。');
  });

  it('make a word whole that is listed', () => {
    expect(joined('The har-', 'bour was open.')).toBe('The harbour was open.');
    expect(joined('Har‐', 'bour days')).toBe('Harbour days');
  });

  it('make a word whole that the article has elsewhere', () => {
    const { join } = lineJoiner(['Gullery walks.', 'A gul-', 'lery'], () => false);
    expect(join('A gul-', 'lery')).toBe('A gullery');
  });

  it('keep a hyphen that the article has elsewhere, or where there is no such word', () => {
    const { join } = lineJoiner(['A har-bour here.', 'The har-', 'bour'], (word) =>
      LISTED.has(word),
    );
    expect(join('The har-', 'bour')).toBe('The har-bour');
    expect(joined('It is well-', 'known.')).toBe('It is well-known.');
    expect(joined('The 2020-', 'based plan, NATO-', 'led.')).toBe('The 2020-based plan, NATO-led.');
  });

  it('keep the hyphens of a longer compound', () => {
    expect(joined('A day-to-', 'day affair')).toBe('A day-to-day affair');
    expect(joined('My mother-in-', 'law')).toBe('My mother-in-law');
    expect(joined('Long-running talks.', 'Long-run-', 'ning talks')).toBe(
      'Long-running talks. Long-running talks',
    );
  });

  it('keep a hyphen that stands for what follows later, and the space behind it', () => {
    expect(joined('pre-', 'and post-war')).toBe('pre- and post-war');
    expect(joined('Wirtschafts-', 'und Sozialrat')).toBe('Wirtschafts- und Sozialrat');
  });

  it('make a word whole at a soft hyphen, whatever it is', () => {
    expect(joined('The gul\u00ad', 'lery')).toBe('The gullery');
  });

  it('keep a hyphen before a capital letter', () => {
    expect(joined('Saint-', 'Exupéry')).toBe('Saint-Exupéry');
  });

  it('tell which words they made whole', () => {
    const { join, joined } = lineJoiner([], (word) => LISTED.has(word));
    join('It ope-', 'ned today.');
    join('well-', 'known');
    expect([...joined]).toEqual(['opened']);
  });
});
