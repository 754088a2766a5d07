import { z } from 'zod';
import { type AnswerJson, answerJson } from '../answers/answer-json.ts';
import { type Pullquote, UnknownArticleError } from '../pullquote.ts';
import { checkQuotes } from './check-quotes.ts';
import { faultOf } from './question.ts';
import { readLines } from './read-lines.ts';
import { explainUnknownArticle } from './unknown-article.ts';

/** Stands where the answer to a faulty line would. */
export interface LineError {
  readonly kind: 'error';
  /** Of the input, counted from 1, empty ones included. */
  readonly line: number;
  readonly question?: string;
  readonly error: string;
}

const input = z.object({ question: z.string(), article: z.string().nullish() });

/** One answer, or word why there is none, for each line that isn't empty, in their order. */
export async function* answerLines(
  chunks: AsyncIterable<Uint8Array>,
  pullquote: Pullquote,
  { excerpts }: { readonly excerpts: number },
): AsyncGenerator<AnswerJson | LineError> {
  let line = 0;
  for await (const text of readLines(chunks)) {
    line += 1;
    if (text.trim() !== '') yield answerLine(text, line, pullquote, excerpts);
  }
}

async function answerLine(
  text: string,
  line: number,
  pullquote: Pullquote,
  excerpts: number,
): Promise<AnswerJson | LineError> {
  const parsed = parseLine(text);
  if (typeof parsed === 'string') return { kind: 'error', line, error: parsed };
  const { question, article } = parsed;
  const fault = faultOf(question);
  if (fault !== undefined) return { kind: 'error', line, question, error: fault };
  try {
    const answer = await pullquote.ask({
      text: question,
      excerpts,
      ...(typeof article === 'string' && { articleId: article }),
    });
    checkQuotes(answer);
    return answerJson(answer);
  } catch (error) {
    return { kind: 'error', line, question, error: await explain(error, pullquote) };
  }
}

/** A bug stops one line only, too: thousands of others may be waiting behind it. */
async function explain(error: unknown, pullquote: Pullquote): Promise<string> {
  if (error instanceof UnknownArticleError) {
    return explainUnknownArticle(error.articleId, pullquote);
  }
  return `this is a bug in Pullquote: ${error instanceof Error ? error.message : String(error)}`;
}

/** @returns a message if the line can't be read */
function parseLine(text: string): z.output<typeof input> | string {
  const value = parseJson(text);
  if (value === undefined) return 'the line is not JSON';
  const parsed = input.safeParse(value);
  return parsed.success ? parsed.data : 'the line is not {"question": "…", "article"?: "…"}';
}

/** @returns undefined if it isn't JSON */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
