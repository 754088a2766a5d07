import type { Voice } from '../wording/voice.ts';

/** Where a quote stands in its article: "¶ 3", in the plain style "paragraph 3". */
export function drawPlace(paragraph: number, { style, say }: Voice): string {
  if (paragraph === 0) return say('answer.head');
  return style === 'plain' ? say('place.paragraph', { paragraph }) : `¶ ${paragraph}`;
}

/** The same for words that may go on into further paragraphs: "¶ 3–5", "paragraphs 3 to 5". */
export function drawPlaces(first: number, last: number, voice: Voice): string {
  if (last <= first) return drawPlace(first, voice);
  if (voice.style === 'plain') return voice.say('place.paragraphs', { first, last });
  return `¶ ${first}–${last}`;
}

/** A place behind which something is left out before the next one. */
export function withGap(place: string, { style, say }: Voice): string {
  return style === 'plain' ? say('place.gap', { place }) : `${place} […]`;
}
