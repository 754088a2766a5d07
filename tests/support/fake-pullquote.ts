import type { Question } from '../../src/answers/answer.ts';
import type { Outcome } from '../../src/answers/outcome.ts';
import { resolveReference } from '../../src/answers/quote-reference/resolve-reference.ts';
import { linkedArticle } from '../../src/answers/message/linked-article.ts';
import { subjectOf } from '../../src/answers/message/message-subject.ts';
import type { QuoteVerdict } from '../../src/answers/quote-check/quote-check.ts';
import { summarize } from '../../src/answers/summary/summarize.ts';
import type { Article } from '../../src/articles/article.ts';
import { addressOf } from '../../src/articles/article-address.ts';
import { collectionOf } from '../../src/collections/collection.ts';
import { referenceTo } from '../../src/articles/article-reference.ts';
import { nameListOf } from '../../src/retrieval/memory/name-list.ts';
import { type Pullquote, UnknownArticleError } from '../../src/pullquote.ts';
import { excerptOf } from './make-article.ts';
import { en } from '../../src/text/languages/en.ts';
import { makeBrief } from './make-brief.ts';

export interface FakePullquoteParts {
  readonly articles?: readonly Article[];
  /** Default: the first paragraph of every article that has one, else "not found". */
  readonly ask?: (question: Question) => Promise<Outcome>;
  /** Default: no quote is in the articles. */
  readonly checkQuote?: (text: string) => Promise<QuoteVerdict>;
}

/** Pullquote without a search: titles match by what they contain, and any question has an answer. */
export function fakePullquote(parts: FakePullquoteParts = {}): Pullquote {
  const { articles = [], ask, checkQuote } = parts;
  const articleByReference = async (reference: string): Promise<Article | undefined> =>
    articles.find((article) => referenceTo(article) === reference);
  const articleByAddress = async (addresses: readonly string[]): Promise<Article | undefined> =>
    addresses
      .flatMap((address) => articles.filter(({ url = '' }) => addressOf(url) === address))
      .at(0);
  const matching = (typed: string): readonly Article[] =>
    articles.filter(({ title }) => title.toLowerCase().includes(typed.trim().toLowerCase()));
  return {
    countArticles: async () => articles.length,
    article: async (id) => articles.find((article) => article.id === id),
    articleByReference,
    async findArticles(typed, { skip = 0, limit }) {
      const found = matching(typed);
      return { total: found.length, articles: found.slice(skip, skip + limit) };
    },
    suggestArticles: async (typed, limit) => matching(typed).slice(0, limit),
    suggestNames: async (field, typed, limit) => nameListOf(articles).suggest(field, typed, limit),
    dates: async () => articles.flatMap(({ published }) => published ?? []),
    tags: async () =>
      new Map(
        articles
          .flatMap(({ tags }) => tags)
          .map((tag) => [tag, articles.filter(({ tags }) => tags.includes(tag)).length]),
      ),
    async collections(folders) {
      const all = articles.map(({ id }) => collectionOf(id, folders));
      return new Map(all.map((one) => [one, all.filter((other) => other === one).length]));
    },
    ask: ask ?? ((question) => Promise.resolve(quoteFirstParagraphs(articles, question))),
    rank: () => Promise.resolve([]),
    explain: () => Promise.reject(new Error('the fake explains nothing')),
    async summarize(articleId, request) {
      const article = articles.find(({ id }) => id === articleId);
      if (!article) throw new UnknownArticleError(articleId);
      return summarize(article, request);
    },
    brief: (request) =>
      Promise.resolve(
        makeBrief(
          request,
          articles
            .filter(({ paragraphs }) => paragraphs.length > 0)
            .map((article) => ({ excerpt: excerptOf(article), share: 1 })),
        ),
      ),
    findPassage: async () => undefined,
    checkQuote: checkQuote ?? (() => Promise.resolve({ kind: 'not-in-articles', nearest: [] })),
    resolve: (reference, shownWords) =>
      resolveReference({ articleByReference }, reference, shownWords),
    linkedArticle: (text) => linkedArticle({ articleByAddress }, text),
    subjectOf: async (message) =>
      subjectOf(message, {
        linked: await linkedArticle({ articleByAddress }, message),
        worth: (term) => term.length,
        analyser: en,
      }),
    within({ hiddenArticles = [], hiddenTags = [] }) {
      const ids = new Set(hiddenArticles);
      const hidden = new Set(hiddenTags);
      const isShown = ({ id, tags }: Article): boolean =>
        !ids.has(id) && !tags.some((tag) => hidden.has(tag));
      return fakePullquote({ ...parts, articles: articles.filter(isShown) });
    },
  };
}

function quoteFirstParagraphs(articles: readonly Article[], question: Question): Outcome {
  const [first, ...others] = articles
    .filter(({ id }) => question.articleId === undefined || id === question.articleId)
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .slice(0, question.excerpts)
    .map((article) => excerptOf(article));
  return first === undefined
    ? { kind: 'not-found', question: question.text, nearest: articles }
    : { kind: 'answered', question: question.text, excerpts: [first, ...others] };
}
