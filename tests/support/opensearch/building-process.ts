import { buildVersion } from '../../../src/opensearch/filling/build-version.ts';
import { buildOptions } from './build-for-tests.ts';

// Fills an index, and says how many articles are done, for a test that kills it.

const [, , url = '', prefix = '', corpusDir = ''] = process.argv;

await buildVersion({
  ...buildOptions({ url, prefix }, corpusDir),
  threads: 1,
  onStep(step) {
    if (step.kind === 'filling') process.stdout.write(`${step.done}\n`);
  },
});
