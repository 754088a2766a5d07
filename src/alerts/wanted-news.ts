import { excerptsOf } from '../answers/outcome.ts';
import { fitAll, openQuoteLimit } from '../answers/quote-limit.ts';
import { plainName } from '../answers/understanding/typed-name.ts';
import type { Excerpt } from '../answers/answer.ts';
import { excerptAt } from '../answers/excerpt-at.ts';
import type { Article } from '../articles/article.ts';
import { collectionOf } from '../collections/collection.ts';
import type { Pullquote } from '../pullquote.ts';
import type { Followed } from '../records/follow.ts';
import { dayOf } from '../text/calendar.ts';
import type { NewsItem } from './alert.ts';

/** So many articles are found for a question among those that come at once. */
const MAX_ANSWERS = 25;

/** So many quotes of an article are shown by itself, and in a digest. */
const EXCERPTS_ALONE = 2;

/** What may be seen where something is followed, and when it is asked. */
export interface AskedNow {
  readonly pullquote: Pick<Pullquote, 'ask' | 'article' | 'summarize'>;
  readonly nowMs: number;
  /** The folders that are collections of their own, as the operator has it. */
  readonly folders: readonly string[];
}

/**
 * Which of the news somebody wants who follows this: those that answer it as surely as an answer has to
 * be, or those of an author, with a tag, in a collection. In the order of the news.
 *
 * @param asked `rest` is waited for after each question that is asked for it, of which there may be many.
 */
export async function wantedNews(
  followed: Followed,
  news: readonly Article[],
  asked: AskedNow & { readonly rest: () => Promise<void> },
): Promise<readonly Article[]> {
  const { pullquote, folders } = asked;
  if (followed.kind !== 'question')
    return visibleOf(news.filter(isMeantBy(followed, folders)), pullquote);
  const left = new Map(news.map((article) => [article.id, article]));
  const wanted = new Set<string>();
  while (left.size > 0 && wanted.size < MAX_ANSWERS) {
    const answer = await answerAmong(followed.text, [...left.keys()], asked);
    await asked.rest();
    // One at a time: what stands behind the best is not sure by itself.
    const [best] = answer;
    if (!best) break;
    wanted.add(best.quote.article.id);
    left.delete(best.quote.article.id);
  }
  return news.filter(({ id }) => wanted.has(id));
}

/**
 * An article as it is posted; undefined if it isn't wanted any more: it has changed, is gone, or may not
 * be seen there.
 */
export async function newsItem(
  followed: Followed,
  articleId: string,
  asked: AskedNow,
): Promise<NewsItem | undefined> {
  const { pullquote, folders } = asked;
  const article = await pullquote.article(articleId);
  if (!article) return undefined;
  if (followed.kind === 'question') {
    const excerpts = await answerAmong(followed.text, [articleId], asked);
    return excerpts.length === 0 ? undefined : { article, excerpts };
  }
  if (!isMeantBy(followed, folders)(article)) return undefined;
  return { article, excerpts: article.linkOnly ? [] : await tellingOf(article, pullquote) };
}

/** The excerpts that answer, of these articles alone; none unless it is answered. */
async function answerAmong(
  text: string,
  among: readonly string[],
  { pullquote, nowMs }: AskedNow,
): Promise<readonly Excerpt[]> {
  const outcome = await pullquote.ask({
    text,
    among,
    excerpts: EXCERPTS_ALONE,
    today: dayOf(nowMs),
  });
  if (outcome.kind !== 'answered') return [];
  // What is asked of titles and acronyms is answered from all.
  return excerptsOf(outcome).filter(({ quote }) => among.includes(quote.article.id));
}

/** The sentence that tells most of it. */
async function tellingOf(
  article: Article,
  pullquote: Pick<Pullquote, 'summarize'>,
): Promise<readonly Excerpt[]> {
  const summary = await pullquote.summarize(article.id, { sentences: 1 });
  if (summary.kind !== 'summary') return [];
  const [first] = summary.sentences;
  const excerpt = first && excerptAt(article, first.quote.start);
  return excerpt ? fitAll([excerpt], openQuoteLimit()) : [];
}

async function visibleOf(
  articles: readonly Article[],
  pullquote: Pick<Pullquote, 'article'>,
): Promise<readonly Article[]> {
  const found = await Promise.all(articles.map(({ id }) => pullquote.article(id)));
  return articles.filter((_, index) => found[index] !== undefined);
}

function isMeantBy(
  followed: Exclude<Followed, { readonly kind: 'question' }>,
  folders: readonly string[],
): (article: Article) => boolean {
  if (followed.kind === 'collection')
    return ({ id }) => collectionOf(id, folders) === followed.folder;
  const names = new Set(followed.names.map(plainName));
  const field = followed.kind === 'author' ? 'authors' : 'tags';
  return (article) => article[field].some((name) => names.has(plainName(name)));
}
