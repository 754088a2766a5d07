import { z } from 'zod';
import {
  decodeReference,
  encodeReference,
  quoteReference,
} from '../../src/answers/quote-reference/quote-reference.ts';
import type { Quote } from '../../src/articles/quote.ts';
import { visibilityOf } from '../../src/discord/clicked-message.ts';
import type { Action } from '../../src/discord/command.ts';
import { encodeCustomId } from '../../src/discord/custom-id.ts';
import { parseInput } from '../../src/discord/options.ts';
import { CONTEXT, contextId, shownQuotes } from './shown-quotes.ts';
import { drawContext } from './context-card.ts';
import { drawLostQuote } from './lost-quote-card.ts';

const number = z.coerce.number().int().min(0);
const reference = z.string().transform((text, issues) => {
  const decoded = decodeReference(text);
  if (!decoded) issues.addIssue('not a reference');
  return decoded ?? z.NEVER;
});

/** Which quote, and whether to show its paragraph (as the n-th quote), or so many on each side. */
const stateSchema = z.tuple([reference, z.enum(['open', 'wider']), number]);

/** In context and Wider: what stands around a quote. */
export const inContext: Action = {
  name: CONTEXT,

  async press({ state, message }, { pullquote, voice }) {
    const [wanted, kind, count] = parseInput(stateSchema, state);
    const shown = shownQuotes(message).find((each) => each.reference === encodeReference(wanted));
    const resolved = await pullquote.resolve(wanted, shown?.words);
    if (resolved.kind !== 'unchanged' && resolved.kind !== 'moved') {
      return { kind: 'reply', reply: drawLostQuote(resolved, contextId, voice) };
    }
    const { quote } = resolved;
    const options = {
      width: kind === 'open' ? 0 : count,
      hasMoved: resolved.kind === 'moved',
      widerId: (width: number) => widerId(quote, width),
      citeId: encodeCustomId({ command: 'cite', state: ['open', referenceOf(quote)] }),
    };
    const reply = drawContext(quote, options, voice);
    const isOpen = kind === 'wider' && visibilityOf(message) === 'private';
    return { kind: isOpen ? 'update' : 'reply', reply };
  },
};

function widerId(quote: Quote, width: number): string {
  const state = [referenceOf(quote), 'wider', String(width)];
  return encodeCustomId({ command: CONTEXT, state });
}

function referenceOf(quote: Quote): string {
  return encodeReference(quoteReference(quote));
}
