import type {
  APIComponentInContainer,
  APIMessageTopLevelComponent,
  APISelectMenuOption,
} from 'discord-api-types/v10';
import { placeIn, placeOf } from '../../src/answers/place.ts';
import {
  encodeReference,
  type QuoteReference,
} from '../../src/answers/quote-reference/quote-reference.ts';
import type { Quote } from '../../src/articles/quote.ts';
import { card, note, text } from '../../src/presentation/cards/card.ts';
import { fits, measure, type Room, roomBeside } from '../../src/presentation/cards/measure.ts';
import { drawNotice } from '../../src/presentation/cards/notice-card.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import type { CitationStyle } from '../../src/presentation/citation/citation-style.ts';
import { cite } from '../../src/presentation/citation/citation.ts';
import { plainLine } from '../../src/presentation/markdown/draw-line.ts';
import { drawCodeBlock } from '../../src/presentation/quotes/code-block.ts';
import { shortenQuote } from '../../src/presentation/quotes/shorten-quote.ts';
import { drawArticleHead } from '../../src/presentation/sources/draw-article-head.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { drawSelect, drawStyleSelect } from './citation-selects.ts';
import { citeId } from './cite-button.ts';

/** Discord's limits for a select (its component reference). */
const MAX_OPTIONS = 25;
const MAX_DESCRIPTION_UNITS = 100;

/** How often a quote that is too long is made shorter. */
const ATTEMPTS = 6;
const MARGIN = 0.95;

/** One of the quotes to choose from. */
export interface CitableQuote {
  readonly reference: QuoteReference;
  /** Where it stands; undefined if it can't be found any more. */
  readonly quote: Quote | undefined;
}

export interface CitationCardOptions {
  readonly style: CitationStyle;
  readonly accessed: Date;
  /** The quotes that the message shows, this one among them; they can be chosen from if there are more. */
  readonly choices: readonly CitableQuote[];
  readonly chosen: QuoteReference;
}

/**
 * A quote with its source as a citation, ready to be copied, for the asker alone. A quote that would
 * be too long is cut on a sentence's edge, which is said.
 */
export async function drawCitation(
  quote: Quote,
  options: CitationCardOptions,
  voice: Voice,
): Promise<Reply> {
  const { style, accessed } = options;
  const draw = (citation: string, isCut: boolean) =>
    drawCard(citation, { quote, isCut, options, voice });
  let shown: Quote | undefined = quote;
  for (let attempt = 0; shown && attempt < ATTEMPTS; attempt += 1) {
    const citation = await cite(citedAs(shown), style, accessed);
    const components = draw(citation, shown !== quote);
    if (fits(measure(components))) {
      return {
        visibility: 'private',
        quotes: [],
        citations: [{ quote: shown, style }],
        components,
      };
    }
    shown = shorten(shown, roomBeside(draw('', true)), citation);
  }
  const { say } = voice;
  return drawNotice({ happened: say('cite.too-long'), next: say('cite.too-long-next') }, voice);
}

interface CitationDrawing {
  readonly quote: Quote;
  readonly isCut: boolean;
  readonly options: CitationCardOptions;
  readonly voice: Voice;
}

function drawCard(
  citation: string,
  { quote, isCut, options, voice }: CitationDrawing,
): readonly APIMessageTopLevelComponent[] {
  return card(voice, 'ink', [
    text(drawArticleHead(quote.article, 0, voice)),
    text(drawCodeBlock(citation)),
    ...note(isCut ? voice.say('cite.cut') : undefined),
    drawStyleSelect(citeId.of({ wanted: 'style', quote: options.chosen }), options.style, voice),
    ...(options.choices.length > 1 ? [drawChoices(options, voice)] : []),
  ]);
}

function drawChoices(
  { style, choices, chosen }: CitationCardOptions,
  { say }: Voice,
): APIComponentInContainer {
  const shown = choices.slice(0, MAX_OPTIONS);
  const open = encodeReference(chosen);
  const options = shown.map(({ reference, quote }, index) => {
    const value = encodeReference(reference);
    const label = say('quote.label', { number: index + 1, count: shown.length });
    return optionFor({ label, value, default: value === open }, quote);
  });
  return drawSelect(citeId.of({ wanted: 'choice', style }), say('cite.which'), options);
}

/** With the article's title. Selects show their texts as they are. */
function optionFor(option: APISelectMenuOption, quote: Quote | undefined): APISelectMenuOption {
  const description = plainLine(quote?.article.title ?? '', MAX_DESCRIPTION_UNITS);
  return description === '' ? option : { ...option, description };
}

function citedAs(quote: Quote) {
  return { quote, ...(placeOf(quote.article, quote) ?? placeIn(quote, 0)) };
}

/** The beginning of a quote whose citation should fit; what comes with the words gets a margin. */
function shorten(quote: Quote, room: Room, citation: string): Quote | undefined {
  const share = Math.min(room.units / citation.length, room.bytes / Buffer.byteLength(citation));
  const limit = Math.floor(quote.text.length * share * MARGIN);
  const excerpt = { ...citedAs(quote), context: quote };
  return shortenQuote(excerpt, ({ text }) => text.length <= limit);
}
