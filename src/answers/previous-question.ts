import type { ArticleSource } from '../articles/article.ts';
import type { PreviousQuestion } from './answer.ts';
import { excerptsOf, type OneOutcome, type Outcome } from './outcome.ts';

/** What a further question may lean on; undefined if nothing was shown. */
export function previousOf(outcome: Outcome): PreviousQuestion | undefined {
  if (outcome.kind === 'several') return outcome.parts.map(previousOf).findLast(Boolean);
  const articles = new Set(articlesShown(outcome).map(({ id }) => id));
  return articles.size === 0 ? undefined : { text: outcome.question, articles: [...articles] };
}

function articlesShown(outcome: OneOutcome): readonly ArticleSource[] {
  switch (outcome.kind) {
    case 'answered':
    case 'related':
    case 'compared':
      return excerptsOf(outcome).map(({ quote }) => quote.article);
    case 'articles':
      return outcome.articles.map(({ article }) => article);
    case 'summarized':
      return [outcome.summary.article];
    case 'not-found':
    case 'unclear':
      return [];
  }
}
