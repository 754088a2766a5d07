import type { Article } from '../articles/article.ts';
import type { CorpusError } from '../articles/corpus-error.ts';
import type { CorpusFolders } from '../articles/corpus-folders.ts';
import type { Collections } from '../collections/collections.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import type { AskedVersion } from '../opensearch/asked-version.ts';
import {
  changesSince,
  noteChange,
  type NotedChange,
  SOMETHING,
} from '../opensearch/filling/change-log.ts';
import type { KnownFiles } from '../opensearch/filling/known-files.ts';
import { noteCollections, notedCollections } from '../opensearch/filling/noted-collections.ts';
import { removeArticle, type RemovalParts } from '../opensearch/filling/remove-article.ts';
import { type TakenInFolder, takeInFolder } from '../opensearch/filling/take-in-folder.ts';
import { withoutTakenDown } from '../opensearch/filling/taken-down.ts';
import { toldProblems } from './told-problems.ts';
import type { CorpusChange, OnCorpusChange } from './corpus-change.ts';
import {
  type CorpusSize,
  type LivingCorpus,
  outcomeOf,
  type Reloaded,
  type ReloadOptions,
  type ReloadOutcome,
} from './living-corpus.ts';

export interface IndexedCorpusOptions extends RemovalParts {
  readonly asked: AskedVersion;
  readonly folders: CorpusFolders;
  readonly collections: Pick<Collections, 'current' | 'reload' | 'source'>;
  /** Those with these ids, as they are now. */
  readonly articlesOf: (ids: readonly string[]) => Promise<readonly Article[]>;
  readonly count: () => Promise<CorpusSize>;
  /** Ids of articles that nothing is shown of; those that are about to be removed are among them meanwhile. */
  readonly hidden: Set<string>;
  readonly knownFiles: (version: number) => KnownFiles;
  /** Whether this process keeps the index as its folders are: one of all that ask it. */
  readonly isWriter: () => Promise<boolean>;
  /** Ids of articles that are gone on purpose. Default: none. */
  readonly gone?: (() => Iterable<string>) | undefined;
  readonly tellAdmin: (advice: string) => void;
  /** Told of each reload that wrote something. */
  readonly onReloaded: (outcome: ReloadOutcome, tookMs: number) => void;
  /** Told what a listener has thrown, and why changes could not be told of. */
  readonly onListenerFailed: (error: unknown) => void;
  readonly wait: (ms: number) => Promise<void>;
}

/** So many articles are asked for at a time. */
const SLICE = 50;

const NOTHING = { added: 0, changed: 0, removed: 0, problems: [], unfinished: 0 } as const;

/**
 * Takes over an index that is asked: what changes in the folders goes there, and what changes there from now on is told
 * here.
 */
