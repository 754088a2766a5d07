import type { Article } from './articles/article.ts';
import type { EngineSettings } from './opensearch/engine/engine-settings.ts';
import { EngineError, type EngineFaultKind } from './opensearch/engine/engine-error.ts';
import type { Engine } from './opensearch/engine/engine.ts';
import { type EngineTools, openEngine } from './opensearch/engine/open-engine.ts';
import { openEngineArchive } from './opensearch/archive/open-engine-archive.ts';
import { searchIn } from './opensearch/archive/search.ts';
import {
  type AskedVersion,
  type IndexError,
  openAskedVersion,
} from './opensearch/asked-version.ts';
import { LAYOUT } from './opensearch/filling/layout.ts';
import { type VersionNames, versionNames } from './opensearch/filling/version-names.ts';
import type { Pullquote } from './pullquote.ts';
import { pullquoteOver } from './pullquote-over-archive.ts';
import type { Archive } from './retrieval/archive.ts';
import { PartialSearchError } from './retrieval/partial-search-error.ts';
import { SearchUnavailableError } from './retrieval/search-unavailable-error.ts';
import { WEIGHTS } from './retrieval/weights.ts';
import { pauseFor, type Schedule } from './schedule.ts';

/** Articles in an engine elsewhere, to be asked. */
export interface IndexedArticles {
  readonly pullquote: Pullquote;
  readonly engine: Engine;
  readonly names: VersionNames;
  readonly asked: AskedVersion;
  /** As they are now, whatever is hidden. */
  current(): Archive;
  articlesOf(ids: readonly string[]): Promise<readonly Article[]>;
  /**
   * Looks whether all of them can be asked now.
   *
   * @throws SearchUnavailableError if they, or some of them, can't be.
   */
  probe(): Promise<void>;
  close(): Promise<void>;
}

export interface OpenIndexedOptions extends EngineTools {
  readonly schedule: Schedule;
  /** Told why another version than the one that is to be asked goes on being asked. */
  readonly onHeld?: ((error: IndexError) => void) | undefined;
  /** Ids of articles that nothing is shown of, whatever the index has. */
  readonly hidden?: (() => readonly string[]) | undefined;
}

/**
 * Opens an index; nothing of what is in it is held here.
 *
 * @throws IndexError that says what to run if there is none that can be asked.
 * @throws SearchUnavailableError if what asks the engine isn't installed, or the engine can't be asked.
 */
export async function openIndexedArticles(
  settings: EngineSettings,
  { schedule, onHeld = () => {}, hidden = () => [], ...tools }: OpenIndexedOptions,
): Promise<IndexedArticles> {
  const engine = await openEngine(settings, tools);
  const names = versionNames(settings.indexPrefix);
  const asked = await openAskedVersion({ engine, names, layout: LAYOUT, schedule, onHeld });
  const archive = openEngineArchive({
    engineForQuestion: () => engine.forQuestion(),
    version: () => asked.current(),
  });
  const current = (): Archive => {
    const hiddenArticles = hidden();
    const all = archive.current();
    return hiddenArticles.length === 0 ? all : all.within({ hiddenArticles });
  };
  const close = async (): Promise<void> => {
    await asked.close();
    await engine.close();
  };
  try {
    asked.current();
  } catch (error) {
    await close();
    throw error;
  }
  return {
    pullquote: pullquoteOver({ current }, { weights: WEIGHTS }),
    engine,
    names,
    asked,
    current,
    articlesOf: (ids) => archive.current().articles(ids),
    async probe() {
      // What was found out before tells nothing of now: each part of the index is asked.
      const search = searchIn(engine.forQuestion(), asked.current().index);
      await search({ size: 0, terminate_after: 1, track_total_hits: false });
    },
    close,
  };
}

/** So often an engine is asked that is away when the bot starts. */
const AGAIN_MS = 2000;

/**
 * The same for whoever can wait until the engine is there.
 *
 * @param onAway Told why it has to, once.
 */
export async function openIndexedArticlesPatiently(
  settings: EngineSettings,
  options: OpenIndexedOptions & { readonly onAway: (error: SearchUnavailableError) => void },
): Promise<IndexedArticles> {
  let isTold = false;
  for (;;) {
    try {
      return await openIndexedArticles(settings, options);
    } catch (error) {
      if (!(error instanceof SearchUnavailableError) || !isPassing(error)) throw error;
      if (!isTold) options.onAway(error);
      isTold = true;
      await pauseFor(AGAIN_MS, options.schedule);
    }
  }
}

/** An engine that is there and refuses, or has no index, won't do better by itself. */
function isPassing(error: SearchUnavailableError): boolean {
  if (error instanceof EngineError) return PASSING.has(error.fault.kind);
  return error instanceof PartialSearchError;
}

const PASSING: ReadonlySet<EngineFaultKind> = new Set(['away', 'busy', 'failing']);
