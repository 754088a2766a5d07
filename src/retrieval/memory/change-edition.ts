import { byTitle } from '../../articles/article-order.ts';
import { partitionPoint } from '../../text/partition-point.ts';
import {
  type ArticleAt,
  articlesIn,
  type Edition,
  editionOf,
  type EditionPart,
} from './edition.ts';
import type { Segment } from './segment.ts';

/** The edition without these articles, by id, and with those of a segment, put in by their titles. */
export function changeEdition(
  { articles }: Edition,
  removed: ReadonlySet<string>,
  added: Segment | undefined,
): Edition {
  const left = articles.filter(({ segment, number }) => {
    const id = segment.articles[number]?.id;
    return id !== undefined && !removed.has(id);
  });
  return editionOf(added ? putIn(left, articlesIn(added)) : left);
}

/** @param added By title. */
function putIn(articles: readonly ArticleAt[], added: readonly ArticleAt[]): readonly ArticleAt[] {
  const all: ArticleAt[] = [];
  let next = 0;
  for (const one of added) {
    const isBefore = (place: number): boolean => compare(articles[place], one) < 0;
    const place = partitionPoint(next, articles.length, isBefore);
    all.push(...articles.slice(next, place), one);
    next = place;
  }
  return [...all, ...articles.slice(next)];
}

function compare(a: ArticleAt | undefined, b: ArticleAt): number {
  const [one, other] = [a, b].map((at) => at?.segment.articles[at.number]);
  return one && other ? byTitle(one, other) : 0;
}

/** A part with more of its passages gone than this is made anew. */
const MAX_SHARE_GONE = 1 / 3;

/**
 * The parts that should become one, so that there are never many, and little is kept that has gone: each
 * is to be more than twice as large as all smaller ones together. In this way a passage is put into a
 * new segment about as often as the number of passages has doubled.
 *
 * @returns none if all is well.
 */
export function partsToMerge({ parts }: Edition): readonly EditionPart[] {
  const bySize = parts.toSorted((a, b) => sizeOf(a) - sizeOf(b));
  let merged = 0;
  let size = 0;
  let smaller = 0;
  for (const [place, part] of bySize.entries()) {
    const isTooSmall = place > 0 && sizeOf(part) <= 2 * smaller;
    const isHollow = part.passagesGone > MAX_SHARE_GONE * part.segment.passages.size;
    smaller += sizeOf(part);
    if (!isTooSmall && !isHollow) continue;
    merged = place + 1;
    size = smaller;
  }
  return size === 0 ? [] : bySize.slice(0, merged);
}

/** How many passages it has that are there. */
function sizeOf({ segment, passagesGone }: EditionPart): number {
  return segment.passages.size - passagesGone;
}

/** The articles of some parts, in their order. */
export function articlesOf(
  { articles }: Edition,
  parts: readonly EditionPart[],
): readonly ArticleAt[] {
  const segments = new Set(parts.map(({ segment }) => segment));
  return articles.filter(({ segment }) => segments.has(segment));
}

/**
 * The edition with one segment in the place of those that it was made of; of its articles some may have
 * gone meanwhile.
 *
 * @param made What it was made of, in its order.
 */
export function replaceSegments(
  { articles }: Edition,
  made: readonly ArticleAt[],
  segment: Segment,
): Edition {
  const numbers = new Map<Segment, Map<number, number>>();
  for (const [number, from] of made.entries()) {
    const ofSegment = numbers.get(from.segment) ?? new Map<number, number>();
    numbers.set(from.segment, ofSegment.set(from.number, number));
  }
  return editionOf(
    articles.map((at) => {
      const number = numbers.get(at.segment)?.get(at.number);
      return number === undefined ? at : { segment, number };
    }),
  );
}
