import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BuildIndex, Hit, WeightedTerm } from '../../src/retrieval/search-index.ts';
import type { Span } from '../../src/text/span.ts';
import { type Searcher, searcherOf } from './searcher.ts';
import { termStoreOf } from './term-store-of.ts';

/** Words that are their own terms. One of them is a name that every JavaScript object knows. */
const WORDS = ['oak', 'elm', 'ash', 'fir', 'yew', 'us.', '漢字', 'constructor', '4.5', 'café'];
const TERMS = WORDS.map((word) => (word === 'café' ? 'cafe' : word));

/** How texts write the words: "us." is the acronym, "漢字" a pair of characters. */
const asWritten = (word: string): string => (word === 'us.' ? 'U.S.' : word);

const passage = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 });
const passages = fc.array(passage, { minLength: 1, maxLength: 15 });
const weightedTerms = fc.uniqueArray(
  fc.record({
    term: fc.constantFrom(...TERMS, 'unknown'),
    weight: fc.constantFrom(0.15, 0.3, 0.5, 1),
  }),
  { selector: ({ term }) => term, maxLength: 6 },
);

/** Spans that rise and don't overlap; some are empty, some end where the next begins. */
function spans(): fc.Arbitrary<readonly Span[]> {
  return fc.array(fc.nat(16), { maxLength: 8 }).map((numbers) => {
    const edges = numbers.toSorted((a, b) => a - b);
    return edges.flatMap((start, nth) => {
      const end = edges[nth + 1];
      return nth % 2 === 0 && end !== undefined ? [{ start, end }] : [];
    });
  });
}

