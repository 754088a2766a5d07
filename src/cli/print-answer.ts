import { z } from 'zod';
import type { Question } from '../answers/answer.ts';
import { type OutcomeJson, outcomeJson } from '../answers/outcome-json.ts';
import type { Outcome } from '../answers/outcome.ts';
import { type Pullquote, UnknownArticleError } from '../pullquote.ts';
import { checkQuotes } from './check-quotes.ts';
import { drawOutcome } from './draw-outcome.ts';
import type { Io } from './io.ts';
import { answerLines } from './json-lines.ts';
import { openArticles } from './open-articles.ts';
import { count } from './terminal-text.ts';
import { explainUnknownArticle } from './unknown-article.ts';
import { UsageError } from './usage-error.ts';

export interface AskOptions {
  readonly corpus?: string;
  readonly article?: string;
  readonly excerpts: number;
  readonly json?: true;
  readonly explain?: true;
}

/** Longer ones are texts, not questions. */
const MAX_QUESTION_LENGTH = 1000;

/** Answers one question. */
export async function printAnswer(question: string, options: AskOptions, io: Io): Promise<void> {
  checkQuestion(question);
  const pullquote = await openArticles(options.corpus, io);
  const { article: articleId, excerpts } = options;
  const asked = { text: question, excerpts, ...(articleId !== undefined && { articleId }) };
  const answer = await answerTo(asked, pullquote);
  await io.stdout.write(
    options.json ? `${JSON.stringify(outcomeJson(answer))}\n` : drawOutcome(answer, io.stdout),
  );
  if (options.explain) {
    const { drawExplanation } = await import('./draw-explanation.ts');
    await io.stdout.write(`\n${drawExplanation(await pullquote.explain(asked), io.stdout)}`);
  }
}

/** Answers each line of the input. */
export async function printAnswerLines(options: AskOptions, io: Io): Promise<void> {
  const pullquote = await openArticles(options.corpus, io);
  const { excerpts } = options;
  const schema = z.object({ question: z.string(), article: z.string().nullish() });
  await answerLines(io, {
    shape: '{"question": "…", "article"?: "…"}',
    named: 'question',
    read: (value) => schema.safeParse(value).data,
    async answer({ question, article }): Promise<OutcomeJson> {
      checkQuestion(question);
      const asked = {
        text: question,
        excerpts,
        ...(typeof article === 'string' && { articleId: article }),
      };
      return outcomeJson(await answerTo(asked, pullquote));
    },
  });
}

/** @throws {UsageError} if there is none, or a whole text. */
function checkQuestion(question: string): void {
  if (question.trim() === '') {
    throw new UsageError('there is no question; ask, for instance: pullquote ask "Who …?"');
  }
  if (question.length > MAX_QUESTION_LENGTH) {
    throw new UsageError(
      `the question has ${count(question.length)} characters; at most ${count(MAX_QUESTION_LENGTH)} are answered`,
    );
  }
}

/** @throws {UsageError} if the article that is asked isn't there. */
async function answerTo(question: Question, pullquote: Pullquote): Promise<Outcome> {
  try {
    const answer = await pullquote.ask(question);
    checkQuotes(answer);
    return answer;
  } catch (error) {
    if (!(error instanceof UnknownArticleError)) throw error;
    throw new UsageError(await explainUnknownArticle(error.articleId, pullquote));
  }
}
