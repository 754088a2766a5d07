import type { APIMessage } from 'discord-api-types/v10';
import { z } from 'zod';
import { placeOf } from '../../src/answers/place.ts';
import type { Reaction } from '../../src/discord/command.ts';
import type { Context } from '../../src/discord/context.ts';
import { defineAction } from '../../src/discord/define-action.ts';
import { parseInput } from '../../src/discord/outdated-input.ts';
import type { Pullquote } from '../../src/pullquote.ts';
import { REASONS, type Vote, type VotedExcerpt } from '../../src/records/vote.ts';
import { quotesIn } from '../cite/quotes-in.ts';
import { findQuestion } from './asked-question.ts';
import {
  drawFeedbackForm,
  drawVoteTaken,
  feedbackId,
  type KeptVote,
  NOTE_FIELD,
  REASON_FIELD,
} from './feedback-card.ts';

/** Helpful and Not helpful; a vote that it isn't counts once it is said why. */
export const feedback = defineAction(feedbackId, {
  shows: 'private',

  async press(voted, { message }, context) {
    if (voted.vote === 'helpful') return take({ vote: voted.vote }, { message, voted }, context);
    const form = drawFeedbackForm(voted, keepsWords(voted, context), context.voice);
    return { kind: 'form', form };
  },

  form: {
    fields: z.object({
      [REASON_FIELD]: z.enum(REASONS),
      [NOTE_FIELD]: z
        .string()
        .trim()
        .transform((note) => note || undefined)
        .optional(),
    }),

    shows: 'private',

    async submit(voted, { fields: { reason, note }, message }, context) {
      const opinion = { vote: voted.vote, reason, ...(note !== undefined && { note }) };
      return take(opinion, { message: parseInput(messageSchema, message), voted }, context);
    },
  },
});

/** Discord sends the message along with a form that one of its buttons opened. */
const messageSchema = z.custom<APIMessage>((message) => message !== undefined);

interface VotedAnswer {
  readonly message: APIMessage;
  readonly voted: KeptVote;
}

async function take(
  opinion: Pick<Vote, 'vote' | 'reason' | 'note'>,
  answer: VotedAnswer,
  context: Context,
): Promise<Reaction> {
  const { records, pullquote, asker, serverId, voice } = context;
  const { message, voted } = answer;
  await records.feedback.vote(message.id, asker.id, {
    ...opinion,
    excerpts: await excerptsIn(message, pullquote),
    ...(serverId !== undefined && { serverId }),
    ...('hash' in voted && { question: findQuestion(message, voted) }),
  });
  const taken = { vote: opinion.vote, keepsWords: keepsWords(voted, context) };
  return { kind: 'reply', reply: drawVoteTaken(taken, voice), isPassing: true };
}

function keepsWords(voted: KeptVote, { records }: Context): boolean {
  return 'hash' in voted && records.feedback.keepsQuestions;
}

/** The places of the message's quotes that can still be found. */
async function excerptsIn(
  message: APIMessage,
  pullquote: Pullquote,
): Promise<readonly VotedExcerpt[]> {
  const quotes = await quotesIn(message, pullquote);
  const places = quotes.map(async ({ reference, words }) => {
    const resolved = await pullquote.resolve(reference, words);
    if (resolved.kind !== 'unchanged' && resolved.kind !== 'moved') return [];
    const { quote } = resolved;
    const place = placeOf(quote.article, quote);
    return place ? [{ articleId: quote.article.id, paragraph: place.paragraph }] : [];
  });
  return (await Promise.all(places)).flat();
}
