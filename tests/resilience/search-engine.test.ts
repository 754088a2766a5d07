import { expect, it } from 'vitest';
import { describeWithOpenSearch } from '../support/opensearch/describe-with-opensearch.ts';
import { searchEngine } from './search-engine.ts';

describeWithOpenSearch('a bot whose articles are in a search engine bears', () => {
  const ofData = searchEngine.filter(({ name }) => name.startsWith('A node'));

  it.each(ofData.map((experiment) => [experiment.name, experiment] as const))(
    '%s',
    { timeout: 300_000 },
    async (_name, { run }) => {
      const { isMet, measured } = await run(true);
      expect(isMet ? '' : measured).toBe('');
    },
  );
});
