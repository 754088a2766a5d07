import type { Article } from '../articles/article.ts';
import type { Candidate, Retriever } from '../retrieval/retriever.ts';
import { termsOf } from '../text/terms.ts';
import {
  type Answer,
  DEFAULT_EXCERPTS,
  type Excerpt,
  MAX_EXCERPTS,
  type NotFound,
} from './answer.ts';
import { chooseQuote } from './choose-quote.ts';
import { answerFromSource } from './source-question.ts';

/** How many passages are looked at; what stands further down is not quoted. */
const CANDIDATES = 50;

/** The best passage must touch this share of the question, or the articles don't answer it. */
const MIN_COVERAGE = 0.5;

/** Two quotes that share this much of their words say the same thing. */
const NEAR_DUPLICATE = 0.8;

const MAX_NEAREST = 5;

export interface AskOptions {
  readonly article?: Article | undefined;
  readonly excerpts?: number | undefined;
}

/** Answers a question from the articles, in their words, or says that they don't answer it. */
export async function ask(
  articles: readonly Article[],
  retriever: Retriever,
  question: string,
  { article, excerpts = DEFAULT_EXCERPTS }: AskOptions = {},
): Promise<Answer> {
  const limit = Math.min(Math.max(1, Math.trunc(excerpts)), MAX_EXCERPTS);
  const fromSource = answerFromSource(article ? [article] : articles, question, limit);
  if (fromSource) return { kind: 'answered', question, excerpts: fromSource };

  const { query, candidates } = await retriever.retrieve(question, { limit: CANDIDATES, article });
  const [best] = candidates;
  if (!best || best.coverage < MIN_COVERAGE) return notFound(question, candidates);
  const chosen = withoutNearDuplicates(
    candidates,
    (candidate) => chooseQuote(candidate, query),
    limit,
  );
  const [first, ...others] = chosen;
  return first
    ? { kind: 'answered', question, excerpts: [first, ...others] }
    : notFound(question, []);
}

function notFound(question: string, candidates: readonly Candidate[]): NotFound {
  const nearest = [...new Set(candidates.map(({ article }) => article))].slice(0, MAX_NEAREST);
  return { kind: 'not-found', question, nearest };
}

function withoutNearDuplicates(
  candidates: readonly Candidate[],
  choose: (candidate: Candidate) => Excerpt,
  limit: number,
): readonly Excerpt[] {
  const chosen: { readonly excerpt: Excerpt; readonly terms: ReadonlySet<string> }[] = [];
  for (const candidate of candidates) {
    if (chosen.length === limit) break;
    const excerpt = choose(candidate);
    const terms = new Set(termsOf(excerpt.quote.text).map(({ term }) => term));
    if (!chosen.some((other) => overlap(terms, other.terms) >= NEAR_DUPLICATE)) {
      chosen.push({ excerpt, terms });
    }
  }
  return chosen.map(({ excerpt }) => excerpt);
}

/** The Jaccard index: 0 for nothing in common, 1 for the same words. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((term) => b.has(term)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 1 : shared / all;
}
