import type { Article, ArticleSource, Paragraph } from '../articles/article.ts';
import type { Quote } from '../articles/quote.ts';
import type { ArticleLanguages } from '../retrieval/archive.ts';
import type { Sources } from './understanding/sources.ts';

export interface Question {
  /** As the asker typed it. */
  readonly text: string;
  /** Only this article is asked. */
  readonly articleId?: string;
  /**
   * Only passages of these articles, by id, are looked for, and judged by what words are worth in all of
   * them. Not beside `articleId`.
   */
  readonly among?: readonly string[];
  /** 1 to {@link MAX_EXCERPTS}; {@link DEFAULT_EXCERPTS} unless told. */
  readonly excerpts?: number;
  /** How many of the best excerpts to leave out, because they were shown before. Default: none. */
  readonly skip?: number;
  /** How many sentences a summary has at most, if it asks for one. Default: those of a medium one. */
  readonly sentences?: number;
  /** The asker's day, `YYYY-MM-DD`: what "last year" means. Without it, such words mean nothing. */
  readonly today?: string;
  /** What was asked and answered just before, which a question may lean on: "Who leads it?" */
  readonly previous?: PreviousQuestion;
  /** It is asked of all articles, whatever sources it names. */
  readonly isWide?: boolean;
  /** The passages that come closest are wanted, however unlikely it is that they answer. */
  readonly isAnyhow?: boolean;
}

export interface PreviousQuestion {
  readonly text: string;
  /** The articles that were shown, by id, the first one first. */
  readonly articles: readonly string[];
}

export const DEFAULT_EXCERPTS = 3;
export const MAX_EXCERPTS = 5;

/** Whole sentences of one paragraph, and where they stand. */
export interface Excerpt {
  readonly quote: Quote;
  /** The paragraph's number; 0 is the article's head (its title and byline). */
  readonly paragraph: Paragraph['number'];
  /** The whole paragraph. */
  readonly context: Quote;
}

/** Some of the excerpts that are worth showing, the best one first. */
export interface ExcerptPage {
  readonly excerpts: readonly [Excerpt, ...Excerpt[]];
  /** How many better ones there are. Absent: none. */
  readonly skipped?: number;
  /** Further ones are worth showing. */
  readonly hasMore?: true;
}

/** What was asked. */
export interface Asked {
  /** As the asker typed it. */
  readonly question: string;
  /** Whose words it was understood to want, if it names any. */
  readonly sources?: Sources;
  /** The question before, where this one leans on it. */
  readonly follows?: string;
}

export interface Answered extends ExcerptPage, Asked {
  readonly kind: 'answered';
}

/** No passage was found that answers the question clearly; these come closest. */
export interface Related extends ExcerptPage, Asked {
  readonly kind: 'related';
}

/** No passage was found that answers the question; the articles may still do, in other words. */
export interface NotFound extends Asked {
  readonly kind: 'not-found';
  /** The articles that come nearest to the question's words, nearest first; may be empty. */
  readonly nearest: readonly ArticleSource[];
  /** Told where there are articles in languages that the question isn't in. */
  readonly languages?: ArticleLanguages;
  /** Where only some were asked: those of the others that speak of it, the best first. */
  readonly others?: readonly ArticleSource[];
}

/** An answer that passages give, or don't. */
export type Answer = Answered | Related | NotFound;

export type BriefOrder = 'relevance' | 'newest' | 'oldest';

export interface BriefRequest {
  /** As the asker typed it. */
  readonly topic: string;
  /** `relevance` unless told. Articles without a date come last. */
  readonly sort?: BriefOrder | undefined;
}

/** What one article says of the topic, the most telling first. */
export interface ArticleBrief {
  readonly article: Article;
  readonly excerpts: readonly [Excerpt, ...Excerpt[]];
}

/** What the articles say of a topic, article by article. */
export interface Brief {
  readonly kind: 'brief';
  /** Empty if none is named: then it is what they say above all. */
  readonly topic: string;
  readonly articles: readonly [ArticleBrief, ...ArticleBrief[]];
}
