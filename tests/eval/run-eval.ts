import { parseArgs } from 'node:util';
import { parseSearchConfig } from '../../src/search-config.ts';
import { openPullquote } from '../../src/open-pullquote.ts';
import { createPullquote } from '../../src/pullquote-over-archive.ts';
import { type Ablation, ablations } from './ablate.ts';
import { type ComparedMeasure, compareOutcomes } from './compare-outcomes.ts';
import { measure, type Measures, type Outcome } from './measures.ts';
import { openOnEngine } from './open-on-engine.ts';
import { namesOfModels, openWithModels } from './open-with-models.ts';
import { type EvalQuestion, readQuestions } from './questions.ts';
import { evaluateMixed, evaluateSets } from './evaluate-sets.ts';
import { reliabilityOf } from './reliability.ts';
import { printDifferences } from './reply-differences.ts';
import { miniSearchSystem, outcomesOf, pullquoteSystem, type System } from './systems.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: 'corpus' },
    questions: { type: 'string', default: 'tests/eval/shipped.jsonl' },
    misses: { type: 'boolean', default: false },
    /** A folder of sets, each with `articles` and `questions.jsonl`, and which of them. */
    sets: { type: 'string' },
    only: { type: 'string' },
    /** All of their articles in one corpus. */
    mixed: { type: 'boolean', default: false },
    ablate: { type: 'boolean', default: false },
    /** Models to hold beside the words: `auto`, names, or paths of folders such as `./model`. */
    model: { type: 'string', default: 'off' },
    /** The address of an OpenSearch that answers from the same articles, in an index that goes away again. */
    opensearch: { type: 'string' },
  },
});

/** As the bot asks; when is told, so that periods are understood. */
const AS_ASKED = { today: new Date().toISOString().slice(0, 10) };

const ROWS: readonly (readonly [string, (measures: Measures) => string])[] = [
  ['P@1, first excerpt in the right paragraph', ({ precisionAt1 }) => asShare(precisionAt1)],
  ['MRR@10', ({ meanReciprocalRankAt10 }) => asShare(meanReciprocalRankAt10)],
  ['R@5', ({ recallAt5 }) => asShare(recallAt5)],
  ['sentence hit, first quote gives the answer', ({ sentenceHit }) => asShare(sentenceHit)],
  ['off-topic questions not answered', ({ offTopicNotAnswered }) => asShare(offTopicNotAnswered)],
  [
    'answerable questions not answered',
    ({ answerableNotAnswered }) => asShare(answerableNotAnswered),
  ],
  ['p50, ms a question', ({ p50Ms }) => p50Ms.toFixed(2)],
  ['p95, ms a question', ({ p95Ms }) => p95Ms.toFixed(2)],
];

const ABLATED = [
  ['    P@1', 'precisionAt1'],
  [' MRR@10', 'meanReciprocalRankAt10'],
  ['sentence hit', 'sentenceHit'],
  ['off-topic not answered', 'offTopicNotAnswered'],
  ['answerable not answered', 'answerableNotAnswered'],
] as const;

if (values.mixed && values.model !== 'off') throw new Error('--mixed goes by words alone');
if (values.sets === undefined) await evaluateOne();
else if (values.mixed) await evaluateMixed(values.sets, print);
else {
  const { model, opensearch } = values;
  await evaluateSets(values.sets, values.only, { model, opensearch, print, mention });
}

async function evaluateOne(): Promise<void> {
  const questions = await readQuestions(values.questions);
  const { pullquote, corpus, engine } = await openPullquote({
    corpusDir: values.corpus,
    ...parseSearchConfig({ ...process.env, MODEL: 'off' }),
  });
  const opened =
    values.model === 'off' ? undefined : await openWithModels(values.model, values.corpus, mention);
  const onEngine = values.opensearch
    ? await openOnEngine(values.opensearch, corpus.articles)
    : undefined;
  const here = pullquoteSystem(pullquote, { question: AS_ASKED });
  const there =
    onEngine && pullquoteSystem(onEngine.pullquote, { name: 'OpenSearch', question: AS_ASKED });
  const systems = [
    here,
    ...(opened
      ? [
          pullquoteSystem(opened.pullquote, {
            name: `with ${namesOfModels(opened)}`,
            question: AS_ASKED,
          }),
        ]
      : []),
    ...(there ? [there] : []),
    miniSearchSystem(corpus.articles),
  ];
  const answerable = questions.filter(({ article }) => article !== null).length;
  print(
    `${corpus.articles.length} articles, ${answerable} questions, ${questions.length - answerable} off-topic ones`,
  );

  const columns: (readonly [string, Measures])[] = [];
  const results = new Map<System, readonly Outcome[]>();
  const shown = opened ? systems[1] : systems[0];
  for (const system of systems) {
    const outcomes = await outcomesOf(
      system,
      questions,
      values.misses && system === shown ? printMiss : undefined,
    );
    columns.push([system.name, measure(outcomes)]);
    results.set(system, outcomes);
  }
  await opened?.close();
  await onEngine?.close();
  printTable(columns);
  const [words = [], withModels = []] = results.values();
  printReliability(words);
  if (there) printDifferences(print, questions, words, results.get(there));
  if (opened) {
    print(`\nwith ${namesOfModels(opened)}`);
    printReliability(withModels);
    printComparison(compareOutcomes(questions, words, withModels));
  }
  const whole = columns[0]?.[1];
  if (!values.ablate || !whole) return;
  await printAblations(whole, async ({ weights, asking = {} }) => {
    const ablated = weights ? await createPullquote(corpus.articles, engine, weights) : pullquote;
    const system = pullquoteSystem(ablated, { question: AS_ASKED, ...asking });
    return measure(await outcomesOf(system, questions));
  });
}

