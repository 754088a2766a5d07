import { setTimeout } from 'node:timers/promises';
import { realpath } from 'node:fs/promises';
import type { AnsweredArticles, ArticlesParts, LivingParts } from './answered-articles.ts';
import type { CorpusFolders } from './articles/corpus-folders.ts';
import { type Collections, openCollections } from './collections/collections.ts';
import type { Config } from './config.ts';
import { holdForAll } from './hold-for-all.ts';
import { keepArticlesLiving, type LivingArticles, logLiving } from './keep-articles-living.ts';
import { logEngine } from './log-engine.ts';
import { type IndexedCorpusOptions, openIndexedCorpus } from './living/indexed-corpus.ts';
import { type IndexedArticles, openIndexedArticlesPatiently } from './open-indexed-articles.ts';
import { IndexError } from './opensearch/asked-version.ts';
import type { EngineSettings } from './opensearch/engine/engine-settings.ts';
import { openIndexState } from './opensearch/filling/index-state.ts';
import { openKnownFiles } from './opensearch/filling/known-files.ts';
import { LAYOUT } from './opensearch/filling/layout.ts';
import { areCollectionsNoted, notedCollections } from './opensearch/filling/noted-collections.ts';
import type { VersionNames } from './opensearch/filling/version-names.ts';
import type { Hold } from './records/hold-lease.ts';

type ElsewhereConfig = Pick<Config, 'corpusDir' | 'corpusWatch' | 'dataDir'> &
  Pick<CorpusFolders, 'fetchedDir'> & { readonly engine: EngineSettings };

/**
 * Opens the articles of a search engine, and waits until that can be asked. The folder of articles need not be
 * there; where it is, what changes in it goes to the engine.
 *
 * @throws {IndexError} if there is no index that can be asked, or it can't be told what of it is open to whom.
 * @throws {CollectionsError} if what is settled for collections can't be used.
 */
export async function openArticlesElsewhere(
  config: ElsewhereConfig,
  parts: ArticlesParts,
): Promise<AnsweredArticles> {
  const { log, tellAdmin, schedule, engineMeter } = parts;
  const hidden = new Set<string>();
  const opened = await openIndexedArticlesPatiently(config.engine, {
    schedule,
    hidden: () => [...hidden],
    onHeld: (error) => log.error(`The index is asked as it was: ${error.advice}`),
    onAway: (error) => log.warn(`Waiting for the search engine: ${error.advice}`),
    onState: logEngine(log),
    meter: engineMeter,
  });
  try {
    const { engine, names, asked, pullquote } = opened;
    const state = await openIndexState(engine, names.state);
    const { corpusDir } = config;
    const elsewhere = (): Promise<string | undefined> => notedCollections(state);
    const collections = await openCollections({ corpusDir, tellAdmin, elsewhere });
    if (collections.source() === undefined && !(await areCollectionsNoted(state)))
      throw unknownTerms(names);
    const { articles, passages } = await opened.current().count();
    log.info(`Articles are asked of version ${asked.current().number} of the index`, {
      articles,
      passages,
    });
    return {
      pullquote,
      collections,
      probe: () => opened.probe(),
      keepLiving: (others) =>
        keepLiving({ opened, state, collections, hidden }, config, { ...parts, ...others }),
      close: () => opened.close(),
    };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

/** What would be open to everybody without any settings may have been closed by some. */
function unknownTerms({ state }: VersionNames): IndexError {
  return new IndexError(
    `It can’t be told which articles are open to whom: what was noted of that beside the index is gone. Put ${state} back from a snapshot, or fill the index again: npx pullquote index`,
  );
}

interface AskedArticles extends Pick<IndexedCorpusOptions, 'state' | 'hidden'> {
  readonly opened: IndexedArticles;
  readonly collections: Collections;
}

/** Keeps the index as its folders are, where they are here, and tells of what changes in it. */
async function keepLiving(
  { opened, state, collections, hidden }: AskedArticles,
  { corpusDir, fetchedDir, corpusWatch, dataDir }: ElsewhereConfig,
  { isTakenDown, gone, tellAdmin, log, schedule, ...parts }: ArticlesParts & LivingParts,
): Promise<LivingArticles> {
  const { engine, names, asked } = opened;
  const folders = { corpusDir, fetchedDir, isTakenDown };
  const lease = holdIndexLease({ ...parts, log, schedule });
  const corpus = await openIndexedCorpus({
    api: engine,
    names,
    layout: LAYOUT,
    state,
    asked,
    folders,
    collections,
    hidden,
    gone,
    articlesOf: (ids) => opened.articlesOf(ids),
    async count() {
      const size = await opened.current().count();
      return { articles: size.articles, paragraphs: size.passages };
    },
    knownFiles: (version) => openKnownFiles(engine, names.files(version)),
    isWriter: async () =>
      ((await isThere(corpusDir)) || (await isThere(fetchedDir))) && (await lease.isHeld()),
    tellAdmin,
    ...logLiving(log),
    schedule,
    now: Date.now,
    wait: (ms) => setTimeout(ms),
  });
  const watch = (await isThere(corpusDir)) ? corpusWatch : 'off';
  const kept = { ...parts, folders, watch, dataDir, tellAdmin, log, schedule };
  const living = await keepArticlesLiving(corpus, kept);
  return {
    ...living,
    async close() {
      await living.close();
      await lease.close();
    },
  };
}

/** One of all bots that share a database keeps the index as its folders are. */
function holdIndexLease({
  records: { leases },
  leaseMs,
  log,
  schedule,
}: Pick<ArticlesParts, 'records' | 'leaseMs' | 'log' | 'schedule'>) {
  const held = holdForAll({
    leases,
    name: 'index',
    leaseMs,
    start: (hold: Hold) => ({ hold, close: async () => {} }),
    does: 'writes what changes to the index',
    log,
    schedule,
  });
  return {
    isHeld: async () => (await held.current()?.hold.isHeld()) ?? false,
    close: () => held.close(),
  };
}

async function isThere(folder: string | undefined): Promise<boolean> {
  return folder !== undefined && (await realpath(folder).catch(() => undefined)) !== undefined;
}
