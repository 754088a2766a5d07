import type { Span } from '../../text/span.ts';
import { type Scope, scopeTest } from '../scope.ts';
import type { Segment } from './segment.ts';

/** The articles as they are at one time; it never changes. */
export interface Edition {
  readonly parts: readonly EditionPart[];
}

/** A segment, of which some articles may have gone since it was made. */
export interface EditionPart {
  readonly segment: Segment;
  /** By article: 1 if it has gone. Absent: none has. */
  readonly gone?: Uint8Array;
  /** By article: its place among all articles. Absent: its number is. */
  readonly places?: Uint32Array;
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
  return parts.map((part): ScopedSegment => {
    const { segment, gone, places } = part;
    const placeOf = (article: number): number => places?.[article] ?? article;
    const isShown = (number: number): boolean => {
      const article = segment.articles[number];
      return gone?.[number] !== 1 && article !== undefined && tests.every((test) => test(article));
    };
    if (only !== undefined) {
      const number = segment.numberOf(only) ?? -1;
      const isThere = isShown(number);
      const isOnly = (article: number): boolean => isThere && article === number;
      const runs = isThere ? runsOf(segment, [number]) : [];
      return { segment, isWhole: false, isShown: isOnly, placeOf, runs };
    }
    if (!gone && tests.length === 0) {
      const all = { start: 0, end: segment.passages.size };
      return { segment, isWhole: true, isShown: () => true, placeOf, runs: [all] };
    }
    const shown = Uint8Array.from(segment.articles, (_, number) => Number(isShown(number)));
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
