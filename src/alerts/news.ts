import type { Article } from '../articles/article.ts';
import { collectionOf } from '../collections/collection.ts';
import { hasPassed } from '../schedule.ts';
import { DAY_MS } from '../text/calendar.ts';

/** What was published that long before it came is no news if much comes with it. */
const RECENT_MS = 14 * DAY_MS;

/** So many articles that come to a collection within a day may be old: people file them by hand. */
const FILED_BY_HAND = 10;

/** Tells which of the articles that come are new to those who follow something. */
export type NewsOf = (come: readonly Article[]) => readonly Article[];

/**
 * News is what was published within fourteen days before it came, and what else comes as long as no more
 * than ten articles came to its collection within a day: a source that is added brings its newest, and not
 * its archive, even if that comes piece by piece.
 */
export function createNewsOf(now: () => number): NewsOf {
  /** When what came to each collection, within the last day. */
  const arrivals = new Map<string, readonly number[]>();

  return (come) => {
    const at = now();
    for (const { id } of come) {
      const collection = collectionOf(id, []);
      const lately = (arrivals.get(collection) ?? []).filter(
        (other) => !hasPassed(DAY_MS, other, at),
      );
      arrivals.set(collection, [...lately, at].slice(-FILED_BY_HAND - 1));
    }
    return come.filter(
      (article) =>
        isRecent(article, at) ||
        (arrivals.get(collectionOf(article.id, []))?.length ?? 0) <= FILED_BY_HAND,
    );
  };
}

function isRecent({ published }: Article, at: number): boolean {
  const since = published === undefined ? NaN : Date.parse(published);
  return at - since < RECENT_MS;
}
