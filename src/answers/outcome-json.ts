import {
  type AnswerJson,
  answerJson,
  type ExcerptJson,
  excerptJson,
  nearestJson,
  type SourceJson,
  sourceJson,
} from './answer-json.ts';
import type { Asked } from './answer.ts';
import type { Sources } from './understanding/sources.ts';
import {
  type ArticlesListed,
  excerptsOf,
  type ListedArticle,
  type Outcome,
  type Unclear,
} from './outcome.ts';
import { type SummaryJson, summaryJson } from './summary/summary-json.ts';

/** What becomes of a question, as other programs read it. This is a contract, described in the README. */
export type OutcomeJson = (AnswerJson | OtherJson) & AskedJson;

interface AskedJson {
  readonly question: string;
  /** Whose words the question was understood to want. */
  readonly sources?: SourcesJson;
  /** The question before, where this one leans on it. */
  readonly follows?: string;
}

export interface SourcesJson {
  readonly authors?: readonly string[];
  readonly publications?: readonly string[];
  readonly tags?: readonly string[];
  readonly from?: string;
  readonly until?: string;
  readonly articleId?: string;
}

interface NearJson {
  readonly articleId: string;
  readonly title: string;
}

type OtherJson =
  /** What articles say of a topic side by side, where a question asks whether they differ. */
  | {
      readonly kind: 'answered';
      readonly as: 'brief';
      readonly excerpts: readonly ExcerptJson[];
      /** Which of those that were to be compared say nothing of it. */ readonly silent?: readonly string[];
    }
  | {
      readonly kind: 'articles';
      readonly wanted: ArticlesListed['wanted'];
      readonly total: number;
      readonly articles: readonly ListedJson[];
      /** What articles say of the author who was asked for; or their heads, where these tell what was asked. */
      readonly excerpts?: readonly ExcerptJson[];
    }
  | { readonly kind: 'summarized'; readonly summary: SummaryJson }
  /** Several questions in one, each with what becomes of it. */
  | { readonly kind: 'several'; readonly parts: readonly OutcomeJson[] }
  /** Which article is meant has to be told, or what a word such as "it" stands for. */
  | {
      readonly kind: 'unclear';
      readonly what: Unclear['what'];
      readonly candidates: readonly NearJson[];
    };

type ListedJson = SourceJson & { readonly thesis?: ExcerptJson };

export function outcomeJson(outcome: Outcome): OutcomeJson {
  return { ...kindJson(outcome), ...askedJson(outcome) };
}

function kindJson(outcome: Outcome): AnswerJson | OtherJson {
  switch (outcome.kind) {
    case 'answered':
    case 'related':
    case 'not-found':
      return answerJson(outcome);
    case 'compared':
      return {
        kind: 'answered',
        as: 'brief',
        excerpts: excerptsOf(outcome).map(excerptJson),
        ...(outcome.silent && { silent: outcome.silent }),
      };
    case 'articles': {
      const { kind, wanted, total, articles, said } = outcome;
      const excerpts = said?.excerpts ?? excerptsOf(outcome);
      return {
        kind,
        wanted,
        total,
        articles: articles.map(listedJson),
        ...(excerpts.length > 0 && { excerpts: excerpts.map(excerptJson) }),
      };
    }
    case 'summarized':
      return { kind: outcome.kind, summary: summaryJson(outcome.summary) };
    case 'several':
      return { kind: outcome.kind, parts: outcome.parts.map(outcomeJson) };
    case 'unclear':
      return {
        kind: outcome.kind,
        what: outcome.what,
        candidates: outcome.candidates.map(nearestJson),
      };
  }
}

function askedJson({ question, sources, follows }: Asked): AskedJson {
  return {
    question,
    ...(sources && { sources: sourcesJson(sources) }),
    ...(follows !== undefined && { follows }),
  };
}

function sourcesJson({ article, ...others }: Sources): SourcesJson {
  return { ...others, ...(article && { articleId: article.id }) };
}

function listedJson({ article, thesis }: ListedArticle): ListedJson {
  return { ...sourceJson(article), ...(thesis && { thesis: excerptJson(thesis) }) };
}
