import type { Context } from '../../src/discord/context.ts';
import type { Audience, Reply } from '../../src/presentation/cards/reply.ts';
import { drawQuoteCheck } from './quote-check-card.ts';

/** Checks a quote, and tells its audience what came of it. */
export async function showQuoteCheck(
  text: string,
  audience: Audience,
  { pullquote, voice }: Context,
): Promise<Reply> {
  const verdict = await pullquote.checkQuote(text);
  return drawQuoteCheck(verdict, { ...audience, given: text }, voice);
}
