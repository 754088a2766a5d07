import { paragraphText } from '../../articles/packed-article.ts';
import type { Candidate, CandidateSearch, CloseUp, PassagePlace } from '../archive.ts';
import { type LocatedTerms, locatorOf } from '../located-terms.ts';
import { type Hit, rarity } from '../search-index.ts';
import type { ScopedSegment } from './edition.ts';
import type { TermStatistics } from './term-statistics.ts';

/** Finds passages in some segments as if they were one. */
export interface PassageSearch {
  /** As `Archive` has it. */
  candidates(search: CandidateSearch): Promise<readonly Candidate[]>;
  closeUps(places: readonly PassagePlace[], sought: readonly string[]): readonly CloseUp[];
}

export function passageSearch(
  parts: readonly ScopedSegment[],
  statistics: TermStatistics,
): PassageSearch {
  const { passages } = statistics.collection;
  const meanLength = meanLengthOf(parts, passages);
  return {
    async candidates({ terms, sought, limit }) {
      const known = terms.flatMap(({ term, weight }) => {
        const { documents } = statistics.count(term);
        return documents === 0 ? [] : [{ term, weight: weight * rarity(passages, documents) }];
      });
      const found = await Promise.all(
        parts.map(async (part) => {
          const { segment, runs } = part;
          const hits = await segment.index.search(known, { limit, runs, meanLength });
          return hits.map((hit) => placed(part, hit));
        }),
      );
      const locate = locators(sought);
      return best(found.flat(), limit)
        .toSorted(byPlace)
        .map((hit) => candidateOf(hit, locate(hit.part)));
    },
    closeUps(places, sought) {
      const locate = locators(sought);
      return places.flatMap((place) => closeUpOf(parts, place, locate) ?? []);
    },
  };
}

interface PlacedHit extends Hit {
  readonly part: ScopedSegment;
  /** The number of its article, and that article's place among all. */
  readonly article: number;
  readonly place: number;
}

function placed(part: ScopedSegment, hit: Hit): PlacedHit {
  const article = part.segment.passages.articleOf(hit.id);
  return { ...hit, part, article, place: part.placeOf(article) };
}

function best(hits: readonly PlacedHit[], limit: number): readonly PlacedHit[] {
  if (hits.length <= limit) return hits;
  return hits.toSorted((a, b) => b.score - a.score || byPlace(a, b)).slice(0, limit);
}

function byPlace(a: PlacedHit, b: PlacedHit): number {
  return a.place - b.place || a.id - b.id;
}

type Locate = (passage: number) => LocatedTerms;

/** What looks for terms in the passages of a segment; made once for each. */
function locators(sought: readonly string[]): (part: ScopedSegment) => Locate {
  const known = new Map<ScopedSegment, Locate>();
  return (part) => {
    const locate = known.get(part) ?? locatorOf(part.segment.store, sought);
    known.set(part, locate);
    return locate;
  };
}

function candidateOf({ part, article, id }: PlacedHit, locate: Locate): Candidate {
  const { articles, passages } = part.segment;
  return {
    articleId: articles[article]?.id ?? '',
    paragraph: 1 + id - passages.spanOf(article).start,
    terms: locate(id),
  };
}

function closeUpOf(
  parts: readonly ScopedSegment[],
  { articleId, paragraph: number }: PassagePlace,
  locateIn: (part: ScopedSegment) => Locate,
): CloseUp | undefined {
  for (const part of parts) {
    const { segment, isShown } = part;
    const article = segment.numberOf(articleId);
    if (article === undefined || !isShown(article)) continue;
    const { start, end } = segment.passages.spanOf(article);
    const id = start + number - 1;
    if (!(id >= start && id < end)) return undefined;
    const passage = segment.passages.at(id);
    return {
      ...passage,
      text: paragraphText(passage.article, passage.paragraph),
      beside: [id - 1, id + 1].filter((other) => other >= start && other < end).map(locateIn(part)),
    };
  }
  return undefined;
}

function meanLengthOf(parts: readonly ScopedSegment[], passages: number): number {
  let length = 0;
  for (const { segment, runs } of parts) {
    for (const run of runs) length += segment.index.lengthOf(run);
  }
  return length / (passages || 1);
}
