import { type APIMessage, ComponentType } from 'discord-api-types/v10';
import {
  encodeReference,
  quoteReference,
} from '../../src/answers/quote-reference/quote-reference.ts';
import type { Quote } from '../../src/articles/quote.ts';
import { readMarkedQuote, readQuote } from '../../src/presentation/quotes/draw-quote.ts';
import { walkComponents } from '../../src/presentation/cards/walk-components.ts';
import { decodeCustomId, encodeCustomId } from '../../src/discord/custom-id.ts';

/** The name of the action that shows quotes in their context; its buttons stand beside each quote. */
export const CONTEXT = 'context';

/** A quote as a message shows it. */
export interface ShownQuote {
  /** As {@link encodeReference} makes it. */
  readonly reference: string;
  /** The words above the button. */
  readonly words: string | undefined;
}

/** The custom id of the button "In context" beside the n-th quote of a message, counted from 0. */
export function contextId(quote: Quote, index: number): string {
  const reference = encodeReference(quoteReference(quote));
  return encodeCustomId({ command: CONTEXT, state: [reference, 'open', String(index)] });
}

/** The quotes of a message that have a button "In context", in the order in which they are shown. */
export function shownQuotes(message: Pick<APIMessage, 'components'>): readonly ShownQuote[] {
  const shown: ShownQuote[] = [];
  let words: string | undefined;
  for (const component of walkComponents(message.components ?? [])) {
    if (component.type === ComponentType.TextDisplay) {
      words = readQuote(component.content) ?? readMarkedQuote(component.content) ?? words;
    }
    if (component.type !== ComponentType.Button || !('custom_id' in component)) continue;
    const { command, state = [] } = decodeCustomId(component.custom_id) ?? {};
    const [reference, kind] = state;
    if (command === CONTEXT && kind === 'open' && reference !== undefined) {
      shown.push({ reference, words });
    }
  }
  return shown;
}

/** The contents of a message's texts, in the order in which they are shown. */
export function textsIn(message: Pick<APIMessage, 'components'>): readonly string[] {
  return [...walkComponents(message.components ?? [])].flatMap((component) =>
    component.type === ComponentType.TextDisplay ? [component.content] : [],
  );
}
