import { sourceJson, type SourceJson } from '../answer-json.ts';
import { positionAt } from '../../articles/position.ts';
import { type PositionJson, positionJson } from '../place-json.ts';
import type { QuotedSentence, Summary } from './summary.ts';

export interface QuotedSentenceJson extends PositionJson {
  /** Counted from 1. */
  readonly paragraph: number;
  /** In UTF-16 code units of the article's text, half-open. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** A summary as other programs read it. This is a contract, described in the README. */
export type SummaryJson =
  | ({
      readonly kind: 'summary';
      /** What it should dwell on; if that isn't found, it is the general summary. */
      readonly focus?: string;
      readonly isFocusFound?: boolean;
      /** How many sentences the article has in all. */
      readonly sentenceCount: number;
      readonly sentences: readonly QuotedSentenceJson[];
    } & SourceJson)
  /** The article may be pointed to, but not quoted. */
  | ({ readonly kind: 'link-only' } & SourceJson);

export function summaryJson(summary: Summary): SummaryJson {
  const source = sourceJson(summary.article);
  if (summary.kind === 'link-only') return { kind: summary.kind, ...source };
  const { focus, sentenceCount, sentences } = summary;
  return {
    kind: summary.kind,
    ...source,
    ...(focus && { focus: focus.text, isFocusFound: focus.isFound }),
    sentenceCount,
    sentences: sentences.map(sentenceJson),
  };
}

function sentenceJson({ quote, paragraph }: QuotedSentence): QuotedSentenceJson {
  return {
    paragraph,
    ...positionJson(positionAt(quote.article, quote.start)),
    start: quote.start,
    end: quote.end,
    quote: quote.text,
  };
}
