import type { CorpusError } from '../articles/corpus-error.ts';

/** Tells of each problem once, as long as it lasts. */
export interface ToldProblems {
  /** @param now All there are now. @param isStillServed Whether of a file an earlier version is served. */
  update(now: readonly CorpusError[], isStillServed: (problem: CorpusError) => boolean): void;
}

/** More than so many are counted. */
const MAX_TOLD = 5;

/** @param known Told already. */
export function toldProblems(
  known: readonly CorpusError[],
  tellAdmin: (advice: string) => void,
): ToldProblems {
  let told = new Set(known.map(({ advice }) => advice));
  return {
    update(now, isStillServed) {
      const fresh = now.filter(({ advice }) => !told.has(advice));
      for (const problem of fresh.slice(0, MAX_TOLD)) {
        const still = isStillServed(problem) ? ' Until then, the earlier version is served.' : '';
        tellAdmin(`${problem.advice}${still}`);
      }
      if (fresh.length > MAX_TOLD) {
        const more = fresh.length - MAX_TOLD;
        tellAdmin(`${more} more files can’t be used; to see why: npx pullquote corpus check`);
      }
      told = new Set(now.map(({ advice }) => advice));
    },
  };
}
