import type { APIButtonComponentWithCustomId } from 'discord-api-types/v10';
import { z } from 'zod';
import {
  decodeReference,
  encodeReference,
  type QuoteReference,
  quoteReference,
} from '../../src/answers/quote-reference/quote-reference.ts';
import type { Quote } from '../../src/articles/quote.ts';
import { actionId, stateOf, wholeNumber } from '../../src/discord/action-id.ts';
import { button } from '../../src/presentation/cards/button.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';

/** A reference to a quote in a part of a custom id. */
export const keptReference: z.ZodType<QuoteReference, string> = z.codec(
  z.string(),
  z.custom<QuoteReference>((value) => typeof value === 'object'),
  {
    decode(text, { issues }) {
      const reference = decodeReference(text);
      if (!reference) issues.push({ code: 'custom', input: text, message: 'not a reference' });
      return reference ?? z.NEVER;
    },
    encode: encodeReference,
  },
);

/** Shows what stands around a quote. */
export const contextId = actionId(
  'context',
  stateOf({
    quote: keptReference,
    wanted: z.enum(['open', 'wider']),
    /** Which quote of its message it is, counted from 0; or how many paragraphs to show on each side. */
    count: wholeNumber({ min: 0 }),
  }),
);

/** Stands beside the n-th quote of a message, counted from 0. */
export function drawContextButton(
  quote: Quote,
  index: number,
  { say }: Voice,
): APIButtonComponentWithCustomId {
  const state = { quote: quoteReference(quote), wanted: 'open', count: index } as const;
  return button(say('answer.in-context'), contextId.of(state));
}
