import type { Article, ArticleSource } from '../../articles/article.ts';
import type { Comparison, QuotePlace } from '../quote-check/quote-check.ts';
import type { Quotation } from './draft.ts';

/** What came of looking a quotation of a draft up in the articles. */
export type CheckedQuotation = Quotation & { readonly check: QuotationCheck };

export type QuotationCheck =
  | RightQuotation
  | ChangedQuotation
  | ShortenedQuotation
  | MisattributedQuotation
  | UnknownQuotation
  | ApartQuotation;

/** The words stand there, but for typography. */
export interface RightQuotation {
  readonly kind: 'exact';
  readonly places: readonly [QuotePlace, ...QuotePlace[]];
}

/** The nearest passage says it in other words. */
export interface ChangedQuotation {
  readonly kind: 'differs';
  readonly article: Article;
  readonly parts: readonly [Comparison, ...Comparison[]];
}

/** The article's words, but some between them are left out, and nothing marks that. */
export interface ShortenedQuotation {
  readonly kind: 'left-out';
  /** Its quotes are the words that are there; between each and the next there should be an ellipsis. */
  readonly place: QuotePlace;
}

/** The words stand there, but it is somebody else who says them. */
export interface MisattributedQuotation {
  readonly kind: 'wrong-author';
  readonly places: readonly [QuotePlace, ...QuotePlace[]];
  /** Whose words the draft says they are. */
  readonly name: string;
}

/** No article says this, nor anything near. */
export interface UnknownQuotation {
  readonly kind: 'not-in-articles';
  readonly nearest: readonly ArticleSource[];
}

/** Hardly anybody's words: a title, too few of them to tell, or so many that they are an article. */
export interface ApartQuotation {
  readonly kind: 'apart';
  readonly reason: 'title' | 'short' | 'long';
}

export type DraftTally = Readonly<Record<QuotationCheck['kind'], number>>;

/** How many quotations came to what. */
export function tally(quotations: readonly CheckedQuotation[]): DraftTally {
  const counts = {
    exact: 0,
    differs: 0,
    'left-out': 0,
    'wrong-author': 0,
    'not-in-articles': 0,
    apart: 0,
  };
  for (const { check } of quotations) counts[check.kind] += 1;
  return counts;
}

/** Those that should be looked at once more. */
export function isWrong({ check }: CheckedQuotation): boolean {
  return check.kind !== 'exact' && check.kind !== 'apart';
}
