/** V8 copies what is cut out of a string up to this length. */
export const MAX_COPIED_LENGTH = 12;

/**
 * The same text in memory of its own. Anything longer that V8 cuts out of a string points into it and
 * keeps all of it in memory; what is kept long should not keep whole articles.
 */
export function ownCopy(text: string): string {
  if (text.length <= MAX_COPIED_LENGTH) return text;
  return JSON.parse(JSON.stringify(text)) as string;
}
