import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { examine } from '../../../../src/answers/summary/examine.ts';
import { summarize } from '../../../../src/answers/summary/summarize.ts';
import { readArticle } from '../../../../src/articles/load-corpus.ts';

/** Two opinion pieces that are not in the repository; their sentences must not be either. */
const FOLDER = '../shared/articles';
const isThere = existsSync(FOLDER);

async function paragraphsOf(file: string, sentences: number): Promise<readonly number[]> {
  const summary = summarize(await readArticle(FOLDER, file), { sentences });
  return summary.kind === 'summary' ? summary.sentences.map(({ paragraph }) => paragraph) : [];
}

describe.skipIf(!isThere)(`summaries of the articles in ${FOLDER}`, () => {
  it('knows that both argue', async () => {
    for (const file of ['guarding-against-the-shadow.txt', 'recent-terrorist-threats.txt']) {
      expect(examine(await readArticle(FOLDER, file)).argues).toBe(1);
    }
  });

  it.each([
    // The claim, who is to counter it, and the conclusion.
    [3, [2, 10, 16]],
    // Also the sanctions it starts from, and that plots were laid in the country.
    [5, [1, 2, 4, 10, 16]],
    // Also the communities, and how intelligence is acted upon and shared.
    [8, [1, 2, 4, 7, 10, 11, 14, 16]],
  ])('finds claim, evidence and conclusion of the piece on the MOIS at %i', async (n, expected) => {
    expect(await paragraphsOf('guarding-against-the-shadow.txt', n)).toEqual(expected);
  });

  it.each([
    // The upsurge of plots, and that dealing with the regime as with any other is foolish.
    [3, [1, 14, 14]],
    // Also the attack on the day of the nuclear text, and the regime's new demands.
    [5, [1, 6, 7, 14, 14]],
    // Also the raids in Albania, and what the plots remind of and should teach.
    [8, [1, 4, 6, 7, 14, 14, 14, 14]],
  ])('finds claim, evidence and conclusion of the piece on threats at %i', async (n, expected) => {
    expect(await paragraphsOf('recent-terrorist-threats.txt', n)).toEqual(expected);
  });
});
