import { pullquoteOver } from '../../../../src/pullquote-over-archive.ts';
import { WEIGHTS } from '../../../../src/retrieval/weights.ts';
import { describeNoLeaks } from '../../../support/no-leaks.ts';
import { describeWithOpenSearch } from '../../../support/opensearch/describe-with-opensearch.ts';
import { archiveIn, fillIndex } from '../../../support/opensearch/engine-archive.ts';

describeWithOpenSearch('articles in OpenSearch', (engine) => {
  let count = 0;
  describeNoLeaks('OpenSearch', {
    async pullquoteOf(articles) {
      const { url, prefix } = engine();
      count += 1;
      const index = `${prefix}leaks-${count}`;
      await fillIndex(url, index, articles);
      return pullquoteOver(archiveIn(url, index), { weights: WEIGHTS });
    },
    depth: 1,
    maxClicks: 100,
    innocent: 2,
    knowing: 3,
  });
});
