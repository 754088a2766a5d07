import type { NearSearch } from '../archive.ts';
import type { PassageCosines } from '../nearness.ts';
import type { ScopedSegment } from './edition.ts';
import { cosinesAt, type EmbeddedArticle, nearestPassages } from './nearest-passages.ts';
import type { PassageVectors } from './passage-vectors.ts';

/** How near the passages of some segments come to a vector. Passages are known by their numbers. */
export interface Nearness {
  /** Those of a segment that are among the nearest of all. */
  nearestIn(part: ScopedSegment): readonly number[];
  /** The cosines of a passage; undefined where its vectors aren't known. */
  cosinesOf(part: ScopedSegment, passage: number): PassageCosines | undefined;
}

export function nearnessIn(
  parts: readonly ScopedSegment[],
  vectors: PassageVectors,
  { vector, limit }: NearSearch,
): Nearness {
  const embedded = parts.flatMap((part) => embeddedIn(part, vectors));
  const nearest = nearestPassages(embedded, vector, limit);
  return {
    nearestIn: ({ segment }) =>
      nearest.flatMap(({ article, paragraph }) => {
        const number = segment.numberOf(article.id);
        const isHere = number !== undefined && segment.articles[number] === article;
        return isHere ? [segment.passages.spanOf(number).start + paragraph - 1] : [];
      }),
    cosinesOf({ segment: { articles, passages } }, passage) {
      const number = passages.articleOf(passage);
      const article = articles[number];
      const known = article && vectors.of(article);
      return known && cosinesAt(known, passage - passages.spanOf(number).start, vector);
    },
  };
}

/** The articles of a segment whose vectors are known. */
function embeddedIn(
  { segment: { articles, passages }, isShown }: ScopedSegment,
  vectors: PassageVectors,
): readonly EmbeddedArticle[] {
  const embedded: EmbeddedArticle[] = [];
  for (const [number, article] of articles.entries()) {
    const { start, end } = passages.spanOf(number);
    const known = start < end && isShown(number) ? vectors.of(article) : undefined;
    if (known) embedded.push({ article, vectors: known });
  }
  return embedded;
}
