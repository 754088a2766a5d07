import type { Answered, Excerpt, PreviousQuestion } from '../../src/answers/answer.ts';
import { previousOf } from '../../src/answers/previous-question.ts';
import type { Outcome } from '../../src/answers/outcome.ts';
import { areAll, scopeOf, type Sources } from '../../src/answers/understanding/sources.ts';
import { referenceTo } from '../../src/articles/article-reference.ts';
import { SUMMARY_LENGTHS } from '../../src/answers/summary/summary.ts';
import { fitAll, openQuoteLimit } from '../../src/answers/quote-limit.ts';
import type { Article } from '../../src/articles/article.ts';
import type { Quote } from '../../src/articles/quote.ts';
import { askerCode } from '../../src/discord/clicked-message.ts';
import type { Context } from '../../src/discord/context.ts';
import type { Audience, Reply } from '../../src/presentation/cards/reply.ts';
import { toOneLine } from '../../src/presentation/markdown/draw-line.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { dayOf } from '../../src/text/calendar.ts';
import type { AskedQuestion } from './asked-question.ts';
import { chosenAnswerTo, excerptsBeside } from './kept-answer.ts';
import type { AfterNo } from './not-found-card.ts';
import { drawOutcome } from './outcome-card.ts';

/** A question as somebody asks it. */
export interface NewQuestion {
  readonly text: string;
  readonly article?: Article | undefined;
  /** Whose articles are asked; all unless told. */
  readonly sources?: Sources;
  readonly excerpts: number;
  /** Its words are those of somebody else's message. Default: no. */
  readonly isOthers?: boolean;
  /** Its asker chose that everyone sees what comes of it. Default: no. */
  readonly isForAll?: boolean;
}

/** The question that the buttons under its answer remember as the asker's own. */
export function newQuestion(
  { text, article, sources = {}, excerpts, isOthers = false }: NewQuestion,
  { asker }: Context,
): AskedQuestion {
  return {
    text: toOneLine(text),
    articleReference: article && referenceTo(article),
    sources,
    excerpts,
    skip: 0,
    ownerCode: askerCode(asker),
    isShared: false,
    isOthers,
    isClosest: false,
    isWanted: false,
    isWide: false,
  };
}

export interface AnswerOptions extends Audience {
  /** The article that is asked, if it is a single one. */
  readonly article?: Article | undefined;
  /** What its asker asked just before. */
  readonly previous?: PreviousQuestion | undefined;
  /** Who made it public. */
  readonly sharedBy?: string | undefined;
  /** Whether it is for everyone only if it is clear, because nobody said who should see it. Default: no. */
  readonly isUsual?: boolean;
  /** What was done since, if nothing was found. */
  readonly afterNo?: AfterNo | undefined;
}

/** Asks, and draws the answer with its buttons. */
export async function answerQuestion(
  asked: AskedQuestion,
  options: AnswerOptions,
  context: Context,
): Promise<{ readonly answer: Outcome; readonly reply: Reply }> {
  const { pullquote, voice, nowMs } = context;
  const { article, previous = previousIn(asked, article) } = options;
  const { text, excerpts, skip, sources = {}, isClosest, isWide, follows, summaryLength } = asked;
  const those = areAll(sources) ? pullquote : pullquote.within(scopeOf(sources));
  const isOfAll = areAll(sources) && !article && follows === undefined;
  const chosen = isOfAll && skip === 0 ? await chosenAnswerTo(text, context) : undefined;
  const found = await those.ask({
    text,
    excerpts: chosen ? excerptsBeside(excerpts) : excerpts,
    today: dayOf(nowMs),
    ...(skip > 0 && { skip }),
    ...(isClosest && { isAnyhow: true }),
    ...(isWide && { isWide }),
    ...(summaryLength && { sentences: SUMMARY_LENGTHS[summaryLength] }),
    ...(previous && { previous }),
    ...(article && follows === undefined && { articleId: article.id }),
  });
  const answer = chosen ? withChosen(chosen, found, text) : found;
  const audience = audienceFor(answer, options, voice);
  const drawing = { ...options, ...audience, chosen, asked: followingIn(answer, asked) };
  return { answer, reply: drawOutcome(answer, drawing, voice) };
}

/** What moderators chose comes first; what was found stands below it, as far as it is something else. */
function withChosen(chosen: Excerpt, found: Outcome, question: string): Answered {
  const { excerpts = [], hasMore } = found.kind === 'answered' ? found : {};
  const limit = openQuoteLimit();
  limit.fit(chosen.quote);
  const apart = excerpts.filter(({ quote }) => !overlaps(quote, chosen.quote));
  const others = fitAll(apart, limit);
  return {
    kind: 'answered',
    question,
    excerpts: [chosen, ...others],
    ...(hasMore && { hasMore }),
  };
}

function overlaps(one: Quote, other: Quote): boolean {
  return one.article.id === other.article.id && one.start < other.end && other.start < one.end;
}

/** What a question that is asked again leaned on when it was asked first. */
function previousIn(
  { follows }: AskedQuestion,
  article: Article | undefined,
): PreviousQuestion | undefined {
  return follows !== undefined && article ? { text: follows, articles: [article.id] } : undefined;
}

/** What it was taken to follow is remembered by its buttons. */
function followingIn(answer: Outcome, asked: AskedQuestion): AskedQuestion {
  const article = answer.sources?.article;
  if (answer.follows === undefined || !article) return asked;
  return { ...asked, follows: answer.follows, articleReference: referenceTo(article), sources: {} };
}

/** What may be beside the question would be in everybody's way. */
function audienceFor(
  outcome: Outcome,
  { visibility, note, isUsual = false }: AnswerOptions,
  { say }: Voice,
): Audience {
  const all = outcome.kind === 'several' ? outcome.parts : [outcome];
  const isUnclear = all.some(({ kind }) => kind === 'related');
  const isHeldBack = isUsual && isUnclear && visibility === 'public';
  if (isHeldBack) return { visibility: 'private', note: say('audience.related') };
  return { visibility, ...(note !== undefined && { note }) };
}

/** Answers what somebody asks for the first time; where no passage is found, that is noted. */
export async function answerAnew(
  question: NewQuestion,
  audience: Audience,
  context: Context,
): Promise<Reply> {
  const { records, asker, serverId, recentQuestions } = context;
  const { article, isForAll = false, isOthers = false } = question;
  const asked = newQuestion(question, context);
  const previous = isOthers ? undefined : recentQuestions.before(context);
  const options = { ...audience, article, previous, isUsual: !isForAll };
  const { answer, reply } = await answerQuestion(asked, options, context);
  recentQuestions.remember(context, isOthers ? undefined : previousOf(answer));
  if (answer.kind === 'not-found') {
    context.afterwards(records.feedback.addUnanswered(asker.id, asked.text, serverId));
  }
  return reply;
}
