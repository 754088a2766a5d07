import type { Place } from '../../answers/place.ts';
import type { Positions } from '../../articles/position.ts';
import { drawLine } from '../markdown/draw-line.ts';
import { describePosition, describeStanding } from '../wording/describe-place.ts';
import type { Voice } from '../wording/voice.ts';

/** House limit in code units after escaping, for the name of a chapter or a page. */
const MAX_NAME_UNITS = 60;

/** Where a quote stands in its article, and where its file has it: "¶ 3 · p. 12". */
export function drawPlace(place: Place, voice: Voice): string {
  const position = drawPosition(place, voice);
  const standing = describeStanding(place, voice);
  return position === '' ? standing : `${standing} · ${position}`;
}

/** The second of these alone; empty if the file tells no positions. */
export function drawPosition(positions: Positions, voice: Voice): string {
  return describePosition(positions, voice, (name) => drawLine(name, MAX_NAME_UNITS));
}

/** A place behind which something is left out before the next one. */
export function withGap(place: string, { style, say }: Voice): string {
  return style === 'plain' ? say('place.gap', { place }) : `${place} […]`;
}
