import type { APIButtonComponent } from 'discord-api-types/v10';
import type { ArticleSource } from '../../articles/article.ts';
import { linkButton } from '../cards/button.ts';
import type { Voice } from '../wording/voice.ts';

/**
 * What is offered with an article: buttons that lead to its words, unless it may only be linked to;
 * Source; Open article, if it has an address.
 */
export function drawArticleButtons(
  { url, linkOnly }: ArticleSource,
  {
    toWords,
    source,
  }: { readonly toWords: readonly APIButtonComponent[]; readonly source: APIButtonComponent },
  { say }: Voice,
): APIButtonComponent[] {
  const link = url === undefined ? undefined : linkButton(say('article.open'), url);
  return [...(linkOnly ? [] : toWords), source, ...(link ? [link] : [])];
}
