import { type APIMessage, ComponentType } from 'discord-api-types/v10';
import type { QuoteReference } from '../../src/answers/quote-reference/quote-reference.ts';
import { unescapeLatex } from '../../src/presentation/citation/escape-latex.ts';
import { textsIn, walkComponents } from '../../src/presentation/cards/walk-components.ts';
import { unescapeMarkdown } from '../../src/presentation/markdown/escape-markdown.ts';
import { readCodeBlock } from '../../src/presentation/quotes/code-block.ts';
import { readMarkedQuote, readQuote } from '../../src/presentation/quotes/draw-quote.ts';
import { findHash } from '../../src/text/rolling-hash.ts';
import { contextId } from './context-button.ts';

/** A quote as a message shows it. */
export interface ShownQuote {
  readonly reference: QuoteReference;
  /** The words above the button. */
  readonly words: string | undefined;
}

/** A quote that a message shows in any way, also as a part of more words or in a citation. */
export function shownQuote(
  { components = [] }: Pick<APIMessage, 'components'>,
  reference: QuoteReference,
): ShownQuote {
  const { length, hash } = reference;
  for (const text of textsIn(components).flatMap(readings)) {
    const [place] = findHash(text, length, hash);
    if (place) return { reference, words: text.slice(place.start, place.end) };
  }
  return { reference, words: undefined };
}

/** What a text of a message may show: a block quote, or a citation, also one in Markdown or BibTeX. */
function readings(content: string): readonly string[] {
  const citation = readCodeBlock(content);
  return [
    readQuote(content) ?? readMarkedQuote(content),
    citation,
    citation && unescapeMarkdown(citation.replaceAll(/^> ?/gmu, '')),
    citation && unescapeLatex(citation),
  ].filter((text) => text !== undefined);
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
