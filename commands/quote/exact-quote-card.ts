import type { APIMessageTopLevelComponent, APITextDisplayComponent } from 'discord-api-types/v10';
import { placeIn, placeOf } from '../../src/answers/place.ts';
import { MAX_PLACES } from '../../src/answers/quote-check/check-quote.ts';
import type { ExactQuote, QuotePlace } from '../../src/answers/quote-check/quote-check.ts';
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
import { listWords } from '../../src/presentation/wording/list-words.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { drawPlaceButtons, drawPlaceSource, type QuoteCheckCardOptions } from './quote-place.ts';
import { alone, inSentences, type MarkedExcerpt } from './quoted-places.ts';

/** More parts with ellipses between them find no room on a card. */
const MAX_PARTS = 8;

/** A pair of marks takes as much. */
const MARK_UNITS = 4;

interface ShownPlace {
  readonly place: QuotePlace;
  readonly excerpts: readonly (MarkedExcerpt & FittedExcerpt)[];
}

/**
 * Where the words of a quote stand: in bold in the sentence or paragraph around them, with what was let
 * pass. If that is too much, the first place only; then without what is around it; then cut.
 */
export function drawExactQuote(
  { places }: ExactQuote,
  options: QuoteCheckCardOptions,
  voice: Voice,
): Reply {
  const draw = (shown: readonly ShownPlace[], drawWords = drawMarkedQuote) =>
    drawCard(shown, places, { options, voice, drawWords });
  const [place] = places;
  const words = alone(place.quotes).map(uncut);
  const { content, components } = firstThatFits(
    [() => places.map(around), () => [around(place)], () => [{ place, excerpts: words }]],
    () => [
      { place, excerpts: cutToFit(words, (cut) => draw([{ place, excerpts: cut }], () => '')) },
    ],
    draw,
  );
  return {
    visibility: options.visibility,
    components,
    isGiven: true,
    quotes: content.flatMap(({ excerpts }) => excerpts.map(({ quote }) => quote)),
    hasMarks: true,
  };
}

function around(place: QuotePlace): ShownPlace {
  return { place, excerpts: inSentences(place.quotes).map(uncut) };
}

function cutToFit(
  parts: ShownPlace['excerpts'],
  drawRest: (parts: ShownPlace['excerpts']) => readonly APIMessageTopLevelComponent[],
): ShownPlace['excerpts'] {
  const some = parts.slice(0, MAX_PARTS);
  const { units, bytes } = roomBeside(drawRest(some.map((part) => ({ ...part, isCut: true }))));
  const marks = some.length * MARK_UNITS;
  return fitExcerpts(some, { units: units - marks, bytes: bytes - marks });
}

function drawCard(
  shown: readonly ShownPlace[],
  places: ExactQuote['places'],
  { options, voice, drawWords }: Drawing<QuoteCheckCardOptions, typeof drawMarkedQuote>,
): readonly APIMessageTopLevelComponent[] {
  const { say } = voice;
  const [{ quotes }] = places;
  const isCut = shown.some(({ excerpts }) => excerpts.some((excerpt) => excerpt.isCut));
  const legend = [
    say('quote-check.exact-legend'),
    ...(isCut ? [say('quote.cuts')] : []),
    say('quote.opinions'),
  ];
  return card(voice, 'ink', [
    text(drawHeadline(places.length, shown.length, voice)),
    ...shown.flatMap((place) => [divider(), ...drawShown(place, drawWords, voice)]),
    divider(),
    text(`-# ${legend.join(' ')}`),
    ...note(options.note),
    drawPlaceButtons(quotes[0], voice),
  ]);
}

function drawHeadline(count: number, shown: number, { say }: Voice): string {
  if (count === 1) return `**${say('quote-check.exact')}**`;
  const several = count >= MAX_PLACES ? 'quote-check.exact-many' : 'quote-check.exact-several';
  const headline = `**${say(several, { count })}**`;
  return shown === count ? headline : `${headline}\n${say('quote-check.exact-first')}`;
}

/** The parts of a quote, `[…]` where its ellipses stand; the source below the last one. */
function drawShown(
  { place, excerpts }: ShownPlace,
  drawWords: typeof drawMarkedQuote,
  voice: Voice,
): readonly APITextDisplayComponent[] {
  const { article } = place;
  return excerpts.flatMap(({ quote, marks, paragraph, isCut }, index) => {
    const isLast = index === excerpts.length - 1;
    const words = { start: marks[0].start, end: marks.at(-1)?.end ?? marks[0].end };
    const standing = placeOf(article, words) ?? placeIn(quote, paragraph);
    const under = isLast
      ? [drawPlaceSource(article, standing, voice), ...drawDifferences(place, voice)]
      : [`-# ${withGap(drawPlace(standing, voice), voice)}`];
    return [text(drawWords(quote, marks, isCut)), text(under.join('\n'))];
  });
}

function drawDifferences({ differences }: QuotePlace, { say, locale }: Voice): readonly string[] {
  if (differences.length === 0) return [];
  const names = differences.map((difference) => say(`quote-check.difference.${difference}`));
  const list = listWords(names, { locale });
  return [`-# ${say('quote-check.not-counted', { list })}`];
}
