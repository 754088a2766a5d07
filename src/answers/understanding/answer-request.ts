import type { Article, ArticleSource } from '../../articles/article.ts';
import { quote } from '../../articles/quote.ts';
import type { Archive, ListOrder } from '../../retrieval/archive.ts';
import { type AskOptions, answerFromPassages, nearestBy } from '../answer-from-passages.ts';
import { type Asked, type Excerpt, MAX_EXCERPTS, type PreviousQuestion } from '../answer.ts';
import { compare } from '../compare.ts';
import { compareWhole } from '../compare-whole.ts';
import {
  type ArticlesListed,
  type ListedArticle,
  MAX_LISTED,
  type OneOutcome,
} from '../outcome.ts';
import { summarize } from '../summary/summarize.ts';
import { SUMMARY_LENGTHS } from '../summary/summary.ts';
import { isUnnamed, meantBy } from './article-meant.ts';
import { areAll, scopeOf, type Sources } from './sources.ts';
import type { RequestMade } from './understand.ts';

/** A request as it was made, of whom. */
export interface Requested {
  readonly question: string;
  readonly request: RequestMade;
  readonly sources: Sources;
  /** The article that was shown just before. */
  readonly before: ArticleSource | undefined;
  /** The question that it was shown for. */
  readonly previous: PreviousQuestion | undefined;
  /** How many sentences a summary has at most. */
  readonly sentences?: number | undefined;
}

/** More articles aren't set side by side where nothing says on what they might differ. */
const MAX_COMPARED = MAX_EXCERPTS;

/**
 * Does what a question asks for that no passage answers.
 *
 * @returns undefined if it turns out to be a question to passages after all.
 */
export async function answerRequest(
  archive: Archive,
  { question, request, sources, before, previous, sentences }: Requested,
  options: AskOptions,
): Promise<OneOutcome | undefined> {
  const asked = { question, ...(!areAll(sources) && { sources }) };
  const those = areAll(sources) ? archive : archive.within(scopeOf(sources));
  const list = async (
    wanted: ArticlesListed['wanted'],
    order: ListOrder,
    limit: number,
  ): Promise<ArticlesListed> => {
    const { total, articles } = await those.find('', { order, limit });
    return { kind: 'articles', ...asked, wanted, total, articles: articles.map(asListed) };
  };
  switch (request.kind) {
    case 'summary':
      return summaryOf(those, { ...asked, request, before, sentences }, options);
    case 'comparison': {
      if (request.topic === '') return comparedWhole(those, { ...asked, previous });
      const compared = await compare(archive, { topic: request.topic, sources }, options);
      return { ...compared, ...asked };
    }
    case 'author': {
      const listed = await list('author', 'newest', MAX_LISTED);
      const said = await saidOf(archive, question, options);
      return said ? { ...listed, said } : listed;
    }
    case 'newest':
    case 'oldest': {
      const listed = await list(request.kind, request.kind, 1);
      const isDated = listed.articles.some(({ article }) => article.published !== undefined);
      return isDated ? listed : { ...listed, articles: [] };
    }
    case 'overview': {
      const listed = await list('overview', 'newest', MAX_LISTED);
      return { ...listed, articles: await withTheses(archive, listed.articles) };
    }
    case 'list': {
      const listed = await list('list', 'newest', MAX_LISTED);
      return listed.total > 0 ? listed : { kind: 'not-found', ...asked, nearest: [] };
    }
    case 'count':
      return list('count', 'newest', MAX_LISTED);
  }
}

function asListed(article: ArticleSource): ListedArticle {
  return { article };
}

/** What others write of somebody who is an author as well. */
async function saidOf(archive: Archive, question: string, options: AskOptions) {
  const { answer } = await answerFromPassages(archive, { question, sought: question }, options);
  return answer.kind === 'answered' ? answer : undefined;
}

async function withTheses(
  archive: Archive,
  listed: readonly ListedArticle[],
): Promise<readonly ListedArticle[]> {
  const articles = await archive.articles(listed.map(({ article }) => article.id));
  return articles.map((article) => {
    const thesis = thesisOf(article);
    return thesis ? { article, thesis } : { article };
  });
}

/** The sentence that tells most of an article; undefined if it has none that may be shown. */
function thesisOf(article: Article): Excerpt | undefined {
  if (article.linkOnly || article.paragraphs.length === 0) return undefined;
  const summary = summarize(article, { sentences: 1 });
  if (summary.kind === 'link-only') return undefined;
  const [first] = summary.sentences;
  const paragraph = article.paragraphs[first.paragraph - 1];
  return {
    quote: first.quote,
    paragraph: first.paragraph,
    context: paragraph ? quote(article, paragraph) : first.quote,
  };
}

/** The articles that were shown before, if they were several; else all, if they are few. */
async function comparedWhole(
  archive: Archive,
  { previous, ...asked }: Asked & Pick<Requested, 'previous'>,
): Promise<OneOutcome | undefined> {
  const shown = asked.sources ? [] : (previous?.articles.slice(0, MAX_COMPARED) ?? []);
  if (previous && shown.length > 1) {
    const brief = compareWhole(await archive.articles(shown));
    if (brief) return { kind: 'compared', ...asked, follows: previous.text, brief };
  }
  const { total, articles } = await archive.find('', { order: 'newest', limit: MAX_COMPARED });
  if (total > MAX_COMPARED) return { kind: 'unclear', what: 'topic', ...asked, candidates: [] };
  const brief = compareWhole(await archive.articles(articles.map(({ id }) => id)));
  return brief && { kind: 'compared', ...asked, brief };
}

async function summaryOf(
  archive: Archive,
  {
    request,
    before,
    sentences = SUMMARY_LENGTHS.medium,
    ...asked
  }: Omit<Requested, 'sources' | 'previous'> & Pick<Asked, 'sources'>,
  options: AskOptions,
): Promise<OneOutcome | undefined> {
  const { rules, of } = request;
  const isBefore = before && !asked.sources && isUnnamed(of, rules);
  const meant = isBefore
    ? ({ kind: 'one', article: before } as const)
    : await meantBy(archive, of, rules, nearestBy(options));
  if (meant.kind === 'none') return undefined;
  if (meant.kind === 'several') {
    return { kind: 'unclear', what: 'article', ...asked, candidates: meant.candidates };
  }
  const [article] = await archive.articles([meant.article.id]);
  if (!article) return undefined;
  const summary = summarize(article, { sentences });
  return { kind: 'summarized', ...asked, summary };
}
