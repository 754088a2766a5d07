import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseQuote, quoteChosen } from '../../../src/answers/choose-quote.ts';
import { isVerbatim } from '../../../src/articles/quote.ts';
import { contains } from '../../../src/text/span.ts';
import { rankingOf } from '../../support/analysed-library.ts';
import { archiveOf } from '../../support/archives.ts';
import { anyLibrary, anyQuestion } from '../../support/any-library.ts';
import { makeArticle } from '../../support/make-article.ts';

/** What is quoted of a paragraph with these sentences. */
async function quoted(question: string, ...sentences: readonly string[]): Promise<string> {
  const article = makeArticle({ title: 'Marsh', paragraphs: [sentences] });
  const { query, ranking } = await rankingOf(question, [article]);
  const [passage] = ranking;
  if (!passage) throw new Error('nothing was found');
  return chooseQuote(passage, query).words;
}

describe('chooseQuote', () => {
  it('quotes the sentence that answers', async () => {
    const answer = 'The gate was built in 1998 by Josephine Hay.';
    const quote = await quoted(
      'Who built the gate?',
      'Nobody saw the tide.',
      answer,
      'Herons nest above the water.',
    );
    expect(quote).toBe(answer);
  });

  it('takes in the sentence before if the one that answers points back', async () => {
    const quote = await quoted(
      'How many herons nest there?',
      'The wall was rebuilt.',
      'Tall birds live in the alders.',
      'They are nineteen herons that nest in June.',
    );
    expect(quote).toBe(
      'Tall birds live in the alders. They are nineteen herons that nest in June.',
    );
  });

  it('does not reach back before the paragraph', async () => {
    const sentences = ['They are nineteen herons.', 'The wall was rebuilt.'];
    expect(await quoted('How many herons?', ...sentences)).toBe(sentences[0]);
  });

  it('takes in the neighbour that answers the rest of the question', async () => {
    const after = await quoted(
      'hornbeam medlar buckthorn',
      'Yew came first, they say.',
      'People planted hornbeam and medlar.',
      'Buckthorn was planted last of all.',
    );
    expect(after).toContain('Buckthorn was planted last of all.');
    const before = await quoted(
      'hornbeam medlar buckthorn',
      'Buckthorn was planted first of all.',
      'People planted hornbeam and medlar.',
      'Yew came last, they say.',
    );
    expect(before).toBe('Buckthorn was planted first of all. People planted hornbeam and medlar.');
  });

  it('takes in a neighbour that might as well be the one that answers', async () => {
    const quote = await quoted(
      'Who built the gate?',
      'Nobody saw the tide.',
      'The gate was built by Josephine Hay.',
      'The gate was built by Bartholomew Reed.',
    );
    expect(quote).toBe(
      'The gate was built by Josephine Hay. The gate was built by Bartholomew Reed.',
    );
  });

  it('quotes what answers a question of the article, and not that question', async () => {
    const quote = await quoted(
      'Why did the herons leave the marsh?',
      'Visitors come in spring.',
      'Why did the herons leave the marsh?',
      'The water had risen over their alders.',
      'A path leads there.',
    );
    expect(quote).toContain('The water had risen over their alders.');
    expect(quote.startsWith('Why')).toBe(false);
  });

  it('takes the sentence that goes on about a name without it for one about it', async () => {
    const quote = await quoted(
      'In which year did Josephine Hay build her sluice?',
      'Josephine Hay was an engineer whom everybody on the coast of Westmark knew by her green coat.',
      'She built a sluice in 1907.',
      'Herons nest above the water.',
    );
    expect(quote).toContain('She built a sluice in 1907.');
  });

  it('leaves out marks of notes at its edges', async () => {
    const quote = await quoted('Who built the gate?', 'The gate was built by Josephine Hay.[12]');
    expect(quote).toBe('The gate was built by Josephine Hay.');
  });

  it('quotes one to four whole sentences of one paragraph, verbatim, for any text and question', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary(), anyQuestion(), async (articles, question) => {
        const { query, ranking } = await rankingOf(question, articles);
        const chosen = ranking.map((passage) => chooseQuote(passage, query));
        const excerpts = await quoteChosen(await archiveOf(articles), chosen);
        expect(excerpts.length).toBe(ranking.length);
        for (const [place, { quote, context, paragraph }] of excerpts.entries()) {
          const { words, paragraph: of } = chosen[place] ?? raise();
          const { sentences, start, end, number } = of;
          expect(quote.text).toBe(words);
          expect(isVerbatim(quote) && isVerbatim(context)).toBe(true);
          expect([context.start, context.end, paragraph]).toEqual([start, end, number]);
          expect(contains(context, quote)).toBe(true);
          const first = sentences.findIndex((sentence) => sentence.start === quote.start);
          const last = sentences.findIndex((sentence) => sentence.end === quote.end);
          expect(first).toBeGreaterThanOrEqual(0);
          expect([0, 1, 2, 3]).toContain(last - first);
        }
      }),
      { numRuns: 300 },
    );
  });
});

function raise(): never {
  throw new Error('nothing was chosen');
}
