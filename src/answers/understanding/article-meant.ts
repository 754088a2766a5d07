import type { ArticleSource } from '../../articles/article.ts';
import type { Archive } from '../../retrieval/archive.ts';
import type { AskingRules } from '../../text/asking-rules.ts';
import { analyserFor } from '../../text/likely-languages.ts';
import { termSet } from '../../text/terms.ts';
import { bestNamed, shareIn, termsBy } from '../named-articles.ts';

/** So many articles may be meant at most. */
const MAX_CANDIDATES = 25;

/** The article that tells most of something; undefined if none tells enough. */
export type Nearest = (archive: Archive, topic: string) => Promise<ArticleSource | undefined>;

export type Meant =
  | { readonly kind: 'one'; readonly article: ArticleSource }
  | { readonly kind: 'several'; readonly candidates: readonly ArticleSource[] }
  | { readonly kind: 'none' };

/** Which article the words that name it mean: a title, what it is about, the newest, the editorial, the only one. */
export async function meantBy(
  archive: Archive,
  of: string,
  rules: AskingRules,
  nearest: Nearest,
): Promise<Meant> {
  const { articles: articleWords, about, ends, editorial } = rules;
  const isLeader = editorial?.test(of) === true && isUnnamed(of.replace(editorial, ' '), rules);
  const leader = isLeader ? await editorialOf(archive) : undefined;
  if (leader) return { kind: 'one', article: leader };
  const named = of.replace(articleWords, ' ');
  const topic = named.trim().replace(about, '').trim();
  if (termSet(topic, analyserFor(topic).words).size === 0) {
    const order = ends.find(([, pattern]) => pattern.test(of))?.[0] ?? 'newest';
    const { total, articles } = await archive.find('', { order, limit: MAX_CANDIDATES });
    const [first] = articles;
    if (!first) return { kind: 'none' };
    const isOne = total === 1 || ends.some(([, pattern]) => pattern.test(of));
    return isOne ? { kind: 'one', article: first } : { kind: 'several', candidates: articles };
  }
  const titled = await titledLike(archive, topic);
  if (titled.length > 1) return { kind: 'several', candidates: titled.slice(0, MAX_CANDIDATES) };
  const article = titled[0] ?? (await nearest(archive, topic));
  return article ? { kind: 'one', article } : { kind: 'none' };
}

/** Whether nothing says which article is meant: "it", "the article". */
export function isUnnamed(of: string, { articles, about, ends }: AskingRules): boolean {
  const topic = of.replace(articles, ' ').trim().replace(about, '');
  const saysNothing = termSet(topic, analyserFor(topic).words).size === 0;
  return saysNothing && !ends.some(([, pattern]) => pattern.test(of));
}

/** The only article that calls itself an editorial, or the only one without an author. */
async function editorialOf(archive: Archive): Promise<ArticleSource | undefined> {
  const said = await archive.find('editorial', { limit: 2 });
  if (said.total > 0) return said.total === 1 ? said.articles[0] : undefined;
  const { total, articles } = await archive.find('', { limit: MAX_CANDIDATES });
  const [first, second] = articles.filter(({ authors }) => authors.length === 0);
  return total <= MAX_CANDIDATES && !second ? first : undefined;
}

/** The article whose title these words are, but for little ones. */
export async function titledSo(
  archive: Archive,
  words: string,
): Promise<ArticleSource | undefined> {
  const [first, second] = (await titledLike(archive, words)).filter((article) => {
    const termsIn = termsBy(article);
    return shareIn(termsIn(article.title), termsIn(words)) === 1;
  });
  return second ? undefined : first;
}

function titledLike(archive: Archive, words: string): Promise<readonly ArticleSource[]> {
  return bestNamed(archive, words, ({ title }) => title);
}
