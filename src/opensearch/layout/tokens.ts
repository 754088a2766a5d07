import { hash } from 'node:crypto';

/** Parts what is kept together in one value of a field that isn't taken apart. */
export const SEPARATOR = '\u001f';

/** Of at most three bytes each; Lucene takes 32,766 bytes, and what is kept behind one. */
const MAX_UNITS = 2000;

/** What the engine parts tokens at (`Character.isWhitespace`). */
const WHITE_SPACE = /[\s\p{Cc}]/u;

/**
 * A term as the engine knows it: the same one, unless that would be more than one there, or too long. No term
 * begins with the sign that its stand-in begins with.
 */
export function tokenOf(term: string): string {
  const isPlain = term !== '' && term.length <= MAX_UNITS && term.isWellFormed();
  return isPlain && !WHITE_SPACE.test(term) ? term : standInFor(term);
}

/** The same for what isn't taken apart, such as names: it may hold spaces. */
export function valueOf(name: string): string {
  return name.length <= MAX_UNITS && name.isWellFormed() ? name : standInFor(name);
}

/** The values that a field has: each once, in the order in which they come. */
export function eachOnce(values: Iterable<string>): readonly string[] {
  return [...new Set(values)];
}

function standInFor(words: string): string {
  return `#${hash('sha256', JSON.stringify(words), 'base64url')}`;
}
