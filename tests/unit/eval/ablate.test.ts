import { describe, expect, it } from 'vitest';
import { createPullquote } from '../../../src/pullquote-over-archive.ts';
import { ablations } from '../../eval/ablate.ts';
import { outcomesOf, pullquoteSystem } from '../../eval/systems.ts';
import { makeArticle } from '../../support/make-article.ts';

const ARTICLE = makeArticle({
  paragraphs: [
    ['The ferry stopped in the autumn of 1962.', 'It had carried coal for the Marlow Gasworks.'],
    ['The lighthouse was painted red.'],
  ],
});

/** How a question fares without one part. */
async function without(part: string, question: string, evidence: string) {
  const ablation = ablations().find((one) => one.without === part);
  if (!ablation) throw new Error(`nothing that is left out is called ${part}`);
  const pullquote = await createPullquote([ARTICLE], 'compact', ablation.weights);
  const [outcome] = await outcomesOf(pullquoteSystem(pullquote, ablation.asking), [
    {
      question,
      article: ARTICLE.id,
      evidence,
      isAnsweredBy: (words) => words.includes('1962') && words.includes('Gasworks'),
    },
  ]);
  return outcome;
}

describe('a part that is left out', () => {
  it('is named once', () => {
    const names = ablations().map((one) => one.without);
    expect(new Set(names).size).toBe(names.length);
  });

  it('leaves a sentence of a quote where runs of them are left out', async () => {
    const asked = ['When did the ferry that carried coal stop?', 'The ferry stopped'] as const;
    expect(await without('definitions first', ...asked)).toMatchObject({ isSentenceHit: true });
    expect(await without('runs of sentences', ...asked)).toMatchObject({ isSentenceHit: false });
  });

  it('answers what isn’t told without the check of that', async () => {
    const asked = ['How old was the painted lighthouse?', 'painted red'] as const;
    expect(await without('understanding', ...asked)).toMatchObject({ isAnswered: false });
    expect(await without('told', ...asked)).toMatchObject({ isAnswered: true });
  });
});
