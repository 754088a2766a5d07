import type { ArticleSource } from '../../articles/article.ts';
import { fromBase64 } from '../layout/stored-article.ts';
import { type SearchHit, textIn } from './search.ts';

/** What is known of an article besides its words, as it comes back with a document. */
export function sourceIn(hit: SearchHit): ArticleSource {
  // It is what was stored, whatever fields an article has by then.
  return JSON.parse(fromBase64(textIn(hit, 'source'))) as ArticleSource;
}
