import type { Hit } from './search-index.ts';

/** Keeps the best of many hits without holding the others: a heap with the worst one on top. */
export interface BestHits {
  /** Takes the hit in if it is among the best so far. Ids have to be offered in rising order. */
  offer(id: number, score: number): void;
  /** What a hit has to score more than to be taken in; at least 0. */
  readonly floor: number;
  /** Best first; equal ones by id. */
  sorted(): readonly Hit[];
}

/** @param limit How many are kept, above 0. */
export function bestHits(limit: number): BestHits {
  const ids: number[] = [];
  const scores: number[] = [];

  const scoreAt = (place: number): number => scores[place] ?? 0;
  const idAt = (place: number): number => ids[place] ?? 0;
  const isWorse = (a: number, b: number): boolean =>
    scoreAt(a) < scoreAt(b) || (scoreAt(a) === scoreAt(b) && idAt(a) > idAt(b));
  const swap = (a: number, b: number): void => {
    [ids[a], ids[b]] = [idAt(b), idAt(a)];
    [scores[a], scores[b]] = [scoreAt(b), scoreAt(a)];
  };

  const rise = (from: number): void => {
    let place = from;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (!isWorse(place, parent)) return;
      swap(place, parent);
      place = parent;
    }
  };
  const sink = (): void => {
    let place = 0;
    for (;;) {
      let worst = place;
      for (const child of [2 * place + 1, 2 * place + 2]) {
        if (child < ids.length && isWorse(child, worst)) worst = child;
      }
      if (worst === place) return;
      swap(place, worst);
      place = worst;
    }
  };

  return {
    get floor() {
      return ids.length < limit ? 0 : scoreAt(0);
    },
    offer(id, score) {
      if (ids.length < limit) {
        ids.push(id);
        scores.push(score);
        rise(ids.length - 1);
      } else if (score > scoreAt(0)) {
        ids[0] = id;
        scores[0] = score;
        sink();
      }
    },
    sorted: () =>
      ids
        .map((id, place): Hit => ({ id, score: scoreAt(place) }))
        .toSorted((a, b) => b.score - a.score || a.id - b.id),
  };
}
