import type { Article } from '../../articles/article.ts';
import type { Pullquote } from '../../pullquote.ts';
import { plainCopy } from '../../text/plain-copy.ts';
import type { LostWords } from './correction.ts';

/** What tells whether words stand in a text, whatever their white space and typography. */
export function wordsIn(text: string): (words: string) => boolean {
  const plain = plainCopy(text).text;
  return (words) => plain.includes(plainCopy(words).text.trim());
}

/** Words that are lost beside what comes nearest in their article now. */
export async function besideNearest(
  words: string,
  { id, linkOnly }: Article,
  pullquote: Pick<Pullquote, 'within'>,
): Promise<LostWords> {
  if (linkOnly) return { words, comparison: undefined };
  const verdict = await pullquote.within({ articleId: id }).checkQuote(words);
  return { words, comparison: verdict.kind === 'differs' ? verdict.parts[0] : undefined };
}

/**
 * The id under which an article is there now that has gone: one with the same title or the same text, which
 * says all of these words.
 */
export async function movedTo(
  { title, text }: Pick<Article, 'title' | 'text'>,
  [words, ...others]: readonly [string, ...string[]],
  pullquote: Pick<Pullquote, 'checkQuote'>,
): Promise<string | undefined> {
  const longest = others.reduce((best, one) => (one.length > best.length ? one : best), words);
  const verdict = await pullquote.checkQuote(longest);
  if (verdict.kind !== 'exact') return undefined;
  const isSame = (article: Article): boolean => {
    if (article.title !== title && article.text !== text) return false;
    const says = wordsIn(article.text);
    return [words, ...others].every(says);
  };
  return verdict.places.map(({ article }) => article).find(isSame)?.id;
}
