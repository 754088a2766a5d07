/**
 * The same text in memory of its own. What V8 cuts out of a string, from 13 characters on, points into
 * it and keeps all of it in memory; what is kept long should not keep whole articles.
 */
export function ownCopy(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
