import type { ArticleSource } from '../articles/article.ts';
import type { Pullquote } from '../pullquote.ts';
import { onOneLine } from './terminal-text.ts';

const MAX_SUGGESTIONS = 3;

/** An id that shares less than this with what was typed isn't meant. */
const MIN_LIKENESS = 0.5;

/** So many ids are looked through at most. */
const MAX_IDS = 100_000;

/** "there is no article x; did you mean y?" */
export async function explainUnknownArticle(id: string, pullquote: Pullquote): Promise<string> {
  const { articles } = await pullquote.findArticles('', { limit: MAX_IDS });
  return describeUnknownArticle(id, articles);
}

/** The same, where the articles are at hand. */
export function describeUnknownArticle(
  id: string,
  articles: readonly Pick<ArticleSource, 'id'>[],
): string {
  const nearest = nearestIds(
    id,
    articles.map((article) => article.id),
  );
  const hint =
    nearest.length > 0
      ? `did you mean ${nearest.map(onOneLine).join(' or ')}?`
      : '“pullquote corpus check” lists them all';
  return `there is no article ${onOneLine(id) || '“”'}; ${hint}`;
}

/** Those that share most pairs of letters with what was typed, be it a part or misspelt. */
export function nearestIds(typed: string, ids: readonly string[]): readonly string[] {
  const wanted = pairsOf(typed);
  return ids
    .map((id) => ({ id, likeness: likeness(wanted, pairsOf(id)) }))
    .filter((one) => one.likeness >= MIN_LIKENESS)
    .toSorted((a, b) => b.likeness - a.likeness || a.id.length - b.id.length)
    .slice(0, MAX_SUGGESTIONS)
    .map(({ id }) => id);
}

/** The overlap coefficient: 1 if all of the smaller set is in the other. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

function pairsOf(text: string): ReadonlySet<string> {
  const letters = text.toLowerCase().match(/[\p{L}\p{N}]/gu) ?? [];
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}
