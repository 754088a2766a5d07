import { createPullquote } from '../../../src/pullquote-over-archive.ts';
import { INNOCENT, KNOWING } from '../../support/canaries.ts';
import { describeNoLeaks } from '../../support/no-leaks.ts';

describeNoLeaks('in this process', {
  pullquoteOf: (articles) => createPullquote(articles),
  depth: 2,
  maxClicks: 1000,
  innocent: INNOCENT.length,
  knowing: KNOWING.length,
});
