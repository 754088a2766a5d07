import type { ArticleSource } from '../articles/article.ts';
import type { Answer, Answered, Asked, Brief, Excerpt } from './answer.ts';
import type { Summary } from './summary/summary.ts';

/** Articles themselves, where a question asks for these. */
export interface ArticlesListed extends Asked {
  readonly kind: 'articles';
  /** What was asked of them; of a few that are named, who wrote them, when, or what they are called. */
  readonly wanted:
    | 'author'
    | 'list'
    | 'newest'
    | 'oldest'
    | 'count'
    | 'overview'
    | 'writer'
    | 'date'
    | 'title';
  /** How many there are of which these are some. */
  readonly total: number;
  /** At most {@link MAX_LISTED}; none for `newest` and `oldest` where no date is known. */
  readonly articles: readonly ListedArticle[];
  /** What articles say of the one who was asked for, where they do. */
  readonly said?: Answered;
}

export const MAX_LISTED = 10;

export interface ListedArticle {
  readonly article: ArticleSource;
  /** Its most telling sentence, where the articles were asked what they are about. */
  readonly thesis?: Excerpt;
  /** Its title and byline as they stand in it, where these tell what was asked. */
  readonly head?: Excerpt;
}

/** What an article says, where a question asks for that. */
export interface Summarized extends Asked {
  readonly kind: 'summarized';
  readonly summary: Summary;
}

/** What articles say of a topic, where a question asks whether they differ. */
export interface Compared extends Asked {
  readonly kind: 'compared';
  readonly brief: Brief;
  /**
   * Which of those that were to be compared say nothing of it: authors and outlets by their names, articles by
   * their titles. Absent: none.
   */
  readonly silent?: readonly string[];
}

/**
 * What is meant has to be told: which article; whom or what a word such as "it" stands for; or on which topic
 * articles are to be compared.
 */
export interface Unclear extends Asked {
  readonly kind: 'unclear';
  readonly what: 'article' | 'subject' | 'topic';
  /** Those that may be meant, the likeliest first. */
  readonly candidates: readonly ArticleSource[];
}

/** Several questions in one, each with what becomes of it. */
export interface Several extends Asked {
  readonly kind: 'several';
  readonly parts: readonly [OneOutcome, OneOutcome, ...OneOutcome[]];
}

/** What becomes of a single question. */
export type OneOutcome = Answer | ArticlesListed | Summarized | Compared | Unclear;

/** What becomes of a question. */
export type Outcome = OneOutcome | Several;

/** The excerpts that it consists of, of articles the heads that were asked for; none of a summary and a question asked back. */
export function excerptsOf(outcome: Outcome): readonly Excerpt[] {
  switch (outcome.kind) {
    case 'answered':
    case 'related':
      return outcome.excerpts;
    case 'compared':
      return outcome.brief.articles.flatMap(({ excerpts }) => excerpts);
    case 'several':
      return outcome.parts.flatMap(excerptsOf);
    case 'articles':
      return outcome.articles.flatMap(({ head }) => head ?? []);
    case 'not-found':
    case 'summarized':
    case 'unclear':
      return [];
  }
}
