import { quote } from '../articles/quote.ts';
import type { Passage } from '../retrieval/passages.ts';
import { matchedIdf, type Query } from '../retrieval/query.ts';
import type { Span } from '../text/span.ts';
import { termsOf } from '../text/terms.ts';
import type { Excerpt } from './answer.ts';

/** A second sentence has to add this share of what the paragraph holds of the question. */
const WORTH_ADDING = 0.25;

/** A sentence that opens so, points back to the one before it. */
const POINTS_BACK =
  /^(?:["“‘«]\s*)?(?:he|she|it|they|him|his|her|hers|its|their|theirs|this|that|these|those|such|both|the (?:former|latter|same)|in the latter)\b/iu;

/** The excerpt of a paragraph that best meets the question: one sentence, or two neighbours. */
export function chooseQuote({ article, paragraph }: Passage, query: Query): Excerpt {
  const sentences = paragraph.sentences.map((span) => measure(article.text, span, query));
  const best = sentences.reduce((a, b) => (b.score > a.score ? b : a));
  const at = sentences.indexOf(best);
  const { first, last } = widen(sentences, at, query);
  const span = {
    start: sentences[first]?.span.start ?? best.span.start,
    end: sentences[last]?.span.end ?? best.span.end,
  };
  return {
    quote: quote(article, span),
    paragraph: paragraph.number,
    context: quote(article, { start: paragraph.start, end: paragraph.end }),
  };
}

interface MeasuredSentence {
  readonly span: Span;
  readonly terms: ReadonlySet<string>;
  readonly pointsBack: boolean;
  readonly score: number;
}

/** What it holds of the question, the more the shorter it is. */
function measure(text: string, span: Span, query: Query): MeasuredSentence {
  const words = text.slice(span.start, span.end);
  const terms = new Set(termsOf(words).map(({ term }) => term));
  const score = matchedIdf(query, terms) / (0.7 + (0.3 * terms.size) / 15);
  return { span, terms, pointsBack: POINTS_BACK.test(words), score };
}

/** Takes in the neighbour that the sentence needs or that answers the rest of the question. */
function widen(
  sentences: readonly MeasuredSentence[],
  at: number,
  query: Query,
): { readonly first: number; readonly last: number } {
  const best = sentences[at];
  const before = sentences[at - 1];
  const after = sentences[at + 1];
  if (!best) return { first: at, last: at };
  if (before && best.pointsBack) return { first: at - 1, last: at };
  const all = matchedIdf(query, new Set(sentences.flatMap(({ terms }) => [...terms])));
  const gain = (other: MeasuredSentence | undefined): number =>
    other
      ? matchedIdf(query, new Set([...best.terms, ...other.terms])) - matchedIdf(query, best.terms)
      : 0;
  const wanted = all * WORTH_ADDING;
  if (gain(before) > wanted && gain(before) >= gain(after)) return { first: at - 1, last: at };
  if (gain(after) > wanted) return { first: at, last: at + 1 };
  return { first: at, last: at };
}
