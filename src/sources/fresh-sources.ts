import type { Source } from './source.ts';
import type { Changes } from './source-changes.ts';
import type { SourceStatus } from './source-status.ts';

/** Looks at sources again and again, each as often as its admin wants. */
export interface FreshSources {
  /**
   * These are the sources from now on. Articles of those that are no longer among them go, unless these are so many
   * that it looks like an accident.
   */
  setSources(sources: readonly Source[], options?: SetOptions): Promise<SourcesSet>;
  /** Looks at one source, or at all, now, until all that is new is fetched and taken in. */
  look(options?: LookOptions): Promise<readonly LookedAt[]>;
  /** In the order of the sources. */
  statuses(): readonly SourceStatus[];
  /** The files of a source's articles, another source's among them that has the same. */
  filesOf(url: string): Promise<readonly string[]>;
  /** Which file in a collection has a text; undefined if none. */
  fileWith(collection: string, textHash: string): string | undefined;
  /** Whether an address or the hash of a text was taken down. */
  isTakenDown(addressOrHash: string): boolean;
  /** Removes an article, and never fetches it again; false if no source has it. */
  takeDown(file: string): Promise<boolean>;
  /** Ends the looking; what is on its way is given up. */
  close(): Promise<void>;
}

export interface SetOptions {
  /** Addresses of sources that are there, but can't be read: what they have stays. */
  readonly faulty?: readonly string[];
  /** However many are gone, they are meant to. */
  readonly isConfirmed?: boolean;
}

/** What has become of sources that are no longer among them. */
export interface SourcesSet {
  /** How many articles have gone with them. */
  readonly removed: number;
  /** They are so many that what they have stays until that is confirmed. */
  readonly held?: { readonly missing: number; readonly of: number } | undefined;
}

export interface LookOptions {
  /** Its address; all unless told. */
  readonly url?: string | undefined;
  /** Lists that have lost over half of their articles are meant to. */
  readonly isConfirmed?: boolean;
}

/** Where a source stands, and what a look at it has changed. */
export type LookedAt = SourceStatus & { readonly changes: Changes };
