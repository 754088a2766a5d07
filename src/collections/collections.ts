import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../articles/article.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { OperationalError } from '../operational-error.ts';
import { unlessMissing } from '../unless-missing.ts';
import { type CollectionSettings, NO_SETTINGS } from './collection-settings.ts';
import { type CollectionFault, readCollections } from './read-collections.ts';
import { withTerms } from './terms.ts';

export const COLLECTIONS_FILE = 'collections.yaml';

/** What the operator has settled for collections can't be used. Says all that is wrong with it, and what to do. */
export class CollectionsError extends OperationalError {
  override readonly name = 'CollectionsError';
  readonly faults: readonly CollectionFault[];

  constructor(faults: readonly CollectionFault[], options?: ErrorOptions) {
    const lines = faults.map(({ line, message }) => `  ${COLLECTIONS_FILE}:${line}: ${message}`);
    super([`${COLLECTIONS_FILE} can’t be used:`, ...lines].join('\n'), options);
    this.faults = faults;
  }
}

/** The operator's settings for collections, as the file in the corpus folder has them. */
export interface Collections {
  current(): CollectionSettings;
  /** As the operator wrote it; undefined without a file. */
  source(): string | undefined;
  /** The article on the terms that hold now. */
  withTerms(article: Article): Article;
  /**
   * Reads the file again. One that has become faulty, or has gone, opens nothing: what was settled goes on
   * holding, and the admin is told once.
   *
   * @returns whether something else holds now: articles are to have their terms anew then.
   */
  reload(): Promise<boolean>;
}

/** Without a file: everything is open. */
export const NO_COLLECTIONS: Collections = {
  current: () => NO_SETTINGS,
  source: () => undefined,
  withTerms: (article) => article,
  reload: async () => false,
};

export interface CollectionsOptions {
  readonly corpusDir: string;
  /** Told of a file that can't be used any more. */
  readonly tellAdmin: (advice: string) => void;
  /** Gives what was written elsewhere, where there is no file; undefined if nothing was. */
  readonly elsewhere?: (() => Promise<string | undefined>) | undefined;
}

/**
 * Opens the settings for the collections of a corpus folder.
 *
 * @throws CollectionsError if there is a file that can't be used: nobody knows then what may be shown to whom.
 */
export async function openCollections({
  corpusDir,
  tellAdmin,
  elsewhere = async () => undefined,
}: CollectionsOptions): Promise<Collections> {
  const file = join(corpusDir, COLLECTIONS_FILE);
  const read = async (): Promise<string | undefined> =>
    (await readSource(file)) ?? (await elsewhere());
  let source = await read();
  let settings = source === undefined ? NO_SETTINGS : settingsIn(source);
  let told: string | undefined;
  const tellOnce = (advice: string): void => {
    if (advice !== told) tellAdmin(advice);
    told = advice;
  };

  async function reloadNow(): Promise<boolean> {
    try {
      const now = await read();
      if (now === source) told = undefined;
      if (now === source) return false;
      if (now === undefined) {
        tellOnce(`${COLLECTIONS_FILE} is gone. ${STILL} To open everything, start the bot again.`);
        return false;
      }
      settings = settingsIn(now);
      source = now;
      told = undefined;
      return true;
    } catch (error) {
      if (!(error instanceof CollectionsError)) throw error;
      tellOnce(`${error.advice}\n${STILL}`);
      return false;
    }
  }

  const turns = oneAtATime();
  return {
    current: () => settings,
    source: () => source,
    withTerms: (article) => withTerms(article, settings),
    reload: () => turns.take(reloadNow),
  };
}

const STILL = 'What it said before goes on holding.';

function settingsIn(source: string): CollectionSettings {
  const reading = readCollections(source);
  if (reading.kind === 'faulty') throw new CollectionsError(reading.faults);
  return reading.settings;
}

/** @returns undefined if there is no file. */
async function readSource(file: string): Promise<string | undefined> {
  try {
    const bytes = await unlessMissing(readFile(file));
    return bytes && new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    const isText = cause instanceof TypeError;
    const message = isText
      ? 'it is not UTF-8. Save it in that encoding.'
      : 'it can’t be read. Give this user the right to.';
    throw new CollectionsError([{ line: 1, message }], { cause });
  }
}
