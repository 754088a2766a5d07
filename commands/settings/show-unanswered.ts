import type { Context } from '../../src/discord/context.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { unmetQuestions, type UnmetQuestion } from '../../src/records/unmet-questions.ts';
import { countWishes } from '../../src/records/wish.ts';
import { drawUnanswered, MAX_LISTED, type WantedQuestion } from './unanswered-card.ts';

/** What members of a server say should be answered. */
export interface WantedIn {
  readonly known: readonly UnmetQuestion[];
  /** How many there are of which the words aren't kept. */
  readonly unknown: number;
}

export async function wantedIn(
  serverId: string,
  { records }: Pick<Context, 'records'>,
): Promise<WantedIn> {
  const { wishes } = await records.feedback.read();
  const here = wishes.filter(({ servers }) => servers.includes(serverId));
  return {
    known: unmetQuestions({ wishes: here, unanswered: [], votes: [] }),
    unknown: countWishes(here.filter(({ question }) => question === undefined)).questions,
  };
}

/** The most wanted ones; each is asked once more, as articles come. */
export async function showUnanswered(serverId: string, context: Context): Promise<Reply> {
  const { voice } = context;
  const { known, unknown } = await wantedIn(serverId, context);
  const listed = known.slice(0, MAX_LISTED);
  return drawUnanswered(
    {
      questions: await Promise.all(listed.map((one) => askAgain(one, context))),
      more: known.length - listed.length,
      unknown,
    },
    voice,
  );
}

async function askAgain(
  { question, wanted: members, lastAskedAt }: UnmetQuestion,
  { pullquote }: Context,
): Promise<WantedQuestion> {
  const { kind } = await pullquote.ask({ text: question, excerpts: 1 });
  return { question, members, lastAskedAt, isAnsweredNow: kind === 'answered' };
}
