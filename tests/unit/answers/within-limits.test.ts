import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptsOf } from '../../../src/answers/outcome.ts';
import { countWords } from '../../../src/articles/count-words.ts';
import type { Article } from '../../../src/articles/article.ts';
import { openQuoteLimit } from '../../../src/answers/quote-limit.ts';
import { quote } from '../../../src/articles/quote.ts';
import { createPullquote } from '../../../src/pullquote-over-archive.ts';
import { makeArticle } from '../../support/make-article.ts';

/** Forty words in four paragraphs of two sentences, and the same word in each. */
const LAMPS = makeArticle({
  id: 'lamps',
  title: 'On lamps',
  paragraphs: ['oil', 'wick', 'glass', 'smoke'].map((what) => [
    `The lamp needs ${what} today.`,
    `Nobody brings ${what} to it.`,
  ]),
});
const upTo = (longestQuote: number): Article => ({ ...LAMPS, longestQuote });

function shownWords(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + countWords(text), 0);
}

describe('an answer from an article with a longest quote', () => {
  it.each([5, 8, 12, 20])('shows at most %i words on all its pages together', async (most) => {
    const pullquote = await createPullquote([upTo(most)]);
    const seen = new Set<string>();
    for (let skip = 0; skip < 8; skip += 1) {
      const outcome = await pullquote.ask({ text: 'What does the lamp need?', excerpts: 1, skip });
      for (const excerpt of excerptsOf(outcome)) seen.add(excerpt.quote.text);
    }
    expect(seen.size).toBeGreaterThan(0);
    expect(shownWords([...seen])).toBeLessThanOrEqual(most);
  });

  it('is none where not even a sentence may be shown, but names the article', async () => {
    const pullquote = await createPullquote([upTo(3)]);
    expect(await pullquote.ask({ text: 'What does the lamp need?' })).toMatchObject({
      kind: 'not-found',
      nearest: [{ id: 'lamps' }],
    });
    expect(await pullquote.summarize('lamps', { sentences: 3 })).toMatchObject({
      kind: 'link-only',
    });
    expect(await pullquote.findPassage('¶ 2', 'lamps')).toMatchObject({ kind: 'withheld' });
  });

  it('is the same in a summary, a brief and a passage', async () => {
    const pullquote = await createPullquote([upTo(12)]);
    const summary = await pullquote.summarize('lamps', { sentences: 8 });
    const sentences = summary.kind === 'summary' ? summary.sentences : [];
    expect(sentences).toHaveLength(2);
    const brief = await pullquote.brief({ topic: 'the lamp' });
    const told = brief.kind === 'brief' ? brief.articles.flatMap((each) => each.excerpts) : [];
    expect(shownWords(told.map((each) => each.quote.text))).toBeLessThanOrEqual(12);
    const passage = await pullquote.findPassage('¶ 1–4', 'lamps');
    const shown = passage?.kind === 'passage' ? passage.paragraphs : [];
    expect(shown.map((each) => each.quote.text)).toEqual([
      'The lamp needs oil today. Nobody brings oil to it.',
    ]);
  });

  it('leaves the asker’s own words alone, and shows no more of what stands there instead', async () => {
    const pullquote = await createPullquote([upTo(5)]);
    const exact = 'The lamp needs oil today. Nobody brings oil to it.';
    expect(await pullquote.checkQuote(exact)).toMatchObject({ kind: 'exact' });
    expect(await pullquote.checkQuote(exact.replace('today', 'tonight'))).toMatchObject({
      kind: 'not-in-articles',
      nearest: [{ id: 'lamps' }],
    });
  });
});

describe('a limit', () => {
  it('cuts a quote behind a sentence, and never shows more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.nat(7), fc.nat(7), (most, one, other) => {
        const article = upTo(most);
        const sentences = article.paragraphs.flatMap((paragraph) => paragraph.sentences);
        const [first, last] = [Math.min(one, other), Math.max(one, other)];
        const start = sentences[first]?.start ?? 0;
        const end = sentences[last]?.end ?? 0;
        const limit = openQuoteLimit();
        const fitting = limit.fit(quote(article, { start, end }));
        if (!fitting) return;
        expect(countWords(fitting.text)).toBeLessThanOrEqual(most);
        expect(limit.left(article)).toBe(most - countWords(fitting.text));
        expect(fitting.start).toBe(start);
        expect(sentences.map((sentence) => sentence.end)).toContain(fitting.end);
      }),
    );
  });

  it('counts words of languages without spaces', () => {
    expect(countWords('The lamp’s oil, 20 litres.')).toBe(5);
    expect(countWords('灯塔的看守人每天晚上把油搬上楼梯')).toBeGreaterThan(5);
  });
});
