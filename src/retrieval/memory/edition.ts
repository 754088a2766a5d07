import type { Span } from '../../text/span.ts';
import { type Scope, scopeTest } from '../scope.ts';
import type { Segment } from './segment.ts';

/** The articles as they are at one time; it never changes. */
export interface Edition {
  /** All of them, in their order. */
  readonly articles: readonly ArticleAt[];
  readonly parts: readonly EditionPart[];
}

/** An article, and where it is kept. */
export interface ArticleAt {
  readonly segment: Segment;
  readonly number: number;
}

/** A segment, of which some articles may have gone since it was made. */
export interface EditionPart {
  readonly segment: Segment;
  /** By article: its place among all articles, {@link GONE} if it isn't among them. */
  readonly places: Uint32Array;
  /** How many of its passages belong to articles that have gone. */
  readonly passagesGone: number;
}

const GONE = 0xffff_ffff;

/** The edition of these articles, which rise in each segment. */
export function editionOf(articles: readonly ArticleAt[]): Edition {
  const places = new Map<Segment, Uint32Array>();
  const passages = new Map<Segment, number>();
  for (const [place, { segment, number }] of articles.entries()) {
    const ofSegment = places.get(segment) ?? new Uint32Array(segment.articles.length).fill(GONE);
    ofSegment[number] = place;
    places.set(segment, ofSegment);
    const { start, end } = segment.passages.spanOf(number);
    passages.set(segment, (passages.get(segment) ?? 0) + end - start);
  }
  const parts = Array.from(places, ([segment, ofSegment]) => ({
    segment,
    places: ofSegment,
    passagesGone: segment.passages.size - (passages.get(segment) ?? 0),
  }));
  return { articles, parts };
}

/** The articles of a segment, in their order. */
export function articlesIn(segment: Segment): readonly ArticleAt[] {
  return Array.from(segment.articles.keys(), (number) => ({ segment, number }));
}

/** A segment as a scope sees it. */
export interface ScopedSegment {
  readonly segment: Segment;
  /** Nothing of it is left out. */
  readonly isWhole: boolean;
  readonly isShown: (article: number) => boolean;
  /** The place of an article among all articles. */
  readonly placeOf: (article: number) => number;
  /** The passages that are looked at, in runs that rise and don't overlap. */
  readonly runs: readonly Span[];
}

/** What several scopes leave of an edition together. */
export function scopeEdition(
  { parts }: Edition,
  scopes: readonly Scope[],
): readonly ScopedSegment[] {
  const tests = scopes.flatMap((scope) => scopeTest(scope) ?? []);
  const only = scopes.find(({ articleId }) => articleId !== undefined)?.articleId;
  return parts.map(({ segment, places }): ScopedSegment => {
    const { articles, passages } = segment;
    const placeOf = (number: number): number => places[number] ?? GONE;
    const isShown = (number: number): boolean => {
      const article = articles[number];
      return (
        article !== undefined && placeOf(number) !== GONE && tests.every((test) => test(article))
      );
    };
    if (only !== undefined) {
      const number = segment.numberOf(only) ?? -1;
      const isThere = isShown(number);
      const isOnly = (article: number): boolean => isThere && article === number;
      const runs = isThere ? runsOf(segment, [number]) : [];
      return { segment, isWhole: false, isShown: isOnly, placeOf, runs };
    }
    if (tests.length === 0 && !places.includes(GONE)) {
      const runs = [{ start: 0, end: passages.size }];
      return { segment, isWhole: true, isShown: () => true, placeOf, runs };
    }
    const shown = Uint8Array.from(places, (_, number) => Number(isShown(number)));
    const runs = runsOf(segment, numbersIn(shown));
    return { segment, isWhole: false, isShown: (article) => shown[article] === 1, placeOf, runs };
  });
}

function* numbersIn(shown: Uint8Array): Generator<number> {
  for (let number = 0; number < shown.length; number += 1) if (shown[number] === 1) yield number;
}

/** @param articles Rising. */
function runsOf({ passages }: Segment, articles: Iterable<number>): readonly Span[] {
  const runs: { start: number; end: number }[] = [];
  for (const article of articles) {
    const { start, end } = passages.spanOf(article);
    const last = runs.at(-1);
    if (last?.end === start) last.end = end;
    else if (start < end) runs.push({ start, end });
  }
  return runs;
}
