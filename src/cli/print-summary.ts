import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { z } from 'zod';
import { summarize } from '../answers/summary/summarize.ts';
import type { Summary, SummaryRequest } from '../answers/summary/summary.ts';
import { summaryJson } from '../answers/summary/summary-json.ts';
import { languageOf } from '../articles/article-language.ts';
import type { Article } from '../articles/article.ts';
import { CorpusError } from '../articles/corpus-error.ts';
import { readText } from '../articles/formats/text.ts';
import { readArticle } from '../articles/load-corpus.ts';
import { parseArticle } from '../articles/parse-article.ts';
import { checkSummary } from './check-quotes.ts';
import { drawSummary } from './draw-summary.ts';
import type { Io } from './io.ts';
import { answerLines } from './json-lines.ts';
import { findArticle } from './open-corpus.ts';
import { UsageError } from './usage-error.ts';

export interface SummarizeOptions extends SummaryRequest {
  readonly corpus?: string;
  readonly json?: true;
}

/** Summarises an article that its id names, or the path of a file. */
export async function printSummary(
  named: string | undefined,
  options: SummarizeOptions,
  io: Io,
): Promise<void> {
  if (named === undefined || named.trim() === '') {
    throw new UsageError('name an article, by its id or as the path of a file');
  }
  const article = (await isFile(named))
    ? await readArticle(dirname(named), basename(named))
    : await findArticle(named, options.corpus, io);
  const summary = summaryOf(article, options);
  await io.stdout.write(
    options.json ? `${JSON.stringify(summaryJson(summary))}\n` : drawSummary(summary, io.stdout),
  );
}

/** Summarises the plain text in each line of the input. */
export async function printSummaryLines(request: SummaryRequest, io: Io): Promise<void> {
  const schema = z.object({ id: z.string().min(1), text: z.string() });
  await answerLines(io, {
    shape: '{"id": "…", "text": "…"}',
    named: 'id',
    read: (value) => schema.safeParse(value).data,
    answer: async ({ id, text }) => summaryJson(summaryOf(await readGiven(id, text), request)),
  });
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (status) => status.isFile(),
    () => false,
  );
}

/** @throws {UsageError} if nothing of a text can be quoted. */
async function readGiven(id: string, text: string): Promise<Article> {
  try {
    const reading = readText(text, id);
    const fields = { ...reading.fields, language: await languageOf(reading) };
    return parseArticle(id, id, { ...reading, fields });
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    throw new UsageError(`${error.message}. ${error.remedy}`);
  }
}

function summaryOf(article: Article, request: SummaryRequest): Summary {
  const summary = summarize(article, request);
  checkSummary(summary);
  return summary;
}
