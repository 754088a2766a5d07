import { describe, expect, it } from 'vitest';
import { contextOf, partAround, type QuoteContext } from '../../../src/answers/quote-context.ts';
import { quote } from '../../../src/articles/quote.ts';
import { PRINTED } from '../../support/written-article.ts';

function quoteOf(words: string) {
  const start = PRINTED.text.indexOf(words);
  return quote(PRINTED, { start, end: start + words.length });
}

function shown({ blocks }: QuoteContext): readonly string[] {
  return blocks.flatMap(({ words, heading }) => [
    ...(heading ? [`# ${PRINTED.text.slice(heading.start, heading.end)}`] : []),
    words.text,
  ]);
}

describe('what stands around a quote', () => {
  it('is the whole of what it stands in beside the running text', () => {
    const { blocks, hasMore } = contextOf(quoteOf('140\ttwo'), 0);
    expect(blocks.map(({ words }) => words.text)).toEqual([
      'Year\tDays of fog\tShips lost\n1911\t140\ttwo\n1912\t96\tnone at all',
    ]);
    expect(blocks[0]?.place).toMatchObject({ asides: ['table'], isAside: true });
    expect(hasMore).toBe(true);
  });

  it('is paragraphs around it, with the headings between them', () => {
    expect(shown(contextOf(quoteOf('The lamp at Hollow Point'), 1))).toEqual([
      'The lamp at Hollow Point was lit in 1868. Its keeper carried the oil upstairs.',
      '# Of fog and foghorns',
      'The foghorn came in 1854, long before the lamp.',
    ]);
    expect(shown(contextOf(quoteOf('Of fog'), 1))).toEqual([
      'The lamp at Hollow Point was lit in 1868. Its keeper carried the oil upstairs.',
      'Of fog and foghorns',
      'The foghorn came in 1854, long before the lamp.',
    ]);
  });

  it('is so many lines around it as fit', () => {
    const { words, place } = partAround(quoteOf('140'), (block) => block.words.text.length < 50);
    expect(words.text).toBe('1911\t140\ttwo\n1912\t96\tnone at all');
    expect(place?.asides).toEqual(['table']);
  });
});
