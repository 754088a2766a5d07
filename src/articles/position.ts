import { partitionPoint } from '../text/partition-point.ts';

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

/** The position of the character at `offset`; undefined where the file tells none. */
export function positionAt(
  { positions = [] }: { readonly positions?: readonly PositionMark[] | undefined },
  offset: number,
): Position | undefined {
  const isUpTo = (place: number): boolean => (positions[place]?.start ?? 0) <= offset;
  return positions[partitionPoint(0, positions.length, isUpTo) - 1]?.position;
}
