import type { SourceKind } from '../source.ts';

/** What a feed, a sitemap, a list or a file of references names: where articles are, and what it says of them. */
export interface Listing {
  /** What the whole is called. */
  readonly title?: string | undefined;
  /** Each address once, in the order of the list. */
  readonly items: readonly ListedItem[];
  /** It names all there are, as a sitemap does: what is missing from it has been taken back. */
  readonly isFull: boolean;
  /** Further parts, such as a feed's older pages or a sitemap index's sitemaps. */
  readonly more: readonly string[];
  /** What is left out of it, and why; sentences without a full stop. */
  readonly notes: readonly string[];
}

/** A field that nobody gave is absent. */
export interface ListedItem {
  /** Absolute, http or https. */
  readonly url: string;
  /** What is there, if the list tells: a list of subscriptions names feeds. */
  readonly kind?: SourceKind | undefined;
  /** The headings or folders that it stands under, the outermost first. */
  readonly folders?: readonly string[] | undefined;
  readonly title?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly publication?: string | undefined;
  /** As an article has it: `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or an ISO 8601 date and time. */
  readonly published?: string | undefined;
  /** When it last changed, likewise. */
  readonly modified?: string | undefined;
  readonly language?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  /** The whole article as HTML, if the feed brings it along. */
  readonly content?: string | undefined;
}
