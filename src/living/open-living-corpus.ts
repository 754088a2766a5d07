import { setTimeout } from 'node:timers/promises';
import type { Article } from '../articles/article.ts';
import type { CorpusError } from '../articles/corpus-error.ts';
import { type CorpusFolders, nameOfFile } from '../articles/corpus-folders.ts';
import type { FileReaderOptions } from '../articles/file-reader.ts';
import { chooseArticles, type KnownFile } from '../articles/known-file.ts';
import { countParagraphs } from '../articles/packed-article.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import type { MemoryUse } from '../retrieval/corpus-memory.ts';
import type { ArticleChange } from '../retrieval/memory/memory-archive.ts';
import { type Schedule, scheduleTimeout } from '../schedule.ts';
import { describeAccident } from './accident.ts';
import { filesByPlace, placeOf } from './changed-files.ts';
import type { CorpusChange, OnCorpusChange } from './corpus-change.ts';
import { type CorpusState, findChanges, type FoundChanges } from './find-changes.ts';
import {
  type LivingCorpus,
  outcomeOf,
  type Reloaded,
  type ReloadOptions,
  type ReloadOutcome,
} from './living-corpus.ts';
import { type Remembrance, rememberAtRest } from './remember-at-rest.ts';
import type { ServedArticle, ServedArticles } from './served-articles.ts';
import { toldProblems } from './told-problems.ts';

export interface LivingCorpusOptions extends Pick<FileReaderOptions, 'withTerms'> {
  readonly folders: CorpusFolders;
  /** As they were read at first. */
  readonly files: readonly KnownFile[];
  /** As they are served by now. */
  readonly articles: readonly Article[];
  /** Those that were told already. */
  readonly problems: readonly CorpusError[];
  /** Has articles served, and others no longer, in one step. */
  readonly change: (change: ArticleChange) => Promise<void>;
  /** Looks whether the terms on which articles are quoted have changed. */
  readonly haveTermsChanged?: (() => Promise<boolean>) | undefined;
  /** Ids of articles that are gone on purpose: they are not missed. Default: none. */
  readonly gone?: (() => Iterable<string>) | undefined;
  /** Where is kept for the next start what was found out about the articles. */
  readonly remembrance: Remembrance;
  readonly onRemembered?: ((use: MemoryUse) => void) | undefined;
  readonly onRememberingFailed: (error: unknown) => void;
  readonly tellAdmin: (advice: string) => void;
  /** Told of each reload that found something new. */
  readonly onReloaded?: ((outcome: ReloadOutcome, tookMs: number) => void) | undefined;
  /** Told what a listener has thrown. */
  readonly onListenerFailed: (error: unknown) => void;
  /** Default: in reality. */
  readonly wait?: ((ms: number) => Promise<void>) | undefined;
  /** Default: Node's timers. */
  readonly schedule?: Schedule | undefined;
  /** In milliseconds, from any time on. */
  readonly now?: (() => number) | undefined;
}

