import type { RankedPassage } from '../../retrieval/rank.ts';
import type { GivenPart, GivenQuote } from './given-quote.ts';

/** The passages whose words come nearest to those of a text, best first. */
export type RankPassages = (text: string) => Promise<readonly NearPassage[]>;

export type NearPassage = Pick<RankedPassage, 'article' | 'paragraph'>;

/** A part of a quote, and where its words may be. */
export interface RankedPart {
  readonly part: GivenPart;
  /** Best first. */
  readonly passages: readonly NearPassage[];
}

/** So many parts are ranked for, the longest ones; the others are looked for beside them. */
const RANKED_PARTS = 3;

/** So much of a part, in code units: a search takes no more terms than that has. */
const RANKED_UNITS = 300;

/** Ranks for the beginning of each part, and for the end of a long one, which may be in another paragraph. */
export async function rankForQuote(
  { parts }: GivenQuote,
  rank: RankPassages,
): Promise<readonly RankedPart[]> {
  const longest = new Set(
    parts.toSorted((a, b) => b.text.length - a.text.length).slice(0, RANKED_PARTS),
  );
  return Promise.all(
    parts.map(async (part) => {
      const rankings = await Promise.all((longest.has(part) ? probes(part) : []).map(rank));
      return { part, passages: interleaved(rankings) };
    }),
  );
}

/** The ids of the articles of all passages, the best first. */
export function rankedArticles(ranked: readonly RankedPart[]): readonly string[] {
  const passages = interleaved(ranked.map((each) => each.passages));
  return [...new Set(passages.map(({ article }) => article.id))];
}

function probes({ text }: GivenPart): readonly string[] {
  if (text.length <= 2 * RANKED_UNITS) return [text.slice(0, RANKED_UNITS)];
  return [text.slice(0, RANKED_UNITS), text.slice(-RANKED_UNITS)];
}

/** The first of each list, then the second of each, and so on. */
function interleaved<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const length = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length }, (_, place) =>
    lists.flatMap((list) => list.slice(place, place + 1)),
  ).flat();
}
