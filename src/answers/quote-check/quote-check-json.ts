import type { Article } from '../../articles/article.ts';
import type { Span } from '../../text/span.ts';
import { sourceJson, type SourceJson } from '../answer-json.ts';
import { type PlaceInArticleJson, placeJson } from '../place-json.ts';
import type { QuoteVerdict } from './quote-check.ts';
import type {
  ComparedRun,
  Comparison,
  PlacedQuote,
  QuotePlace,
  TypographicDifference,
} from './quote-check.ts';

/** A quote may go on into other paragraphs. */
export interface PlacedQuoteJson extends PlaceInArticleJson {
  /** In UTF-16 code units of the article's text, half-open. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

export interface PlaceJson extends SourceJson {
  readonly differences: readonly TypographicDifference[];
  /** Several where an ellipsis stands for what was left out. */
  readonly quotes: readonly PlacedQuoteJson[];
}

/** Offsets point into the article's text; an added run has none. */
export type RunJson =
  | {
      readonly kind: 'same' | 'missing';
      readonly start: number;
      readonly end: number;
      readonly text: string;
    }
  | { readonly kind: 'added'; readonly text: string };

export interface ComparisonJson {
  /** How much of the words is the same, 0 to 1. */
  readonly likeness: number;
  /** The sentences with the words that come nearest. */
  readonly original: PlacedQuoteJson;
  readonly runs: readonly RunJson[];
}

/** What came of checking a quote, as other programs read it. This is a contract, described in the README. */
export type QuoteCheckJson =
  | { readonly kind: 'exact'; readonly given: string; readonly places: readonly PlaceJson[] }
  | ({
      readonly kind: 'differs';
      readonly given: string;
      readonly parts: readonly ComparisonJson[];
    } & SourceJson)
  | {
      readonly kind: 'not-in-articles';
      readonly given: string;
      readonly nearest: readonly { readonly articleId: string; readonly title: string }[];
    }
  | {
      readonly kind: 'too-short';
      readonly given: string;
      readonly wordCount: number;
      readonly neededWords: number;
    };

export function quoteCheckJson(verdict: QuoteVerdict, given: string): QuoteCheckJson {
  switch (verdict.kind) {
    case 'exact':
      return { kind: verdict.kind, given, places: verdict.places.map(quotePlaceJson) };
    case 'differs': {
      const { kind, article, parts } = verdict;
      const compared = parts.map((part) => comparisonJson(part, article));
      return { kind, given, ...sourceJson(article), parts: compared };
    }
    case 'not-in-articles': {
      const nearest = verdict.nearest.map(({ id, title }) => ({ articleId: id, title }));
      return { kind: verdict.kind, given, nearest };
    }
    case 'too-short': {
      const { kind, wordCount, neededWords } = verdict;
      return { kind, given, wordCount, neededWords };
    }
  }
}

export function quotePlaceJson({ article, differences, quotes }: QuotePlace): PlaceJson {
  return { ...sourceJson(article), differences, quotes: quotes.map(placedJson) };
}

function comparisonJson(
  { likeness, original, runs }: Comparison,
  article: Article,
): ComparisonJson {
  return {
    likeness,
    original: placedJson(original),
    runs: runs.map((run) => runJson(run, article)),
  };
}

function placedJson({ quote, ...place }: PlacedQuote): PlacedQuoteJson {
  const { start, end, text } = quote;
  return { ...placeJson(place), start, end, quote: text };
}

function runJson(run: ComparedRun, article: Article): RunJson {
  if (run.kind === 'added') return { kind: run.kind, text: run.text };
  const { kind, start, end } = run;
  return { kind, start, end, text: wordsAt(article, run) };
}

function wordsAt({ text }: Article, { start, end }: Span): string {
  return text.slice(start, end);
}