/** What each part is worth: what is right, refused and not refused without it, less what is with it. */
async function printAblations(
  whole: Measures,
  measureWithout: (ablation: Ablation) => Promise<Measures>,
): Promise<void> {
  print(`\n${['left out'.padEnd(26), ...ABLATED.map(([name]) => name)].join('  ')}`);
  for (const ablation of ablations()) {
    const part = await measureWithout(ablation);
    const cells = ABLATED.map(([name, measure]) =>
      signed(part[measure] - whole[measure]).padStart(name.length),
    );
    print([ablation.without.padEnd(26), ...cells].join('  '));
  }
}

function signed(difference: number): string {
  return `${difference < 0 ? '-' : '+'}${Math.abs(difference).toFixed(4)}`;
}

function printMiss(question: EvalQuestion, outcome: Outcome): void {
  const rank = outcome.rank === undefined ? 'not in the first ten' : `rank ${outcome.rank}`;
  if (!outcome.isAnswerable && outcome.isAnswered)
    print(`answered off-topic: ${question.question}`);
  else if (outcome.isAnswerable && !outcome.isAnswered)
    print(`not answered (${rank}): ${question.question}`);
  else if (outcome.isAnswerable && !outcome.isFirstRight)
    print(`wrong paragraph (${rank}): ${question.question}`);
  else if (outcome.isSentenceHit === false) print(`wrong sentence: ${question.question}`);
}

function printTable(columns: readonly (readonly [string, Measures])[]): void {
  const label = Math.max(...ROWS.map(([name]) => name.length));
  print(
    ['', ...columns.map(([name]) => name)]
      .map((cell, index) => (index === 0 ? ' '.repeat(label) : cell))
      .join('  '),
  );
  for (const [name, value] of ROWS) {
    const cells = columns.map(([system, measures]) => value(measures).padStart(system.length));
    print([name.padEnd(label), ...cells].join('  '));
  }
}

function printComparison(measures: readonly ComparedMeasure[]): void {
  const label = Math.max(...measures.map(({ name }) => name.length));
  print(`\n${' '.repeat(label)}  questions  words  models  difference, 95 % interval`);
  for (const { name, count, before, after, difference } of measures) {
    const { mean, low, high } = difference;
    const cells = [
      name.padEnd(label),
      String(count).padStart('questions'.length),
      asShare(before).padStart('words'.length),
      asShare(after).padStart('models'.length),
      `${asDifference(mean)} [${asDifference(low)} ${asDifference(high)}]`,
    ];
    print(cells.join('  '));
  }
}

function asDifference(value: number): string {
  return `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(3)}`;
}

/** Only Pullquote says how sure it is. */
function printReliability(outcomes: readonly Outcome[]): void {
  const { bins, expectedCalibrationError } = reliabilityOf(outcomes);
  print('\nconfidence  questions  predicted  right');
  for (const { from, to, count, predicted, observed } of bins) {
    const cells = [
      String(count).padStart(9),
      asShare(predicted).padStart(9),
      asShare(observed).padStart(5),
    ];
    print([`${from.toFixed(1)}–${to.toFixed(1)}`.padEnd(10), ...cells].join('  '));
  }
  print(`expected calibration error: ${asShare(expectedCalibrationError)}`);
}

function asShare(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(3);
}

/** Beside the results. */
function mention(line: string): void {
  process.stderr.write(`${line}\n`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
