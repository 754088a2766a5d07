import { decodeHTMLStrict } from 'entities/decode';

/** Tags that titles have in feeds. Others may be what a title is about. */
const TAG =
  /<\/?(?:a|abbr|b|bdi|big|br|center|cite|code|del|div|em|font|h[1-6]|i|img|ins|mark|p|q|s|small|span|strike|strong|sub|sup|tt|u|wbr)(?:\s[^<>]{0,2000})?\/?>/giu;

/** What nobody sees, if it is used and not named. */
const UNSEEN =
  /<!--[^]*?-->|<(script|style)\b[^>]*>[^]*?<\/\1\s*>|<(?:applet|embed|frame|frameset|iframe|link|meta|object)\s[^<>]{1,2000}>|<\/(?:applet|frameset|iframe|object)>/giu;

const ENDS_LINE = /^<\/?(?:br|div|h\d|p)\b/iu;

/** Nobody's title is longer; what is, may be made to do harm. */
const MAX_LENGTH = 10_000;

/** A line of words that stands in a list as HTML, or half as that: without tags, and with characters for entities. */
export function plainWords(html: string): string {
  const words = html
    .slice(0, MAX_LENGTH)
    .replaceAll(UNSEEN, '')
    .replaceAll(TAG, (tag) => (ENDS_LINE.test(tag) ? ' ' : ''));
  return decodeHTMLStrict(words).replaceAll(/\s+/gu, ' ').trim();
}
