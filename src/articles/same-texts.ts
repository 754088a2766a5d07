import { createHash } from 'node:crypto';
import { foldWords } from '../text/fold-words.ts';
import type { Article } from './article.ts';

/** An article that has the text of another one. */
export interface SameText {
  readonly article: Article;
  readonly other: Article;
  /** All of it, and no more; else nearly all. */
  readonly isWhole: boolean;
}

/** Two articles that share so much of the longer one's text are one. */
const NEARLY_ALL = 0.8;

/** A paragraph that more articles share, such as a licence, tells nothing of two of them. */
const MAX_HOLDERS = 20;

/**
 * Finds the articles whose text an earlier one has: paragraph by paragraph, whatever their format is and
 * however it breaks lines and draws signs.
 */
export function findSameTexts(articles: readonly Article[]): readonly SameText[] {
  const holders = new Map<string, HashedText[]>();
  return articles.flatMap((article) => {
    const text = hashedText(article);
    const likest = likestOf(text, holders);
    for (const hash of text.lengths.keys()) {
      const known = holders.get(hash);
      if (!known) holders.set(hash, [text]);
      else if (known.length < MAX_HOLDERS) known.push(text);
    }
    if (!likest || likest.share < NEARLY_ALL) return [];
    return [{ article, other: likest.other.article, isWhole: likest.share === 1 }];
  });
}

interface HashedText {
  readonly article: Article;
  /** In letters. */
  readonly length: number;
  /** How long its paragraphs are, by their hashes. */
  readonly lengths: ReadonlyMap<string, number>;
}

function hashedText(article: Article): HashedText {
  const lengths = new Map<string, number>();
  let length = 0;
  for (const { start, end } of article.paragraphs) {
    const letters = foldWords(article.text.slice(start, end)).replaceAll(/[^\p{L}\p{N}]+/gu, '');
    const hash = createHash('sha256').update(letters).digest('base64url');
    length += letters.length;
    lengths.set(hash, (lengths.get(hash) ?? 0) + letters.length);
  }
  return { article, length, lengths };
}

/** The earlier article that shares most with this one, and how much of the longer of both. */
function likestOf(
  text: HashedText,
  holders: ReadonlyMap<string, readonly HashedText[]>,
): { readonly other: HashedText; readonly share: number } | undefined {
  const shared = new Map<HashedText, number>();
  for (const [hash, length] of text.lengths) {
    for (const other of holders.get(hash) ?? []) {
      const both = Math.min(length, other.lengths.get(hash) ?? 0);
      shared.set(other, (shared.get(other) ?? 0) + both);
    }
  }
  return [...shared]
    .map(([other, both]) => ({ other, share: both / Math.max(text.length, other.length, 1) }))
    .toSorted((a, b) => b.share - a.share)[0];
}
