import type { Question } from './answers/answer.ts';
import { ask, readingOf } from './answers/ask.ts';
import { brief } from './answers/brief.ts';
import { explain } from './answers/explain.ts';
import { linkedArticle } from './answers/message/linked-article.ts';
import { subjectOf } from './answers/message/message-subject.ts';
import { findPassage } from './answers/passage/find-passage.ts';
import { judgeQuote } from './answers/quote-check/judge-quote.ts';
import { resolveReference } from './answers/quote-reference/resolve-reference.ts';
import { summarize } from './answers/summary/summarize.ts';
import {
  limitBrief,
  limitOutcome,
  limitPassage,
  limitResolved,
  limitSummary,
  limitVerdict,
} from './answers/within-limits.ts';
import type { Article } from './articles/article.ts';
import { type Pullquote, UnknownArticleError } from './pullquote.ts';
import type { Analysis } from './retrieval/analysis.ts';
import type { Archive, OpenArchive } from './retrieval/archive.ts';
import { openMemoryArchive } from './retrieval/memory/memory-archive.ts';
import type { Passage } from './retrieval/passages.ts';
import type { RankedPassage } from './retrieval/rank.ts';
import type { RankBy } from './retrieval/rank-by.ts';
import { askedIn, retrieve, worthOf } from './retrieval/retrieve.ts';
import { searchedAmong } from './retrieval/searched-among.ts';
import { chooseEngine, type SearchEngine } from './retrieval/search-engine.ts';
import { WEIGHTS, type Weights } from './retrieval/weights.ts';
import { analyserOf } from './text/analysers.ts';
import { termSet } from './text/terms.ts';

/** The product over articles in memory, asked in this thread. */
export async function createPullquote(
  articles: readonly Article[],
  engine: SearchEngine = chooseEngine(articles, 'auto'),
  weights: Weights = WEIGHTS,
  analysis?: Analysis,
): Promise<Pullquote> {
  return pullquoteOver(await openMemoryArchive(articles, { engine, analysis }), { weights });
}

/**
 * The product over articles wherever they are. Each question is answered from the articles as they are
 * when it is asked.
 *
 * @param by What passages are ranked by.
 */
export function pullquoteOver({ current }: Pick<OpenArchive, 'current'>, by: RankBy): Pullquote {
  /** The articles that a question is put to. */
  const askedBy = async ({ articleId, among }: Question): Promise<Archive> => {
    const archive = current();
    if (among) return searchedAmong(archive, among);
    if (articleId === undefined) return archive;
    await known(archive, articleId);
    return archive.within({ articleId });
  };
  return {
    async countArticles() {
      const { articles } = await current().count();
      return articles;
    },
    async article(id) {
      const [article] = await current().articles([id]);
      return article;
    },
    articleByReference: (reference) => current().articleByReference(reference),
    findArticles: (typed, part) => current().find(typed, part),
    suggestArticles: (typed, limit) => current().suggest(typed, limit),
    suggestNames: (field, typed, limit) => current().suggestNames(field, typed, limit),
    dates: () => current().dates(),
    tags: () => current().tags(),
    collections: (folders) => current().collections(folders),
    async ask(question) {
      const { excerpts, skip, isAnyhow } = question;
      return limitOutcome(
        await ask(await askedBy(question), question, { ...by, excerpts, skip, isAnyhow }),
      );
    },
    async rank(question, limit) {
      const { archive, sought } = await readingOf(await askedBy(question), question, by);
      const { ranking } = await retrieve(archive, sought, by);
      return passagesIn(archive, ranking.slice(0, limit));
    },
    async explain(question) {
      const { archive, sought } = await readingOf(await askedBy(question), question, by);
      return explain(archive, sought, by);
    },
    summarize: async (articleId, request) =>
      limitSummary(summarize(await known(current(), articleId), request)),
    brief: async (request) => limitBrief(await brief(current(), request, by)),
    findPassage: async (text, articleId) =>
      limitPassage(await findPassage(current(), text, articleId)),
    checkQuote: async (text) => limitVerdict(await judgeQuote(current(), text, by.weights)),
    resolve: async (reference, shownWords) =>
      limitResolved(await resolveReference(current(), reference, shownWords)),
    linkedArticle: (text) => linkedArticle(current(), text),
    async subjectOf(message) {
      const archive = current();
      const {
        asked: [asked],
      } = await askedIn(archive, message);
      const analyser = analyserOf(asked.language);
      const terms = [...termSet(message, analyser.words)];
      const worths = await worthOf(asked, terms);
      const worthByTerm = new Map(terms.map((term, index) => [term, worths[index] ?? 0]));
      const worth = (term: string): number => worthByTerm.get(term) ?? 0;
      const linked = await linkedArticle(archive, message);
      return subjectOf(message, { linked, worth, analyser });
    },
    within: (scope) => pullquoteOver({ current: () => current().within(scope) }, by),
  };
}

async function known(archive: Archive, id: string): Promise<Article> {
  const [article] = await archive.articles([id]);
  if (!article) throw new UnknownArticleError(id);
  return article;
}

async function passagesIn(
  archive: Archive,
  ranking: readonly RankedPassage[],
): Promise<readonly Passage[]> {
  const ids = new Set(ranking.map(({ article }) => article.id));
  const articles = await archive.articles([...ids]);
  const byId = new Map(articles.map((article) => [article.id, article]));
  return ranking.flatMap(({ article: { id }, paragraph }) => {
    const article = byId.get(id);
    return article ? [{ article, paragraph }] : [];
  });
}
