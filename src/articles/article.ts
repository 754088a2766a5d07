import type { Span } from '../text/span.ts';
import type { PositionMark } from './position.ts';

/** What is known of an article besides its words; a field that nobody gave is absent. */
export interface ArticleSource {
  /** The file's path below the corpus folder, without its ending: `2024/on-quoting`. */
  readonly id: string;
  readonly title: string;
  readonly authors: readonly string[];
  /** What all of them are; without it, their names tell. */
  readonly authorType?: AuthorType;
  readonly publication?: string;
  /** http or https only. */
  readonly url?: string;
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or an ISO 8601 date and time. */
  readonly published?: string;
  /** A BCP 47 tag. */
  readonly language?: string;
  readonly tags: readonly string[];
  /** It may be listed and linked to, but none of its words may be shown. */
  readonly linkOnly?: true;
  /** A line on what may be done with its words. */
  readonly licence?: string;
  /** So many of its words a reply may show at most. */
  readonly longestQuote?: number;
  /** What its file says of these three, where its collection says otherwise. */
  readonly ownTerms?: ArticleTerms;
  /** From where to where its file tells a position of its own; in the order of the text. */
  readonly positions?: readonly PositionMark[];
}

/** On what terms an article is quoted. */
export type ArticleTerms = Pick<ArticleSource, 'licence' | 'linkOnly' | 'longestQuote'>;

export type AuthorType = 'person' | 'organisation';

/** A paragraph of running text. Its sentences cover it in order; they do not overlap. */
export interface Paragraph extends Span {
  /** Counted from 1, as a reader would: headings, captions and page furniture do not count. */
  readonly number: number;
  readonly sentences: readonly Span[];
  /** The heading it stands under, if any. */
  readonly heading?: Span;
}

/**
 * What a reader sees beside the running text: `note` is a footnote. Quote checks find it; no answer
 * consists of it.
 */
export const ASIDE_KINDS = ['heading', 'caption', 'table', 'code', 'note'] as const;

export type AsideKind = (typeof ASIDE_KINDS)[number];

export interface Aside extends Span {
  readonly kind: AsideKind;
}

/**
 * One article. Every span points into its text: quotes, hashes and links speak of that alone, and not
 * of the file that it was read from.
 */
export interface Article extends ArticleSource {
  /**
   * The reading text: what somebody sees who reads the article where it was published, title, byline and
   * furniture included; link texts without addresses, no marks, soft line breaks as spaces, nothing hidden.
   * The file's format makes it once; from then on nobody changes a character.
   */
  readonly text: string;
  /** Title and byline, where they stand in the text. */
  readonly head?: Span;
  readonly paragraphs: readonly Paragraph[];
  /** In the order of the text; none overlaps another, a paragraph or the head. */
  readonly asides: readonly Aside[];
}
