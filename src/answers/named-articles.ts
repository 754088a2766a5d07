import type { ArticleSource } from '../articles/article.ts';
import type { Archive } from '../retrieval/archive.ts';
import { analyserOf } from '../text/analysers.ts';
import { analyserFor, likelyLanguages } from '../text/likely-languages.ts';
import { termSet } from '../text/terms.ts';

/** What names an article holds so much of the words that name it. */
const MIN_SHARE = 0.5;

/** The articles that words may name: those with one of them in their title or byline, in any language of theirs. */
export async function maybeNamed(
  archive: Archive,
  words: string,
): Promise<readonly ArticleSource[]> {
  const [likeliest = 'en'] = likelyLanguages(words);
  const languages = new Set(['en', likeliest, ...(await archive.languages()).keys()]);
  const asked = Array.from(languages, (language) => termSet(words, analyserOf(language).words));
  return archive.titled(asked.flatMap((terms) => Array.from(terms)));
}

/**
 * Those of which the name holds most of these words, if it is enough of them.
 *
 * @param nameOf What an article is named by.
 */
export async function bestNamed(
  archive: Archive,
  words: string,
  nameOf: (article: ArticleSource) => string,
): Promise<readonly ArticleSource[]> {
  const named = await maybeNamed(archive, words);
  const shares = named.map((article) => {
    const termsIn = termsBy(article);
    return shareIn(termsIn(words), termsIn(nameOf(article)));
  });
  const best = shares.reduce((most, share) => Math.max(most, share), MIN_SHARE);
  return named.filter((_, index) => shares[index] === best);
}

/** The share of some terms that stands among others; 0 if there are none. */
export function shareIn(terms: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...terms].filter((term) => others.has(term)).length / Math.max(1, terms.size);
}

/** What finds the terms of a text as those of an article's title are found. */
export function termsBy({ title, language }: ArticleSource): (text: string) => ReadonlySet<string> {
  const { words } = analyserFor(title, language);
  return (text) => termSet(text, words);
}
