import { availableParallelism, totalmem } from 'node:os';
import type { Article } from './articles/article.ts';
import { type Corpus, readCorpus, type LoadProgress } from './articles/load-corpus.ts';
import type { KnownFile } from './articles/known-file.ts';
import { shareArticles, unpackLater } from './articles/packed-article.ts';
import type { FoundModels } from './models/find-models.ts';
import type { ModelsConfig } from './models/model-setting.ts';
import type { ModelsEvents, ModelsReadiness, ModelsUse } from './models/models-in-use.ts';
import { openArchive } from './models/open-archive.ts';
import type { Pullquote } from './pullquote.ts';
import { pullquoteOver } from './pullquote-over-archive.ts';
import { analyseInSteps, type AnalysisProgress } from './retrieval/analysis.ts';
import { analyseInThread } from './retrieval/analysis-thread.ts';
import {
  type CorpusMemory,
  type HashedArticle,
  type MemoryUse,
  NO_MEMORY,
  openCorpusMemory,
} from './retrieval/corpus-memory.ts';
import type {
  AnalysisOfAll,
  ArticleChange,
  OnMergeFailed,
} from './retrieval/memory/memory-archive.ts';
import {
  chooseEngine,
  type SearchEngine,
  type SearchEngineSetting,
} from './retrieval/search-engine.ts';
import {
  choosePlace,
  chooseWorkers,
  type Machine,
  type SearchPlace,
  type SearchPlaceSetting,
  type SearchWorkersSetting,
} from './retrieval/search-place.ts';
import { WEIGHTS } from './retrieval/weights.ts';
import { type OnSearchLost, startThreadedPullquote } from './thread/threaded-pullquote.ts';

export interface OpenOptions extends ModelsEvents {
  readonly corpusDir: string;
  /** A second folder, with fetched articles; it need not be there. */
  readonly fetchedDir?: string | undefined;
  /** What searches the articles; `auto`, which goes by their number, unless told. */
  readonly searchEngine?: SearchEngineSetting | undefined;
  /** In which thread they are searched; `auto`, which goes by their number, unless told. */
  readonly searchPlace?: SearchPlaceSetting | undefined;
  /** How many threads answer, where they are searched in threads of their own; one unless told. */
  readonly searchWorkers?: SearchWorkersSetting | undefined;
  /** Where to remember what was found out about a large corpus; unless told, nowhere. */
  readonly cacheDir?: string | undefined;
  /** Tells by its id which article was taken down. */
  readonly isTakenDown?: ((articleId: string) => boolean) | undefined;
  /** Puts on each article on what terms it is quoted; its own, unless told. */
  readonly withTerms?: ((article: Article) => Article) | undefined;
  /** Which small models help to search; unless told, none. */
  readonly models?: ModelsConfig | undefined;
  /** Questions wait for a model that is late, so that the same one always gets the same answer. */
  readonly isPatient?: boolean | undefined;
  readonly onProgress?: (progress: Progress) => void;
  /** Told if the thread that searches has ended; another one takes its place. */
  readonly onSearchLost?: OnSearchLost | undefined;
  readonly onMergeFailed?: OnMergeFailed | undefined;
}

/** First the articles are read, then what is in them is found out, and at last the index is built of that. */
export type Progress = LoadProgress | AnalysisProgress | { readonly isBuilding: true };

export interface Opened {
  readonly pullquote: Pullquote;
  readonly corpus: Corpus;
  /** Those that the articles were read from, in the order of their places. */
  readonly files: readonly KnownFile[];
  readonly engine: SearchEngine;
  readonly place: SearchPlace;
  /** How many threads of their own search them. */
  readonly workers: number;
  /** What came of remembering. */
  readonly memory: MemoryUse;
  /** Those that were asked for, and what is wrong with others. */
  readonly models: FoundModels;
  /** How far these are; undefined where none can be used. */
  readonly readiness: ModelsReadiness | undefined;
  /**
   * Takes articles in and lets others go, all in one step; what is asked before goes on with the articles
   * as they were. The folder is left alone.
   *
   * @throws SearchUnavailableError if the thread that searches ends meanwhile: nothing has changed then.
   */
  change(change: ArticleChange): Promise<void>;
  /** As a corpus memory does: before articles go, and for the next start. */
  forget(): Promise<void>;
  /**
   * Keeps for the next start what is known of the articles as they are now.
   *
   * @param fileOf Gives an article of now by its id, with its file's hash.
   * @param signal Aborted before they change.
   * @returns undefined if it was aborted.
   */
  remember(
    fileOf: (id: string) => HashedArticle | undefined,
    signal: AbortSignal,
  ): Promise<MemoryUse | undefined>;
  /** Ends what runs beside the main thread. Before a process ends by itself, there is no need to. */
  close(): Promise<void>;
}

