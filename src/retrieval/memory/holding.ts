import { setImmediate } from 'node:timers/promises';
import type { Article } from '../../articles/article.ts';
import { arabicInAnyForm } from '../../text/arabic-forms.ts';
import type { SoughtWords } from '../archive.ts';

/** Others get their turn after so many articles, a few milliseconds. */
const ARTICLES_AT_ONCE = 100;

/** So many words in a row are enough to tell which articles to take a close look at. */
const PATTERN_WORDS = 12;

/** How far around a word the others are looked for, in code units: there may be many line breaks. */
const LEAST_REACH = 100;

/** The articles that may say these words, in their order; as `Archive.holding`. */
export async function* articlesHolding(
  articles: readonly Article[],
  words: SoughtWords,
): AsyncGenerator<Article> {
  const mayHold = wordTest(words);
  for (const [index, article] of articles.entries()) {
    if (index % ARTICLES_AT_ONCE === ARTICLES_AT_ONCE - 1) await setImmediate();
    if (!article.linkOnly && mayHold(article.text)) yield article;
  }
}

/**
 * Whether a text has the words in a row, whatever stands between them. Looking for one long word first,
 * and around it only, is the fastest; a word with odd characters inside is missed.
 */
function wordTest({ words, units }: SoughtWords): (text: string) => boolean {
  const opening = words.slice(0, PATTERN_WORDS);
  const pattern = new RegExp(opening.map(inAnyForm).join(String.raw`[^\p{L}\p{N}]*`), 'u');
  const latin = opening.filter((word) => /^[A-Za-z]+$/.test(word));
  const rare = longest(latin);
  if (rare === undefined) return (text) => pattern.test(text);

  const reach = LEAST_REACH + 2 * units;
  return (text) => {
    for (let at = text.indexOf(rare); at >= 0; at = text.indexOf(rare, at + 1)) {
      if (pattern.test(text.slice(Math.max(0, at - reach), at + reach))) return true;
    }
    return false;
  };
}

function inAnyForm(word: string): string {
  return arabicInAnyForm(word).replaceAll("'", "['’‘ʼ`´＇]");
}

function longest(words: readonly string[]): string | undefined {
  const [first, ...others] = words;
  return others.reduce((best, word) => (word.length > (best?.length ?? 0) ? word : best), first);
}
