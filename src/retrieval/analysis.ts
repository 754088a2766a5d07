import type { Article } from '../articles/article.ts';
import { findLongForms, type LongForm } from './acronyms.ts';
import { passagesOf } from './passages.ts';
import { readTerms, type TermStoreData } from './term-store.ts';

/** What reading all articles finds out, as plain data. */
export interface Analysis {
  readonly terms: TermStoreData;
  readonly longForms: readonly LongForm[];
}

export interface AnalysisProgress {
  readonly isIndexing: true;
  /** Passages. */
  readonly done: number;
  readonly total: number;
}

/** Reads all articles. Of a large corpus it takes a good while. */
export function analyse(
  articles: readonly Article[],
  onProgress: (progress: AnalysisProgress) => void = () => {},
): Analysis {
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
  return { terms: readTerms(counted), longForms: findLongForms(textsOf(articles)) };
}

/** One text after the other, so that those of packed articles aren't all in memory at once. */
function textsOf(articles: readonly Article[]): Iterable<string> {
  return {
    *[Symbol.iterator]() {
      for (const { text } of articles) yield text;
    },
  };
}
