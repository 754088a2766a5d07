import type { ArticleSource } from '../../articles/article.ts';
import type { Archive } from '../../retrieval/archive.ts';
import type { AskingRules } from '../../text/asking-rules.ts';
import { analyserFor } from '../../text/likely-languages.ts';
import { termSet } from '../../text/terms.ts';

/** A title that holds so much of what names an article is the one that is meant. */
const MIN_TITLE_SHARE = 0.5;

/** So many articles may be meant at most. */
const MAX_CANDIDATES = 25;

export type Meant =
  | { readonly kind: 'one'; readonly article: ArticleSource }
  | { readonly kind: 'several'; readonly candidates: readonly ArticleSource[] }
  | { readonly kind: 'none' };

/** Which article the words that name it mean: a title, what it is about, the newest, the only one. */
export async function meantBy(
  archive: Archive,
  of: string,
  { articles: articleWords, about, ends }: AskingRules,
  nearest: (topic: string) => Promise<ArticleSource | undefined>,
): Promise<Meant> {
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
  const article = titled[0] ?? (await nearest(topic));
  return article ? { kind: 'one', article } : { kind: 'none' };
}

/** The articles whose title holds most of these words, if it is enough of them. */
async function titledLike(archive: Archive, words: string): Promise<readonly ArticleSource[]> {
  const languages = [...(await archive.languages()).keys()];
  const analysers = [
    analyserFor(words),
    ...languages.map((language) => analyserFor(words, language)),
  ];
  const terms = new Set(analysers.flatMap((one) => Array.from(termSet(words, one.words))));
  const found = await archive.titled([...terms]);
  const shares = found.map(({ title, language }) => {
    const { words: rules } = analyserFor(title, language);
    const asked = termSet(words, rules);
    const held = termSet(title, rules);
    return [...asked].filter((term) => held.has(term)).length / Math.max(1, asked.size);
  });
  const best = Math.max(MIN_TITLE_SHARE, ...shares);
  return found.filter((_, place) => shares[place] === best);
}
