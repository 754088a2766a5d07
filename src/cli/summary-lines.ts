import { z } from 'zod';
import { summarize } from '../answers/summary/summarize.ts';
import type { SummaryRequest } from '../answers/summary/summary.ts';
import { summaryJson, type SummaryJson } from '../answers/summary/summary-json.ts';
import { CorpusError } from '../articles/corpus-error.ts';
import { readText } from '../articles/formats/text.ts';
import { parseArticle } from '../articles/parse-article.ts';
import { parseJson } from './answer-lines.ts';
import { readLines } from './read-lines.ts';
import { checkSummary } from './check-quotes.ts';

/** Stands where the summary of a faulty line would. */
export interface SummaryLineError {
  readonly kind: 'error';
  /** Of the input, counted from 1, empty ones included. */
  readonly line: number;
  readonly id?: string;
  readonly error: string;
}

const input = z.object({ id: z.string().min(1), text: z.string() });

/** One summary, or word why there is none, for each line that isn't empty, in their order. */
export async function* summaryLines(
  chunks: AsyncIterable<Uint8Array>,
  request: SummaryRequest,
): AsyncGenerator<SummaryJson | SummaryLineError> {
  let line = 0;
  for await (const text of readLines(chunks)) {
    line += 1;
    if (text.trim() !== '') yield summaryLine(text, line, request);
  }
}

function summaryLine(
  text: string,
  line: number,
  request: SummaryRequest,
): SummaryJson | SummaryLineError {
  const value = parseJson(text);
  if (value === undefined) return { kind: 'error', line, error: 'the line is not JSON' };
  const parsed = input.safeParse(value);
  if (!parsed.success)
    return { kind: 'error', line, error: 'the line is not {"id": "…", "text": "…"}' };
  const { id, text: words } = parsed.data;
  try {
    const summary = summarize(parseArticle(id, id, readText(words, id)), request);
    checkSummary(summary);
    return summaryJson(summary);
  } catch (error) {
    return { kind: 'error', line, id, error: explain(error) };
  }
}

/** A bug stops one line only: thousands of others may be waiting behind it. */
function explain(error: unknown): string {
  if (error instanceof CorpusError) return `${error.message}. ${error.remedy}`;
  return `this is a bug in Pullquote: ${error instanceof Error ? error.message : String(error)}`;
}
