import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areKeptSources, keepSources, recallSources } from '../../../src/discord/kept-sources.ts';
import { fakePullquote } from '../../support/fake-pullquote.ts';
import { makeArticle } from '../../support/make-article.ts';

const AUTHORS = ['Ida Stone', 'Benoît Field', '王小明'];
const TAGS = ['law', 'sea'];
const pullquote = fakePullquote({
  articles: [
    makeArticle({ authors: AUTHORS, tags: TAGS }),
    makeArticle({ authors: ['IDA STONE'] }),
  ],
});

function anyDate(): fc.Arbitrary<string> {
  const [min, max] = [new Date('1500-01-01'), new Date('2099-12-31')];
  return fc
    .tuple(fc.date({ min, max, noInvalidDate: true }), fc.constantFrom(4, 7, 10))
    .map(([date, length]) => date.toISOString().slice(0, length));
}

describe('what a button remembers of whose articles are asked', () => {
  it('comes back, in 16 units', async () => {
    const sources = fc.record(
      {
        authors: fc.constantFrom(['Benoît Field'], ['王小明']),
        tags: fc.constantFrom(...TAGS).map((tag) => [tag]),
        from: anyDate(),
        until: anyDate(),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(sources, async (given) => {
        const kept = keepSources(given);
        expect(areKeptSources(kept)).toBe(kept !== '');
        expect(kept.length).toBeLessThanOrEqual(16);
        expect(await recallSources(kept, pullquote)).toEqual(given);
      }),
    );
  });

  it('comes back in all ways in which articles write a name', async () => {
    const kept = keepSources({ authors: ['Ida Stone'] });
    expect(await recallSources(kept, pullquote)).toEqual({ authors: ['IDA STONE', 'Ida Stone'] });
  });

  it('is nothing if no article has the name any more', async () => {
    const kept = keepSources({ authors: ['Ida Stone'], tags: ['law'] });
    expect(await recallSources(kept, fakePullquote())).toBeUndefined();
  });
});
