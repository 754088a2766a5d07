import { z } from 'zod';
import { oneAtATime } from '../one-at-a-time.ts';
import { SearchUnavailableError } from '../retrieval/search-unavailable-error.ts';
import type { Schedule } from '../schedule.ts';
import { EngineError } from './engine/engine-error.ts';
import type { Engine } from './engine/engine.ts';
import { countChanges } from './filling/change-log.ts';
import type { Layout } from './filling/layout-port.ts';
import { isMadeBy, madeBySchema } from './filling/made-by.ts';
import type { VersionNames } from './filling/version-names.ts';

/** There is no index that can be asked. Says what to run. */
export class IndexError extends SearchUnavailableError {
  override readonly name = 'IndexError';

  override get state(): string {
    return 'there is no index that can be asked';
  }
}

/** A version as it is at one time; another object as soon as something in it may be another. */
export interface AskedIndex {
  /** Its own name, and not that of an alias. */
  readonly index: string;
  readonly number: number;
}

/** Which version is asked: each question asks one from beginning to end. */
export interface AskedVersion {
  /** @throws SearchUnavailableError as long as none is known that can be asked. */
  current(): AskedIndex;
  /**
   * Looks now.
   *
   * @throws SearchUnavailableError if the engine can't be asked.
   * @throws IndexError if the version that is asked can't be: the one before goes on being asked, if there is one.
   */
  look(): Promise<void>;
  /** Called after something has changed; gives a function that ends it. */
  onChange(listener: () => void): () => void;
  close(): Promise<void>;
}

export interface AskedVersionParts {
  readonly engine: Pick<Engine, 'read'>;
  readonly names: VersionNames;
  readonly layout: Layout;
  readonly schedule: Schedule;
  /** Told why another version than the one that is to be asked goes on being asked; once. */
  readonly onHeld: (error: IndexError) => void;
}

/** A switch is seen so soon. */
const LOOK_MS = 1000;

/** Looks now and from then on. What keeps it from finding a version is thrown when that is asked for. */
export async function openAskedVersion(parts: AskedVersionParts): Promise<AskedVersion> {
  const { engine, names, layout, schedule, onHeld } = parts;
  const listeners = new Set<() => void>();
  const turns = oneAtATime();
  let asked: AskedIndex | undefined;
  let changes = -1;
  let failure: SearchUnavailableError | undefined;
  let heldFor: string | undefined;
  let isClosed = false;
  let cancel: (() => void) | undefined;

  const look = async (): Promise<void> => {
    try {
      const found = await findAsked(engine, names, layout);
      const now = await countChanges(engine, names.state);
      failure = undefined;
      heldFor = undefined;
      if (asked?.index === found.index && now === changes) return;
      asked = found;
      changes = now;
      for (const listener of listeners) listener();
    } catch (error) {
      if (!(error instanceof SearchUnavailableError)) throw error;
      failure = error;
      if (error instanceof IndexError && asked && heldFor !== error.message) {
        heldFor = error.message;
        onHeld(error);
      }
      throw error;
    }
  };
  const lookLater = (): void => {
    if (isClosed) return;
    cancel = schedule(() => void turns.take(look).catch(ignore).then(lookLater), LOOK_MS);
  };
  await turns.take(look).catch(unlessUnavailable);
  lookLater();
  return {
    current() {
      if (asked) return asked;
      throw failure ?? noIndex(names);
    },
    look: () => turns.take(look),
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async close() {
      isClosed = true;
      cancel?.();
      await turns.done();
    },
  };
}

function ignore(): void {}

function unlessUnavailable(error: unknown): void {
  if (!(error instanceof SearchUnavailableError)) throw error;
}

async function findAsked(
  engine: Pick<Engine, 'read'>,
  names: VersionNames,
  layout: Layout,
): Promise<AskedIndex> {
  const [found, ...others] = Object.entries(await readMappings(engine, names));
  const number = found && names.versionOf(found[0]);
  if (!found || others.length > 0 || number === undefined) throw strangeAlias(names);
  const [index, madeBy] = found;
  if ((madeBy.format ?? 0) > layout.format) throw later(number);
  if (!isMadeBy(madeBy, layout)) throw otherwiseMade(number);
  return { index, number };
}

/**
 * What a node knows itself is known while the one that manages the others hangs; that there is no index, only that
 * one can tell: a node that has just started knows none.
 */
async function readMappings(
  engine: Pick<Engine, 'read'>,
  names: VersionNames,
): Promise<z.infer<typeof mappingsReply>> {
  const path = `/${names.asked}/_mapping`;
  for (const query of [{ local: 'true' }, {}]) {
    try {
      return await engine.read({ method: 'GET', path, query }, mappingsReply);
    } catch (error) {
      if (!(error instanceof EngineError) || error.fault.kind !== 'missing') throw error;
    }
  }
  throw noIndex(names);
}

function noIndex({ asked }: VersionNames): IndexError {
  return new IndexError(
    `There is no index that can be asked: the search engine has no alias ${asked}. Fill one: npx pullquote index. If it is filled, check SEARCH_INDEX_PREFIX.`,
  );
}

function strangeAlias({ asked }: VersionNames): IndexError {
  return new IndexError(
    `The alias ${asked} doesn’t stand for one version of an index. Look at them: npx pullquote index status; and choose one: npx pullquote index use N`,
  );
}

function later(number: number): IndexError {
  return new IndexError(
    `Version ${number} of the index was made by a later version of Pullquote. Update this one, or have an earlier version of the index asked: npx pullquote index use N`,
  );
}

function otherwiseMade(number: number): IndexError {
  return new IndexError(
    `Version ${number} of the index was made by another version of Pullquote or Node, which may read words otherwise. Build it anew: npx pullquote index`,
  );
}

const mappingsReply = z.record(
  z.string(),
  z.object({ mappings: madeBySchema }).transform(({ mappings }) => mappings),
);
