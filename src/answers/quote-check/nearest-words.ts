import type { Article } from '../../articles/article.ts';
import type { Archive } from '../../retrieval/archive.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { around, blocksAt } from '../surroundings.ts';
import { compare } from './compare.ts';
import { findPlaces } from './find-places.ts';
import { countWords, type GivenPart, type GivenQuote } from './given-quote.ts';
import { placeQuote } from './place-quote.ts';
import type { Comparison, DifferentQuote, ExactQuote } from './quote-check.ts';
import { type NearPassage, type RankedPart, rankedArticles } from './rank-for-quote.ts';

export interface NearestWords {
  readonly check: DifferentQuote | ExactQuote;
  /** How much of the words is the same, 0 to 1. */
  readonly likeness: number;
}

/** In so many of the best-ranked articles the words are looked for. */
const COMPARED_ARTICLES = 8;

/** And so far around the best-ranked passage of each, in code units: books are long. */
const LEAST_REACH = 4000;

/** And in so much of what stands beside the running text further off, as footnotes do, the shortest first. */
const ASIDE_UNITS = 20_000;

/** The article whose words come nearest to those given; undefined if nothing was ranked. */
export async function nearestWords(
  archive: Archive,
  given: GivenQuote,
  ranked: readonly RankedPart[],
): Promise<NearestWords | undefined> {
  const articles = await archive.articles(rankedArticles(ranked).slice(0, COMPARED_ARTICLES));
  const found = articles.flatMap((article) => compareWith(article, given, ranked) ?? []);
  const [first, ...others] = found;
  return others.reduce(
    (best, each) => (each.likeness > (best?.likeness ?? 0) ? each : best),
    first,
  );
}

function compareWith(
  article: Article,
  given: GivenQuote,
  ranked: readonly RankedPart[],
): NearestWords | undefined {
  const all = ranked.flatMap(({ passages }) => passages);
  const inside = (passages: readonly NearPassage[]): NearPassage | undefined =>
    passages.find((passage) => passage.article.id === article.id);
  let same = 0;
  const [first, ...others] = ranked.flatMap(({ part, passages }) => {
    const passage = inside(passages) ?? inside(all);
    const comparison = passage && closest(article, stretchesAround(article, passage, part), part);
    same += (comparison?.likeness ?? 0) * countWords([part]);
    return comparison ?? [];
  });
  if (!first) return undefined;
  const parts = [first, ...others] as const;
  const likeness = same / countWords(given.parts);
  const check = exactInAllWords(article, given, parts) ?? { kind: 'differs', article, parts };
  return { check, likeness };
}

/** Whole paragraphs and what stands beside them, together; then what stands beside others, each alone. */
function stretchesAround(
  article: Article,
  { paragraph }: NearPassage,
  { text }: GivenPart,
): readonly Span[] {
  const reach = Math.max(LEAST_REACH, 2 * text.length);
  const near = { start: paragraph.start - reach, end: paragraph.end + reach };
  const others = article.asides.filter((aside) => !overlaps(aside, near));
  let left = ASIDE_UNITS;
  const short = others.toSorted(byLength).filter((aside) => (left -= lengthOf(aside)) >= 0);
  return [around(paragraph, blocksAt(article, near)), ...short];
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

function byLength(a: Span, b: Span): number {
  return lengthOf(a) - lengthOf(b);
}

function closest(
  article: Article,
  stretches: readonly Span[],
  part: GivenPart,
): Comparison | undefined {
  const [first, ...others] = stretches.flatMap((stretch) => compare(article, stretch, part) ?? []);
  return others.reduce(
    (best, each) => (each.likeness > (best?.likeness ?? 0) ? each : best),
    first,
  );
}

/** All words and signs are the same: only odd characters and the spaces between signs differ. */
function exactInAllWords(
  article: Article,
  given: GivenQuote,
  parts: readonly Comparison[],
): ExactQuote | undefined {
  if (parts.length < given.parts.length) return undefined;
  if (parts.some(({ runs }) => runs.some(({ kind }) => kind !== 'same'))) return undefined;
  const [place] = findPlaces(article, given, 1);
  if (place) return { kind: 'exact', places: [place] };

  const isInOrder = parts.every(
    ({ compared }, index) => compared.start >= (parts[index - 1]?.compared.end ?? 0),
  );
  const [first, ...others] = parts.flatMap(({ compared }) => placeQuote(article, compared) ?? []);
  if (!first || !isInOrder) return undefined;
  const differences = given.hasEllipsis ? (['spaces', 'left-out'] as const) : (['spaces'] as const);
  return { kind: 'exact', places: [{ article, quotes: [first, ...others], differences }] };
}
