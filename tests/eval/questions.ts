import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Article } from '../../src/articles/article.ts';

/** A question with what answers it; `evidence` null: the articles don't answer it. */
export interface EvalQuestion {
  readonly question: string;
  /** An article's id, or another name for it, or null. */
  readonly article: string | null;
  /** A passage that answers it, or the whole paragraph. */
  readonly evidence: string | null;
  /** What kind of question it is: `near` is close to what the articles tell, `off` is not. */
  readonly category?: string | undefined;
  /** Whether these words give the answer; undefined if nobody said what it is. */
  readonly isAnsweredBy?: ((words: string) => boolean) | undefined;
}

const line = z.object({
  question: z.string(),
  article: z.string().nullable(),
  evidence: z.string().nullish(),
  /** Instead of evidence: the number of the paragraph that answers it. */
  paragraph: z.number().nullish(),
  category: z.string().optional(),
  /** A regular expression for the key fact. */
  answer: z.string().nullish(),
  /** Strings of which one has to be there. */
  answers: z.array(z.string()).optional(),
});

/**
 * Reads questions from a JSON Lines file.
 *
 * @param articles Those whose paragraphs are named by their numbers.
 * @throws Error that names the line, if one is not a question.
 */
export async function readQuestions(
  file: string,
  articles: readonly Article[] = [],
): Promise<readonly EvalQuestion[]> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  return lines.flatMap((text, index) =>
    text.trim() === '' ? [] : [parseLine(`${file}:${index + 1}`, text, articles)],
  );
}

function parseLine(place: string, text: string, articles: readonly Article[]): EvalQuestion {
  try {
    const { question, article, answer, answers, category, ...of } = line.parse(JSON.parse(text));
    const evidence = of.evidence ?? wordsOf(articles, article, of.paragraph);
    const isAnsweredBy = answerTest(answer ?? undefined, answers);
    return { question, article, evidence, category, isAnsweredBy };
  } catch (cause) {
    throw new Error(`${place}: this is not a question`, { cause });
  }
}

/** The words of a paragraph; null if none is named. */
function wordsOf(
  articles: readonly Article[],
  id: string | null,
  number: number | null | undefined,
): string | null {
  if (id === null || number === undefined || number === null) return null;
  const article = articles.find((one) => one.id === id);
  const paragraph = article?.paragraphs[number - 1];
  if (!article || !paragraph) throw new Error(`the article ${id} has no paragraph ${number}`);
  return article.text.slice(paragraph.start, paragraph.end);
}

function answerTest(
  pattern: string | undefined,
  answers: readonly string[] | undefined,
): ((words: string) => boolean) | undefined {
  if (pattern !== undefined) {
    const expression = new RegExp(pattern);
    return (words) => expression.test(plain(words));
  }
  if (!answers || answers.length === 0) return undefined;
  return (words) => answers.some((answer) => plain(words).includes(plain(answer)));
}

/** No-break spaces read as spaces. */
export function plain(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}
