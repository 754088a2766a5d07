import { createPullquote } from '../../src/pullquote.ts';
import { describePullquote } from '../support/pullquote-contract.ts';

describePullquote('One in the main thread', async (articles) => ({
  pullquote: await createPullquote(articles, 'minisearch'),
  articles,
  close: async () => {},
}));
