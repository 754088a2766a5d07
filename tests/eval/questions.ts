import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** A question with what answers it; `evidence` null: the articles don't answer it. */
export interface EvalQuestion {
  readonly question: string;
  /** An article's id, or another name for it, or null. */
  readonly article: string | null;
  /** A passage that answers it, or the whole paragraph. */
  readonly evidence: string | null;
  /** Whether these words give the answer; undefined if nobody said what it is. */
  readonly isAnsweredBy?: ((words: string) => boolean) | undefined;
}

const line = z.object({
  question: z.string(),
  article: z.string().nullable(),
  evidence: z.string().nullish(),
  /** A regular expression for the key fact. */
  answer: z.string().nullish(),
  /** Strings of which one has to be there. */
  answers: z.array(z.string()).optional(),
});

/**
 * Reads questions from a JSON Lines file.
 *
 * @throws Error that names the line, if one is not a question.
 */
export async function readQuestions(file: string): Promise<readonly EvalQuestion[]> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  return lines.flatMap((text, index) =>
    text.trim() === '' ? [] : [parseLine(file, index + 1, text)],
  );
}

function parseLine(file: string, number: number, text: string): EvalQuestion {
  try {
    const { question, article, evidence = null, answer, answers } = line.parse(JSON.parse(text));
    return { question, article, evidence, isAnsweredBy: answerTest(answer ?? undefined, answers) };
  } catch (cause) {
    throw new Error(`${file}:${number}: this is not a question`, { cause });
  }
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
