import { ComponentType } from 'discord-api-types/v10';
import type { APIActionRowComponent, APIButtonComponent } from 'discord-api-types/v10';
import type { Place } from '../../src/answers/place.ts';
import type { PlacedQuote } from '../../src/answers/quote-check/quote-check.ts';
import type { Article } from '../../src/articles/article.ts';
import type { Audience } from '../../src/presentation/cards/reply.ts';
import { drawLink } from '../../src/presentation/links/draw-link.ts';
import { drawPlace } from '../../src/presentation/quotes/draw-place.ts';
import {
  drawByline,
  drawTitle,
  sideBySide,
} from '../../src/presentation/sources/describe-article.ts';
import { withTermsLine } from '../../src/presentation/sources/draw-article-head.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { drawCiteButton } from '../cite/cite-button.ts';
import { drawContextButton } from '../in-context/context-button.ts';
import { drawReadButton } from '../read/read-button.ts';
import { drawSourceButton } from '../summarize/summary-button.ts';

const MAX_LINK_UNITS = 160;

/** What a card about a quote is for. */
export interface QuoteCheckCardOptions extends Audience {
  /** What was checked, as it was given. */
  readonly given: string;
}

/** Where words stand: the article, and where in it. */
export function drawPlaceSource(article: Article, place: Place, voice: Voice): string {
  const { url } = article;
  const link = url === undefined ? undefined : drawLink(url, MAX_LINK_UNITS, voice);
  const source = [drawTitle(article, voice), drawByline(article, voice), drawPlace(place, voice)];
  return withTermsLine(`-# ${sideBySide(...source, link)}`, article, voice);
}

/** What stands beside the running text has no number to find it by: it is shown in context, and cited, from here. */
export function drawPlaceButtons(
  { quote, paragraph, isAside }: PlacedQuote,
  voice: Voice,
): APIActionRowComponent<APIButtonComponent> {
  const { article } = quote;
  return {
    type: ComponentType.ActionRow,
    components: [
      ...(isAside ? [drawContextButton(quote, 0, voice), drawCiteButton(voice, quote)] : []),
      drawReadButton(article, Math.max(1, paragraph), voice),
      drawSourceButton(article, voice),
    ],
  };
}
