import type { Span } from '../../text/span.ts';

/** So much of a text has as many words as are needed; to find one takes the longer, the longer the text is. */
const NEAR_UNITS = 800;

/** The words at the edges of a text, in their order; of any script, also of those that do not space them. */
export interface EdgeWords {
  first(count: number): readonly Span[];
  last(count: number): readonly Span[];
}

export function edgeWordsOf(text: string): EdgeWords {
  const opening = text.slice(0, NEAR_UNITS);
  const openingPart = partsOf(opening);
  const endingStart = text.length - opening.length;
  const endingPart = endingStart === 0 ? openingPart : partsOf(text.slice(endingStart));
  return {
    first(count) {
      const words: Span[] = [];
      for (let place = 0; place < opening.length && words.length < count;) {
        const { start, end, isWord } = openingPart(place);
        if (isWord) words.push({ start, end });
        place = end;
      }
      return words;
    },
    last(count) {
      const words: Span[] = [];
      for (let place = opening.length; place > 0 && words.length < count;) {
        const { start, end, isWord } = endingPart(place - 1);
        if (isWord) words.unshift({ start: endingStart + start, end: endingStart + end });
        place = start;
      }
      return words;
    },
  };
}

const UNPARTED =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;

/**
 * The same words, and the rest of those at their edges where the script doesn't part them: browsers find
 * whole words only.
 */
export function withWholeEdges(text: string, { start, end }: Span): Span {
  const near = Math.max(0, start - NEAR_UNITS);
  const opening = partsOf(text.slice(near, start + NEAR_UNITS));
  const ending = partsOf(text.slice(Math.max(0, end - NEAR_UNITS), end + NEAR_UNITS));
  const endingStart = Math.max(0, end - NEAR_UNITS);
  const isCutAt = (place: number): boolean =>
    UNPARTED.test(text.slice(place - 1, place)) && UNPARTED.test(text.slice(place, place + 1));
  return {
    start: isCutAt(start) ? near + opening(start - near).start : start,
    end: isCutAt(end) ? endingStart + ending(end - 1 - endingStart).end : end,
  };
}

interface TextPart extends Span {
  readonly isWord: boolean;
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/**
 * The word or the signs at a place of a text. What `segment` gives is large outside of the heap, so one
 * is made for all look-ups; a loop over it would make another.
 */
function partsOf(text: string): (place: number) => TextPart {
  const segments = segmenter.segment(text);
  return (place) => {
    const { index = 0, segment = '', isWordLike = false } = segments.containing(place) ?? {};
    return { start: index, end: index + segment.length, isWord: isWordLike };
  };
}
