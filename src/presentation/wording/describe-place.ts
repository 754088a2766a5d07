import type { Place } from '../../answers/place.ts';
import { pagesOf, type Positions } from '../../articles/position.ts';
import { formatTime } from './format-time.ts';
import { listWords } from './list-words.ts';
import type { Voice } from './voice.ts';

/**
 * Where words stand in their article: "¶ 3–5", in the plain style "paragraphs 3 to 5"; of what stands
 * beside the running text, what it is: "table at ¶ 3".
 */
export function describeStanding(place: Place, voice: Voice): string {
  const { paragraph, lastParagraph, asides = [], isAside } = place;
  const kinds = asides.map((kind) => voice.say(`place.${kind}`));
  const numbers = describeParagraphs(paragraph, lastParagraph, voice);
  if (!isAside) return listWords([...kinds, numbers], voice);
  const what = listWords(kinds, voice);
  return paragraph === 0 ? what : voice.say('place.at', { what, place: numbers });
}

/** Their number, or those of the first and the last one; 0 is the article's head. */
export function describeParagraphs(first: number, last: number, { style, say }: Voice): string {
  const isPlain = style === 'plain';
  if (first < last)
    return isPlain ? say('place.paragraphs', { first, last }) : `¶ ${first}–${last}`;
  if (first === 0) return say('answer.head');
  return isPlain ? say('place.paragraph', { paragraph: first }) : `¶ ${first}`;
}

/**
 * Where their file has them: "p. 12", "in “The lamp room”", "12:03"; empty if it tells no positions.
 *
 * @param draw Makes a name that the file gives, of a chapter or a page, fit to be shown.
 */
export function describePosition(
  { position, lastPosition }: Positions,
  voice: Voice,
  draw: (name: string) => string,
): string {
  const { style, say } = voice;
  switch (position?.kind) {
    case 'page': {
      const names = pagesOf(position, lastPosition).map(draw);
      const values = { count: names.length, pages: names.join('–') };
      return say(style === 'plain' ? 'place.page' : 'place.page-short', values);
    }
    case 'chapter':
      return say('place.chapter', { chapter: draw(position.chapter) });
    case 'time': {
      const time = formatTime(position.seconds);
      return style === 'plain' ? say('place.time', { time }) : time;
    }
    case undefined:
      return '';
  }
}
