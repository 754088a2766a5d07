import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { z } from 'zod';
import { readId, sourceId } from '../src/discord/article-buttons.ts';
import { audienceOf, isForAskerAlone } from '../src/discord/audience.ts';
import type { SimpleCommand } from '../src/discord/command.ts';
import type { Context } from '../src/discord/context.ts';
import { EVERYWHERE } from '../src/discord/everywhere.ts';
import { described } from '../src/discord/localize.ts';
import { parseInput } from '../src/discord/options.ts';
import { drawQuoteCheck } from '../src/presentation/quote-check-card.ts';
import type { Audience, Reply } from '../src/presentation/reply.ts';

const optionsSchema = z.object({ text: z.string() });

export const quote: SimpleCommand = {
  declaration: {
    ...described('command.quote'),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...described('command.quote.text'),
        required: true,
        max_length: 2000,
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        ...described('command.quote.private'),
      },
    ],
    ...EVERYWHERE,
  },

  isPrivate: isForAskerAlone,

  async run(options, context) {
    const { text } = parseInput(optionsSchema, options);
    return showQuoteCheck(text, audienceOf(options, context), context);
  },
};

/** Checks a quote, and tells its audience what came of it. */
export async function showQuoteCheck(
  text: string,
  audience: Audience,
  { pullquote, voice }: Context,
): Promise<Reply> {
  const verdict = await pullquote.checkQuote(text);
  const options = { ...audience, given: text, buttons: { readId, sourceId } };
  return drawQuoteCheck(verdict, options, voice);
}
