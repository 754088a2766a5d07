import type { SharedBytes } from '../articles/shared-bytes.ts';
import type { Analysis } from './analysis.ts';

/** The same analysis, its numbers in shared memory. */
export function shareAnalysis({ terms, longForms }: Analysis, memory: SharedBytes): Analysis {
  return {
    terms: {
      vocabulary: memory.share(terms.vocabulary),
      documents: memory.share(terms.documents),
      occurrences: memory.share(terms.occurrences),
      terms: memory.share(terms.terms),
      firstTerms: memory.share(terms.firstTerms),
      sentenceEnds: memory.share(terms.sentenceEnds),
      firstSentences: memory.share(terms.firstSentences),
    },
    longForms,
  };
}
