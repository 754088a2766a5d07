import { z } from 'zod';
import type { Question } from '../answers/answer.ts';
import { type OutcomeJson, outcomeJson } from '../answers/outcome-json.ts';
import type { Outcome } from '../answers/outcome.ts';
import { areAll, scopeOf, type Sources } from '../answers/understanding/sources.ts';
import { type Pullquote, UnknownArticleError } from '../pullquote.ts';
import { dayOf } from '../text/calendar.ts';
import { askedSources, type SourceWords } from './asked-sources.ts';
import { checkQuotes } from './check-quotes.ts';
import { drawOutcome } from './draw-outcome.ts';
import type { Io } from './io.ts';
import { answerLines } from './json-lines.ts';
import { openArticlesToAsk } from './open-articles.ts';
import { count } from './terminal-text.ts';
import { explainUnknownArticle } from './unknown-article.ts';
import { UsageError } from './usage-error.ts';

export interface AskOptions extends SourceWords {
  readonly corpus?: string;
  readonly article?: string;
  readonly excerpts: number;
  readonly json?: true;
  readonly explain?: true;
  readonly closest?: true;
}

/** Longer ones are texts, not questions. */
const MAX_QUESTION_LENGTH = 1000;

/** Answers one question. */
export async function printAnswer(question: string, options: AskOptions, io: Io): Promise<void> {
  checkQuestion(question);
  const pullquote = await openArticlesToAsk(options.corpus, io);
  const { article: articleId, excerpts } = options;
  const today = dayOf(Date.now());
  const sources = await askedSources(options, pullquote, today);
  const asked = {
    text: question,
    excerpts,
    today,
    ...(options.closest && { isAnyhow: true }),
    ...(articleId !== undefined && { articleId }),
  };
  const answer = await answerTo(asked, sources, pullquote);
  await io.stdout.write(
    options.json ? `${JSON.stringify(outcomeJson(answer))}\n` : drawOutcome(answer, io.stdout),
  );
  if (options.explain) {
    const { drawExplanation } = await import('./draw-explanation.ts');
    await io.stdout.write(
      `\n${drawExplanation(await narrowed(pullquote, sources).explain(asked), io.stdout)}`,
    );
  }
}

/** Answers each line of the input. */
export async function printAnswerLines(options: AskOptions, io: Io): Promise<void> {
  const pullquote = await openArticlesToAsk(options.corpus, io);
  const { excerpts } = options;
  const word = z.string().nullish();
  const sources = { author: word, from: word, until: word, tag: word };
  const schema = z.object({ question: z.string(), article: word, ...sources });
  await answerLines(io, {
    shape: '{"question": "…", "article"?: "…", "author"?: "…", …}',
    named: 'question',
    read: (value) => schema.safeParse(value).data,
    async answer({ question, article, ...words }): Promise<OutcomeJson> {
      checkQuestion(question);
      const today = dayOf(Date.now());
      const asked = {
        text: question,
        excerpts,
        today,
        ...(options.closest && { isAnyhow: true }),
        ...(typeof article === 'string' && { articleId: article }),
      };
      const given = await askedSources(words, pullquote, today);
      if (typeof article === 'string' && !areAll(given))
        throw new UsageError('name an article, or whose articles to ask, and not both');
      return outcomeJson(await answerTo(asked, given, pullquote));
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

/**
 * The answer, with whose articles were asked.
 *
 * @throws {UsageError} if the article that is asked isn't there, or none is.
 */
async function answerTo(
  question: Question,
  given: Sources,
  pullquote: Pullquote,
): Promise<Outcome> {
  const those = narrowed(pullquote, given);
  if (!areAll(given) && (await those.countArticles()) === 0)
    throw new UsageError('no article fits all of --author, --from, --until and --tag');
  try {
    const answer = await those.ask(question);
    checkQuotes(answer);
    return areAll(given) ? answer : { ...answer, sources: { ...given, ...answer.sources } };
  } catch (error) {
    if (!(error instanceof UnknownArticleError)) throw error;
    throw new UsageError(await explainUnknownArticle(error.articleId, pullquote));
  }
}

function narrowed(pullquote: Pullquote, given: Sources): Pullquote {
  return areAll(given) ? pullquote : pullquote.within(scopeOf(given));
}
