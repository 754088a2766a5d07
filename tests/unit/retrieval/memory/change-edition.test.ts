import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../src/retrieval/analysis.ts';
import { buildCompactIndex } from '../../../../src/retrieval/compact-index.ts';
import { changeEdition, partsToMerge } from '../../../../src/retrieval/memory/change-edition.ts';
import { articlesIn, type Edition, editionOf } from '../../../../src/retrieval/memory/edition.ts';
import { buildSegment, type Segment } from '../../../../src/retrieval/memory/segment.ts';
import { NO_REST } from '../../../../src/retrieval/pace.ts';
import { makeArticle } from '../../../support/make-article.ts';

let made = 0;

/** A segment of articles with one paragraph each. */
async function segmentOf(articles: number): Promise<Segment> {
  const all = Array.from({ length: articles }, () => {
    made += 1;
    return makeArticle({ id: `${made}`, title: `Oak ${made}`, paragraphs: [['Oak.']] });
  });
  return buildSegment(all, analyse(all), { buildIndex: buildCompactIndex, pace: NO_REST });
}

async function editionWith(...sizes: readonly number[]): Promise<Edition> {
  const segments = await Promise.all(sizes.map(segmentOf));
  return editionOf(segments.flatMap(articlesIn));
}

/** How many articles the parts have that should become one. */
function toMerge(edition: Edition): readonly number[] {
  return partsToMerge(edition).map(({ segment }) => segment.articles.length);
}

describe('The parts of an edition that should become one', () => {
  it.each([
    [[100], []],
    [[100, 1], []],
    [[100, 10, 3, 1], []],
    [
      [100, 1, 1],
      [1, 1],
    ],
    [
      [100, 10, 5, 1],
      [1, 5, 10],
    ],
    [
      [100, 60],
      [60, 100],
    ],
  ])('of %j are %j', async (sizes, merged) => {
    expect(toMerge(await editionWith(...sizes))).toEqual(merged);
  });

  it('are those with all smaller ones of which much has gone', async () => {
    const edition = await editionWith(100, 10, 1);
    const [large] = edition.parts;
    const ids = large?.segment.articles.map(({ id }) => id) ?? [];
    const little = changeEdition(edition, new Set(ids.slice(0, 30)), undefined);
    expect(toMerge(little)).toEqual([]);
    const much = changeEdition(edition, new Set(ids.slice(0, 40)), undefined);
    expect(toMerge(much)).toEqual([1, 10, 100]);
  });
});
