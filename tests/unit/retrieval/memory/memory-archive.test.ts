import { openMemoryArchive } from '../../../../src/retrieval/memory/memory-archive.ts';
import { describeArchive } from '../../../support/archive-contract.ts';

describeArchive('One in memory, searched by MiniSearch', (articles) =>
  openMemoryArchive(articles, { engine: 'minisearch' }),
);

describeArchive('One in memory, searched by the compact index', (articles) =>
  openMemoryArchive(articles, { engine: 'compact' }),
);
