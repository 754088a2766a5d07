import type { Article } from '../articles/article.ts';
import type { CorpusError } from '../articles/corpus-error.ts';
import type { OnCorpusChange } from './corpus-change.ts';

/** Articles that are kept as their files are, while they are asked. */
export interface LivingCorpus {
  /**
   * Looks at all files now, and takes in what has changed. One reload comes after the other. Files that
   * are being written are left for the next one, which comes by itself.
   *
   * @throws SearchUnavailableError if the search ends meanwhile: nothing has changed then.
   */
  reload(options?: ReloadOptions): Promise<ReloadOutcome>;
  /** Those that are served now. */
  articles(): readonly Article[];
  /** @returns a function that ends the telling. */
  onChange(listener: OnCorpusChange): () => void;
  /** Files whose present version can't be used, by file; of some, an earlier version is still served. */
  problems(): readonly CorpusError[];
  /** How many articles are served though they are gone, as that is taken for an accident. */
  held(): number;
  /** Ends the watching, and waits for the reload under way. */
  close(): Promise<void>;
}

export interface ReloadOptions {
  /** What else would be taken for an accident is meant. */
  readonly isConfirmed?: boolean;
  /** Ids of articles that were taken out on purpose: they are not missed, however many they are. */
  readonly takenOut?: readonly string[];
}

export interface Reloaded {
  /** Numbers of articles. */
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Files that can't be used now. */
  readonly problems: readonly CorpusError[];
  /** How many files are being written. */
  readonly unfinished: number;
}

export type ReloadOutcome =
  | (Reloaded & { readonly kind: 'reloaded' })
  /**
   * A folder is gone, or over half of its articles: these go on being served until it is confirmed. All
   * else is taken in.
   */
  | (Reloaded & { readonly kind: 'held'; readonly missing: number; readonly of: number });
