import type { Place } from '../../answers/place.ts';
import type { Positions } from '../../articles/position.ts';
import { drawLine, plainLine } from '../markdown/draw-line.ts';
import { describePosition, describeStanding } from '../wording/describe-place.ts';
import type { Voice } from '../wording/voice.ts';

/** House limit in code units after escaping, for the name of a chapter or a page. */
const MAX_NAME_UNITS = 60;

/** House limit for the name of a page in a label. */
const MAX_LABEL_NAME_UNITS = 30;

/** Where a quote stands in its article, and where its file has it: "¶ 3 · p. 12". */
export function drawPlace(place: Place, voice: Voice): string {
  return beside(describeStanding(place, voice), drawPosition(place, voice));
}

/** The second of these alone; empty if the file tells no positions. */
export function drawPosition(positions: Positions, voice: Voice): string {
  return describePosition(positions, voice, (name) => drawLine(name, MAX_NAME_UNITS));
}

/**
 * The same for the label of a quote, as plain text: "¶ 3 · p. 12". The name of a chapter is too long for one, and
 * left out.
 */
export function drawLabel(place: Place, voice: Voice): string {
  const { position } = place;
  const isShort = position?.kind === 'page' || position?.kind === 'time';
  const shown = isShort ? describePosition(place, voice, plainName) : '';
  return beside(describeStanding(place, voice), shown);
}

function beside(standing: string, position: string): string {
  return position === '' ? standing : `${standing} · ${position}`;
}

function plainName(name: string): string {
  return plainLine(name, MAX_LABEL_NAME_UNITS);
}

/** A place behind which something is left out before the next one. */
export function withGap(place: string, { style, say }: Voice): string {
  return style === 'plain' ? say('place.gap', { place }) : `${place} […]`;
}
