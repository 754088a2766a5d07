import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CONFIDENCE_FEATURES } from '../../src/retrieval/confidence.ts';
import type { LanguageWeights } from '../../src/retrieval/language-weights.ts';
import { OTHER_WEIGHTS } from '../../src/retrieval/other-weights.ts';
import type { RankingWeights } from '../../src/retrieval/rank.ts';
import { WEIGHTS } from '../../src/retrieval/weights.ts';
import { casesOf, confidenceCases, fitConfidence, wholeCases } from './fit-confidence.ts';
import { WEIGHTS_FILE } from '../../src/models/fitted-weights.ts';
import { fitModels } from './fit-models.ts';
import { fitLanguages, type FittedLanguages } from './fit-languages.ts';
import { fitRanking, foldsOf, score } from './fit-ranking.ts';
import { type EvalSet, named, readSet } from './fit-set.ts';
import type { Case } from './regression.ts';

const COMMAND = 'npm run fit -- --corpus DIR --questions FILE [--corpus DIR --questions FILE …]';
const OTHERS_COMMAND = 'npm run fit -- --sets DIR';
const FILE = 'src/retrieval/english-weights.ts';
const OTHERS_FILE = 'src/retrieval/other-weights.ts';

/** How many corpora are drawn of each set. */
const DRAWS = 40;

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', multiple: true, default: [] },
    questions: { type: 'string', multiple: true, default: [] },
    /** A folder of sets in other languages, each with `articles` and `questions.jsonl`. */
    sets: { type: 'string' },
    /** The ranking stays as it is. */
    confidence: { type: 'boolean', default: false },
    /** The last one's weights are fitted, beside the others; names, or folders. */
    model: { type: 'string', multiple: true, default: [] },
  },
});
const [firstModel, ...otherModels] = values.model;
if (firstModel !== undefined) await fitModel([firstModel, ...otherModels]);
else if (values.sets !== undefined) await fitOthers(values.sets);
else if (values.corpus.length > 0 && values.corpus.length === values.questions.length)
  await fitEnglish();
else throw new Error(`${COMMAND}\n${OTHERS_COMMAND}`);

/** A model that can be fetched keeps its weights in a module, one of somebody's own in a file beside it. */
async function fitModel(models: readonly [string, ...string[]]): Promise<void> {
  const sets = values.corpus.map((corpus, at) => ({
    corpus,
    questions: values.questions[at] ?? '',
  }));
  const { model, weights } = await fitModels({ models, sets, print });
  const file = join(model.folder, WEIGHTS_FILE);
  const json = `${JSON.stringify(weights, undefined, 2)}\n`;
  if (model.model.origin) print(`for ${model.hash}:\n${json}`);
  else {
    await writeFile(file, json);
    print(`written: ${file}`);
  }
}

async function fitEnglish(): Promise<void> {
  const sets: EvalSet[] = [];
  for (const [index, directory] of values.corpus.entries())
    sets.push(await readSet(directory, values.questions[index] ?? ''));
  const ranking = values.confidence ? WEIGHTS : fitEnglishRanking(sets);
  const cases: Case[] = [];
  for (const set of sets) {
    cases.push(...(await confidenceCases([set], ranking, DRAWS)));
    cases.push(...casesOf(await wholeCases(set, ranking), DRAWS));
  }
  const confidence = named(CONFIDENCE_FEATURES, fitConfidence(cases));
  const { sentence, passage } = ranking;
  await writeFile(FILE, englishModule({ sentence, passage, confidence }));
  print(`written: ${FILE}`);
}

function fitEnglishRanking(sets: readonly EvalSet[]): RankingWeights {
  const all = sets.flatMap(({ examples }) => examples);
  print('cross-validation by article: P@1, sentence hit in the right paragraph');
  const fitted = foldsOf(sets).map((held) => ({
    held,
    weights: fitRanking(all.filter(({ question }) => !held.has(question.article))),
  }));
  for (const { examples } of sets) {
    const totals = { count: 0, first: 0, sentence: 0 };
    for (const { held, weights } of fitted) {
      const found = score(
        examples.filter(({ question }) => held.has(question.article)),
        weights,
      );
      totals.count += found.count;
      totals.first += found.first;
      totals.sentence += found.sentence;
    }
    const { count, first, sentence } = totals;
    print(`  ${count} questions: ${(first / count).toFixed(3)}, ${(sentence / count).toFixed(3)}`);
  }
  return fitRanking(all);
}

async function fitOthers(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => !name.includes('.')).toSorted();
  const sets: EvalSet[] = [];
  for (const name of names)
    sets.push(await readSet(join(folder, name, 'articles'), join(folder, name, 'questions.jsonl')));
  const known = values.confidence ? OTHER_WEIGHTS['other'] : undefined;
  await writeFile(OTHERS_FILE, othersModule(await fitLanguages(sets, print, known)));
  print(`written: ${OTHERS_FILE}`);
}

function englishModule(weights: LanguageWeights): string {
  return `import type { LanguageWeights } from './language-weights.ts';

/**
 * Fitted, not chosen, on eight Wikipedia articles with 1,440 questions of SQuAD 2.0 (Rajpurkar et
 * al. 2018) and 57 off-topic ones, and on 26 opinion pieces with 152 questions written for this and 38
 * that they don't answer:
 *
 *     ${COMMAND}
 */
export const ENGLISH_WEIGHTS: LanguageWeights = ${asCode(weights)};
`;
}

function othersModule({ ranking, confidence }: FittedLanguages): string {
  return `import type { LanguageWeights } from './language-weights.ts';
import type { RankingWeights } from './rank.ts';

/**
 * Fitted, not chosen, on halves of sets with some 400 questions each that articles answer, and 60 that
 * they don't: XQuAD (Artetxe et al. 2020), PIAF (Keraron et al. 2020), PersianQA (Ayoubi and Davoodeh
 * 2021) and JaQuAD (So et al. 2022). The ranking is one for all of them: by itself, no language teaches
 * a better one.
 *
 *     ${OTHERS_COMMAND}
 */
const RANKING: RankingWeights = ${asCode(ranking)};

const CONFIDENCE: Readonly<Record<string, LanguageWeights['confidence']>> = ${asCode(confidence)};

/** By language subtag; \`other\` is for all that isn't among them. */
export const OTHER_WEIGHTS: Readonly<Record<string, LanguageWeights>> = Object.fromEntries(
  Object.entries(CONFIDENCE).map(([language, own]) => [language, { ...RANKING, confidence: own }]),
);
`;
}

function asCode(data: unknown): string {
  return JSON.stringify(data, undefined, 2).replaceAll(/"(\w+)":/g, '$1:');
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
