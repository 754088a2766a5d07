import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { loadCorpus } from '../../src/articles/load-corpus.ts';
import { createPullquote } from '../../src/pullquote-over-archive.ts';
import { measure, type Measures, type Outcome } from './measures.ts';
import { openOnEngine } from './open-on-engine.ts';
import { namesOfModels, openWithModels } from './open-with-models.ts';
import { readQuestions } from './questions.ts';
import { printDifferences } from './reply-differences.ts';
import { miniSearchSystem, outcomesOf, pullquoteSystem, type System } from './systems.ts';

const COLUMNS: readonly (readonly [name: string, value: (measures: Measures) => number])[] = [
  ['P@1', ({ precisionAt1 }) => precisionAt1],
  ['MRR@10', ({ meanReciprocalRankAt10 }) => meanReciprocalRankAt10],
  ['sentence', ({ sentenceHit }) => sentenceHit],
  ['answerable refused', ({ answerableNotAnswered }) => answerableNotAnswered],
  ['off-topic refused', ({ offTopicNotAnswered }) => offTopicNotAnswered],
];

/** An engine elsewhere is waited for most of the time, and nothing is timed here; a model would be late. */
const AT_ONCE = 8;

export interface SetsOptions {
  /** Models to hold beside the words, as `MODEL` names them; `off` for none. */
  readonly model: string;
  /** The address of an OpenSearch that answers from the same articles. */
  readonly opensearch?: string | undefined;
  readonly print: (line: string) => void;
  /** Told how far they are. */
  readonly mention: (line: string) => void;
}

/**
 * Measures every set in a folder: each is a folder with `articles` and `questions.jsonl`. A set and a
 * system a row.
 */
export async function evaluateSets(
  folder: string,
  only: string | undefined,
  { model, opensearch, print, mention }: SetsOptions,
): Promise<void> {
  const names = await namesOfSets(folder, only);
  print(['set'.padEnd(12), 'system'.padEnd(25), ...COLUMNS.map(([name]) => name)].join('  '));
  for (const set of names) {
    const corpusDir = join(folder, set, 'articles');
    const { articles } = await loadCorpus(corpusDir);
    const questions = await readQuestions(join(folder, set, 'questions.jsonl'), articles);
    const opened = model === 'off' ? undefined : await openWithModels(model, corpusDir, mention);
    const onEngine = opensearch ? await openOnEngine(opensearch, articles) : undefined;
    const here = pullquoteSystem(await createPullquote(articles));
    const there = onEngine && pullquoteSystem(onEngine.pullquote, { name: 'OpenSearch' });
    const systems = [
      here,
      ...(opened
        ? [pullquoteSystem(opened.pullquote, { name: `with ${namesOfModels(opened)}` })]
        : []),
      ...(there ? [there] : []),
      miniSearchSystem(articles),
    ];
    const results = new Map<System, readonly Outcome[]>();
    for (const system of systems) {
      const outcomes = await outcomesOf(
        system,
        questions,
        undefined,
        system === there ? AT_ONCE : 1,
      );
      results.set(system, outcomes);
      const measures = measure(outcomes);
      const cells = COLUMNS.map(([name, value]) => shown(value(measures)).padStart(name.length));
      print([set.padEnd(12), system.name.padEnd(25), ...cells].join('  '));
    }
    if (there) printDifferences(print, questions, results.get(here), results.get(there));
    await opened?.close();
    await onEngine?.close();
  }
}

/** The same with the articles of all sets in one corpus, of which each set's questions are asked. */
export async function evaluateMixed(folder: string, print: (line: string) => void): Promise<void> {
  const names = await namesOfSets(folder, undefined);
  const sets = await Promise.all(
    names.map(async (name) => {
      const { articles } = await loadCorpus(join(folder, name, 'articles'));
      const questions = await readQuestions(join(folder, name, 'questions.jsonl'), articles);
      return {
        name,
        questions,
        articles: articles.map((one) => Object.assign({}, one, { id: `${name}/${one.id}` })),
      };
    }),
  );
  const mixed = pullquoteSystem(await createPullquote(sets.flatMap(({ articles }) => articles)));
  print(['set'.padEnd(12), ...COLUMNS.map(([name]) => name)].join('  '));
  for (const { name, questions } of sets) {
    const measures = measure(await outcomesOf(mixed, questions));
    const cells = COLUMNS.map(([column, value]) => shown(value(measures)).padStart(column.length));
    print([name.padEnd(12), ...cells].join('  '));
  }
}

async function namesOfSets(folder: string, only: string | undefined): Promise<readonly string[]> {
  const all = (await readdir(folder)).toSorted();
  return all.filter((name) => !name.includes('.') && (only === undefined || name === only));
}

function shown(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(3);
}
