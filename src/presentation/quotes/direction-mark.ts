import { LEFTWARDS } from '../markdown/draw-line.ts';

/** RIGHT-TO-LEFT MARK: a letter of Arabic or Hebrew that isn't seen. */
const MARK = '\u200f';

const MARKS = /\u200f/gu;
const MARKED_LINE = /((?:^|\n)> )\u200f([^\n]*)/gu;
const LINE = /((?:^|\n)> )([^\n]*)/gu;

const LETTER = /\p{L}/gu;

/**
 * Puts a mark before the words of lines that Discord would lay out from left to right, as a Latin name stands
 * first, though they are written from right to left.
 *
 * @param drawn A block quote.
 */
export function withDirectionMarks(drawn: string): string {
  if (!LEFTWARDS.test(drawn)) return drawn;
  return drawn.replaceAll(LINE, (_, opening: string, line: string) =>
    needsMark(line) ? `${opening}${MARK}${line}` : `${opening}${line}`,
  );
}

/** The inverse of {@link withDirectionMarks}: marks of the words' own stay. */
export function withoutDirectionMarks(drawn: string): string {
  return drawn.replaceAll(MARKED_LINE, (marked, opening: string, line: string) =>
    needsMark(line) ? `${opening}${line}` : marked,
  );
}

/** Whatever marks it has itself, so that nobody takes those for ours. */
function needsMark(line: string): boolean {
  const letters = line.replaceAll(MARKS, '').match(LETTER) ?? [];
  const [first] = letters;
  if (first === undefined || LEFTWARDS.test(first)) return false;
  const leftwards = letters.filter((letter) => LEFTWARDS.test(letter)).length;
  return 2 * leftwards > letters.length;
}
