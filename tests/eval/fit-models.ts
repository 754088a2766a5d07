import { MIN_TO_ANSWER } from '../../src/answers/sureness.ts';
import { findModels } from '../../src/models/find-models.ts';
import type { ModelInFolder, OwnWeights } from '../../src/models/model.ts';
import {
  JUDGEMENT_CONFIDENCE_FEATURES,
  JUDGEMENT_FEATURES,
  type JudgementWeights,
} from '../../src/retrieval/judgement.ts';
import type { Models } from '../../src/retrieval/models.ts';
import {
  NEARNESS_CONFIDENCE_FEATURES,
  NEARNESS_FEATURES,
  type NearnessWeights,
} from '../../src/retrieval/nearness.ts';
import type { Retrieval } from '../../src/retrieval/retrieve.ts';
import { cutLogit } from '../../src/retrieval/rerank.ts';
import { answering, holds, named } from './fit-set.ts';
import {
  type AskedOf,
  asksOf,
  type Kind,
  KINDS,
  type ModelSet,
  openPatiently,
  readModelSet,
  retrieveFor,
  weighedModels,
} from './model-sets.ts';
import { type Choice, fitConditionalLogit, fitLogistic } from './regression.ts';

/** What somebody asked counts, by how it is meant; each kind of a set together. */
const KIND_WEIGHTS: Readonly<Record<Kind, number>> = {
  // Members ask two or three times as often what their articles answer as what they don't.
  answerable: 3,
  off: 1,
  missing: 1,
  near: 0.6,
};

/** A reranker is there to tell what is only near: with less, it lets more of that be answered than words do. */
const KIND_WEIGHTS_OF_RERANKERS = { ...KIND_WEIGHTS, near: 2 };

const FOLDS = 6;

export interface FitModelsOptions {
  /** As in `MODEL`, the last one is fitted, beside the others as they are. */
  readonly models: readonly [string, ...string[]];
  readonly sets: readonly { readonly corpus: string; readonly questions: string }[];
  readonly print: (line: string) => void;
}

/** Fits what the last of some models says to sets of questions. */
export async function fitModels({
  models: names,
  sets: files,
  print,
}: FitModelsOptions): Promise<{ readonly model: ModelInFolder; readonly weights: OwnWeights }> {
  const found = await findModels({ setting: { kind: 'named', names }, directory: 'data/models' });
  for (const { message } of found.faults) throw new Error(message);
  const model = found.models.at(-1);
  if (!model) throw new Error('no model is named');
  const opened = await openPatiently(found.models);
  const { models } = opened;
  const sets: ModelSet[] = [];
  for (const { corpus, questions } of files) {
    print(`embedding ${corpus}`);
    sets.push(await readModelSet(corpus, questions, found.models, models));
  }
  print('words alone');
  report(await askAll(sets, {}), ({ retrieval }) => retrieval.confidence, print);
  const weights =
    model.model.kind === 'embedder'
      ? { nearness: await fitNearness(sets, { embedder: models.embedder }, print) }
      : { judgement: await fitJudgement(sets, models, print) };
  await opened.close();
  return { model, weights };
}

async function fitNearness(
  sets: readonly ModelSet[],
  models: Models,
  print: (line: string) => void,
): Promise<NearnessWeights> {
  const first = weighedModels(models, {
    nearness: {
      ranking: named(NEARNESS_FEATURES, [1, 1, 1]),
      confidence: named(NEARNESS_CONFIDENCE_FEATURES, []),
    },
  });
  const choices: Choice[] = [];
  for (const { ranking, right, weight } of await wholeRankings(sets, first))
    choices.push({
      rows: ranking.map(({ nearness }) =>
        NEARNESS_FEATURES.map((name) => nearness?.features[name] ?? 0),
      ),
      right: new Set([right]),
      weight,
    });
  const ranking = named(NEARNESS_FEATURES, fitConditionalLogit(choices, NEARNESS_FEATURES.length));
  print(`ranking ${JSON.stringify(ranking)}`);
  const ranked = weighedModels(models, {
    nearness: { ranking, confidence: named(NEARNESS_CONFIDENCE_FEATURES, []) },
  });
  const asked = await askAll(sets, ranked);
  const confidence = fitConfidence(
    asked,
    NEARNESS_CONFIDENCE_FEATURES,
    ({ retrieval }) => retrieval.byNearness,
    KIND_WEIGHTS,
    print,
  );
  const weights = { ranking, confidence };
  report(
    await askAll(sets, weighedModels(models, { nearness: weights })),
    ({ retrieval }) => retrieval.confidence,
    print,
  );
  return weights;
}

