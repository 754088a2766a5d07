import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Excerpt } from '../../src/answers/answer.ts';
import type { Comparison, DifferentQuote } from '../../src/answers/quote-check/quote-check.ts';
import { quote } from '../../src/articles/quote.ts';
import { card, divider, note, text } from '../../src/presentation/cards/card.ts';
import { firstThatFits } from '../../src/presentation/cards/fit-contents.ts';
import { roomBeside } from '../../src/presentation/cards/measure.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { drawPlace, withGap } from '../../src/presentation/quotes/draw-place.ts';
import { drawMarkedQuote } from '../../src/presentation/quotes/draw-quote.ts';
import {
  type Drawing,
  type FittedExcerpt,
  fitExcerpts,
  uncut,
} from '../../src/presentation/quotes/fit-excerpts.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { trim } from '../../src/text/sentences.ts';
import type { Span } from '../../src/text/span.ts';
import { drawGiven } from './draw-given.ts';
import { drawPlaceButtons, drawPlaceSource, type QuoteCheckCardOptions } from './quote-place.ts';

/** If words have to be cut: so many parts are shown, and so much of what was given of all of them. */
const MAX_PARTS = 6;
const MAX_GIVEN_UNITS = 1200;

/** In more pieces there is nothing to compare. */
const MAX_MARKS = 60;
const MARK_UNITS = 4;

/** A part of the quote beside the article's words. */
interface ShownPart extends FittedExcerpt {
  readonly comparison: Comparison;
  /** The words that only the article has. */
  readonly marks: readonly Span[];
}

interface DifferenceContent {
  readonly parts: readonly ShownPart[];
  readonly maxGivenUnits: number;
}

/**
 * What the nearest passage says, with the words in bold that the given quote lacks, and under it what
 * was given. If that is too much, without the rest of the sentences; then cut.
 */
export function drawDifferentQuote(
  verdict: DifferentQuote,
  options: QuoteCheckCardOptions,
  voice: Voice,
): Reply {
  const { article, parts } = verdict;
  const draw = (content: DifferenceContent, drawWords = drawMarkedQuote) =>
    drawCard(content, verdict, { options, voice, drawWords });
  const whole = parts.map((part) => shownAs(part, part.original.quote));
  const compared = parts.map((part) => shownAs(part, quote(article, part.compared)));
  const { content, components } = firstThatFits<DifferenceContent>(
    [whole, compared].map((each) => () => ({ parts: each, maxGivenUnits: Infinity })),
    () => cutToFit(compared, (rest) => draw(rest, () => '')),
    draw,
  );
  return {
    visibility: options.visibility,
    components,
    quotes: content.parts.map((part) => part.quote),
    hasMarks: true,
  };
}

function shownAs(comparison: Comparison, words: Excerpt['quote']): ShownPart {
  const { original, runs } = comparison;
  const missing = runs.flatMap((run) =>
    run.kind === 'missing' ? trim(words.article.text, run) : [],
  );
  return {
    ...uncut({ quote: words, context: words, paragraph: original.paragraph }),
    comparison,
    marks: missing.length > MAX_MARKS ? [] : missing,
  };
}

function cutToFit(
  all: readonly ShownPart[],
  drawRest: (content: DifferenceContent) => readonly APIMessageTopLevelComponent[],
): DifferenceContent {
  const parts = all.slice(0, MAX_PARTS);
  const maxGivenUnits = Math.floor(MAX_GIVEN_UNITS / parts.length);
  const rest = { parts: parts.map((part) => ({ ...part, isCut: true })), maxGivenUnits };
  const { units, bytes } = roomBeside(drawRest(rest));
  const marks = parts.reduce((sum, part) => sum + part.marks.length, 0) * MARK_UNITS;
  return {
    parts: fitExcerpts(parts, { units: units - marks, bytes: bytes - marks }),
    maxGivenUnits,
  };
}

function drawCard(
  { parts, maxGivenUnits }: DifferenceContent,
  { article, parts: all }: DifferentQuote,
  { options, voice, drawWords }: Drawing<QuoteCheckCardOptions, typeof drawMarkedQuote>,
): readonly APIMessageTopLevelComponent[] {
  const { say, style } = voice;
  const left = all.length - parts.length;
  const legend = [
    ...(left > 0 ? [say('quote-check.parts-left', { count: left })] : []),
    ...(style === 'rich' ? [say('quote-check.differs-legend')] : []),
    ...(parts.some(({ isCut }) => isCut) ? [say('quote.cuts')] : []),
    say('quote.opinions'),
  ];
  return card(voice, 'amber', [
    text(`**${say('quote-check.differs')}**`),
    ...parts.flatMap(({ quote: words, marks, isCut, comparison }, index) => {
      const { original } = comparison;
      const place = drawPlace(original, voice);
      const source = drawPlaceSource(article, original, voice);
      const isLast = index === parts.length - 1;
      return [
        text(drawWords(words, marks, isCut)),
        text(isLast ? source : `-# ${withGap(place, voice)}`),
        text(drawGiven(comparison, maxGivenUnits, voice)),
        ...(isLast ? [] : [divider()]),
      ];
    }),
    divider(),
    text(`-# ${legend.join(' ')}`),
    ...note(options.note),
    drawPlaceButtons(all[0].original, voice),
  ]);
}
