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
  /** Those that are served now; they may come from elsewhere, a few at a time. */
  articles(): AsyncIterable<Article>;
  /** How much is served, as far as is known. */
  size(): CorpusSize;
  /** @returns a function that ends the telling. */
  onChange(listener: OnCorpusChange): () => void;
  /** Files whose present version can't be used, by file; of some, an earlier version is still served. */
  problems(): readonly CorpusError[];
  /** How many articles are served though they are gone, as that is taken for an accident. */
  held(): number;
  /** Ends the watching, and waits for the reload under way. */
  close(): Promise<void>;
}

export interface CorpusSize {
  readonly articles: number;
  readonly paragraphs: number;
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

/** What becomes of a reload by what of it is taken for accidents. */
export function outcomeOf(
  reloaded: Reloaded,
  accidents: readonly { readonly missing: number; readonly of: number }[],
): ReloadOutcome {
  if (accidents.length === 0) return { kind: 'reloaded', ...reloaded };
  return {
    kind: 'held',
    ...reloaded,
    missing: accidents.reduce((sum, { missing }) => sum + missing, 0),
    of: accidents.reduce((sum, { of }) => sum + of, 0),
  };
}
