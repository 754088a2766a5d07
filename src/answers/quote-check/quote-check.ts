import type { Article, ArticleSource } from '../../articles/article.ts';
import type { Quote } from '../../articles/quote.ts';
import type { Span } from '../../text/span.ts';
import type { Place } from '../place.ts';

/** What came of comparing a quote that somebody gave with the articles. */
export type QuoteCheck = ExactQuote | DifferentQuote | UnknownQuote | ShortQuote;

/** The words stand there, but for typography. */
export interface ExactQuote {
  readonly kind: 'exact';
  /** In the order of the articles, the first few of them. */
  readonly places: readonly [QuotePlace, ...QuotePlace[]];
}

/** The nearest passage says it in other words. */
export interface DifferentQuote {
  readonly kind: 'differs';
  readonly article: Article;
  /** For each part of the given quote that comes near, in its order. */
  readonly parts: readonly [Comparison, ...Comparison[]];
}

/** No article says this, nor anything near. */
export interface UnknownQuote {
  readonly kind: 'not-in-articles';
}

/** Too few words to tell where they come from. */
export interface ShortQuote {
  readonly kind: 'too-short';
  readonly wordCount: number;
  /** So many are needed. */
  readonly neededWords: number;
}

/** What to tell whoever asks whether a quote is right. */
export type QuoteVerdict = Exclude<QuoteCheck, UnknownQuote> | UnknownWithNearest;

export interface UnknownWithNearest extends UnknownQuote {
  /** Articles that speak of the same, the nearest first; none if none clearly does. */
  readonly nearest: readonly ArticleSource[];
}

/** A place is one quote, or several where an ellipsis stands for what was left out between them. */
export interface QuotePlace {
  readonly article: Article;
  readonly quotes: readonly [PlacedQuote, ...PlacedQuote[]];
  /** What was let pass, in the order of {@link DIFFERENCES}; empty if every character is the same. */
  readonly differences: readonly TypographicDifference[];
}

export interface PlacedQuote extends Place {
  readonly quote: Quote;
}

/**
 * `quotation-marks`, `dashes`, `spaces` (and line breaks): others of their kind; `characters`: the same
 * ones in another form, such as ligatures, or ones that aren't seen; `first-letter`: its case, or "[T]he";
 * `surrounding-marks`: quotation marks around it that the article doesn't have there; `left-out`: words
 * that an ellipsis stands for; `footnote-marks`: "[3]" and the like, which the reading text doesn't have.
 */
export const DIFFERENCES = [
  'quotation-marks',
  'dashes',
  'spaces',
  'characters',
  'first-letter',
  'surrounding-marks',
  'left-out',
  'footnote-marks',
] as const;

export type TypographicDifference = (typeof DIFFERENCES)[number];

/** A part of the given quote beside the words of the article that come nearest. */
export interface Comparison {
  /** The whole sentences in which those words stand, or lines beside the running text. */
  readonly original: PlacedQuote;
  /** The words that are compared, in the article's text; inside `original`. */
  readonly compared: Span;
  /** The part as it was given, without quotation marks around it. */
  readonly given: string;
  /**
   * In order. The spans of `same` and `missing` runs cover `compared`; the words of `same` and `added`
   * runs are those given.
   */
  readonly runs: readonly ComparedRun[];
  /** How much of the words is the same, 0 to 1. */
  readonly likeness: number;
}

/**
 * Words that both have; that only the article has; that only the given quote has. `given` is their place
 * in the part that was given.
 */
export type ComparedRun =
  | ({ readonly kind: 'same'; readonly given: Span } & Span)
  | ({ readonly kind: 'missing' } & Span)
  | { readonly kind: 'added'; readonly given: Span; readonly text: string };
