import type { Context } from '../../src/discord/context.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { KEPT_ANSWER_DAYS } from '../../src/records/kept-answers.ts';
import type { AskedInVain } from '../../src/records/unmet-questions.ts';
import { passageOf } from '../ask/kept-answer.ts';
import { type DeskQuestion, drawDesk, type KeptCounts, QUESTIONS_ON_PAGE } from './desk-card.ts';
import { deskQuestions } from './desk-questions.ts';
import { drawKeptAnswers, KEPT_ON_PAGE, type ListedAnswer } from './kept-card.ts';

/** Which page of the desk is shown, counted from 1, and what was just done. */
export interface ShownPage {
  readonly page: number;
  readonly dismissed?: string | undefined;
}

/** A page of what was asked in vain; each question is asked once more, as articles come. */
export async function showDesk(
  serverId: string,
  { page: wanted, dismissed }: ShownPage,
  context: Context,
): Promise<Reply> {
  const { open, unknown } = await deskQuestions(serverId, context);
  const weekly = await context.records.weeklyNotes.of(serverId);
  const page = nearestPage(wanted, open.length, QUESTIONS_ON_PAGE);
  const shown = open.slice((page - 1) * QUESTIONS_ON_PAGE, page * QUESTIONS_ON_PAGE);
  return drawDesk(
    {
      questions: await Promise.all(shown.map((one) => askAgain(one, context))),
      total: open.length,
      page,
      unknown,
      keepsQuestions: context.records.feedback.keepsQuestions,
      kept: await countKept(serverId, context),
      weekly: weekly && { channelId: weekly.channelId, hasEnded: weekly.ended !== undefined },
      suggested: (await context.records.proposals.suggestedIn(serverId)).length,
      dismissed,
    },
    context.voice,
  );
}

async function askAgain(question: AskedInVain, { pullquote }: Context): Promise<DeskQuestion> {
  const { kind } = await pullquote.ask({ text: question.question, excerpts: 1 });
  // Of an answer that was found, and didn't help, the articles think so still.
  return { ...question, isAnsweredNow: kind === 'answered' && question.notHelpful === 0 };
}

async function countKept(serverId: string, context: Context): Promise<KeptCounts> {
  const answers = await listKept(serverId, context);
  return { all: answers.length, lost: answers.filter(({ article }) => !article).length };
}

async function listKept(serverId: string, context: Context): Promise<readonly ListedAnswer[]> {
  const kept = await context.records.keptAnswers.of(serverId);
  return Promise.all(
    kept.map(async (answer) => ({
      question: answer.wordings[0] ?? '',
      article: (await passageOf(answer, context))?.quote.article,
    })),
  );
}

/** A page of the answers that are kept; the desk if there are none. */
export async function showKeptAnswers(
  serverId: string,
  wanted: number,
  context: Context,
): Promise<Reply> {
  const all = await listKept(serverId, context);
  if (all.length === 0) return showDesk(serverId, { page: 1 }, context);
  const page = nearestPage(wanted, all.length, KEPT_ON_PAGE);
  return drawKeptAnswers(
    {
      answers: all.slice((page - 1) * KEPT_ON_PAGE, page * KEPT_ON_PAGE),
      total: all.length,
      page,
      days: KEPT_ANSWER_DAYS,
    },
    context.voice,
  );
}

function nearestPage(wanted: number, total: number, length: number): number {
  return Math.min(Math.max(1, wanted), Math.max(1, Math.ceil(total / length)));
}
