import { readingOf } from '../../src/answers/ask.ts';
import type { Article } from '../../src/articles/article.ts';
import { loadCorpus } from '../../src/articles/load-corpus.ts';
import { type LocalModels, localModels } from '../../src/models/inference/local-models.ts';
import { startInference } from '../../src/models/inference/start-inference.ts';
import type { ModelInFolder, OwnWeights } from '../../src/models/model.ts';
import { openVectors } from '../../src/models/vectors/open-vectors.ts';
import type { Archive } from '../../src/retrieval/archive.ts';
import { openMemoryArchive } from '../../src/retrieval/memory/memory-archive.ts';
import type { Judgement } from '../../src/retrieval/judgement.ts';
import type { Models, Vector } from '../../src/retrieval/models.ts';
import { type Retrieval, retrieve } from '../../src/retrieval/retrieve.ts';
import { WEIGHTS } from '../../src/retrieval/weights.ts';
import { defaultCacheDir } from '../../src/search-config.ts';
import { type EvalQuestion, readQuestions } from './questions.ts';
import { mulberry32, shuffled } from './random.ts';

/** Articles with questions and vectors, ready to fit models to. */
export interface ModelSet {
  readonly name: string;
  readonly articles: readonly Article[];
  readonly questions: readonly EvalQuestion[];
  readonly archive: Archive;
}

/** How a question is meant where it is asked. */
export const KINDS = ['answerable', 'off', 'missing', 'near'] as const;
export type Kind = (typeof KINDS)[number];

/** A question, and the articles that it is put to. */
export interface AskedOf {
  readonly set: ModelSet;
  readonly question: EvalQuestion;
  readonly kind: Kind;
  /** Of the whole set, or of a few of its articles. */
  readonly isWhole: boolean;
  readonly archive: Archive;
}

/** Models that take their time. What they said once they remember. */
export interface PatientModels {
  readonly models: LocalModels;
  close(): Promise<void>;
}

const WAIT_MS = 60_000;

export async function openPatiently(found: readonly ModelInFolder[]): Promise<PatientModels> {
  const inference = startInference(found, { threads: 1 });
  if (!(await inference.ready(WAIT_MS))) throw new Error('the models can’t be run');
  const waits = { questionMs: WAIT_MS, judgingMs: WAIT_MS, passagesMs: WAIT_MS };
  const models = remembering(localModels(inference, found, waits));
  return { models, close: () => inference.close() };
}

export async function readModelSet(
  corpusDir: string,
  file: string,
  [found]: readonly ModelInFolder[],
  { embedder }: LocalModels,
): Promise<ModelSet> {
  const { articles } = await loadCorpus(corpusDir);
  const questions = await readQuestions(file, articles);
  const isEmbedded = embedder && found?.model.kind === 'embedder';
  const vectors = isEmbedded
    ? await openVectors({
        model: found.model,
        embedder,
        corpusDir,
        cacheDir: defaultCacheDir(process.env),
        articles: () => articles,
        onFault(error) {
          throw error;
        },
      })
    : undefined;
  await vectors?.whenDone();
  const archive = await openMemoryArchive(articles, { engine: 'minisearch', vectors });
  return { name: corpusDir, articles, questions, archive: archive.current() };
}

/** So many questions of a set are asked of a few of its articles, at most. */
const MOST_DRAWN = 500;

const SIZES = [1, 2, 4, 8, 16];

/**
 * Each question asked of the whole set, of that without its article, and of a few articles, with its own one
 * and without it.
 */
export function* asksOf(set: ModelSet): Generator<AskedOf> {
  const random = mulberry32(1);
  const ids = set.articles.map(({ id }) => id);
  const only = (kept: readonly string[]): Archive => {
    const keeps = new Set(kept);
    return set.archive.within({ hiddenArticles: ids.filter((id) => !keeps.has(id)) });
  };
  const drawn = new Set(shuffled(set.questions, random).slice(0, MOST_DRAWN));
  for (const question of set.questions) {
    const kind = kindOf(question);
    yield { set, question, kind, isWhole: true, archive: set.archive };
    const own = ids.find((id) => id === question.article);
    // A set may call its articles otherwise.
    const isKnown = own !== undefined || question.article === null;
    if (!drawn.has(question) || kind === 'near' || !isKnown) continue;
    const others = shuffled(
      ids.filter((id) => id !== own),
      random,
    );
    const asked = { set, question, isWhole: false };
    if (own !== undefined && others.length > 0)
      yield { ...asked, kind: 'missing', isWhole: true, archive: only(others) };
    for (const size of SIZES.filter((each) => each < ids.length)) {
      if (own !== undefined)
        yield { ...asked, kind, archive: only([own, ...others.slice(0, size - 1)]) };
      yield {
        ...asked,
        kind: own === undefined ? kind : 'missing',
        archive: only(others.slice(0, size)),
      };
    }
  }
}

function kindOf({ article, category }: EvalQuestion): Kind {
  if (article !== null) return 'answerable';
  return category === 'near' ? 'near' : 'off';
}

/** Asks as `Pullquote.ask` does. */
export async function retrieveFor(
  { archive, question }: Pick<AskedOf, 'archive' | 'question'>,
  models: Models,
): Promise<Retrieval> {
  const by = { weights: WEIGHTS, models };
  const reading = await readingOf(archive, { text: question.question }, by);
  return retrieve(reading.archive, reading.sought, by);
}

/** The models with other weights. */
export function weighedModels(
  { embedder, reranker }: Models,
  { nearness, judgement }: OwnWeights,
): Models {
  return {
    embedder: embedder && { ...embedder, weights: nearness ?? embedder.weights },
    reranker: reranker && { ...reranker, weights: judgement ?? reranker.weights },
  };
}

/** The same models, which are asked for nothing twice. */
function remembering({ embedder, reranker }: LocalModels): LocalModels {
  const vectors = new Map<string, Promise<Vector | undefined>>();
  const judgements = new Map<string, Promise<readonly Judgement[] | undefined>>();
  return {
    embedder: embedder && {
      ...embedder,
      embedQuestion: (question) =>
        remember(vectors, question, () => embedder.embedQuestion(question)),
    },
    reranker: reranker && {
      ...reranker,
      async judge(question, passages) {
        const all: Judgement[] = [];
        for (const passage of passages) {
          const key = JSON.stringify([question, passage.text]);
          const judge = () => reranker.judge(question, [passage]);
          const [one] = (await remember(judgements, key, judge)) ?? [];
          if (!one) return undefined;
          all.push(one);
        }
        return all;
      },
    },
  };
}

function remember<Value>(
  known: Map<string, Promise<Value>>,
  key: string,
  find: () => Promise<Value>,
): Promise<Value> {
  const value = known.get(key) ?? find();
  known.set(key, value);
  return value;
}
