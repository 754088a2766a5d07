import type { ArticleSource } from '../articles/article.ts';
import { positionAt } from '../articles/position.ts';
import type { ArticleLanguages } from '../retrieval/archive.ts';
import type { Answer, Excerpt } from './answer.ts';
import { type PositionJson, positionJson } from './place-json.ts';

/** What is known of an article; a field that nobody gave is absent. */
export interface SourceJson {
  readonly articleId: string;
  readonly title: string;
  /** All authors, with ", " between them. */
  readonly author?: string;
  readonly publication?: string;
  readonly published?: string;
  readonly url?: string;
}

export interface ExcerptJson extends SourceJson, PositionJson {
  /** Counted from 1; 0 is the article's head. */
  readonly paragraph: number;
  /** In UTF-16 code units of the article's text, half-open. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** The whole paragraph. */
  readonly context: string;
}

/** An answer as other programs read it. This is a contract, described in the README. */
export type AnswerJson =
  | {
      /** "related": no passage answers it clearly, these come closest. */
      readonly kind: 'answered' | 'related';
      readonly question: string;
      readonly excerpts: readonly ExcerptJson[];
    }
  | {
      readonly kind: 'not-found';
      readonly question: string;
      readonly nearest: readonly { readonly articleId: string; readonly title: string }[];
      /** Where there are articles in other languages than the question's. */
      readonly languages?: ArticleLanguages;
      /** Where only some articles were asked: those of the others that speak of it. */
      readonly others?: readonly { readonly articleId: string; readonly title: string }[];
    };

export function answerJson(answer: Answer): AnswerJson {
  const { question } = answer;
  if (answer.kind !== 'not-found')
    return { kind: answer.kind, question, excerpts: answer.excerpts.map(excerptJson) };
  const { kind, nearest, languages, others } = answer;
  return {
    kind,
    question,
    nearest: nearest.map(nearestJson),
    ...(languages && { languages }),
    ...(others && { others: others.map(nearestJson) }),
  };
}

export function sourceJson(source: ArticleSource): SourceJson {
  const { id, title, authors, publication, published, url } = source;
  return {
    articleId: id,
    title,
    ...(authors.length > 0 && { author: authors.join(', ') }),
    ...(publication !== undefined && { publication }),
    ...(published !== undefined && { published }),
    ...(url !== undefined && { url }),
  };
}

export function excerptJson({ quote, paragraph, context }: Excerpt): ExcerptJson {
  return {
    ...sourceJson(quote.article),
    paragraph,
    ...positionJson(positionAt(quote.article, quote.start)),
    start: quote.start,
    end: quote.end,
    quote: quote.text,
    context: context.text,
  };
}

export function nearestJson({ id, title }: ArticleSource): {
  readonly articleId: string;
  readonly title: string;
} {
  return { articleId: id, title };
}
