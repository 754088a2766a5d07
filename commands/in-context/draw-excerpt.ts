import { ComponentType } from 'discord-api-types/v10';
import type { APIComponentInContainer } from 'discord-api-types/v10';
import { placeIn, placeOf } from '../../src/answers/place.ts';
import type { Quote } from '../../src/articles/quote.ts';
import { text } from '../../src/presentation/cards/card.ts';
import { drawLink } from '../../src/presentation/links/draw-link.ts';
import { drawPlace } from '../../src/presentation/quotes/draw-place.ts';
import { drawQuote } from '../../src/presentation/quotes/draw-quote.ts';
import {
  drawByline,
  drawTitle,
  sideBySide,
} from '../../src/presentation/sources/describe-article.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { drawContextButton } from './context-button.ts';

/** A quote as it goes on a card with others. */
export interface NumberedExcerpt {
  readonly quote: Quote;
  /** 0 is the article's head. */
  readonly paragraph: number;
  readonly isCut: boolean;
  /** Opens the article's page at the quoted words. */
  readonly quoteLink?: string | undefined;
  /** Counted from 1. */
  readonly number: number;
  readonly count: number;
}

export interface ExcerptStyle {
  /** How long the link to the article may be. */
  readonly maxLinkUnits: number;
  readonly drawWords?: typeof drawQuote;
}

/**
 * A quote in full width over its source, beside which stands the button "In context": on a phone, the
 * words would have half the width beside a button. In the plain style it is told above which one it is.
 */
export function drawExcerpt(
  excerpt: NumberedExcerpt,
  { maxLinkUnits, drawWords = drawQuote }: ExcerptStyle,
  voice: Voice,
): readonly APIComponentInContainer[] {
  const { quote, isCut, number, count } = excerpt;
  return [
    ...(voice.style === 'plain' ? [text(voice.say('quote.label', { number, count }))] : []),
    text(drawWords(quote, isCut)),
    {
      type: ComponentType.Section,
      components: [text(drawSource(excerpt, maxLinkUnits, voice))],
      accessory: drawContextButton(quote, number - 1, voice),
    },
  ];
}

function drawSource(
  { quote, paragraph, quoteLink }: NumberedExcerpt,
  maxLinkUnits: number,
  voice: Voice,
): string {
  const { article } = quote;
  const { url } = article;
  const known = placeOf(article, quote) ?? placeIn(quote, paragraph);
  const place = drawPlace(known, voice);
  const link = url === undefined ? undefined : drawLink(url, maxLinkUnits, voice);
  const source = [drawTitle(article, voice), drawByline(article, voice), place, quoteLink, link];
  return `-# ${sideBySide(...source)}`;
}
