import type { Article } from '../articles/article.ts';
import type { AcronymData } from './acronym-index.ts';
import { readAcronyms } from './acronyms.ts';
import { doneAtOnce, doneInSteps, pace, type Steps } from './pace.ts';
import { passagesOf } from './passages.ts';
import { readTerms, type TermStoreData } from './term-store.ts';

/** What reading all articles finds out, as plain data. */
export interface Analysis {
  readonly terms: TermStoreData;
  readonly acronyms: AcronymData;
}

export interface AnalysisProgress {
  readonly isIndexing: true;
  /** Passages. */
  readonly done: number;
  readonly total: number;
}

/** Reads all articles. Of a large corpus it takes a good while, in which nothing else is done. */
export function analyse(
  articles: readonly Article[],
  onProgress?: (progress: AnalysisProgress) => void,
): Analysis {
  return doneAtOnce(stepsOf(articles, onProgress));
}

/** The same, beside all else that there is to do. */
export function analyseInSteps(
  articles: readonly Article[],
  onProgress?: (progress: AnalysisProgress) => void,
): Promise<Analysis> {
  return doneInSteps(stepsOf(articles, onProgress), pace());
}

function* stepsOf(
  articles: readonly Article[],
  onProgress: (progress: AnalysisProgress) => void = () => {},
): Steps<Analysis> {
  const passages = passagesOf(articles);
  const counted = {
    *[Symbol.iterator]() {
      let done = 0;
      for (const passage of passages.all()) {
        onProgress({ isIndexing: true, done, total: passages.size });
        yield passage;
        done += 1;
      }
    },
  };
  return { terms: yield* readTerms(counted), acronyms: yield* readAcronyms(articles) };
}
