/** What Unicode says of a character, as bits. */
export const LETTER = 1;
export const UPPER_CASE = 2;
export const LOWER_CASE = 4;
export const NUMBER = 8;
/** Marks, and what isn't seen between letters. */
export const UNSEEN = 16;
/** As JavaScript's `\s`. */
export const SPACE = 32;
/** Half of a character: which one it is takes both. */
export const SURROGATE = 64;

const KNOWN = 128;

const PROPERTIES: readonly (readonly [bit: number, pattern: RegExp])[] = [
  [LETTER, /\p{L}/u],
  [UPPER_CASE, /\p{Lu}/u],
  [LOWER_CASE, /\p{Ll}/u],
  [NUMBER, /\p{N}/u],
  [UNSEEN, /[\p{M}\p{Cf}]/u],
  [SPACE, /\s/u],
  [SURROGATE, /\p{Cs}/u],
];

const classes = new Uint8Array(2 ** 16);

/**
 * The class of a UTF-16 code unit. Looked up in a table, a hundred times faster than by a regular
 * expression; most texts have few different characters, so that the table is filled as they come.
 */
export function classOf(unit: number): number {
  const known = classes[unit] ?? 0;
  return known === 0 ? workOutClass(unit) : known;
}

/** Whether the text has a code unit of one of these classes at this place; none stands outside of it. */
export function hasClass(text: string, at: number, wanted: number): boolean {
  return at >= 0 && at < text.length && (classOf(text.charCodeAt(at)) & wanted) !== 0;
}

function workOutClass(unit: number): number {
  const character = String.fromCharCode(unit);
  const bits = PROPERTIES.filter(([, pattern]) => pattern.test(character));
  const found = bits.reduce((all, [bit]) => all | bit, KNOWN);
  classes[unit] = found;
  return found;
}
