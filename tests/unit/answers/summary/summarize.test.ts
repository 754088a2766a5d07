import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarize } from '../../../../src/answers/summary/summarize.ts';
import { type ArticleSummary, isWhole } from '../../../../src/answers/summary/summary.ts';
import type { Article } from '../../../../src/articles/article.ts';
import { isVerbatim } from '../../../../src/articles/quote.ts';
import { en } from '../../../../src/text/languages/en.ts';
import {
  isQuestion,
  isWholeStatement,
  pointsBack,
  refersBack,
} from '../../../../src/text/sentence-shape.ts';
import { articleOf, longArticle } from '../../../support/long-article.ts';
import { makeArticle } from '../../../support/make-article.ts';

function summaryOf(article: Article, sentences: number, focus?: string): ArticleSummary {
  const summary = summarize(article, { sentences, focus });
  if (summary.kind !== 'summary') throw new Error('this article may not be quoted');
  return summary;
}

function wordsOf({ sentences }: ArticleSummary): readonly string[] {
  return sentences.map(({ quote }) => quote.text);
}

const REPORT = makeArticle({
  title: 'Lamp at Hollow Point goes out',
  paragraphs: [
    [
      'HOLLOW POINT, Maine -- The lamp of the lighthouse at Hollow Point went out on Sunday after 153 years, the council said.',
      'It will be replaced by a buoy.',
    ],
    ['“I will miss it,” said a neighbour.', 'Gulls were seen nearby.'],
    [
      'The lighthouse was lit for the first time on 9 October 1868.',
      'Its lamp burned colza oil.',
      'Who will keep the tower now?',
    ],
    ['Hollow Point has two shops.', 'The weather was mild on Monday.'],
  ],
});