/**
 * Loads a folder of articles and makes them ready to be asked.
 *
 * @throws CorpusError if the folder can't be read; faulty articles are among the corpus's problems.
 * @throws SearchUnavailableError if the thread that searches them can't be started.
 */
export async function openPullquote(options: OpenOptions): Promise<Opened> {
  const { corpusDir, searchEngine = 'auto', searchPlace = 'auto', cacheDir, onProgress } = options;
  const models = await findWantedModels(options.models);
  const modelsUse = await modelsUseOf(models, options);
  const { onMergeFailed, onEmbedding, onModelsFault } = options;
  const events = { onMergeFailed, onEmbedding, onModelsFault };
  const memory = cacheDir === undefined ? NO_MEMORY : await openCorpusMemory(cacheDir, corpusDir);
  const { fetchedDir, isTakenDown, withTerms } = options;
  const { recall } = memory;
  const { corpus, files } = await readCorpus(corpusDir, {
    fetchedDir,
    isTakenDown,
    onProgress,
    recall,
    withTerms,
  });
  const engine = chooseEngine(corpus.articles, searchEngine);
  const place = choosePlace(corpus.articles, searchPlace);
  if (place === 'main') {
    const { articles } = corpus;
    const { analysis, use } = await memory.recallAnalysis(articles, () =>
      analyseInSteps(articles, onProgress),
    );
    onProgress?.({ isBuilding: true });
    const {
      archive,
      models: inUse,
      readiness,
    } = await openArchive(articles, {
      ...events,
      engine,
      analysis,
      modelsUse,
    });
    const pullquote = pullquoteOver(archive, { weights: WEIGHTS, models: inUse });
    const change = (one: ArticleChange): Promise<void> => archive.change(one);
    const close = (): Promise<void> => archive.close();
    return {
      ...keeping(memory, () => archive.analysis()),
      pullquote,
      corpus,
      files,
      engine,
      place,
      workers: 0,
      memory: use,
      models,
      readiness,
      change,
      close,
    };
  }
  const shared = shareArticles(corpus.articles);
  const articles = shared.map(unpackLater);
  const { analysis, use } = await memory.recallAnalysis(articles, () =>
    analyseInThread(shared, onProgress),
  );
  onProgress?.({ isBuilding: true });
  const data = { articles: shared, analysis, engine, weights: WEIGHTS, models: modelsUse };
  const { searchWorkers = 1 } = options;
  // Each would run the models, and keep the same vectors.
  const workers = modelsUse ? 1 : chooseWorkers(articles, searchWorkers, thisMachine());
  const threaded = await startThreadedPullquote(articles, data, {
    ...events,
    count: workers,
    onLost: options.onSearchLost,
  });
  return {
    ...threaded,
    ...keeping(memory, () => threaded.analysis()),
    corpus: { ...corpus, articles },
    files,
    engine,
    place,
    workers,
    memory: use,
    models,
  };
}

/** What this process may use of it. */
function thisMachine(): Machine {
  const allowed = process.constrainedMemory();
  return {
    cores: availableParallelism(),
    memoryBytes: allowed > 0 ? Math.min(allowed, totalmem()) : totalmem(),
  };
}

function keeping(
  memory: CorpusMemory,
  analyse: () => Promise<AnalysisOfAll>,
): Pick<Opened, 'forget' | 'remember'> {
  return {
    forget: () => memory.forget(),
    async remember(fileOf, signal) {
      const { ids, analysis } = await analyse();
      const known = ids.flatMap((id) => fileOf(id) ?? []);
      return signal.aborted || known.length < ids.length ? undefined : memory.keep(known, analysis);
    },
  };
}

async function findWantedModels(config: ModelsConfig | undefined): Promise<FoundModels> {
  if (config === undefined || config.setting.kind === 'off') return { models: [], faults: [] };
  const { findModels } = await import('./models/find-models.ts');
  return findModels(config);
}

/** Undefined if there are none, or what runs them is not installed. */
async function modelsUseOf(
  { models: found }: FoundModels,
  { models, isPatient, corpusDir, cacheDir }: OpenOptions,
): Promise<ModelsUse | undefined> {
  if (!models || found.length === 0) return undefined;
  const { missingRuntime } = await import('./models/runtime.ts');
  if (missingRuntime().length > 0) return undefined;
  return { inUse: { found, threads: models.threads, isPatient }, corpusDir, cacheDir };
}
