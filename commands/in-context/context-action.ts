import type { APIMessage } from 'discord-api-types/v10';
import { leastWidth } from '../../src/answers/quote-context.ts';
import { visibilityOf } from '../../src/discord/clicked-message.ts';
import { defineAction } from '../../src/discord/define-action.ts';
import { contextId } from './context-button.ts';
import { drawContext } from './context-card.ts';
import { drawLostQuote } from './lost-quote-card.ts';
import { shownQuote } from './shown-quotes.ts';

/** In context and Wider: what stands around a quote. */
export const inContext = defineAction(contextId, {
  shows: ({ wanted }, { message }) => (isOpenIn(message, wanted) ? 'in-place' : 'private'),

  async press({ quote: wanted, wanted: step, count }, { message }, { pullquote, voice }) {
    const { words } = shownQuote(message, wanted);
    const resolved = await pullquote.resolve(wanted, words);
    if (resolved.kind !== 'unchanged' && resolved.kind !== 'moved') {
      return { kind: 'reply', reply: drawLostQuote(resolved, voice), isPassing: true };
    }
    const { kind, quote } = resolved;
    const width = step === 'open' ? leastWidth(quote) : count;
    const reply = drawContext(quote, { width, hasMoved: kind === 'moved' }, voice);
    return isOpenIn(message, step)
      ? { kind: 'update', reply }
      : { kind: 'reply', reply, isPassing: true };
  },
});

function isOpenIn(message: APIMessage, wanted: 'open' | 'wider'): boolean {
  return wanted === 'wider' && visibilityOf(message) === 'private';
}
