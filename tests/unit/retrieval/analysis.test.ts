import { expect, it } from 'vitest';
import { analyse, type AnalysisProgress } from '../../../src/retrieval/analysis.ts';
import { analyseCorpus } from '../../../src/retrieval/retriever.ts';
import { buildMiniSearchIndex } from '../../../src/retrieval/minisearch-index.ts';
import { LIBRARY } from '../../support/library.ts';

it('Reading the articles tells how far it is', () => {
  const all: AnalysisProgress[] = [];
  analyse(LIBRARY, (progress) => all.push(progress));
  const total = LIBRARY.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
  expect(all).toEqual(
    Array.from({ length: total }, (_, done) => ({ isIndexing: true, done, total })),
  );
});

it('What was found out is enough to know the articles', () => {
  const { store, acronyms } = analyseCorpus(LIBRARY, buildMiniSearchIndex, analyse(LIBRARY));
  expect(store.documentFrequency('fog')).toBeGreaterThan(1);
  expect(acronyms.longForms('hdwu')).toEqual([['harbour', 'dock', 'worker', 'union']]);
});
