import { ComponentType } from 'discord-api-types/v10';
import type { APIComponentInContainer } from 'discord-api-types/v10';
import type { CheckedQuotation } from '../../src/answers/draft/draft-check.ts';
import { type Place, placeOf } from '../../src/answers/place.ts';
import type { Comparison, QuotePlace } from '../../src/answers/quote-check/quote-check.ts';
import type { Article } from '../../src/articles/article.ts';
import { type Quote, quote } from '../../src/articles/quote.ts';
import { text } from '../../src/presentation/cards/card.ts';
import { drawLine } from '../../src/presentation/markdown/draw-line.ts';
import { drawPlace, withGap } from '../../src/presentation/quotes/draw-place.ts';
import { drawMarkedQuote } from '../../src/presentation/quotes/draw-quote.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { trim } from '../../src/text/sentences.ts';
import type { Span } from '../../src/text/span.ts';
import { drawContextButton } from '../in-context/context-button.ts';
import { drawGiven } from '../quote/draw-given.ts';
import { drawPlaceSource } from '../quote/quote-place.ts';

/** A quotation as it goes on a card with others. */
export interface DrawnQuotation {
  readonly components: readonly APIComponentInContainer[];
  /** The article's words that it shows. */
  readonly quotes: readonly Quote[];
  /** What its marks mean. */
  readonly legend: readonly string[];
  /** There would be more to show. */
  readonly isGlance: boolean;
}

/** So much of a quotation is shown where the article's words aren't, after escaping. */
const MAX_GIVEN_UNITS = 140;

const MAX_NAME_UNITS = 60;

/** Words with a gap between them are shown together if they are no longer. */
const MAX_TOGETHER_UNITS = 600;

/** In more pieces there is nothing to compare. */
const MAX_MARKS = 60;

/** Words of an article with what is drawn below them. */
interface Part {
  readonly quote: Quote;
  readonly marks: readonly Span[];
  readonly below: readonly APIComponentInContainer[];
}

/**
 * What a quotation came to, over the article's words with their source and the button "In context".
 *
 * @param index Of its first quote among those of the message, counted from 0.
 */
export function drawInDetail(
  quotation: CheckedQuotation,
  index: number,
  voice: Voice,
): DrawnQuotation {
  const { check } = quotation;
  switch (check.kind) {
    case 'exact':
    case 'wrong-author':
      return over(quotation, partsOf(check.places[0], index, voice), [], voice);
    case 'left-out': {
      const whole = wholeOf(check.place, index, voice);
      if (!whole) return over(quotation, partsOf(check.place, index, voice), [], voice);
      return over(quotation, [whole], [voice.say('draft.left-out-legend')], voice);
    }
    case 'differs': {
      const { article, parts } = check;
      const compared = parts.map((part, nth) => comparedPart(part, article, index + nth, voice));
      const legend = voice.style === 'rich' ? [voice.say('quote-check.differs-legend')] : [];
      return over(quotation, compared, legend, voice);
    }
    case 'not-in-articles':
    case 'apart':
      return { ...drawAtAGlance(quotation, voice), isGlance: false };
  }
}

/** What it came to, its own beginning, and where the articles have it, without their words. */
export function drawAtAGlance(quotation: CheckedQuotation, voice: Voice): DrawnQuotation {
  const words = drawLine(quotation.text, MAX_GIVEN_UNITS);
  const given = voice.say('quote-check.added-one', { words });
  const lines = [`${drawLabel(quotation, voice)}: ${given}`, ...drawFound(quotation, voice)];
  return { components: [text(lines.join('\n'))], quotes: [], legend: [], isGlance: true };
}

function drawFound({ check }: CheckedQuotation, voice: Voice): readonly string[] {
  switch (check.kind) {
    case 'exact':
    case 'wrong-author': {
      const [{ article, quotes }] = check.places;
      return [drawPlaceSource(article, quotes[0], voice)];
    }
    case 'left-out':
      return [drawPlaceSource(check.place.article, check.place.quotes[0], voice)];
    case 'differs':
      return [drawPlaceSource(check.article, check.parts[0].original, voice)];
    case 'not-in-articles':
    case 'apart':
      return [];
  }
}

function drawLabel({ check }: CheckedQuotation, { say }: Voice): string {
  if (check.kind === 'apart') return '';
  const name = check.kind === 'wrong-author' ? drawLine(check.name, MAX_NAME_UNITS) : '';
  return `**${say(`draft.${check.kind}`, { name })}**`;
}

function over(
  quotation: CheckedQuotation,
  parts: readonly Part[],
  legend: readonly string[],
  voice: Voice,
): DrawnQuotation {
  const drawn = parts.flatMap(({ quote: words, marks, below }) => [
    text(drawMarkedQuote(words, marks)),
    ...below,
  ]);
  return {
    components: [text(drawLabel(quotation, voice)), ...drawn],
    quotes: parts.map((part) => part.quote),
    legend,
    isGlance: false,
  };
}

/** The quotes of a place, `[…]` where something stands between them. */
function partsOf({ article, quotes }: QuotePlace, index: number, voice: Voice): readonly Part[] {
  return quotes.map(({ quote: words, ...place }, nth) => ({
    quote: words,
    marks: [],
    below:
      nth < quotes.length - 1
        ? [text(`-# ${withGap(drawPlace(place, voice), voice)}`)]
        : [sourceBeside(words, article, place, index + nth, voice)],
  }));
}

/** All from the first of its quotes to the last one, with what stands between them in bold. */
function wholeOf({ article, quotes }: QuotePlace, index: number, voice: Voice): Part | undefined {
  const [{ quote: first }] = quotes;
  const span = { start: first.start, end: quotes.at(-1)?.quote.end ?? first.end };
  const place = placeOf(article, span);
  if (!place || span.end - span.start > MAX_TOGETHER_UNITS) return undefined;
  const gaps = quotes.slice(1).flatMap(({ quote: next }, nth) => {
    const gap = { start: quotes[nth]?.quote.end ?? next.start, end: next.start };
    return trim(article.text, gap);
  });
  const words = quote(article, span);
  return { quote: words, marks: gaps, below: [sourceBeside(words, article, place, index, voice)] };
}

function comparedPart(part: Comparison, article: Article, index: number, voice: Voice): Part {
  const { quote: words, ...place } = part.original;
  const missing = part.runs.flatMap((run) =>
    run.kind === 'missing' ? trim(article.text, run) : [],
  );
  return {
    quote: words,
    marks: missing.length > MAX_MARKS ? [] : missing,
    below: [
      sourceBeside(words, article, place, index, voice),
      text(drawGiven(part, MAX_TOGETHER_UNITS, voice)),
    ],
  };
}

function sourceBeside(
  words: Quote,
  article: Article,
  place: Place,
  index: number,
  voice: Voice,
): APIComponentInContainer {
  return {
    type: ComponentType.Section,
    components: [text(drawPlaceSource(article, place, voice))],
    accessory: drawContextButton(words, index, voice),
  };
}
