import { passagesOf } from '../../src/retrieval/passages.ts';
import { doneAtOnce } from '../../src/retrieval/pace.ts';
import { openTermStore, readTerms, type TermStore } from '../../src/retrieval/term-store.ts';
import { makeArticle } from './make-article.ts';

/** The store of one article in English with these paragraphs, each as its sentences. */
export function termStoreOf(...paragraphs: readonly (readonly string[])[]): TermStore {
  return openTermStore(
    doneAtOnce(readTerms(passagesOf([makeArticle({ paragraphs, language: 'en' })]).all())),
  );
}
