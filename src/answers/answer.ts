import type { Article, Paragraph } from '../articles/article.ts';
import type { Quote } from '../articles/quote.ts';

export interface Question {
  /** As the asker typed it. */
  readonly text: string;
  /** Only this article is asked. */
  readonly articleId?: string;
  /** 1 to {@link MAX_EXCERPTS}; {@link DEFAULT_EXCERPTS} unless told. */
  readonly excerpts?: number;
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

/** The best excerpt comes first. */
export interface Answered {
  readonly kind: 'answered';
  readonly question: string;
  readonly excerpts: readonly [Excerpt, ...Excerpt[]];
}

/** No article answers the question clearly; these passages come closest, the best one first. */
export interface Related {
  readonly kind: 'related';
  readonly question: string;
  readonly excerpts: readonly [Excerpt, ...Excerpt[]];
}

/** The articles do not answer the question. */
export interface NotFound {
  readonly kind: 'not-found';
  readonly question: string;
  /** The articles that come nearest to the question's words, nearest first; may be empty. */
  readonly nearest: readonly Article[];
}

export type Answer = Answered | Related | NotFound;