export async function openIndexedCorpus(options: IndexedCorpusOptions): Promise<LivingCorpus> {
  const { asked, state, collections, hidden, tellAdmin, now } = options;
  const listeners = new Set<OnCorpusChange>();
  const turns = oneAtATime();
  const tellings = oneAtATime();
  const told = toldProblems([], tellAdmin);
  let toldUpTo = (await changesSince(state, -1)).at(-1)?.order ?? 0;
  let size: CorpusSize = await options.count();
  let problems: readonly CorpusError[] = [];
  let held = 0;
  let notedTerms: { readonly source: string | undefined } | undefined;
  let isClosed = false;

  /** Whoever has no folder goes by what is noted. */
  const noteTerms = async (): Promise<void> => {
    const source = collections.source();
    if (notedTerms?.source === source) return;
    const isOther = (await notedCollections(state)) !== source;
    if (isOther) await noteCollections(state, source);
    if (isOther) await noteChange(state, SOMETHING);
    notedTerms = { source };
  };
  const tellOfChanges = async (): Promise<void> => {
    await collections.reload();
    size = await options.count();
    for (const noted of await changesSince(state, toldUpTo)) {
      const change = await changeOf(noted, options);
      toldUpTo = noted.order;
      for (const listener of listeners) {
        try {
          await listener(change);
        } catch (error) {
          options.onListenerFailed(error);
        }
      }
    }
  };
  const stopFollowing = asked.onChange(() => {
    void tellings.take(tellOfChanges).catch(options.onListenerFailed);
  });

  const remove = async (ids: readonly string[]): Promise<number> => {
    for (const id of ids) hidden.add(id);
    for (const id of ids) await removeArticle(id, options);
    if (ids.length > 0) await noteChange(state, { added: [], changed: [], removed: ids });
    await asked.look();
    for (const id of ids) hidden.delete(id);
    return ids.length;
  };

  /** Again where another version is asked by then. */
  const takeIn = async (isConfirmed: boolean): Promise<TakenInFolder> => {
    const { number } = asked.current();
    const folders = await withoutTakenDown(options.folders, state);
    const taken = await takeInFolder({
      ...options,
      number,
      isConfirmed,
      meant: new Set(options.gone?.()),
      settings: collections.current(),
      folders,
    });
    if (countOf(taken) > 0) await noteChange(state, taken.change);
    await asked.look();
    return asked.current().number === number ? taken : takeIn(isConfirmed);
  };

  const reload = async ({ isConfirmed = false, takenOut = [] }: ReloadOptions) => {
    if (isClosed) throw new Error('the corpus has been closed');
    const sinceMs = now();
    const removed = await remove(takenOut);
    if (!(await options.isWriter())) return { kind: 'reloaded', ...NOTHING, removed } as const;
    await collections.reload();
    await noteTerms();
    const taken = await takeIn(isConfirmed);
    ({ problems } = taken);
    told.update(problems, () => false);
    const outcome = outcomeOf(reloadedBy(taken, removed), taken.accidents);
    if (outcome.kind === 'held' && held === 0)
      for (const accident of taken.accidents) tellAdmin(describeAccident(accident));
    const isNews = countOf(taken) + removed > 0 || (outcome.kind === 'held' && held === 0);
    held = outcome.kind === 'held' ? outcome.missing : 0;
    if (isNews) options.onReloaded(outcome, now() - sinceMs);
    return outcome;
  };

  return {
    reload: (given = {}) => turns.take(() => reload(given)),
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    articles: () => allArticles(options),
    size: () => size,
    problems: () => problems,
    held: () => held,
    async close() {
      isClosed = true;
      stopFollowing();
      await turns.done();
      await tellings.done();
    },
  };
}

function countOf({ change: { added, changed, removed } }: TakenInFolder): number {
  return added.length + changed.length + removed.length;
}

async function changeOf(
  { added, changed, removed }: NotedChange,
  parts: Pick<IndexedCorpusOptions, 'articlesOf'>,
): Promise<CorpusChange> {
  return {
    added: await inSlices(added, parts),
    changed: (await inSlices(changed, parts)).map((after) => ({ after })),
    removed: removed.map((id) => ({ id })),
  };
}

async function inSlices(
  ids: readonly string[],
  { articlesOf }: Pick<IndexedCorpusOptions, 'articlesOf'>,
): Promise<readonly Article[]> {
  const articles: Article[] = [];
  for (let at = 0; at < ids.length; at += SLICE)
    articles.push(...(await articlesOf(ids.slice(at, at + SLICE))));
  return articles;
}

async function* allArticles({
  asked,
  knownFiles,
  articlesOf,
}: IndexedCorpusOptions): AsyncGenerator<Article> {
  const { number } = asked.current();
  for await (const page of knownFiles(number).pages()) {
    const served = page.flatMap((one) => (one.served ? one.id : []));
    for (let at = 0; at < served.length; at += SLICE)
      yield* await articlesOf(served.slice(at, at + SLICE));
  }
}

function reloadedBy(taken: TakenInFolder, removedBefore: number): Reloaded {
  const { change, problems, unfinished } = taken;
  return {
    added: change.added.length,
    changed: change.changed.length,
    removed: change.removed.length + removedBefore,
    problems,
    unfinished,
  };
}

/** For the admin: what is wrong, and what to do if it isn't. */
function describeAccident({ directory, missing, of }: TakenInFolder['accidents'][number]): string {
  return (
    `Of ${of} articles in the index, ${missing} are not in ${directory}. That is taken for an accident, or for ` +
    'another folder than it was filled from, and nothing of it is written to the index. If it is meant, run: npx pullquote reload --confirm'
  );
}
