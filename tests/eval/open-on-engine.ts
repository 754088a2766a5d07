import { randomBytes } from 'node:crypto';
import type { Article } from '../../src/articles/article.ts';
import { pullquoteOver } from '../../src/pullquote-over-archive.ts';
import type { Pullquote } from '../../src/pullquote.ts';
import { WEIGHTS } from '../../src/retrieval/weights.ts';
import { archiveIn, fillIndex } from '../support/opensearch/engine-archive.ts';

export interface OnEngine {
  readonly pullquote: Pullquote;
  /** Nothing of it stays. */
  close(): Promise<void>;
}

/** The same articles in an engine, in an index of their own: one shard, as `index` fills it unless told. */
export async function openOnEngine(url: string, articles: readonly Article[]): Promise<OnEngine> {
  const index = `eval-${randomBytes(5).toString('hex')}`;
  await fillIndex(url, index, articles, { shards: 1 });
  return {
    pullquote: pullquoteOver(archiveIn(url, index), { weights: WEIGHTS }),
    async close() {
      await fetch(`${url}/${index}`, { method: 'DELETE' });
    },
  };
}
