import { wordsOf } from '../../text/words.ts';
import type { FindArticles } from './wrong-author.ts';

/** Titles are no longer, in words. */
const MAX_TITLE_WORDS = 30;

/** So many of the articles that a title may be of are looked at. */
const MAX_FOUND = 10;

/** Words in brackets; longer ones are nobody's who only makes a quotation fit. */
const INSERTED = /\s?\[[^[\]]{1,100}\](?=[\s\p{P}]|$)/gu;

/** The comma or full stop before a closing mark belongs to the sentence around as often as to the words. */
export function withoutLastSign(text: string): string {
  return text.trim().replace(/(?<![.…])[.,。，]$/u, '');
}

/** "said [the minister]": what somebody put in takes the place of what it stands for, as an ellipsis does. */
export function bracketsAsGaps(text: string): string {
  return text
    .replaceAll(/\[(\p{L})\](?=\p{L})/gu, '$1')
    .replaceAll(INSERTED, (inserted) => (/[\p{L}\p{N}]/u.test(inserted) ? ' […]' : inserted));
}

/** Whether it is what an article is called, or the outlet of one. */
export async function isKnownTitle(text: string, findArticles: FindArticles): Promise<boolean> {
  const words = wordsOf(text).filter(({ isWord }) => isWord);
  if (words.length > MAX_TITLE_WORDS) return false;
  const { articles } = await findArticles(words.map(({ word }) => word).join(' '), {
    limit: MAX_FOUND,
  });
  const sought = bare(text);
  return articles.some(({ title, publication = '' }) =>
    [title, title.split(/:\s|\s[—–|-]\s/u)[0] ?? '', publication].some(
      (name) => bare(name) === sought,
    ),
  );
}

/** Every longer word has a capital, and it is no sentence: "The Structure of Scientific Revolutions". */
export function looksLikeTitle(text: string): boolean {
  if (/[.!?…,;]/u.test(text)) return false;
  const words = wordsOf(text).filter(({ isWord }) => isWord);
  const long = words.filter(({ word }) => word.length > 3 && /^\p{L}/u.test(word));
  return (
    long.length > 1 &&
    long.length * 3 >= words.length &&
    long.every(({ word }) => /^[\p{Lu}\p{Lt}]/u.test(word))
  );
}

function bare(text: string): string {
  return wordsOf(text.normalize('NFKC'))
    .filter(({ isWord }) => isWord)
    .map(({ word }) => word.replaceAll('’', "'").toLowerCase())
    .join(' ');
}
