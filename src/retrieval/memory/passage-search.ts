import { paragraphText } from '../../articles/packed-article.ts';
import type { Candidate, CandidateSearch, CloseUp, PassagePlace } from '../archive.ts';
import { type LocatedTerms, locatorOf } from '../located-terms.ts';
import { type Hit, rarity, type WeightedTerm } from '../search-index.ts';
import type { ScopedSegment } from './edition.ts';
import { type Nearness, nearnessIn } from './nearness.ts';
import type { PassageVectors } from './passage-vectors.ts';
import type { TermStatistics } from './term-statistics.ts';

/** Finds passages in some segments as if they were one. */
export interface PassageSearch {
  /** As `Archive` has it. */
  candidates(search: CandidateSearch): Promise<readonly Candidate[]>;
  closeUps(places: readonly PassagePlace[], sought: readonly string[]): readonly CloseUp[];
}

/** @param vectors Those of the articles' passages, where a model makes some. */
export function passageSearch(
  parts: readonly ScopedSegment[],
  statistics: TermStatistics,
  vectors?: PassageVectors,
): PassageSearch {
  const { passages } = statistics.collection;
  const meanLength = meanLengthOf(parts, passages);
  // A question asks twice for the same terms.
  const located = new WeakMap<readonly string[], LocateIn>();
  const locatorsOf = (sought: readonly string[]): LocateIn => {
    const locateIn = located.get(sought) ?? locators(sought);
    located.set(sought, locateIn);
    return locateIn;
  };
  return {
    async candidates({ terms, sought, limit, near }) {
      const known: WeightedTerm[] = [];
      for (const { term, weight } of terms) {
        const { documents } = statistics.count(term);
        if (documents > 0) known.push({ term, weight: weight * rarity(passages, documents) });
      }
      const found = await Promise.all(
        parts.map(async (part) => {
          const { segment, runs } = part;
          return { part, hits: await segment.index.search(known, { limit, runs, meanLength }) };
        }),
      );
      const locateIn = locatorsOf(sought);
      const nearness = near && vectors && nearnessIn(parts, vectors, near);
      const candidates = best(found, limit).flatMap(({ part, hits }) =>
        candidatesIn(part, idsOf(part, hits, nearness), locateIn(part), nearness),
      );
      if (parts.length > 1) candidates.sort(byPlace);
      return candidates.map(({ candidate }) => candidate);
    },
    closeUps(places, sought) {
      const locateIn = locatorsOf(sought);
      return places.flatMap((place) => closeUpOf(parts, place, locateIn) ?? []);
    },
  };
}

/** What was found in a segment. */
interface Found {
  readonly part: ScopedSegment;
  readonly hits: readonly Hit[];
}

/** The best hits of all; of equal ones the first in the order of the articles. */
function best(found: readonly Found[], limit: number): readonly Found[] {
  const [first, ...others] = found;
  if (!first || others.length === 0) return found;
  const all = found.flatMap(({ part, hits }) => {
    const { passages } = part.segment;
    return hits.map((hit) => ({ part, hit, place: part.placeOf(passages.articleOf(hit.id)) }));
  });
  if (all.length <= limit) return found;
  const chosen = new Set(
    all
      .toSorted((a, b) => b.hit.score - a.hit.score || a.place - b.place || a.hit.id - b.hit.id)
      .slice(0, limit)
      .map(({ hit }) => hit),
  );
  return found.map(({ part, hits }) => ({ part, hits: hits.filter((hit) => chosen.has(hit)) }));
}

/** The passages that were found in a segment by words or by meaning, in their order. */
function idsOf(
  part: ScopedSegment,
  hits: readonly Hit[],
  nearness: Nearness | undefined,
): readonly number[] {
  const ids = new Set(hits.map(({ id }) => id));
  for (const id of nearness?.nearestIn(part) ?? []) ids.add(id);
  return [...ids].toSorted((a, b) => a - b);
}

interface PlacedCandidate {
  readonly candidate: Candidate;
  /** The place of its article among all. */
  readonly place: number;
}

/** In the order of the passages. */
function candidatesIn(
  part: ScopedSegment,
  ids: readonly number[],
  locate: Locate,
  nearness: Nearness | undefined,
): readonly PlacedCandidate[] {
  const { segment, placeOf } = part;
  const { articles, passages } = segment;
  const candidates: PlacedCandidate[] = [];
  for (const id of ids) {
    const article = passages.articleOf(id);
    const candidate = {
      articleId: articles[article]?.id ?? '',
      paragraph: 1 + id - passages.spanOf(article).start,
      terms: locate(id),
      ...(nearness && { cosines: nearness.cosinesOf(part, id) }),
    };
    candidates.push({ candidate, place: placeOf(article) });
  }
  return candidates;
}

function byPlace(a: PlacedCandidate, b: PlacedCandidate): number {
  return a.place - b.place || a.candidate.paragraph - b.candidate.paragraph;
}

type Locate = (passage: number) => LocatedTerms;
type LocateIn = (part: ScopedSegment) => Locate;

/** What looks for terms in the passages of a segment; made once for each. */
function locators(sought: readonly string[]): LocateIn {
  const known = new Map<ScopedSegment, Locate>();
  return (part) => {
    const locate = known.get(part) ?? locatorOf(part.segment.store, sought);
    known.set(part, locate);
    return locate;
  };
}

function closeUpOf(
  parts: readonly ScopedSegment[],
  { articleId, paragraph: number }: PassagePlace,
  locateIn: LocateIn,
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
