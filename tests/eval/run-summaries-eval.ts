import { parseArgs } from 'node:util';
import type { Article } from '../../src/articles/article.ts';
import { loadCorpus } from '../../src/articles/load-corpus.ts';
import { SUMMARY_RULES, type SummaryRule, withoutRule, worthOfRule } from './ablate-summaries.ts';
import { crossValidate, trialOf } from './fit-report-taste.ts';
import type { Rouge } from './rouge.ts';
import { average, judge, readSummarySet, type SummaryCase } from './summary-set.ts';
import { lead, lexRank, pullquote, type SummarySystem, textRank } from './summary-systems.ts';

const HELP = `npm run eval:summaries -- FILE [--sentences N] [--cross-validate] [--ablate [--articles DIR]]

ROUGE-1/2/Lsum F1 of summaries against the highlights in FILE ({"id","text","highlights"} lines).
--cross-validate fits the weights anew in five folds, each judged on articles that it hasn't
seen; it takes about two minutes. Needed for an honest figure on the articles that the shipped
weights were fitted on.
--ablate leaves out each rule of what may stand in a summary: how ROUGE changes, how many summaries do, and
how many of their sentences break the rule, with it and without it; of the articles in DIR as well.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sentences: { type: 'string', default: '3' },
    'cross-validate': { type: 'boolean', default: false },
    ablate: { type: 'boolean', default: false },
    articles: { type: 'string' },
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
  if (values.ablate) await ablate(cases, limit);
}

async function ablate(cases: readonly SummaryCase[], limit: number): Promise<void> {
  const score = (system: SummarySystem): Rouge =>
    average(cases.map((each) => judge(each, system.summarize(each.article, limit))));
  const whole = score(pullquote);
  print(
    '\nleft out: how much less, summaries that change, sentences that break it with and without\n',
  );
  for (const rule of SUMMARY_RULES) {
    const part = score(withoutRule(rule));
    printRow(rule.name, [
      ...figures({
        rouge1: part.rouge1 - whole.rouge1,
        rouge2: part.rouge2 - whole.rouge2,
        rougeLsum: part.rougeLsum - whole.rougeLsum,
      }),
      ...counts(
        rule,
        cases.map(({ article }) => article),
        limit,
      ),
    ]);
  }
  if (values.articles === undefined) return;
  const { articles } = await loadCorpus(values.articles);
  print(`\n${articles.length} articles in ${values.articles}\n`);
  for (const rule of SUMMARY_RULES) printRow(rule.name, counts(rule, articles, limit));
}

function counts(rule: SummaryRule, articles: readonly Article[], limit: number): readonly string[] {
  const { changed, broken } = worthOfRule(rule, articles, limit);
  return [changed, ...broken].map(String);
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
