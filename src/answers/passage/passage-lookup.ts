import type { Article, ArticleSource } from '../../articles/article.ts';
import type { Quote } from '../../articles/quote.ts';

/** What came of looking a passage up by a reference to it, such as "kia ¶ 3–4". */
export type PassageLookup = FoundPassage | MissingParagraph | WithheldPassage | UnclearPassage;

/** Paragraphs of an article, from one number to another, as far as there are any. */
export interface FoundPassage {
  readonly kind: 'passage';
  readonly article: Article;
  readonly paragraphs: readonly [NumberedParagraph, ...NumberedParagraph[]];
}

export interface NumberedParagraph {
  readonly number: number;
  readonly quote: Quote;
}

/** The article has no paragraph with this number. */
export interface MissingParagraph {
  readonly kind: 'no-such-paragraph';
  readonly article: Article;
  readonly number: number;
  /** It has those from 1 to this one. */
  readonly last: number;
}

/** The article may be linked to, but not quoted. */
export interface WithheldPassage {
  readonly kind: 'withheld';
  readonly article: Article;
}

/** The reference names no article, or several. */
export interface UnclearPassage {
  readonly kind: 'unclear';
  /** Empty if there is nothing but a number. */
  readonly named: string;
  /** The likeliest first; empty if no article is called so. */
  readonly candidates: readonly ArticleSource[];
}
