import type { ArticleFields } from '../articles/article-fields.ts';

/** Where articles are fetched from, as `sources.yaml` has it; what the admin left out has its default here. */
export interface Source {
  /** http or https, as the admin wrote it. */
  readonly url: string;
  /** `auto`: told from what comes. */
  readonly kind: SourceKind | 'auto';
  /** For people; the feed's or page's own title unless told. */
  readonly title?: string | undefined;
  /** The folder that its articles are in, as if they lay below the corpus. */
  readonly collection: string;
  /** How often to look. */
  readonly everyMs: number;
  /** The article on the page, or what the feed brings along. */
  readonly fullText: FullText;
  readonly leaveOut: LeaveOut;
  /** So many of its articles are kept, the newest. */
  readonly keep: number;
  /** A line on what may be done with the articles. */
  readonly licence?: string | undefined;
  readonly linkOnly: boolean;
  /** What becomes of articles that the source took back. */
  readonly whenTakenBack: 'remove' | 'keep';
  /** What a list of references says of the page's article: it goes before what the page says. */
  readonly fields?: SourceFields | undefined;
  /** It was added from Discord, and stands in no list. Default: no. */
  readonly isAdded?: boolean;
  /** Who added it from Discord, if somebody did. */
  readonly addedBy?: AddedBy | undefined;
}

export const SOURCE_KINDS = ['page', 'feed', 'sitemap', 'links'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const FULL_TEXTS = ['page', 'feed'] as const;
export type FullText = (typeof FULL_TEXTS)[number];

export type SourceFields = Pick<
  ArticleFields,
  'title' | 'authors' | 'publication' | 'published' | 'language' | 'tags'
>;

export interface LeaveOut {
  /** CSS selectors of what is on its pages and belongs to no article. */
  readonly selectors: readonly string[];
  /** Of addresses' paths, with `*` for anything: pages that are no articles. */
  readonly paths: readonly string[];
}

export interface AddedBy {
  readonly serverId: string;
  readonly userId: string;
  /** In milliseconds since 1970. */
  readonly atMs: number;
}

/** The folder for articles of sources that name none. */
export const DEFAULT_COLLECTION = 'web';
export const DEFAULT_EVERY_MS = 60 * 60 * 1000;
export const DEFAULT_KEEP = 1000;