async function fitJudgement(
  sets: readonly ModelSet[],
  models: Models,
  print: (line: string) => void,
): Promise<JudgementWeights> {
  const none = named(JUDGEMENT_CONFIDENCE_FEATURES, []);
  const unweighed = { ranking: named(JUDGEMENT_FEATURES, [1]), sentence: 0, confidence: none };
  const choices: Choice[] = [];
  const sentenceChoices: Choice[] = [];
  const rankings = await wholeRankings(sets, weighedModels(models, { judgement: unweighed }));
  for (const { asked, ranking, right, weight } of rankings) {
    const read = ranking.filter(({ judged }) => judged);
    if (right >= read.length) continue;
    choices.push({
      rows: read.map(({ judged }) => JUDGEMENT_FEATURES.map((name) => judged?.features[name] ?? 0)),
      right: new Set([right]),
      weight,
    });
    const { sentences = [], judged } = ranking[right] ?? {};
    sentenceChoices.push({
      rows: sentences.map(({ score }, at) => [
        score,
        cutLogit(judged?.judgement.sentences?.[at] ?? 0),
      ]),
      right: answering(asked.question, ranking[right]),
      weight,
    });
  }
  const ranking = named(
    JUDGEMENT_FEATURES,
    fitConditionalLogit(choices, JUDGEMENT_FEATURES.length),
  );
  const [score = 1, span = 0] = fitConditionalLogit(sentenceChoices, 2);
  const sentence = Number((span / score).toFixed(2));
  print(`ranking ${JSON.stringify(ranking)}, sentence ${sentence}`);
  const ranked = weighedModels(models, { judgement: { ranking, sentence, confidence: none } });
  const confidence = fitConfidence(
    await askAll(sets, ranked),
    JUDGEMENT_CONFIDENCE_FEATURES,
    ({ retrieval }) => retrieval.byJudgement,
    KIND_WEIGHTS_OF_RERANKERS,
    print,
  );
  const weights = { ranking, sentence, confidence };
  report(
    await askAll(sets, weighedModels(models, { judgement: weights })),
    ({ retrieval }) => retrieval.confidence,
    print,
  );
  return weights;
}

interface RightRanking {
  readonly asked: AskedOf;
  readonly ranking: Retrieval['ranking'];
  /** The place of the right passage. */
  readonly right: number;
  readonly weight: number;
}

/** The rankings of whole sets in which the right passage is in sight; small sets count more than their size. */
async function wholeRankings(
  sets: readonly ModelSet[],
  models: Models,
): Promise<readonly RightRanking[]> {
  const found: RightRanking[] = [];
  for (const set of sets) {
    const weight = 1 / Math.sqrt(set.questions.length);
    for (const question of set.questions) {
      const asked: AskedOf = {
        set,
        question,
        kind: 'answerable',
        isWhole: true,
        archive: set.archive,
      };
      if (question.article === null) continue;
      const { ranking } = await retrieveFor(asked, models);
      const right = ranking.findIndex(({ text }) => holds(text, question));
      if (right !== -1) found.push({ asked, ranking, right, weight });
    }
  }
  return found;
}

interface Asked {
  readonly of: AskedOf;
  readonly retrieval: Retrieval;
}

