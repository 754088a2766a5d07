import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantise } from '../../../../src/models/vectors/quantise.ts';
import {
  cosinesAt,
  type EmbeddedArticle,
  nearestPassages,
} from '../../../../src/retrieval/memory/nearest-passages.ts';
import type { Vectors } from '../../../../src/retrieval/memory/passage-vectors.ts';
import { anyVector, innerProduct } from '../../../support/any-vector.ts';
import { makeArticle } from '../../../support/make-article.ts';

const LENGTH = 19;

function quantised(vectors: readonly Float32Array[]): Vectors {
  const numbers = new Int8Array(vectors.length * LENGTH);
  const scales = Float32Array.from(vectors, (vector, row) =>
    quantise(vector, numbers.subarray(row * LENGTH, (row + 1) * LENGTH)),
  );
  return { numbers, scales };
}

/** An article whose paragraphs have one sentence each. */
function embedded(title: string, vectors: readonly Float32Array[]): EmbeddedArticle {
  return {
    article: makeArticle({ title }),
    vectors: {
      paragraphs: quantised(vectors),
      sentences: quantised([]),
      sentenceStarts: new Uint32Array(vectors.length + 1),
    },
  };
}

function unpacked({
  vectors: {
    paragraphs: { numbers, scales },
  },
}: EmbeddedArticle): readonly Float32Array[] {
  return Array.from(scales, (scale, row) =>
    Float32Array.from(numbers.subarray(row * LENGTH, (row + 1) * LENGTH), (each) => each * scale),
  );
}

describe('The nearest passages', () => {
  const anyVectors = fc.array(fc.array(anyVector(LENGTH), { maxLength: 4 }), { maxLength: 6 });

  it('are the first of all by their cosine, of equal ones those that stand first', () => {
    fc.assert(
      fc.property(
        anyVectors,
        anyVector(LENGTH),
        fc.integer({ min: 1, max: 8 }),
        (vectors, question, limit) => {
          const articles = vectors.map((each, number) => embedded(String(number), each));
          const all = articles.flatMap((one) =>
            unpacked(one).map((vector, row) => ({
              place: `${one.article.title}#${row + 1}`,
              cosine: innerProduct(vector, question),
            })),
          );
          const found = nearestPassages(articles, question, limit);
          const wanted = all.toSorted((a, b) => b.cosine - a.cosine).slice(0, limit);
          expect(found).toHaveLength(wanted.length);
          for (const [at, { article, paragraph, cosine }] of found.entries()) {
            const itself = all.find(({ place }) => place === `${article.title}#${paragraph}`);
            expect(cosine).toBeCloseTo(itself?.cosine ?? Number.NaN, 3);
            expect(cosine).toBeCloseTo(wanted[at]?.cosine ?? Number.NaN, 3);
            const { vectors: known } = articles[Number(article.title)] ?? {};
            expect(known && cosinesAt(known, paragraph - 1, question).passage).toBe(cosine);
          }
        },
      ),
    );
  });

  it('are told by article and paragraph, whatever stands between', () => {
    const [near, far] = [new Float32Array(LENGTH).fill(0.2), new Float32Array(LENGTH).fill(-0.2)];
    const articles = [
      embedded('One', [far, near]),
      embedded('None', []),
      embedded('Two', [near]),
      embedded('Three', [far]),
    ];
    const found = nearestPassages(articles, near, 3);
    expect(found.map(({ article, paragraph }) => [article.title, paragraph])).toEqual([
      ['One', 2],
      ['Two', 1],
      ['One', 1],
    ]);
  });
});

/** A vector along one axis. */
function unit(place: number): Float32Array {
  return new Float32Array(LENGTH).fill(1, place, place + 1);
}

describe('The cosines of a passage', () => {
  it('are its own and the greatest of its sentences’, its own again where it has but one', () => {
    const vectors = {
      paragraphs: quantised([unit(0), unit(1)]),
      sentences: quantised([unit(2), unit(3)]),
      sentenceStarts: Uint32Array.of(0, 0, 2),
    };
    expect(cosinesAt(vectors, 0, unit(0)).sentence).toBeCloseTo(1, 3);
    expect(cosinesAt(vectors, 1, unit(3)).passage).toBeCloseTo(0, 3);
    expect(cosinesAt(vectors, 1, unit(3)).sentence).toBeCloseTo(1, 3);
  });
});
