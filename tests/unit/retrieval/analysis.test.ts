import { expect, it } from 'vitest';
import { analyse, analyseInSteps, type AnalysisProgress } from '../../../src/retrieval/analysis.ts';
import { openMemoryArchive } from '../../../src/retrieval/memory/memory-archive.ts';
import { LIBRARY } from '../../support/library.ts';

it('Reading the articles tells how far it is', () => {
  const all: AnalysisProgress[] = [];
  analyse(LIBRARY, (progress) => all.push(progress));
  const total = LIBRARY.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
  expect(all).toEqual(
    Array.from({ length: total }, (_, done) => ({ isIndexing: true, done, total })),
  );
});

it('Reading the articles beside all else finds out the same', async () => {
  expect(await analyseInSteps(LIBRARY)).toEqual(analyse(LIBRARY));
});

it('What was found out is enough to know the articles', async () => {
  const analysis = analyse(LIBRARY);
  const archive = await openMemoryArchive(LIBRARY, { engine: 'minisearch', analysis });
  const { terms } = await archive.current().terms(['fog', 'hdwu'], 'en');
  expect(terms[0]?.documents).toBeGreaterThan(1);
  expect(terms[1]?.longForms).toEqual([['harbour', 'dock', 'worker', 'union']]);
});
