import { parseArgs } from 'node:util';
import { crossValidate, trialOf } from './fit-report-taste.ts';
import type { Rouge } from './rouge.ts';
import { average, judge, readSummarySet } from './summary-set.ts';
import { lead, lexRank, pullquote, type SummarySystem, textRank } from './summary-systems.ts';

const HELP = `npm run eval:summaries -- FILE [--sentences N] [--cross-validate]

ROUGE-1/2/Lsum F1 of summaries against the highlights in FILE ({"id","text","highlights"} lines).
--cross-validate fits the weights anew in five folds, each judged on articles that it hasn't
seen; it takes about two minutes. Needed for an honest figure on the articles that the shipped
weights were fitted on.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sentences: { type: 'string', default: '3' },
    'cross-validate': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const [file] = positionals;
if (values.help || file === undefined) {
  print(HELP);
} else {
  await run(file, Number(values.sentences));
}

async function run(file: string, limit: number): Promise<void> {
  const cases = await readSummarySet(file);
  const systems = [pullquote, lead, textRank, lexRank(cases.map(({ article }) => article))];
  print(`${cases.length} articles, ${limit} sentences each\n`);
  printRow('', ['R1', 'R2', 'RLsum', 'ms']);
  for (const system of systems) {
    const start = performance.now();
    const summaries = cases.map(({ article }) => system.summarize(article, limit));
    const ms = (performance.now() - start) / cases.length;
    const scores = cases.map((each, index) => judge(each, summaries[index] ?? []));
    printRow(nameOf(system, limit), [...figures(average(scores)), ms.toFixed(2)]);
  }
  if (values['cross-validate']) {
    printRow('Pullquote, cross-validated', figures(crossValidate(cases.map(trialOf))));
  }
}

function nameOf({ name }: SummarySystem, limit: number): string {
  return name.replace('3', String(limit));
}

function figures({ rouge1, rouge2, rougeLsum }: Rouge): readonly string[] {
  return [rouge1, rouge2, rougeLsum].map((figure) => figure.toFixed(2));
}

function printRow(label: string, cells: readonly string[]): void {
  print(`${label.padEnd(28)}${cells.map((cell) => cell.padStart(8)).join('')}\n`);
}

function print(text: string): void {
  process.stdout.write(text);
}
