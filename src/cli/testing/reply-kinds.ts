import type { ArticleSource } from '../../articles/article.ts';
import { excerptsOf, type Outcome } from '../../answers/outcome.ts';

/** What a reply does for who asked. */
interface Service {
  /** It answers with passages. */
  readonly isAnswer: boolean;
  /** It is the thing that was asked for instead of passages, or leads there. */
  readonly isRoute: boolean;
  /** It claims nothing that could be wrong. */
  readonly isOpen: boolean;
}

/** The kinds of reply that questions may wait for by name. */
export const REPLY_KINDS: Readonly<Record<Outcome['kind'], Service>> = {
  answered: { isAnswer: true, isRoute: false, isOpen: false },
  related: { isAnswer: false, isRoute: false, isOpen: true },
  'not-found': { isAnswer: false, isRoute: false, isOpen: true },
  articles: { isAnswer: false, isRoute: true, isOpen: false },
  summarized: { isAnswer: false, isRoute: true, isOpen: false },
  compared: { isAnswer: true, isRoute: true, isOpen: false },
  several: { isAnswer: true, isRoute: false, isOpen: false },
  unclear: { isAnswer: false, isRoute: true, isOpen: true },
};

/** The articles that a reply shows, the first first. */
export function articlesIn(reply: Outcome): readonly ArticleSource[] {
  switch (reply.kind) {
    case 'articles':
      return reply.articles.map(({ article }) => article);
    case 'summarized':
      return [reply.summary.article];
    case 'unclear':
      return reply.candidates;
    case 'not-found':
      return [];
    case 'answered':
    case 'related':
    case 'compared':
    case 'several':
      return [...new Set(excerptsOf(reply).map(({ quote }) => quote.article))];
  }
}

/** What a reply says that is no answer: what it quotes, and how many articles there are. */
export function wordsIn(reply: Outcome): readonly string[] {
  switch (reply.kind) {
    case 'articles':
      return [
        String(reply.total),
        ...reply.articles.flatMap(({ article, thesis }) => [
          article.title,
          ...(article.published === undefined ? [] : [article.published]),
          ...(thesis ? [thesis.quote.text] : []),
        ]),
        ...(reply.said?.excerpts.map(({ quote }) => quote.text) ?? []),
      ];
    case 'summarized':
      return reply.summary.kind === 'summary'
        ? reply.summary.sentences.map(({ quote }) => quote.text)
        : [];
    case 'answered':
    case 'related':
    case 'compared':
    case 'not-found':
    case 'several':
    case 'unclear':
      return excerptsOf(reply).map(({ quote }) => quote.text);
  }
}
