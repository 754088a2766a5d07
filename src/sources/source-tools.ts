import type { Article } from '../articles/article.ts';
import type { FetchedFile } from '../articles/fetched-file.ts';
import type { KnownOfFetched } from '../articles/fetched-head.ts';
import type { FetchedStore } from './fetched-store.ts';
import type { Fetched, Fetcher } from './fetching/fetcher.ts';
import type { ListedItem, Listing } from './formats/listed.ts';
import type { HeldArticles } from './held-articles.ts';
import type { Random } from './next-look.ts';
import type { Source, SourceKind } from './source.ts';
import type { LeftOutReason, SourceStates } from './source-status.ts';

/** What looking at sources takes. */
export interface SourceTools {
  readonly fetcher: Fetcher;
  readonly readList: ReadList;
  readonly readPage: ReadPage;
  readonly rereadPage: RereadPage;
  /** The articles' files. */
  readonly files: Pick<FetchedStore, 'read' | 'write' | 'remove' | 'names'>;
  readonly states: SourceStates;
  readonly held: HeldArticles;
  /** Addresses and hashes of texts that are never fetched again. */
  readonly takenDown: ReadonlySet<string>;
  /** In milliseconds since 1970. */
  readonly now: () => number;
  readonly random: Random;
  readonly onEvent: (event: SourceEvent) => void;
}

/** Finds out what came from a source's address. */
export type ReadList = (fetched: Fetched, kind: Source['kind']) => Promise<ReadListOutcome>;

export type ReadListOutcome =
  | { readonly kind: 'list'; readonly of: SourceKind; readonly listing: Listing }
  /** It is a page, and names none. */
  | { readonly kind: 'page' }
  | { readonly kind: 'faulty'; readonly advice: string };

/** Finds out what is on a page, be it an article or not. */
export type ReadPage = (
  page: FetchedPage,
  source: PageSource,
  listed: ListedItem,
) => Promise<PageOutcome>;

/** What is in a file that is kept, as its source's settings are now. */
export type RereadPage = (
  kept: FetchedFile,
  source: PageSource,
  listed: ListedItem,
) => Promise<PageOutcome>;

/** As it came, or as its list brings it. */
export type FetchedPage = Pick<Fetched, 'url' | 'mediaType' | 'charset' | 'bytes' | 'validators'>;

/** What of a source's settings says how its pages are read and kept. */
export type PageSource = Pick<
  Source,
  'url' | 'collection' | 'fullText' | 'leaveOut' | 'licence' | 'linkOnly' | 'fields'
>;

export type PageOutcome =
  | {
      readonly kind: 'article';
      /** As it will be read from its file. */
      readonly article: Article;
      /** Which the page says is its own, if it does. */
      readonly canonicalUrl?: string | undefined;
      /** What its file holds. */
      readonly known: KnownOfFetched;
      readonly bytes: Uint8Array;
    }
  | { readonly kind: 'left-out'; readonly reason: LeftOutReason; readonly advice?: string };

/** What an admin may want to know of. */
export type SourceEvent =
  | ({ readonly source: string } & (
      | { readonly kind: 'fault'; readonly advice: string; readonly nextAt: number }
      /** After a fault that was told. */
      | { readonly kind: 'works-again' }
      | { readonly kind: 'taken-back'; readonly url: string; readonly reason: LeftOutReason }
      /** Over half of the articles in its list are no longer there; they are kept until that is confirmed. */
      | { readonly kind: 'held'; readonly missing: number; readonly of: number }
      /** It is no longer among the sources, and its articles are gone. */
      | { readonly kind: 'removed'; readonly articles: number }
      /** What was known of some of its pages can't be understood; they are looked at again. */
      | { readonly kind: 'damaged'; readonly lines: number }
    ))
  /** Over half of the sources are no longer there; what they have is kept until that is confirmed. */
  | { readonly kind: 'sources-held'; readonly missing: number; readonly of: number };