describe('summarize', () => {
  it('gives whole sentences, word for word, in order, no more than asked, each once', () => {
    fc.assert(
      fc.property(longArticle(), fc.integer({ min: 1, max: 12 }), (article, limit) => {
        const { sentences, sentenceCount } = summaryOf(article, limit);
        const all = article.paragraphs.flatMap((paragraph) => paragraph.sentences);
        const indices = sentences.map(({ index }) => index);
        expect(sentenceCount).toBe(all.length);
        expect(sentences.length).toBeLessThanOrEqual(limit);
        expect(indices).toEqual([...new Set(indices)].toSorted((a, b) => a - b));
        for (const { quote, paragraph, index } of sentences) {
          expect(isVerbatim(quote)).toBe(true);
          expect(quote.end).toBe(all[index]?.end);
          expect(
            article.paragraphs[paragraph - 1]?.sentences.some(({ end }) => end === quote.end),
          ).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same for the same article', () => {
    fc.assert(
      fc.property(longArticle(), fc.integer({ min: 1, max: 8 }), (article, limit) => {
        const copy = { ...article, paragraphs: [...article.paragraphs] };
        expect(wordsOf(summaryOf(copy, limit))).toEqual(wordsOf(summaryOf(article, limit)));
      }),
      { numRuns: 50 },
    );
  });

  it('has no question, no half sentence, and nothing that points back to what it leaves out', () => {
    fc.assert(
      fc.property(longArticle(), fc.integer({ min: 1, max: 8 }), (article, limit) => {
        // Its sentences are judged as English ones, whatever most of it is in.
        const summary = summaryOf({ ...article, language: 'en' }, limit);
        const chosen = new Set(summary.sentences.map(({ index }) => index));
        const words = article.paragraphs.flatMap(({ sentences }) =>
          sentences.map(({ start, end }) => article.text.slice(start, end)),
        );
        const canBeMade = words.some(
          (each, at) =>
            isWholeStatement(each, en.shape) &&
            !isQuestion(words[at - 1] ?? '') &&
            !pointsBack(each, en.shape) &&
            !refersBack(each, en.shape),
        );
        if (isWhole(summary) || !canBeMade) return;
        for (const { index, quote } of summary.sentences) {
          expect(isWholeStatement(quote.text, en.shape)).toBe(true);
          const leans = pointsBack(quote.text, en.shape) || refersBack(quote.text, en.shape);
          expect(!leans || chosen.has(index - 1)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('begins a report with its news, behind the dateline', () => {
    const [first, second] = wordsOf(summaryOf(REPORT, 2));
    expect(first).toMatch(/^The lamp of the lighthouse .* the council said\.$/);
    expect(second).toMatch(/^It will be replaced|^The lighthouse was lit/);
  });

  it('gives an article whole that is no longer than asked', () => {
    const summary = summaryOf(REPORT, 9);
    expect(isWhole(summary)).toBe(true);
    expect(wordsOf(summary)).toContain('Who will keep the tower now?');
    expect(isWhole(summaryOf(REPORT, 8))).toBe(false);
  });

  it('gives the beginning of an article that has no statement', () => {
    const poem = makeArticle({ paragraphs: [['Who lit it', 'and when', 'Oh lamp', 'oh sea']] });
    expect(wordsOf(summaryOf(poem, 2))).toEqual(['Who lit it', 'and when']);
  });

  it('gives no word of an article that may only be linked to', () => {
    const article: Article = { ...REPORT, linkOnly: true };
    expect(summarize(article, { sentences: 3 })).toEqual({ kind: 'link-only', article });
  });

  it.each([1, 2, 3, 60, 5000])('copes with %i sentences', (count) => {
    const summary = summaryOf(articleOf(count), 8);
    expect(summary.sentenceCount).toBe(count);
    expect(summary.sentences.length).toBeGreaterThan(0);
  });
});

/** An essay in five sections, with much of the same in the first. */
function essay(...first: readonly (readonly string[])[]): Article {
  return makeArticle({
    title: 'Keep the lamp of Hollow Point',
    paragraphs: [
      ['The council should keep the lamp of Hollow Point.', 'Sailors need to see the shore.'],
      ...first,
      ['A keeper costs less than one wreck.', 'The town must pay for both or for neither.'],
      [
        'Children learn the names of the winds from the tower.',
        'Nobody learns anything from a buoy.',
      ],
      ['Whoever puts out the lamp of Hollow Point should say who will answer for the first wreck.'],
    ],
  });
}

function longSummaryOf(article: Article): string {
  return wordsOf(summaryOf(article, 4)).join(' ');
}

describe('the summary of an argument', () => {
  it('begins with its thesis and reaches its end', () => {
    const [first = '', ...others] = wordsOf(summaryOf(essay(), 3));
    expect(first).toBe('The council should keep the lamp of Hollow Point.');
    expect(others.at(-1)).toMatch(/^Whoever puts out the lamp/);
  });

  it('never says what its author hands on to deny it', () => {
    const turned = [
      [
        'Critics say that the lamp of Hollow Point should go.',
        'But the critics have never sailed.',
      ],
      ['The council must put out the lamp of Hollow Point at once.', 'That is plainly wrong.'],
    ];
    const summary = longSummaryOf(essay(...turned));
    expect(summary.includes('should go')).toBe(summary.includes('should go. But the critics'));
    expect(summary).not.toContain('must put out');
  });

  it('takes no item of a list, and nothing that leans on what it leaves out', () => {
    const article = essay(
      ['Such action would cost the town of Hollow Point its lamp.'],
      ['In 1998 he said that the lamp of Hollow Point must go.'],
    );
    const list = ['The lamp of Hollow Point must be painted.', 'The lamp of Hollow Point must go.'];
    const text = article.text.concat('\n\n', list.join('\n'));
    const start = article.text.length + 2;
    const ends = [start + (list[0]?.length ?? 0), text.length];
    const listed: Article = {
      ...article,
      text,
      paragraphs: [
        ...article.paragraphs,
        {
          number: article.paragraphs.length + 1,
          start,
          end: text.length,
          sentences: ends.map((end, at) => ({ start: at === 0 ? start : (ends[0] ?? 0) + 1, end })),
        },
      ],
    };
    const summary = longSummaryOf(listed);
    expect(summary).not.toContain('must be painted');
    expect(summary).not.toContain('must go');
    const chosen = wordsOf(summaryOf(listed, 4));
    const leaning = chosen.findIndex((words) => words.startsWith('Such action'));
    expect(leaning === -1 || chosen[leaning - 1] === 'Sailors need to see the shore.').toBe(true);
  });
});

describe('a summary with a focus', () => {
  it('dwells on it', () => {
    const summary = summaryOf(REPORT, 1, 'gulls');
    expect(wordsOf(summary)).toEqual(['Gulls were seen nearby.']);
    expect(summary.focus).toEqual({ text: 'gulls', isFound: true });
  });

  it('knows an acronym by its long form, and the other way round', () => {
    const article = makeArticle({
      paragraphs: [
        ['The Ministry of Intelligence and Security (MOIS) was founded in 1983.'],
        ['A bakery opened in the old town on Monday.', 'The weather was mild all week long.'],
        ['The MOIS runs a network in four countries.', 'Bread was sold out before noon.'],
      ],
    });
    expect(wordsOf(summaryOf(article, 2, 'Ministry of Intelligence and Security'))).toEqual([
      'The Ministry of Intelligence and Security (MOIS) was founded in 1983.',
      'The MOIS runs a network in four countries.',
    ]);
  });

  it('is the general one, and says so, if the article says nothing about it', () => {
    const summary = summaryOf(REPORT, 3, 'volcanoes of Iceland');
    expect(summary.focus).toEqual({ text: 'volcanoes of Iceland', isFound: false });
    expect(wordsOf(summary)).toEqual(wordsOf(summaryOf(REPORT, 3)));
  });

  it('is the general one if there is no word in it that says anything', () => {
    expect(summaryOf(REPORT, 3, 'the and of').focus?.isFound).toBe(false);
    expect(summaryOf(REPORT, 3, '  ').focus).toBeUndefined();
  });
});
