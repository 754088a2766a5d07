import type { Article } from '../articles/article.ts';
import { OperationalError } from '../operational-error.ts';
import { type ArticleChange, openMemoryArchive } from '../retrieval/memory/memory-archive.ts';
import type { InferenceError } from './inference/inference-fault.ts';
import { localModels, type Waits } from './inference/local-models.ts';
import { startInference as startProcess } from './inference/start-inference.ts';
import type { ArchiveOptions, ModelsFault, ModelsUse, OpenedArchive } from './models-in-use.ts';
import type { ArticleEmbedding, EmbeddingProgress } from './vectors/embed-articles.ts';
import { openVectors } from './vectors/open-vectors.ts';
import { whileItGetsOn } from './vectors/while-it-gets-on.ts';

/** Nobody waits at a screen, and the processor may have much else to do. */
const PATIENT_WAITS: Waits = { questionMs: 20_000, judgingMs: 20_000, passagesMs: 30_000 };

/** Most often a second does. */
const LONGEST_OPENING_MS = 60_000;

/** A few passages take a second; some processors can open a model, but not run it. */
const LONGEST_STANDSTILL_MS = 30_000;

/**
 * An archive of articles in this thread, with models that find and judge its passages beside the words. Its
 * passages get their vectors by and by, those of articles that come later as well.
 */
export async function openArchiveWithModels(
  articles: readonly Article[],
  { inUse: { found, threads, isPatient }, corpusDir, cacheDir }: ModelsUse,
  options: ArchiveOptions,
): Promise<OpenedArchive> {
  const { onEmbedding, onModelsFault = () => {}, startInference = startProcess } = options;
  let embedding: ArticleEmbedding | undefined;
  let areGone = false;
  const toEmbed = whileItGetsOn(LONGEST_STANDSTILL_MS);
  const archive = await openMemoryArchive(articles, {
    ...options,
    vectors: { of: (article) => embedding?.of(article) },
  });
  const inference = startInference(found, {
    threads,
    onFault(error) {
      onModelsFault(faultOf(error));
      areGone ||= isLasting(error);
      giveUpIfGone();
    },
  });
  /** Some wait for what would never come. */
  const giveUpIfGone = (): void => {
    if (areGone) void embedding?.close();
  };
  const models = localModels(inference, found, isPatient ? PATIENT_WAITS : undefined);
  const { embedder } = models;
  const [model] = found.flatMap((one) => (one.model.kind === 'embedder' ? [one.model] : []));
  embedding =
    embedder &&
    model &&
    (await openVectors({
      model,
      embedder,
      corpusDir,
      cacheDir,
      articles: () => archive.articles(),
      onProgress(progress) {
        toEmbed.gotOn();
        onEmbedding?.(progress);
      },
      onFault: (error) => onModelsFault(faultOf(error)),
    }));
  giveUpIfGone();

  const prepare: typeof archive.prepare = async (change) => {
    const before = articlesIn(change, archive.articles());
    const make = await archive.prepare(change);
    return async () => {
      await make();
      embedding?.articlesChanged();
      await embedding?.forget(before, change.add ?? []);
    };
  };
  const progress = (): EmbeddingProgress => embedding?.progress() ?? NOTHING_TO_EMBED;
  return {
    archive: {
      current: () => archive.current(),
      analysis: () => archive.analysis(),
      prepare,
      async change(change) {
        const make = await prepare(change);
        await make();
      },
      async close() {
        await embedding?.close();
        await inference.close();
        await archive.close();
      },
    },
    models,
    readiness: {
      progress,
      async whenReady() {
        const isOpen = await inference.ready(LONGEST_OPENING_MS);
        if (embedding && isOpen) await toEmbed.wait(embedding.whenDone());
        return progress();
      },
    },
  };
}

/** Those that a change lets go, or puts others in the place of. */
function articlesIn(
  { add = [], remove = [] }: ArticleChange,
  articles: readonly Article[],
): readonly Article[] {
  const ids = new Set([...remove, ...add.map(({ id }) => id)]);
  return articles.filter(({ id }) => ids.has(id));
}

const NOTHING_TO_EMBED: EmbeddingProgress = { embedded: 0, of: 0 };

function isLasting({ fault: { kind } }: InferenceError): boolean {
  return kind === 'not-installed' || kind === 'unusable-model';
}

function faultOf(error: unknown): ModelsFault {
  return error instanceof OperationalError ? { advice: error.advice } : { error };
}
