import { byTitle } from '../../articles/article-order.ts';
import type { Article } from '../../articles/article.ts';
import { oneAtATime } from '../../one-at-a-time.ts';
import { analyse, type Analysis } from '../analysis.ts';
import { analyseApart } from '../analysis-thread.ts';
import type { OpenArchive } from '../archive.ts';
import { pace } from '../pace.ts';
import { indexBuilder, type SearchEngine } from '../search-engine.ts';
import { archiveOf, type EditionArchive } from './archive-of-edition.ts';
import { articlesOf, changeEdition, partsToMerge, replaceSegments } from './change-edition.ts';
import { type ArticleAt, articlesIn, type Edition, editionOf } from './edition.ts';
import { mergeAnalyses } from './merge-analyses.ts';
import type { PassageVectors } from './passage-vectors.ts';
import { buildSegment, type Segment } from './segment.ts';

export interface MemoryArchiveOptions {
  readonly engine: SearchEngine;
  /** What is known of the articles already; else they are read. */
  readonly analysis?: Analysis | undefined;
  /** Reads articles that come later; unless told, many of them in a thread of its own. */
  readonly readArticles?: ((articles: readonly Article[]) => Promise<Analysis>) | undefined;
  readonly onMergeFailed?: OnMergeFailed | undefined;
  /** The vectors of the articles' passages, where a model makes some. */
  readonly vectors?: PassageVectors | undefined;
}

/**
 * Told why segments could not be put together: nothing is lost, searching takes a little longer, and the
 * next change tries again.
 */
export type OnMergeFailed = (error: unknown) => void;

/** Articles that come and go. */
export interface ArticleChange {
  /** Each takes the place of the one with its id, if there is one. */
  readonly add?: readonly Article[] | undefined;
  /** By id; ids that no article has don't matter. */
  readonly remove?: readonly string[] | undefined;
}

/** What analysing these articles finds out. */
export interface AnalysisOfAll {
  /** Of the articles, in their order. */
  readonly ids: readonly string[];
  readonly analysis: Analysis;
}

export interface MemoryArchive extends OpenArchive {
  /** As they are now, in their order. */
  articles(): readonly Article[];
  /**
   * Takes articles in and lets others go, all in one step: whoever has asked for the current archive
   * before goes on with the articles as they were. One change is made after the other. It takes as
   * long as reading what is added, whatever there is besides.
   *
   * @throws Error if the archive has been closed; if the articles can't be read, nothing changes.
   */
  change(change: ArticleChange): Promise<void>;
  /**
   * The same up to its last step: all that takes long is done, and whoever asks is still told of the
   * articles as they were.
   *
   * @returns what makes the change, at once, and settles when nothing is left to do for it. It is called
   *   before the next change, or never.
   * @throws as `change`.
   */
  prepare(change: ArticleChange): Promise<() => Promise<void>>;
  /**
   * What is known of all articles as they are now, put together beside all else: for a start that finds
   * the same ones.
   */
  analysis(): Promise<AnalysisOfAll>;
  /** Resolves when nothing is being put in order; for tests, and who measures. */
  settled(): Promise<void>;
}

/**
 * The archive of articles that are in this process, as segments that never change: a large one, smaller
 * ones that came later, and what has gone from either. Now and then, and beside all else, segments are
 * put together into one.
 *
 * @param articles In their order; by title, if others are to be put in by title.
 */
export async function openMemoryArchive(
  articles: readonly Article[],
  {
    engine,
    analysis = analyse(articles),
    readArticles = analyseApart,
    onMergeFailed = () => {},
    vectors,
  }: MemoryArchiveOptions,
): Promise<MemoryArchive> {
  const closing = new AbortController();
  const buildIndex = indexBuilder(engine);
  const build = (all: readonly Article[], known: Analysis): Promise<Segment> =>
    buildSegment(all, known, { buildIndex, pace: pace(closing.signal) });

  const first = await build(articles, analysis);
  let edition = editionOf(articlesIn(first));
  let current = archiveOf(edition, vectors);
  const publish = (changed: Edition, archive = archiveOf(changed, vectors)): void => {
    edition = changed;
    current = archive;
  };
  /** The archive of a changed edition, in which is known already what somebody has asked of this one. */
  const madeReady = async (changed: Edition): Promise<EditionArchive> => {
    const archive = archiveOf(changed, vectors);
    await archive.findOut(current.foundOut(), pace(closing.signal));
    return archive;
  };

  const putInPlace = async (made: readonly ArticleAt[], segment: Segment): Promise<void> => {
    const before = edition;
    const after = replaceSegments(before, made, segment);
    const archive = await madeReady(after);
    // There may have been a change meanwhile.
    if (edition === before) publish(after, archive);
    else await putInPlace(made, segment);
  };
  const mergeParts = async (): Promise<void> => {
    for (let parts = partsToMerge(edition); parts.length > 0; parts = partsToMerge(edition)) {
      const made = articlesOf(edition, parts);
      const merged = await mergeAnalyses(made, pace(closing.signal));
      const kept = made.flatMap(({ segment, number }) => segment.articles[number] ?? []);
      const segment = await build(kept, merged);
      await putInPlace(made, segment);
    }
  };
  let merging: Promise<void> | undefined;
  const tidyUp = (): void => {
    merging ??= mergeParts()
      .catch((error: unknown) => {
        if (!closing.signal.aborted) onMergeFailed(error);
      })
      .finally(() => {
        merging = undefined;
      });
  };

  const prepare = async ({
    add = [],
    remove = [],
  }: ArticleChange): Promise<() => Promise<void>> => {
    closing.signal.throwIfAborted();
    // Of several with one id, the last one is meant.
    const added = [...new Map(add.map((article) => [article.id, article])).values()];
    const sorted = added.toSorted(byTitle);
    const segment =
      sorted.length === 0 ? undefined : await build(sorted, await readArticles(sorted));
    closing.signal.throwIfAborted();
    const removed = new Set([...remove, ...added.map(({ id }) => id)]);
    const before = edition;
    const after = changeEdition(before, removed, segment);
    const archive = await madeReady(after);
    return async () => {
      // Parts may have been put together meanwhile.
      if (edition === before) publish(after, archive);
      else publish(changeEdition(edition, removed, segment));
      tidyUp();
    };
  };
  const changes = oneAtATime();

  return {
    current: () => current,
    articles: () =>
      edition.articles.flatMap(({ segment, number }) => segment.articles[number] ?? []),
    change: (change) =>
      changes.take(async () => {
        const make = await prepare(change);
        await make();
      }),
    prepare: (change) => changes.take(() => prepare(change)),
    async analysis() {
      const { articles: all } = edition;
      const ids = all.flatMap(({ segment, number }) => segment.articles[number]?.id ?? []);
      return { ids, analysis: await mergeAnalyses(all, pace(closing.signal)) };
    },
    async settled() {
      await changes.done();
      await merging;
    },
    async close() {
      closing.abort(new Error('the archive has been closed'));
      await changes.done();
      await merging;
    },
  };
}
