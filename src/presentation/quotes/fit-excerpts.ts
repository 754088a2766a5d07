import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Excerpt } from '../../answers/answer.ts';
import { type Room, roomBeside } from '../cards/measure.ts';
import type { Voice } from '../wording/voice.ts';
import { drawQuote } from './draw-quote.ts';
import { shortenQuote } from './shorten-quote.ts';

/** An excerpt as it goes on a card. */
export interface FittedExcerpt extends Excerpt {
  /** Whether words that the answer quoted are left out at the quote's end. */
  readonly isCut: boolean;
}

/** How a card is drawn: with its words, or without them, to see how much room they have. */
export interface Drawing<Options, DrawWords = typeof drawQuote> {
  readonly options: Options;
  readonly voice: Voice;
  readonly drawWords: DrawWords;
}

export function uncut<E extends Excerpt>(excerpt: E): E & FittedExcerpt {
  return { ...excerpt, isCut: false };
}

/** Cuts quotes to what is left of a card once all the rest is drawn, as it is beside quotes that are cut. */
export function cutToFit<E extends Excerpt>(
  excerpts: readonly E[],
  drawRest: (excerpts: readonly (E & FittedExcerpt)[]) => readonly APIMessageTopLevelComponent[],
): readonly (E & FittedExcerpt)[] {
  const rest = drawRest(excerpts.map((excerpt) => ({ ...excerpt, isCut: true })));
  return fitExcerpts(excerpts, roomBeside(rest));
}

/**
 * Shortens the longest quotes until all of them fit into the room together: nobody gets more than
 * anybody who is cut. An excerpt of whose quote nothing fits is left out.
 */
export function fitExcerpts<E extends Excerpt>(
  excerpts: readonly E[],
  room: Room,
): readonly (E & FittedExcerpt)[] {
  const needs = excerpts.map(({ quote }) => shareOf(drawQuote(quote), room));
  const shares = shareFairly(needs);
  return excerpts.flatMap((excerpt, index) => {
    const share = shares[index] ?? 0;
    if ((needs[index] ?? 0) <= share) return [uncut(excerpt)];
    const quote = shortenQuote(
      excerpt,
      (shorter) => shareOf(drawQuote(shorter, true), room) <= share,
    );
    return quote === undefined ? [] : [{ ...excerpt, quote, isCut: true }];
  });
}

/** The share of the room that a text takes, of units or of bytes, whichever is scarcer. */
function shareOf(text: string, room: Room): number {
  return Math.max(text.length / room.units, Buffer.byteLength(text) / room.bytes);
}

/** Divides 1 so that whoever needs little gets it all and the others get the same (max-min fairness). */
function shareFairly(needs: readonly number[]): readonly number[] {
  const shares = needs.map(() => 0);
  const byNeed = [...needs.entries()].toSorted(([, a], [, b]) => a - b);
  let left = 1;
  for (const [rank, [index, need]] of byNeed.entries()) {
    shares[index] = Math.min(need, left / (byNeed.length - rank));
    left -= shares[index];
  }
  return shares;
}
