import type { Article, Paragraph } from '../articles/article.ts';
import { countWords } from '../articles/count-words.ts';
import { type Quote, quote } from '../articles/quote.ts';
import type { Span } from '../text/span.ts';
import type { Excerpt } from './answer.ts';
import { sentencesAt } from './surroundings.ts';

/**
 * What a reply may still show of articles whose terms say how many of their words that is (`longestQuote`): all its
 * quotes count together, titles and bylines don't.
 */
export interface QuoteLimit {
  /**
   * As much of the quote as there is room for, from its beginning to the end of a sentence, which is taken then;
   * undefined if that is nothing.
   */
  fit(words: Quote): Quote | undefined;
  /** How many words there is still room for. */
  left(article: Pick<Article, 'id' | 'longestQuote'>): number;
  /** Takes so many words more. */
  take(article: Pick<Article, 'id' | 'longestQuote'>, words: number): void;
}

export function openQuoteLimit(): QuoteLimit {
  const taken = new Map<string, number>();
  const left: QuoteLimit['left'] = ({ id, longestQuote = Infinity }) =>
    longestQuote - (taken.get(id) ?? 0);
  const take: QuoteLimit['take'] = ({ id }, words) => {
    taken.set(id, (taken.get(id) ?? 0) + words);
  };
  return {
    left,
    take,
    fit(words) {
      const { article } = words;
      if (article.longestQuote === undefined || isOfHead(words)) return words;
      const fitting = beginningOf(words, left(article));
      if (fitting) take(article, countWords(fitting.text));
      return fitting;
    },
  };
}

/** Those excerpts of which there is room for something, shortened where they have to be. */
export function fitAll<E extends Excerpt>(excerpts: readonly E[], limit: QuoteLimit): readonly E[] {
  return excerpts.flatMap((excerpt) => {
    const fitting = limit.fit(excerpt.quote);
    if (fitting === excerpt.quote) return [excerpt];
    return fitting ? [{ ...excerpt, quote: fitting }] : [];
  });
}

/** Whether these quotes together stay within what may be shown of their articles. */
export function isWithinLimits(quotes: readonly Quote[]): boolean {
  const limit = openQuoteLimit();
  return quotes.every((words) => {
    const { article } = words;
    if (article.linkOnly) return false;
    if (article.longestQuote === undefined || isOfHead(words)) return true;
    limit.take(article, countWords(words.text));
    return limit.left(article) >= 0;
  });
}

/** The longest beginning of a span of a paragraph that ends with a sentence and has no more words than that. */
export function fittingSentences(
  { sentences }: Pick<Paragraph, 'sentences'>,
  { start, end }: Span,
  mayHave: (span: Span) => boolean,
): Span | undefined {
  const ends = sentences.map((sentence) => Math.min(sentence.end, end)).filter((at) => at > start);
  const spans = ends.map((at) => ({ start, end: at }));
  return spans.findLast(mayHave);
}

function beginningOf(words: Quote, most: number): Quote | undefined {
  const { article, start, end } = words;
  if (most <= 0) return undefined;
  if (countWords(words.text) <= most) return words;
  const fitting = fittingSentences(
    { sentences: sentencesAt(article, words) },
    { start, end },
    (span) => countWords(article.text.slice(span.start, span.end)) <= most,
  );
  if (!fitting) return undefined;
  const text = article.text.slice(fitting.start, fitting.end).trimEnd();
  return text === '' ? undefined : quote(article, { start, end: start + text.length });
}

function isOfHead({ article: { head }, start, end }: Quote): boolean {
  return head !== undefined && start >= head.start && end <= head.end;
}
