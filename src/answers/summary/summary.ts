import type { Article, Paragraph } from '../../articles/article.ts';
import type { Quote } from '../../articles/quote.ts';

export interface SummaryRequest {
  /** How many sentences at most, 1 to {@link MAX_SUMMARY_SENTENCES}. */
  readonly sentences: number;
  /** What the summary should dwell on, as the reader typed it. */
  readonly focus?: string | undefined;
}

/** What people choose from. */
export const SUMMARY_LENGTHS = { short: 3, medium: 5, long: 8 } as const;

export type SummaryLength = keyof typeof SUMMARY_LENGTHS;

const BY_LENGTH: readonly SummaryLength[] = ['short', 'medium', 'long'];

/** The next length up; undefined for the longest. */
export function longerThan(length: SummaryLength): SummaryLength | undefined {
  return BY_LENGTH[BY_LENGTH.indexOf(length) + 1];
}

/** The next length down; undefined for the shortest. */
export function shorterThan(length: SummaryLength): SummaryLength | undefined {
  return BY_LENGTH[BY_LENGTH.indexOf(length) - 1];
}

export const MAX_SUMMARY_SENTENCES = 100;

/** A whole sentence of the article. */
export interface QuotedSentence {
  readonly quote: Quote;
  readonly paragraph: Paragraph['number'];
  /** Its place among all sentences of the article, from 0. */
  readonly index: number;
}

/** Sentences of one article, in its order. */
export interface ArticleSummary {
  readonly kind: 'summary';
  readonly article: Article;
  readonly sentences: readonly [QuotedSentence, ...QuotedSentence[]];
  /** How many sentences the article has in all. */
  readonly sentenceCount: number;
  /** What was asked for; if it isn't found, the summary is the general one. */
  readonly focus?: { readonly text: string; readonly isFound: boolean };
}

/** The article may be pointed to, but not quoted. */
export interface LinkOnly {
  readonly kind: 'link-only';
  readonly article: Article;
}

export type Summary = ArticleSummary | LinkOnly;

/** Whether the summary is no shorter than the article. */
export function isWhole({ sentences, sentenceCount }: ArticleSummary): boolean {
  return sentences.length === sentenceCount;
}
