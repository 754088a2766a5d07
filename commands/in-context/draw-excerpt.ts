import { ComponentType } from 'discord-api-types/v10';
import type { APIComponentInContainer } from 'discord-api-types/v10';
import { placeIn, placeOf } from '../../src/answers/place.ts';
import type { Quote } from '../../src/articles/quote.ts';
import { text } from '../../src/presentation/cards/card.ts';
import { drawPlace } from '../../src/presentation/quotes/draw-place.ts';
import { drawQuote } from '../../src/presentation/quotes/draw-quote.ts';
import { sideBySide } from '../../src/presentation/sources/describe-article.ts';
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
  /** A line above it: where it comes from, if that isn't told already. */
  readonly source?: string | undefined;
  readonly drawWords?: typeof drawQuote;
}

/**
 * A quote in full width over its place, beside which stands the button "In context": on a phone, the
 * words would have half the width beside a button. In the plain style it is told above which one it is.
 */
export function drawExcerpt(
  { quote, paragraph, isCut, quoteLink, number, count }: NumberedExcerpt,
  { source, drawWords = drawQuote }: ExcerptStyle,
  voice: Voice,
): readonly APIComponentInContainer[] {
  const label = voice.style === 'plain' ? voice.say('quote.label', { number, count }) : undefined;
  const above = [source, label].filter((line) => line !== undefined).join('\n');
  const place = drawPlace(placeOf(quote.article, quote) ?? placeIn(quote, paragraph), voice);
  return [
    ...(above === '' ? [] : [text(above)]),
    text(drawWords(quote, isCut)),
    {
      type: ComponentType.Section,
      components: [text(`-# ${sideBySide(place, quoteLink)}`)],
      accessory: drawContextButton(quote, number - 1, voice),
    },
  ];
}
