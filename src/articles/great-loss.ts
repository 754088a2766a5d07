/** Who takes away the only one means it. */
const MANY_ARTICLES = 2;

/** Whether so much of a folder's articles is gone at once that nobody can have meant it. */
export function isGreatLoss(missing: number, of: number): boolean {
  return of >= MANY_ARTICLES && missing * 2 > of;
}
