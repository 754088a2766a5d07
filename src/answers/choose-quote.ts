import type { ArticleSource, Paragraph } from '../articles/article.ts';
import { quote } from '../articles/quote.ts';
import type { Archive } from '../retrieval/archive.ts';
import { weightOf } from '../retrieval/match-passage.ts';
import type { Query } from '../retrieval/query.ts';
import type { RankedPassage } from '../retrieval/rank.ts';
import { analyserOf } from '../text/analysers.ts';
import { pointsBack } from '../text/sentence-shape.ts';
import type { Span } from '../text/span.ts';
import type { Excerpt } from './answer.ts';

/** A neighbour is taken in if it holds this share of the question beyond what the sentence holds. */
const WORTH_ADDING = 0.3;

/**
 * Or if it is more than a fifth as likely to be the one that answers: scores are log odds. Together
 * these two give more answers than the first alone, at half the share, in quotes of the same length.
 */
const NEARLY_AS_LIKELY = 1.5;

/** What is to be quoted of a paragraph. */
export interface ChosenQuote {
  readonly article: ArticleSource;
  readonly paragraph: Paragraph;
  /** In the article's text. */
  readonly span: Span;
  /** The words of the span. */
  readonly words: string;
}

/**
 * What of a paragraph best answers the question: its best sentence, with the one before it if it points
 * back there, or else with the neighbour that answers the rest of the question or might as well be
 * the one.
 */
export function chooseQuote(passage: RankedPassage, query: Query): ChosenQuote {
  const { article, paragraph } = passage;
  const { first, last } = chooseSentences(passage, query);
  const start = paragraph.sentences[first]?.start ?? paragraph.start;
  const end = paragraph.sentences[last]?.end ?? paragraph.end;
  return { article, paragraph, span: { start, end }, words: wordsAt(passage, { start, end }) };
}

/** Quotes what was chosen, in its order, each from its article. */
export async function quoteChosen(
  archive: Archive,
  chosen: readonly ChosenQuote[],
): Promise<readonly Excerpt[]> {
  const ids = new Set(chosen.map(({ article }) => article.id));
  const articles = await archive.articles([...ids]);
  const byId = new Map(articles.map((article) => [article.id, article]));
  return chosen.flatMap(({ article: { id }, paragraph, span }): readonly Excerpt[] => {
    const article = byId.get(id);
    if (!article) return [];
    const context = quote(article, { start: paragraph.start, end: paragraph.end });
    return [{ quote: quote(article, span), paragraph: paragraph.number, context }];
  });
}

function wordsAt({ paragraph, text }: RankedPassage, { start, end }: Span): string {
  return text.slice(start - paragraph.start, end - paragraph.start);
}

/** From the first sentence to the last one, both counted in. */
function chooseSentences(
  passage: RankedPassage,
  query: Query,
): { readonly first: number; readonly last: number } {
  const { paragraph, sentences, match } = passage;
  const best = sentences.reduce(
    (most, { score }, index) => (score > (sentences[most]?.score ?? -Infinity) ? index : most),
    0,
  );
  const span = paragraph.sentences[best] ?? paragraph;
  if (best > 0 && pointsBack(wordsAt(passage, span), analyserOf(query.language).shape))
    return { first: best - 1, last: best };
  const held = match.sentences[best]?.needs ?? 0;
  const gain = (index: number): number =>
    weightOf(query, (match.sentences[index]?.needs ?? 0) & ~held) / (query.weight || 1);
  if (gain(best + 1) > Math.max(gain(best - 1), WORTH_ADDING))
    return { first: best, last: best + 1 };
  if (gain(best - 1) > WORTH_ADDING) return { first: best - 1, last: best };
  const [before = -Infinity, after = -Infinity] = [best - 1, best + 1].map(
    (index) => sentences[index]?.score,
  );
  const least = (sentences[best]?.score ?? 0) - NEARLY_AS_LIKELY;
  if (after > Math.max(before, least)) return { first: best, last: best + 1 };
  if (before > least) return { first: best - 1, last: best };
  return { first: best, last: best };
}
