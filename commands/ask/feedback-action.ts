import type { APIMessage } from 'discord-api-types/v10';
import { z } from 'zod';
import { placeQuote } from '../../src/answers/quote-check/place-quote.ts';
import { decodeReference } from '../../src/answers/quote-reference/quote-reference.ts';
import { findQuestion } from './asked-question.ts';
import type { Action, Reaction } from '../../src/discord/command.ts';
import type { Context } from '../../src/discord/context.ts';
import { encodeCustomId } from '../../src/discord/custom-id.ts';
import { parseInput } from '../../src/discord/options.ts';
import { shownQuotes } from '../in-context/shown-quotes.ts';
import { drawFeedbackForm, NOTE_FIELD, REASON_FIELD } from './feedback-form.ts';
import { drawVoteTaken } from './vote-card.ts';
import type { Pullquote } from '../../src/pullquote.ts';
import { REASONS, type Vote, type VotedExcerpt } from '../../src/records/vote.ts';

const NAME = 'feedback';

const vote = z.enum(['helpful', 'not-helpful']);

/** The vote; what the question in the message is found again by, if it may be kept. */
const stateSchema = z.union([
  z.tuple([vote]).transform(([vote]) => ({ vote })),
  z
    .tuple([vote, z.string(), z.coerce.number().int().min(1)])
    .transform(([vote, ...mark]) => ({ vote, mark })),
]);

const fieldsSchema = z.object({
  [REASON_FIELD]: z.enum(REASONS),
  [NOTE_FIELD]: z
    .string()
    .trim()
    .transform((note) => note || undefined)
    .optional(),
});

/** Helpful and Not helpful; a vote that it isn't counts once it is said why. */
export const feedback: Action = {
  name: NAME,

  async press({ state, message }, context) {
    const { vote, ...asked } = parseInput(stateSchema, state);
    if (vote === 'helpful') return take({ vote }, { message, ...asked }, context);
    const form = {
      customId: encodeCustomId({ command: NAME, state }),
      reasons: REASONS,
      keepsNotes: keepsWords(asked, context),
    };
    return { kind: 'form', form: drawFeedbackForm(form, context.voice) };
  },

  async submit({ state, fields, message }, context) {
    const { vote, ...asked } = parseInput(stateSchema, state);
    const { reason, note } = parseInput(fieldsSchema, fields);
    const opinion = { vote, reason, ...(note !== undefined && { note }) };
    return take(opinion, { message: parseInput(messageSchema, message), ...asked }, context);
  },
};

/** Discord sends the message along with a form that one of its buttons opened. */
const messageSchema = z.custom<APIMessage>((message) => message !== undefined);

interface VotedAnswer {
  readonly message: APIMessage;
  /** Unless the question may not be kept. */
  readonly mark?: readonly [string, number];
}

async function take(
  opinion: Pick<Vote, 'vote' | 'reason' | 'note'>,
  answer: VotedAnswer,
  context: Context,
): Promise<Reaction> {
  const { records, pullquote, asker, voice } = context;
  const { message, mark } = answer;
  await records.feedback.vote(message.id, asker.id, {
    ...opinion,
    excerpts: await excerptsIn(message, pullquote),
    ...(mark && { question: findQuestion(message, mark) }),
  });
  const taken = { vote: opinion.vote, keepsWords: keepsWords(answer, context) };
  return { kind: 'reply', reply: drawVoteTaken(taken, voice) };
}

function keepsWords({ mark }: Pick<VotedAnswer, 'mark'>, { records }: Context): boolean {
  return mark !== undefined && records.feedback.keepsQuestions;
}

/** The places of the message's quotes that can still be found. */
async function excerptsIn(
  message: APIMessage,
  pullquote: Pullquote,
): Promise<readonly VotedExcerpt[]> {
  const places = shownQuotes(message).map(async ({ reference }) => {
    const decoded = decodeReference(reference);
    const resolved = decoded && (await pullquote.resolve(decoded));
    if (resolved?.kind !== 'unchanged' && resolved?.kind !== 'moved') return [];
    const { quote } = resolved;
    const place = placeQuote(quote.article, quote);
    return place ? [{ articleId: quote.article.id, paragraph: place.paragraph }] : [];
  });
  return (await Promise.all(places)).flat();
}
