import type { Voice } from './wording/voice.ts';

/** Where a quote stands in its article: "¶ 3", in the plain style "paragraph 3". */
export function drawPlace(paragraph: number, { style, say }: Voice): string {
  if (paragraph === 0) return say('answer.head');
  return style === 'plain' ? say('place.paragraph', { paragraph }) : `¶ ${paragraph}`;
}

/** The same for several paragraphs in a row. */
export function drawPlaces(first: number, last: number, { style, say }: Voice): string {
  return style === 'plain' ? say('place.paragraphs', { first, last }) : `¶ ${first}–${last}`;
}
