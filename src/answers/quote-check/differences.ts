import { type PlainCopy, plainCopy } from '../../text/plain-copy.ts';
import type { GivenPart, GivenQuote } from './given-quote.ts';
import { DIFFERENCES, type PlacedQuote, type TypographicDifference } from './quote-check.ts';

const KINDS: Readonly<Record<string, TypographicDifference>> = {
  "'": 'quotation-marks',
  '-': 'dashes',
  ' ': 'spaces',
};

/** How a quote's typography differs from that of the words it was found to be. */
export function differencesIn(
  { parts, hasEllipsis }: GivenQuote,
  quotes: readonly PlacedQuote[],
): readonly TypographicDifference[] {
  const found = new Set<TypographicDifference>(hasEllipsis ? ['left-out'] : []);
  for (const [index, part] of parts.entries()) {
    for (const kind of differencesOf(part, quotes[index]?.quote.text ?? '')) found.add(kind);
  }
  return DIFFERENCES.filter((kind) => found.has(kind));
}

function* differencesOf(part: GivenPart, found: string): Generator<TypographicDifference> {
  const given = plainCopy(part.text);
  const other = plainCopy(found);
  // The words given begin and end with no quotation mark; those found do if they were given, too.
  const offset = part.marks.before !== '' && other.text.startsWith("'") ? 1 : 0;
  const end = offset + given.text.length;
  yield* markDifference(part.marks.before, offset === 1 ? found.charAt(0) : '');
  const after = end < other.text.length ? found.slice(-1) : '';
  yield* markDifference(part.marks.after, after);
  if (part.isBracketed) yield 'first-letter';

  let isTold = false;
  for (let unit = 0; unit < given.text.length; unit += 1) {
    if (pieceAt(part.text, given, unit) === pieceAt(found, other, unit + offset)) continue;
    isTold = true;
    const character = given.text.charAt(unit);
    if (character !== other.text.charAt(unit + offset)) yield 'first-letter';
    else yield KINDS[character] ?? 'characters';
  }
  // What isn't seen is in no piece.
  if (!isTold && part.text.length !== found.length - offset - after.length) yield 'characters';
}

function* markDifference(given: string, found: string): Generator<TypographicDifference> {
  if (given === found) return;
  yield found === '' ? 'surrounding-marks' : 'quotation-marks';
}

function pieceAt(text: string, copy: PlainCopy, unit: number): string {
  const { start, end } = copy.originalOf({ start: unit, end: unit + 1 });
  return text.slice(start, end);
}
