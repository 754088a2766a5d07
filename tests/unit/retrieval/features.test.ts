import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONFIDENCE_FEATURES, confidenceFeatures } from '../../../src/retrieval/confidence.ts';
import { PASSAGE_FEATURES, type PassageFeature } from '../../../src/retrieval/passage-features.ts';
import { SENTENCE_FEATURES } from '../../../src/retrieval/sentence-features.ts';
import { rankingOf } from '../../support/analysed-library.ts';
import { anyLibrary, anyQuestion } from '../../support/any-library.ts';
import { makeArticle } from '../../support/make-article.ts';

/** These are measured on other scales. */
const NO_SHARES: ReadonlySet<string> = new Set([
  'bm25',
  'likelihood',
  'density',
  'sentence',
  'length',
  'score',
]);

/** Where rounding may put a share that is 1. */
const ONE = 1 + 1e-9;

function faultsOf(features: Readonly<Record<string, number>>): readonly string[] {
  return Object.entries(features).flatMap(([name, value]) => {
    const isFine = NO_SHARES.has(name) ? Number.isFinite(value) : value >= 0 && value <= ONE;
    return isFine ? [] : [`${name} is ${value}`];
  });
}

describe('features', () => {
  it('are finite, and shares from 0 to 1, for any question and any text', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary(), anyQuestion(), async (articles, question) => {
        const { query, ranking } = await rankingOf(question, articles);
        for (const passage of ranking) {
          expect(Object.keys(passage.features).toSorted()).toEqual(
            [...PASSAGE_FEATURES].toSorted(),
          );
          expect(faultsOf(passage.features)).toEqual([]);
          expect(Number.isFinite(passage.score)).toBe(true);
          expect(passage.sentences.length).toBe(passage.paragraph.sentences.length);
          for (const { features, score } of passage.sentences) {
            expect(Object.keys(features).toSorted()).toEqual([...SENTENCE_FEATURES].toSorted());
            expect(faultsOf(features)).toEqual([]);
            expect(features.density).toBeLessThan(1.5);
            expect(Number.isFinite(score)).toBe(true);
          }
          const confidence = confidenceFeatures(query, [passage]);
          const judged = CONFIDENCE_FEATURES.map((name) => [name, confidence?.[name]]);
          expect(faultsOf(Object.fromEntries(judged))).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are the same whenever they are asked for', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary(), anyQuestion(), async (articles, question) => {
        expect(await rankingOf(question, articles)).toEqual(await rankingOf(question, articles));
      }),
    );
  });
});

describe('of a passage, the feature', () => {
  it('run goes by the longest row of the question’s words in its order', async () => {
    const question = 'hornbeam medlar whitebeam buckthorn';
    expect(await feature('run', question, 'Hornbeam medlar whitebeam buckthorn.')).toBeCloseTo(1);
    expect(await feature('run', question, 'Hornbeam medlar x1 whitebeam buckthorn.')).toBeCloseTo(
      0.5,
    );
    expect(await feature('run', question, 'Buckthorn whitebeam medlar hornbeam.')).toBeCloseTo(
      0.25,
    );
    expect(await feature('run', question, 'Hornbeam medlar.', 'Whitebeam buckthorn.')).toBeCloseTo(
      0.5,
    );
  });

  it('best is of one sentence', async () => {
    const sentences = ['Hornbeam.', 'Medlar.', 'Yew.', 'Whitebeam.'];
    expect(await feature('best', 'hornbeam medlar whitebeam', ...sentences)).toBeCloseTo(1 / 3);
    expect(await feature('coverage', 'hornbeam medlar whitebeam', ...sentences)).toBeCloseTo(1);
  });

  it('proper looks at names and figures only', async () => {
    const question = 'Did Ann Lee dance?';
    expect(await feature('proper', question, 'Ann sang, Lee played.')).toBe(1);
    expect(await feature('proper', question, 'Ann danced.', 'Nobody sang.')).toBeLessThan(0.6);
    expect(await feature('proper', 'did she dance?', 'She danced.')).toBe(0);
  });

  it('missing is the weightiest word that it lacks', async () => {
    expect(await feature('missing', 'hornbeam medlar', 'Hornbeam, medlar.')).toBe(0);
    expect(await feature('missing', 'hornbeam zeppelin', 'Hornbeam, medlar.')).toBe(1);
  });
});

it('of a passage, beside is what only its neighbours in the same article hold', async () => {
  const articles = ['Marsh', 'Moor'].map((title) =>
    makeArticle({ title, paragraphs: [['Hornbeam.'], ['Medlar.'], ['Yew.'], ['Whitebeam.']] }),
  );
  const { ranking } = await rankingOf('hornbeam whitebeam', articles);
  const beside = ranking.map(({ article, paragraph, features }) => [
    `${article.id} ${paragraph.number}`,
    features.beside,
  ]);
  expect(Object.fromEntries(beside)).toEqual({
    'marsh 1': 0,
    'marsh 4': 0,
    'moor 1': 0,
    'moor 4': 0,
  });
  const [first] = (await rankingOf('hornbeam medlar', articles)).ranking;
  expect(first?.features.beside).toBeCloseTo(0.5);
});

/** That feature of the article's only paragraph. */
async function feature(
  name: PassageFeature,
  question: string,
  ...sentences: readonly string[]
): Promise<number> {
  const article = makeArticle({ title: 'Marsh', paragraphs: [sentences] });
  const { ranking } = await rankingOf(question, [article]);
  return ranking[0]?.features[name] ?? Number.NaN;
}