/** Takes over articles that have been opened; looks at their files when it is told to. */
export function openLivingCorpus(options: LivingCorpusOptions): LivingCorpus {
  const { folders, withTerms, tellAdmin, wait = waitInReality } = options;
  const now = options.now ?? performance.now.bind(performance);
  let state = stateAtFirst(options);
  let held = 0;
  let haveTermsChanged = false;
  let isClosed = false;
  const told = toldProblems(state.problems, tellAdmin);
  const listeners = new Set<OnCorpusChange>();
  const tellings = oneAtATime();
  const turns = oneAtATime();
  const remembering = rememberAtRest({
    remembrance: options.remembrance,
    betweenChanges: (work) => turns.take(async () => work(state.served)),
    onRemembered: options.onRemembered ?? (() => {}),
    onFailed: options.onRememberingFailed,
    schedule: options.schedule ?? scheduleTimeout,
    now,
  });

  const tellListeners = (change: CorpusChange): void => {
    for (const listener of listeners) {
      const telling = tellings.take(async () => {
        await listener(change);
      });
      void telling.catch(options.onListenerFailed);
    }
  };
  const tellOfFaults = ({ accidents }: FoundChanges): void => {
    const withEarlier = namesOfHeldFiles(state, folders);
    told.update(state.problems, ({ file }) => withEarlier.has(file));
    if (held === 0) for (const accident of accidents) tellAdmin(describeAccident(accident));
    held = accidents.reduce((sum, { missing }) => sum + missing, 0);
  };
  const reload = async (asked: ReloadOptions): Promise<ReloadOutcome> => {
    if (isClosed) throw new Error('the corpus has been closed');
    const sinceMs = now();
    haveTermsChanged = (await options.haveTermsChanged?.()) || haveTermsChanged;
    const found = await findChanges(state, {
      ...asked,
      takenOut: [...(asked.takenOut ?? []), ...(options.gone?.() ?? [])],
      folders,
      withTerms,
      haveTermsChanged,
      wait,
    });
    const { change, accidents } = found;
    const isChange = countOf(change) > 0;
    // As long as nothing happens, an accident is no news.
    const isNews = isChange || (accidents.length > 0 && held === 0);
    if (change.changed.length + change.removed.length > 0) await remembering.forget();
    if (isChange) await options.change(archiveChange(change));
    state = found.state;
    haveTermsChanged = false;
    tellOfFaults(found);
    if (isChange) {
      remembering.rememberLater();
      tellListeners(change);
    }
    const outcome = outcomeOf(reloadedBy(found), found.accidents);
    if (isNews) options.onReloaded?.(outcome, now() - sinceMs);
    return outcome;
  };

  return {
    reload: (asked = {}) => turns.take(() => reload(asked)),
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    articles: () => articlesIn(state.served),
    size() {
      let paragraphs = 0;
      for (const { article } of state.served.values()) paragraphs += countParagraphs(article);
      return { articles: state.served.size, paragraphs };
    },
    problems: () => state.problems,
    held: () => held,
    async close() {
      isClosed = true;
      remembering.close();
      await turns.done();
      await tellings.done();
    },
  };
}

async function waitInReality(ms: number): Promise<void> {
  await setTimeout(ms);
}

async function* articlesIn(served: ServedArticles): AsyncGenerator<Article> {
  for (const { article } of served.values()) yield article;
}

function stateAtFirst({ folders, files, articles, problems }: LivingCorpusOptions): CorpusState {
  const byPlace = filesByPlace(files, folders);
  const { byId } = chooseArticles(byPlace.values(), folders);
  const served: ServedArticles = new Map(
    articles.flatMap((article): readonly [string, ServedArticle][] => {
      const file = byId.get(article.id);
      if (!file) return [];
      const { directory, held } = file;
      const hash = held?.hash ?? '';
      return [[article.id, { article, directory, place: placeOf(file), hash }]];
    }),
  );
  return { files: byPlace, served, problems };
}

function countOf({ added, changed, removed }: CorpusChange): number {
  return added.length + changed.length + removed.length;
}

function archiveChange({ added, changed, removed }: CorpusChange): ArticleChange {
  return {
    add: [...added, ...changed.map(({ after }) => after)],
    remove: removed.map(({ id }) => id),
  };
}

/** Files whose present version can't be used, but an earlier one. */
function namesOfHeldFiles({ files }: CorpusState, folders: CorpusFolders): ReadonlySet<string> {
  return new Set(
    [...files.values()].flatMap((file) =>
      file.problem && file.held ? [nameOfFile(file, folders)] : [],
    ),
  );
}

function reloadedBy({ change, state, unfinished }: FoundChanges): Reloaded {
  const { added, changed, removed } = change;
  return {
    added: added.length,
    changed: changed.length,
    removed: removed.length,
    problems: state.problems,
    unfinished,
  };
}
