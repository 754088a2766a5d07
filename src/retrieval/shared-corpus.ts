import type { Article } from '../articles/article.ts';
import { type SharedArticle, shareArticle } from '../articles/shared-article.ts';
import { type SharedBytes, sharedBytes } from '../articles/shared-bytes.ts';
import type { Analysis } from './analysis.ts';
import type { TermStoreData } from './term-store.ts';

/** Articles and what is known of them, to be sent to a thread; what is large lies in shared memory. */
export interface SharedCorpus {
  readonly articles: readonly SharedArticle[];
  readonly analysis: SharedAnalysis;
}

export interface SharedAnalysis {
  /** In UTF-8, each term on a line. */
  readonly vocabulary: Uint8Array;
  readonly numbers: Omit<TermStoreData, 'vocabulary'>;
  readonly longForms: Analysis['longForms'];
}

export function shareCorpus(articles: readonly Article[], analysis: Analysis): SharedCorpus {
  const memory = sharedBytes();
  return {
    articles: articles.map((article) => shareArticle(article, memory)),
    analysis: shareAnalysis(analysis, memory),
  };
}

function shareAnalysis({ terms, longForms }: Analysis, memory: SharedBytes): SharedAnalysis {
  const { vocabulary, ...numbers } = terms;
  return {
    vocabulary: memory.share(new TextEncoder().encode(vocabulary.join('\n'))),
    numbers: {
      documents: memory.share(numbers.documents),
      occurrences: memory.share(numbers.occurrences),
      terms: memory.share(numbers.terms),
      firstTerms: memory.share(numbers.firstTerms),
      sentenceEnds: memory.share(numbers.sentenceEnds),
      firstSentences: memory.share(numbers.firstSentences),
    },
    longForms,
  };
}

export function openSharedAnalysis({ vocabulary, numbers, longForms }: SharedAnalysis): Analysis {
  const { buffer, byteOffset, byteLength } = vocabulary;
  const lines = Buffer.from(buffer, byteOffset, byteLength).toString('utf8');
  return { terms: { ...numbers, vocabulary: lines === '' ? [] : lines.split('\n') }, longForms };
}
