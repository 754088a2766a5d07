import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { crossValidate, fit, scoreOf, trialOf } from './fit-report-taste.ts';
import type { Rouge } from './rouge.ts';
import { readSummarySet } from './summary-set.ts';

const TARGET = 'src/answers/summary/report-taste.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const [file] = positionals;
if (file === undefined) throw new Error('name a file of {"id","text","highlights"} lines');

const trials = (await readSummarySet(file)).map(trialOf);
const taste = fit(trials);
const fitted = figures(scoreOf(trials, taste));
const validated = figures(crossValidate(trials));
await writeFile(
  TARGET,
  `import type { Taste } from './taste.ts';

/**
 * What makes a good summary of a report. Fitted on ${trials.length} news articles and their editors' highlights by
 * \`npx tsx tests/eval/fit-summaries.ts FILE\`, which writes this file. ROUGE-1/2/Lsum F1 at three
 * sentences: ${fitted} on these articles, ${validated} in five-fold cross-validation.
 */
export const REPORT: Taste = ${JSON.stringify(taste, undefined, 2).replaceAll('"', '')};
`,
);
process.stdout.write(`fitted ${fitted}, cross-validated ${validated}; ${TARGET} is written\n`);

function figures({ rouge1, rouge2, rougeLsum }: Rouge): string {
  return [rouge1, rouge2, rougeLsum].map((figure) => figure.toFixed(1)).join(' / ');
}
