import type { Span } from './span.ts';

/** "(CNN)", "LONDON, England --", "Paris (AFP) —": where and by whom a report was filed. */
const DATELINE =
  /^(?:(?:\p{Lu}[\p{L}\p{M}.,'’ -]{0,60}\s?)?\((?:CNN|AP|AFP|UPI|BBC|Reuters|Bloomberg|[A-Z][\w. ]{1,20}\.(?:com|org|net))\)\s*(?:--|[—–-])?|\p{Lu}[\p{Lu}.'’-]+(?:[, ]+\p{Lu}[\p{Lu}.'’-]+){0,3}(?:[, ]+\p{Lu}[\p{L}. ]{2,30})?\s?(?:--|[—–]))\s*(?=["“'‘]?[\p{L}\p{N}])/u;

/** The span without the dateline that it opens with, if it does. */
export function afterDateline(text: string, { start, end }: Span): Span {
  const dateline = DATELINE.exec(text.slice(start, Math.min(end, start + 120)))?.[0] ?? '';
  return { start: start + dateline.length, end };
}