async function askAll(sets: readonly ModelSet[], models: Models): Promise<readonly Asked[]> {
  const all: Asked[] = [];
  for (const set of sets) {
    for (const of of asksOf(set)) all.push({ of, retrieval: await retrieveFor(of, models) });
  }
  return all;
}

/** Fits to all of it, and tells how well it does on the sixth of the articles that it hasn't seen. */
function fitConfidence<Name extends string>(
  asked: readonly Asked[],
  names: readonly Name[],
  featuresOf: (one: Asked) => Readonly<Record<Name, number>> | undefined,
  kindWeights: Readonly<Record<Kind, number>>,
  print: (line: string) => void,
): Readonly<Record<Name, number>> {
  const counts = new Map<string, number>();
  const kindOf = ({ of: { set, kind } }: Asked): string => `${set.name} ${kind}`;
  for (const one of asked) counts.set(kindOf(one), (counts.get(kindOf(one)) ?? 0) + 1);
  const cases = asked.flatMap((one) => {
    const features = featuresOf(one);
    if (!features) return [];
    const { kind } = one.of;
    const weight = kindWeights[kind] / (counts.get(kindOf(one)) ?? 1);
    return [
      { one, row: names.map((name) => features[name]), isTrue: kind === 'answerable', weight },
    ];
  });
  const folds = foldsOf(asked);
  const held = new Map<Asked, number>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = fitLogistic(
      cases.filter(({ one }) => folds(one) !== fold),
      names.length,
    );
    for (const { one, row } of cases.filter(({ one }) => folds(one) === fold)) {
      const logOdds = row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
      held.set(one, 1 / (1 + Math.exp(-logOdds)));
    }
  }
  print('held out by article');
  report(asked, (one) => held.get(one) ?? one.retrieval.confidence, print);
  return named(names, fitLogistic(cases, names.length));
}

function foldsOf(asked: readonly Asked[]): (one: Asked) => number {
  const keyOf = ({ of: { set, question } }: Asked): string =>
    `${set.name} ${question.article ?? question.question}`;
  const keys = [...new Set(asked.map(keyOf))];
  const places = new Map(keys.map((key, at) => [key, at % FOLDS]));
  return (one) => places.get(keyOf(one)) ?? 0;
}

/** By set: what becomes of the questions of each kind where so sure an answer is shown. */
function report(
  asked: readonly Asked[],
  confidenceOf: (one: Asked) => number,
  print: (line: string) => void,
): void {
  const isShown = (one: Asked): boolean => confidenceOf(one) >= MIN_TO_ANSWER;
  const isRight = ({ of, retrieval: { ranking } }: Asked): boolean =>
    ranking[0] !== undefined && holds(ranking[0].text, of.question);
  for (const name of new Set(asked.map(({ of }) => of.set.name))) {
    const ofSet = asked.filter(({ of }) => of.set.name === name);
    const cells = KINDS.flatMap((kind) =>
      [true, false].map((isWhole) => {
        const some = ofSet.filter(({ of }) => of.kind === kind && of.isWhole === isWhole);
        const where = isWhole ? kind : `${kind} of few`;
        const first = kind === 'answerable' ? ` first ${share(some, isRight)}` : '';
        const right =
          kind === 'answerable'
            ? ` right ${share(some, (one) => isShown(one) && isRight(one))}`
            : '';
        return some.length === 0 ? '' : `${where}: shown ${share(some, isShown)}${right}${first}`;
      }),
    );
    const paraphrases = ofSet.filter(
      ({ of }) => of.isWhole && of.question.category === 'paraphrase',
    );
    print(`  ${name}`);
    print(`    ${cells.filter((cell) => cell !== '').join(', ')}`);
    if (paraphrases.length > 0)
      print(
        `    paraphrases right ${share(
          paraphrases.filter(({ of }) => of.kind === 'answerable'),
          (one) => isShown(one) && isRight(one),
        )}`,
      );
  }
}

function share<T>(all: readonly T[], counts: (one: T) => boolean): string {
  return (all.filter(counts).length / all.length).toFixed(3);
}
