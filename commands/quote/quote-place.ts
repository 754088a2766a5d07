import { ComponentType } from 'discord-api-types/v10';
import type { APIActionRowComponent, APIButtonComponent } from 'discord-api-types/v10';
import type { PlacedQuote } from '../../src/answers/quote-check/quote-check.ts';
import type { Article } from '../../src/articles/article.ts';
import type { Audience } from '../../src/presentation/cards/reply.ts';
import { drawLink } from '../../src/presentation/links/draw-link.ts';
import { drawPlaces } from '../../src/presentation/quotes/draw-place.ts';
import {
  drawByline,
  drawTitle,
  sideBySide,
} from '../../src/presentation/sources/describe-article.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { drawReadButton } from '../read/read-button.ts';
import { drawSourceButton } from '../summarize/summary-button.ts';

const MAX_LINK_UNITS = 160;

/** What a card about a quote is for. */
export interface QuoteCheckCardOptions extends Audience {
  /** What was checked, as it was given. */
  readonly given: string;
}

type Paragraphs = Pick<PlacedQuote, 'paragraph' | 'lastParagraph'>;

/** Where words stand: the article, and in which of its paragraphs. */
export function drawPlaceSource(article: Article, paragraphs: Paragraphs, voice: Voice): string {
  const { url } = article;
  const link = url === undefined ? undefined : drawLink(url, MAX_LINK_UNITS, voice);
  const place = drawPlaces(paragraphs.paragraph, paragraphs.lastParagraph, voice);
  return `-# ${sideBySide(drawTitle(article, voice), drawByline(article, voice), place, link)}`;
}

export function drawPlaceButtons(
  article: Article,
  { paragraph }: Paragraphs,
  voice: Voice,
): APIActionRowComponent<APIButtonComponent> {
  return {
    type: ComponentType.ActionRow,
    components: [
      drawReadButton(article, Math.max(1, paragraph), voice),
      drawSourceButton(article, voice),
    ],
  };
}
