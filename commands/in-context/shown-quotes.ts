import { type APIMessage, ComponentType } from 'discord-api-types/v10';
import type { QuoteReference } from '../../src/answers/quote-reference/quote-reference.ts';
import { walkComponents } from '../../src/presentation/cards/walk-components.ts';
import { readMarkedQuote, readQuote } from '../../src/presentation/quotes/draw-quote.ts';
import { contextId } from './context-button.ts';

/** A quote as a message shows it. */
export interface ShownQuote {
  readonly reference: QuoteReference;
  /** The words above the button. */
  readonly words: string | undefined;
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
    const state = contextId.stateIn(component.custom_id);
    if (state?.wanted === 'open') shown.push({ reference: state.quote, words });
  }
  return shown;
}
