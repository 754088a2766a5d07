import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Article } from '../../../../src/articles/article.ts';
import { analyse } from '../../../../src/retrieval/analysis.ts';
import { buildCompactIndex } from '../../../../src/retrieval/compact-index.ts';
import { mergeAnalyses } from '../../../../src/retrieval/memory/merge-analyses.ts';
import { buildSegment } from '../../../../src/retrieval/memory/segment.ts';
import { NO_REST } from '../../../../src/retrieval/pace.ts';
import { anyArticles } from '../../../support/any-articles.ts';

it('Analyses are put together to what analysing their articles would find out', async () => {
  await fc.assert(
    fc.asyncProperty(anyArticles(6), fc.infiniteStream(fc.nat(2)), async (articles, rooms) => {
      // In which segment each is, or that it is left out.
      const placed = articles.map((article) => ({ article, room: rooms.next().value ?? 0 }));
      const segments = await Promise.all(
        [0, 1].map((room) =>
          segmentOf(placed.filter((one) => one.room === room || one.room === 2)),
        ),
      );
      const merged = placed
        .filter(({ room }) => room !== 2)
        .flatMap(({ article, room }) => {
          const segment = segments[room];
          return segment ? [{ segment, number: segment.articles.indexOf(article) }] : [];
        });
      const kept = merged.flatMap(({ segment, number }) => segment.articles[number] ?? []);
      expect(await mergeAnalyses(merged, NO_REST)).toEqual(analyse(kept));
    }),
    { numRuns: 200 },
  );
});

function segmentOf(placed: readonly { readonly article: Article }[]) {
  const articles = placed.map(({ article }) => article);
  return buildSegment(articles, analyse(articles), {
    buildIndex: buildCompactIndex,
    pace: NO_REST,
  });
}
