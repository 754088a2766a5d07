import { pullquoteOver } from '../../src/pullquote-over-archive.ts';
import { openMemoryArchive } from '../../src/retrieval/memory/memory-archive.ts';
import { WEIGHTS } from '../../src/retrieval/weights.ts';
import { openWithModel } from '../support/models-here.ts';
import { describePullquote } from '../support/pullquote-contract.ts';

describePullquote('One in the main thread', async (articles) => {
  const archive = await openMemoryArchive(articles, { engine: 'minisearch' });
  return {
    pullquote: pullquoteOver(archive, { weights: WEIGHTS }),
    articles,
    change: (change) => archive.change(change),
    close: () => archive.close(),
  };
});

describePullquote(
  'One with a model in the main thread',
  (articles) => openWithModel(articles, 'minisearch'),
  async (articles) => (await openWithModel(articles)).pullquote,
);
