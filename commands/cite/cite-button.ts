import type { APIButtonComponentWithCustomId } from 'discord-api-types/v10';
import { z } from 'zod';
import { quoteReference } from '../../src/answers/quote-reference/quote-reference.ts';
import type { Quote } from '../../src/articles/quote.ts';
import { actionId, stateOf } from '../../src/discord/action-id.ts';
import { button } from '../../src/presentation/cards/button.ts';
import { CITATION_STYLES } from '../../src/presentation/citation/citation-style.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { keptReference } from '../in-context/context-button.ts';

/**
 * Cites the quotes of a message, or a single one; in a style that is chosen for the quote, or a quote
 * that is chosen for the style.
 */
export const citeId = actionId(
  'cite',
  z.union([
    stateOf({ wanted: z.literal('open') }),
    stateOf({ wanted: z.literal('open'), quote: keptReference }),
    stateOf({ wanted: z.literal('style'), quote: keptReference }),
    stateOf({ wanted: z.literal('choice'), style: z.enum(CITATION_STYLES) }),
  ]),
);

/** @param quote Default: those of the message. */
export function drawCiteButton({ say }: Voice, quote?: Quote): APIButtonComponentWithCustomId {
  const wanted = 'open';
  const state = quote ? ({ wanted, quote: quoteReference(quote) } as const) : ({ wanted } as const);
  return button(say('answer.cite'), citeId.of(state));
}