/** What every engine behind {@link SearchIndex} promises. */
export function describeSearchIndex(name: string, build: BuildIndex): void {
  /** Each passage is the words it consists of. */
  const indexOf = (all: readonly (readonly string[])[]): Searcher =>
    searcherOf(termStoreOf(...all.map((words) => [words.map(asWritten).join(', ')])), build);

  const idsFor = async (
    all: readonly string[],
    terms: Readonly<Record<string, number>>,
    limit = 100,
  ): Promise<readonly number[]> => {
    const index = indexOf(all.map((words) => words.split(' ')));
    return ids(await index.search(weighted(terms), { limit }));
  };

  describe(`${name} is a search index that`, () => {
    it('finds the passages that hold a term, and no others', async () => {
      await fc.assert(
        fc.asyncProperty(passages, weightedTerms, async (all, terms) => {
          const hits = await indexOf(all).search(terms, { limit: 100 });
          const wanted = new Set(terms.map(({ term }) => term));
          const holding = all.flatMap((words, id) =>
            words.some((word) => wanted.has(TERMS[WORDS.indexOf(word)] ?? '')) ? [id] : [],
          );
          expect(ids(hits).toSorted((a, b) => a - b)).toEqual(holding);
        }),
      );
    });

    it('counts how often a term stands in a passage, however often that is', async () => {
      const many = 'oak fir '.repeat(2000).trim();
      const others = Array.from({ length: 100 }, () => 'elm yew');
      expect(await idsFor(['oak elm oak yew', many, ...others], { oak: 1 })).toEqual([1, 0]);
    });

    it('puts the best first, and of equal ones the first', async () => {
      await fc.assert(
        fc.asyncProperty(passages, weightedTerms, async (all, terms) => {
          const hits = await indexOf([...all, ...all]).search(terms, { limit: 100 });
          const inOrder = hits.toSorted((a, b) => b.score - a.score || a.id - b.id);
          expect(hits).toEqual(inOrder);
          for (const { score } of hits) {
            expect(score).toBeGreaterThan(0);
            expect(score).toBeLessThan(Infinity);
          }
          for (const { id, score } of hits.filter(({ id }) => id < all.length)) {
            expect(hits.find((twin) => twin.id === id + all.length)?.score).toBe(score);
          }
        }),
      );
    });

    it('gives the beginning of the same list if fewer are wanted', async () => {
      await fc.assert(
        fc.asyncProperty(
          passages,
          weightedTerms,
          fc.integer({ min: 1, max: 20 }),
          async (...given) => {
            const [all, terms, limit] = given;
            const index = indexOf(all);
            const longer = await index.search(terms, { limit: 100 });
            expect(await index.search(terms, { limit })).toEqual(longer.slice(0, limit));
          },
        ),
      );
    });

    it('looks at the wanted passages only, and judges them as it does among all', async () => {
      await fc.assert(
        fc.asyncProperty(passages, weightedTerms, fc.nat(16), fc.nat(16), async (...given) => {
          const [all, terms, one, other] = given;
          const within = { start: Math.min(one, other), end: Math.max(one, other) };
          const index = indexOf(all);
          const hits = await index.search(terms, { limit: 100 });
          const inside = hits.filter(({ id }) => within.start <= id && id < within.end);
          expect(ids(await index.search(terms, { limit: 100, within }))).toEqual(ids(inside));
          expect(ids(await index.search(terms, { limit: 2, within }))).toEqual(
            ids(inside).slice(0, 2),
          );
        }),
      );
    });

    it('leaves out passages, fills their places with others, and forgets about it', async () => {
      await fc.assert(
        fc.asyncProperty(passages, weightedTerms, spans(), async (all, terms, without) => {
          const index = indexOf(all);
          const isOut = ({ id }: Hit): boolean =>
            without.some(({ start, end }) => start <= id && id < end);
          const before = await index.search(terms, { limit: 100 });
          const left = before.filter((hit) => !isOut(hit));
          expect(await index.search(terms, { limit: 100, without })).toEqual(left);
          expect(await index.search(terms, { limit: 2, without })).toEqual(left.slice(0, 2));
          const within = { start: 2, end: 9 };
          expect(ids(await index.search(terms, { limit: 3, within, without }))).toEqual(
            ids(left.filter(({ id }) => within.start <= id && id < within.end).slice(0, 3)),
          );
          expect(await index.search(terms, { limit: 100 })).toEqual(before);
        }),
      );
    });

    it('does not hold a term that passages lack against them', async () => {
      await fc.assert(
        fc.asyncProperty(passages, weightedTerms, fc.constantFrom(...TERMS), async (...given) => {
          const [all, known, term] = given;
          const terms = known.filter((one) => one.term !== term);
          const index = indexOf(all);
          const before = await index.search(terms, { limit: 100 });
          const after = await index.search([...terms, { term, weight: 1 }], { limit: 100 });
          const place = new Map(after.map(({ id }, nth) => [id, nth]));
          const holds = ({ id }: Hit): boolean =>
            all[id]?.some((word) => TERMS[WORDS.indexOf(word)] === term) === true;
          for (const better of before) {
            for (const worse of before.filter((one) => !holds(one))) {
              if (better.score <= worse.score * 1.000_01) continue;
              expect(place.get(better.id)).toBeLessThan(place.get(worse.id) ?? -1);
            }
          }
        }),
      );
    });

    it('answers the same whenever and how often it is asked', async () => {
      await fc.assert(
        fc.asyncProperty(
          passages,
          fc.array(weightedTerms, { maxLength: 4 }),
          async (all, searches) => {
            const index = indexOf(all);
            const search = (terms: readonly WeightedTerm[]): Promise<readonly Hit[]> =>
              index.search(terms, { limit: 5 });
            const oneByOne: (readonly Hit[])[] = [];
            for (const terms of searches) oneByOne.push(await search(terms));
            expect(await Promise.all(searches.map(search))).toEqual(oneByOne);
            expect(
              await Promise.all(searches.map((terms) => indexOf(all).search(terms, { limit: 5 }))),
            ).toEqual(oneByOne);
          },
        ),
      );
    });

    it('prefers the rarer term', async () => {
      const all = ['oak elm', 'oak fir', 'oak yew', 'ash elm', 'elm fir'];
      expect((await idsFor(all, { oak: 1, ash: 1 }))[0]).toBe(3);
    });

    it('prefers the passage with more of the terms', async () => {
      const all = ['oak yew', 'elm yew', 'oak elm', 'fir yew'];
      expect((await idsFor(all, { oak: 1, elm: 1 }))[0]).toBe(2);
    });

    it('prefers the heavier term', async () => {
      const all = ['oak yew', 'elm yew', 'fir yew'];
      expect(await idsFor(all, { oak: 0.3, elm: 1 })).toEqual([1, 0]);
      expect(await idsFor(all, { oak: 1, elm: 0.3 })).toEqual([0, 1]);
    });

    it('prefers the passage that says it more often, if both are as long', async () => {
      const all = ['oak elm ash fir', 'oak oak oak fir', 'yew elm ash fir'];
      expect(await idsFor(all, { oak: 1 })).toEqual([1, 0]);
    });

    it('prefers the shorter passage that says it as often', async () => {
      const all = ['oak elm ash fir yew', 'oak elm', 'yew fir'];
      expect(await idsFor(all, { oak: 1 })).toEqual([1, 0]);
    });

    it('finds a term that stands in every passage', async () => {
      expect(await idsFor(['oak', 'oak', 'oak'], { oak: 1 })).toEqual([0, 1, 2]);
    });

    it('finds nothing in a corpus without passages, or without terms to look for', async () => {
      expect(await indexOf([]).search(weighted({ oak: 1 }), { limit: 5 })).toEqual([]);
      expect(await indexOf([['oak']]).search([], { limit: 5 })).toEqual([]);
      expect(await indexOf([['oak']]).search(weighted({ oa: 1, oaks: 1 }), { limit: 5 })).toEqual(
        [],
      );
    });

    it('finds nothing where there is no passage to look at', async () => {
      const within = { start: 1, end: 1 };
      expect(
        await indexOf([['oak'], ['oak']]).search(weighted({ oak: 1 }), { limit: 5, within }),
      ).toEqual([]);
    });
  });
}

function weighted(terms: Readonly<Record<string, number>>): readonly WeightedTerm[] {
  return Object.entries(terms).map(([term, weight]) => ({ term, weight }));
}

function ids(hits: readonly Hit[]): readonly number[] {
  return hits.map(({ id }) => id);
}
