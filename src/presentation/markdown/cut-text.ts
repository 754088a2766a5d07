/**
 * Enough of what comes next to see that a word or a character ends (Unicode's rules look two
 * characters ahead); taking in a whole book would take seconds.
 */
const LOOKAHEAD_UNITS = 64;

/**
 * Where a text may be cut, at most `limit` code units in: behind a word (in any script, also those
 * that do not space their words), behind a character as people see it, behind a code point.
 */
export function wordEnds(text: string, limit: number): readonly number[] {
  return segmentEnds(text, 'word', limit);
}

export function graphemeEnds(text: string, limit: number): readonly number[] {
  return segmentEnds(text, 'grapheme', limit);
}

export function codePointEnds(text: string, limit: number): readonly number[] {
  const ends: number[] = [];
  for (let end = 0; end < text.length;) {
    end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
    if (end > limit) break;
    ends.push(end);
  }
  return ends;
}

/**
 * The last of the ascending `ends` that still fits; a text that fits must also fit when it is cut
 * shorter.
 */
export function lastFitting(
  ends: readonly number[],
  fits: (end: number) => boolean,
): number | undefined {
  let fitting = 0;
  let tooLong = ends.length;
  while (fitting < tooLong) {
    const middle = Math.floor((fitting + tooLong) / 2);
    const end = ends[middle];
    if (end !== undefined && fits(end)) fitting = middle + 1;
    else tooLong = middle;
  }
  return ends[fitting - 1];
}

function segmentEnds(
  text: string,
  granularity: 'word' | 'grapheme',
  limit: number,
): readonly number[] {
  const ends: number[] = [];
  const beginning = text.slice(0, limit + LOOKAHEAD_UNITS);
  for (const part of new Intl.Segmenter(undefined, { granularity }).segment(beginning)) {
    const end = part.index + part.segment.length;
    if (end > limit) break;
    if (part.isWordLike !== false) ends.push(end);
  }
  return ends;
}
