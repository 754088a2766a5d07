import { partitionPoint } from '../text/partition-point.ts';
import type { Span } from '../text/span.ts';

/** Where something stands in a file that tells positions of its own, which people cite it by. */
export type Position =
  /** As it is printed: `12`, `xiv`. */
  | { readonly kind: 'page'; readonly page: string }
  | { readonly kind: 'chapter'; readonly chapter: string }
  /** How long after the beginning it is said. */
  | { readonly kind: 'time'; readonly seconds: number };

/** A position goes from `start`, an offset into the article's text, to the next mark. */
export interface PositionMark {
  readonly start: number;
  readonly position: Position;
}

/** Where words stand by the file's own positions; absent where it tells none. */
export interface Positions {
  readonly position?: Position;
  /** Where they end, if that is another one. */
  readonly lastPosition?: Position;
}

export function positionsOf(article: MarkedSource, { start, end }: Span): Positions {
  const position = positionAt(article, start);
  const last = positionAt(article, end - 1);
  if (!position) return {};
  return last && last !== position ? { position, lastPosition: last } : { position };
}

interface MarkedSource {
  readonly positions?: readonly PositionMark[] | undefined;
}

/** The position of the character at `offset`; undefined where the file tells none. */
export function positionAt({ positions = [] }: MarkedSource, offset: number): Position | undefined {
  const isUpTo = (place: number): boolean => (positions[place]?.start ?? 0) <= offset;
  return positions[partitionPoint(0, positions.length, isUpTo) - 1]?.position;
}

/** The page, or the first and the last one. */
export function pagesOf(
  { page }: Extract<Position, { readonly kind: 'page' }>,
  last: Position | undefined,
): readonly string[] {
  return last?.kind === 'page' ? [page, last.page] : [page];
}
