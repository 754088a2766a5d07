import {
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ComponentType,
} from 'discord-api-types/v10';
import type { Place } from '../../src/answers/place.ts';
import { type ContextBlock, contextOf, partAround } from '../../src/answers/quote-context.ts';
import { isWithinLimits } from '../../src/answers/quote-limit.ts';
import { quoteReference } from '../../src/answers/quote-reference/quote-reference.ts';
import type { Quote } from '../../src/articles/quote.ts';
import { button, linkButton, MAX_URL_UNITS } from '../../src/presentation/cards/button.ts';
import { card, divider, text } from '../../src/presentation/cards/card.ts';
import { fits, measure } from '../../src/presentation/cards/measure.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { textFragmentLink } from '../../src/presentation/links/text-fragment.ts';
import { drawPosition } from '../../src/presentation/quotes/draw-place.ts';
import { drawMarkedQuote } from '../../src/presentation/quotes/draw-quote.ts';
import { shortenQuote } from '../../src/presentation/quotes/shorten-quote.ts';
import { sideBySide } from '../../src/presentation/sources/describe-article.ts';
import { drawArticleHead } from '../../src/presentation/sources/draw-article-head.ts';
import { describeStanding } from '../../src/presentation/wording/describe-place.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { drawCiteButton } from '../cite/cite-button.ts';
import { drawHeading } from '../read/draw-heading.ts';
import { contextId } from './context-button.ts';

const MAX_LINK_UNITS = 160;

export interface ContextCardOptions {
  /** How many paragraphs to show on each side, if they fit; 0 to begin with. */
  readonly width: number;
  /** The words stood elsewhere in the article when they were quoted. */
  readonly hasMoved: boolean;
}

/**
 * What stands around a quote, for the asker alone: its paragraph with the quoted words in bold, and as
 * many others around it as are wanted and fit. Of a paragraph that is too long for a message, the
 * sentences around the quote.
 */
export function drawContext(quote: Quote, options: ContextCardOptions, voice: Voice): Reply {
  const address = addressOf(quote);
  const draw = (blocks: readonly ContextBlock[], canWiden: boolean) =>
    drawCard(blocks, { quote, options: { ...options, canWiden }, address, voice });
  const isFine = (blocks: readonly ContextBlock[]): boolean =>
    isWithinLimits(blocks.map(({ words }) => words)) && fits(measure(draw(blocks, true)));
  const { blocks, canWiden } = choose(quote, options.width, isFine);
  return {
    visibility: 'private',
    components: draw(blocks, canWiden),
    quotes: blocks.map(({ words }) => words),
    hasMarks: true,
  };
}

interface Chosen {
  readonly blocks: readonly ContextBlock[];
  readonly canWiden: boolean;
}

/** The widest that is wanted and fits. */
function choose(
  quote: Quote,
  wanted: number,
  isFine: (blocks: readonly ContextBlock[]) => boolean,
): Chosen {
  for (let width = wanted; width >= 0; width -= 1) {
    const { blocks, hasMore } = contextOf(quote, width);
    if (!isFine(blocks)) continue;
    const isWidest = width < wanted || !hasMore;
    return { blocks, canWiden: !isWidest && isFine(contextOf(quote, width + 1).blocks) };
  }
  return { blocks: [partOf(quote, (block) => isFine([block]))], canWiden: false };
}

function partOf(quote: Quote, isFine: (block: ContextBlock) => boolean): ContextBlock {
  const part = partAround(quote, isFine);
  if (isFine(part)) return part;
  const { paragraph = 0 } = part.place ?? {};
  const excerpt = { quote, paragraph, context: quote };
  const words = shortenQuote(excerpt, (shorter) => isFine({ ...part, words: shorter }));
  return { ...part, words: words ?? quote };
}

interface ContextDrawing {
  readonly quote: Quote;
  readonly options: ContextCardOptions & { readonly canWiden: boolean };
  /** Opens the article's page at the quoted words. */
  readonly address: string | undefined;
  readonly voice: Voice;
}

function drawCard(
  blocks: readonly ContextBlock[],
  { quote, options, address, voice }: ContextDrawing,
): readonly APIMessageTopLevelComponent[] {
  const { say } = voice;
  const { width, hasMoved, canWiden } = options;
  const wider = { quote: quoteReference(quote), wanted: 'wider', count: width + 1 } as const;
  const link = address === undefined ? undefined : linkButton(say('answer.at-the-quote'), address);
  const buttons: readonly APIButtonComponent[] = [
    button(say('context.wider'), contextId.of(wider), !canWiden),
    drawCiteButton(voice, quote),
    ...(link ? [link] : []),
  ];
  return card(voice, 'ink', [
    text(drawArticleHead(quote.article, MAX_LINK_UNITS, voice)),
    ...(hasMoved ? [text(say('context.moved'))] : []),
    divider(),
    ...blocks.flatMap((block) => drawBlock(block, quote, voice)),
    divider(),
    text(`-# ${say('context.bold')} ${say('quote.verbatim')}`),
    { type: ComponentType.ActionRow, components: [...buttons] },
  ]);
}

/** The place stands below the words in small print; in the plain style above them, as a label. */
function drawBlock(
  block: ContextBlock,
  quote: Quote,
  voice: Voice,
): readonly APIComponentInContainer[] {
  const heading = drawHeading(quote.article, block);
  const words = text(drawMarkedQuote(block.words, [quote]));
  const place = drawPlaceOf(block, voice);
  const shown = voice.style === 'plain' ? [text(place), words] : [words, text(`-# ${place}`)];
  return [...(heading === '' ? [] : [text(heading)]), ...(place === '' ? [words] : shown)];
}

function drawPlaceOf({ words, place }: ContextBlock, voice: Voice): string {
  if (!place) return '';
  const [whole] = contextOf(words, 0).blocks;
  const isPart = whole !== undefined && whole.words.text.length > words.text.length;
  return sideBySide(
    drawNumbers(place, voice),
    drawPosition(place, voice),
    isPart ? voice.say('context.part') : undefined,
  );
}

/** Paragraphs begin a line of their own in the plain style. */
function drawNumbers(place: Place, voice: Voice): string {
  const { paragraph, lastParagraph, asides } = place;
  if (voice.style !== 'plain' || paragraph === 0 || asides) return describeStanding(place, voice);
  const numbers = lastParagraph === paragraph ? paragraph : `${paragraph}–${lastParagraph}`;
  return voice.say('context.paragraph', { numbers });
}

function addressOf(quote: Quote): string | undefined {
  const { url } = quote.article;
  return url === undefined ? undefined : textFragmentLink(url, quote, MAX_URL_UNITS);
}
