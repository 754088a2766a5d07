import type { Context } from '../../src/discord/context.ts';
import { defineCommand } from '../../src/discord/define-command.ts';
import { booleanOption, textOption } from '../../src/discord/option.ts';
import { drawQuoteCheck } from './quote-check-card.ts';
import type { Audience, Reply } from '../../src/presentation/cards/reply.ts';

export const quote = defineCommand({
  name: 'quote',
  options: {
    text: textOption({ required: true, maxLength: 2000 }),
    private: booleanOption(),
  },
  run: ({ text }, context, audience) => showQuoteCheck(text, audience, context),
});

/** Checks a quote, and tells its audience what came of it. */
export async function showQuoteCheck(
  text: string,
  audience: Audience,
  { pullquote, voice }: Context,
): Promise<Reply> {
  const verdict = await pullquote.checkQuote(text);
  return drawQuoteCheck(verdict, { ...audience, given: text }, voice);
}
