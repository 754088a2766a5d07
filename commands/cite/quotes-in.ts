import type { APIMessage } from 'discord-api-types/v10';
import { quoteReference } from '../../src/answers/quote-reference/quote-reference.ts';
import type { Article } from '../../src/articles/article.ts';
import { canQuote, quote } from '../../src/articles/quote.ts';
import { textsIn, walkComponents } from '../../src/presentation/cards/walk-components.ts';
import { readQuote } from '../../src/presentation/quotes/draw-quote.ts';
import type { Pullquote } from '../../src/pullquote.ts';
import { type ShownQuote, shownQuotes } from '../in-context/shown-quotes.ts';
import { citeId } from './cite-button.ts';

/**
 * The quotes that a message shows, in their order: those that a button beside them remembers, or else
 * those whose words stand in the articles that its Cite button remembers.
 */
export async function quotesIn(
  message: Pick<APIMessage, 'components'>,
  pullquote: Pick<Pullquote, 'articleByReference'>,
): Promise<readonly ShownQuote[]> {
  const remembered = shownQuotes(message);
  if (remembered.length > 0) return remembered;
  const references = articlesIn(message);
  const found = await Promise.all(references.map((each) => pullquote.articleByReference(each)));
  const articles = found.filter((article) => article !== undefined);
  return textsIn(message.components ?? []).flatMap((content) => {
    const words = readQuote(content);
    return words === undefined ? [] : findWords(words, articles);
  });
}

function articlesIn({ components = [] }: Pick<APIMessage, 'components'>): readonly string[] {
  for (const component of walkComponents(components)) {
    if (!('custom_id' in component)) continue;
    const state = citeId.stateIn(component.custom_id);
    if (state?.wanted === 'shown') return state.articles;
  }
  return [];
}

/** In the first article that has them, where they stand first. */
function findWords(words: string, articles: readonly Article[]): readonly ShownQuote[] {
  for (const article of articles) {
    const start = article.text.indexOf(words);
    const span = { start, end: start + words.length };
    if (!canQuote(article, span)) continue;
    return [{ reference: quoteReference(quote(article, span)), words }];
  }
  return [];
}
