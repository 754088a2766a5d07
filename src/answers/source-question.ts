import type { Article, ArticleSource } from '../articles/article.ts';
import { quote } from '../articles/quote.ts';
import type { Archive } from '../retrieval/archive.ts';
import { en } from '../text/languages/en.ts';
import { termSet } from '../text/terms.ts';
import { type Answer, type Answered, type Excerpt, MAX_EXCERPTS } from './answer.ts';
import { excerptPage, neededFor, type WantedPage } from './excerpt-page.ts';
import { bestNamed, maybeNamed, shareIn, termsBy } from './named-articles.ts';
import type { ArticlesListed } from './outcome.ts';
import { type SourceAsked, sourceAskedFor } from './source-patterns.ts';

/** So much of a title's words, and of the words that name it, have to be the same. */
const MIN_TITLE_SHARE = 0.8;

/** People shorten titles; this many of its first words still name it. */
const MIN_TITLE_OPENING = 2;

/**
 * Answers who wrote an article, and when, from its title and byline: the article's head where that
 * stands in its text, else its opening sentence, beside which the source is shown. "Not found" if
 * an article is plainly meant and its source doesn't say. Undefined if the question isn't of that
 * kind, or asks of something that articles may speak of: a book and its author, say.
 */
export async function answerFromSource(
  archive: Archive,
  question: string,
  wanted: WantedPage,
): Promise<Answer | undefined> {
  const asked = sourceAskedFor(question);
  if (!asked) return undefined;
  const meant = await articlesMeant(archive, asked);
  const found = await headsOf(archive, meant.filter(asked.isKnownOf), wanted);
  const page = excerptPage(found, wanted);
  if (page) return { kind: 'answered', question, ...page };
  const isPlain = asked.reference === 'article' && (meant.length > 0 || isUnnamed(asked));
  return isPlain
    ? { kind: 'not-found', question, nearest: meant.slice(0, MAX_EXCERPTS) }
    : undefined;
}

/** What to search for if a question asks for the source of "the article on …". */
export type SoughtArticle = Pick<SourceAsked, 'about' | 'isKnownOf'>;

/**
 * What an article is asked for by if no title says which one is meant: not its title, but what stands in
 * it. Undefined for all other questions.
 */
export function soughtArticle(question: string): SoughtArticle | undefined {
  const asked = sourceAskedFor(question);
  return asked?.reference !== 'article' || isUnnamed(asked) ? undefined : asked;
}

/** What an answer is that consists of articles' heads alone: these articles, for who wrote them, or when. */
export function asArticles(answer: Answered): Answered | ArticlesListed {
  if (answer.hasMore || answer.skipped !== undefined) return answer;
  const asked = sourceAskedFor(answer.question);
  const { excerpts, kind: _kind, ...rest } = answer;
  if (!asked || !excerpts.every(isHead)) return answer;
  const articles = excerpts.map((head) => ({ article: head.quote.article, head }));
  return { ...rest, kind: 'articles', wanted: asked.wanted, total: articles.length, articles };
}

function isHead({ quote: { article, start, end } }: Excerpt): boolean {
  const head = headExcerpt(article).quote;
  return start === head.start && end === head.end;
}

/** The heads of articles, so far as their words may be shown, as many as the page takes. */
export async function headsOf(
  archive: Archive,
  sources: readonly ArticleSource[],
  wanted: WantedPage,
): Promise<readonly Excerpt[]> {
  const shown = sources.filter(({ linkOnly }) => !linkOnly).slice(0, neededFor(wanted));
  const articles = await archive.articles(shown.map(({ id }) => id));
  return articles.map(headExcerpt);
}

async function articlesMeant(
  archive: Archive,
  { about, reference }: SourceAsked,
): Promise<readonly ArticleSource[]> {
  if (reference !== 'title' && isUnnamed({ about })) {
    // Which of many is meant, nobody can tell.
    const most = reference === 'article' ? MAX_EXCERPTS : 1;
    const { total, articles } = await archive.find('', { limit: most });
    return total <= most ? articles : [];
  }
  if (reference !== 'title')
    return bestNamed(archive, about, ({ title, authors }) => [title, ...authors].join(' '));
  return (await maybeNamed(archive, about)).filter((article) => isNamedBy(article, about));
}

/** Whether words are a title, the part of it before a colon or dash, or what it opens with. */
function isNamedBy(article: ArticleSource, words: string): boolean {
  const { title } = article;
  const termsIn = termsBy(article);
  const main = title.split(/[:?!|–—]|\s-\s/u, 1).join('');
  const isOpening =
    termsIn(words).size >= MIN_TITLE_OPENING &&
    `${inPlainWords(title)} `.startsWith(`${inPlainWords(words)} `);
  return isOpening || [title, main].some((name) => isAlike(termsIn(name), termsIn(words)));
}

/** In lower case, without punctuation and without the article that it opens with. */
function inPlainWords(words: string): string {
  const plain = words.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return plain.join(' ').replace(/^(?:the|an?) /u, '');
}

function isAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return Math.min(shareIn(one, other), shareIn(other, one)) >= MIN_TITLE_SHARE;
}

function isUnnamed({ about }: Pick<SourceAsked, 'about'>): boolean {
  return termSet(about, en.words).size === 0;
}

function headExcerpt(article: Article): Excerpt {
  if (article.head) {
    const head = quote(article, article.head);
    return { quote: head, paragraph: 0, context: head };
  }
  const [paragraph] = article.paragraphs;
  const [sentence] = paragraph?.sentences ?? [];
  if (!paragraph || !sentence) throw new TypeError(`the article ${article.id} has no sentence`);
  return { quote: quote(article, sentence), paragraph: 1, context: quote(article, paragraph) };
}
