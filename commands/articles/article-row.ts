import { ComponentType } from 'discord-api-types/v10';
import type { APIActionRowComponent, APIButtonComponent } from 'discord-api-types/v10';
import type { ArticleSource } from '../../src/articles/article.ts';
import { drawArticleButtons } from '../../src/presentation/sources/article-buttons.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { drawAskInButton } from '../ask/ask-in-button.ts';
import { drawReadButton } from '../read/read-button.ts';
import { drawSourceButton, drawSummaryButton } from '../summarize/summary-button.ts';

/**
 * All that can be done with an article, in one row: Read, Summarize and Ask in this one, unless it may
 * only be linked to; Source; Open article, if it has an address.
 */
export function drawArticleRow(
  article: ArticleSource,
  voice: Voice,
): APIActionRowComponent<APIButtonComponent> {
  const toWords = [
    drawReadButton(article, 1, voice),
    drawSummaryButton(article, voice),
    drawAskInButton(article, voice),
  ];
  const source = drawSourceButton(article, voice);
  return {
    type: ComponentType.ActionRow,
    components: drawArticleButtons(article, { toWords, source }, voice),
  };
}
