import type { Quote } from '../../articles/quote.ts';
import { drawLine } from '../markdown/draw-line.ts';
import type { Voice } from '../wording/voice.ts';
import { textFragmentLink } from './text-fragment.ts';

const MAX_HOST_UNITS = 60;

/**
 * A link to the article. Its words are the bot's own, because Discord shows escapes inside a masked
 * link (discord-api-docs issue 6185) and drops the link if an emoji stands in it (issue 7673): a
 * title can't be trusted there. Or its host alone if the link would take more than `maxUnits` or the host
 * has an odd character, which can't be encoded.
 *
 * @returns undefined if `url` is no http or https address.
 */
export function drawLink(url: string, maxUnits: number, { say }: Voice): string | undefined {
  const target = URL.canParse(url) ? new URL(url) : undefined;
  if (target?.protocol !== 'https:' && target?.protocol !== 'http:') return undefined;
  return maskedLink(say('article.open'), target, maxUnits) ?? drawLine(target.host, MAX_HOST_UNITS);
}

/**
 * A link that opens the article's page at the quoted words.
 *
 * @returns undefined if the article has no address that can be linked to, if others of its words would
 *   be found instead, or if the link would take more than `maxUnits`.
 */
export function drawQuoteLink(quote: Quote, maxUnits: number, { say }: Voice): string | undefined {
  const { url } = quote.article;
  const address = url === undefined ? undefined : textFragmentLink(url, quote, maxUnits);
  if (address === undefined) return undefined;
  return maskedLink(say('answer.at-the-quote'), new URL(address), maxUnits);
}

function maskedLink(label: string, target: URL, maxUnits: number): string | undefined {
  const link = `[${label}](${withoutMarkup(target)})`;
  return /^[\w.:-]+$/.test(target.host) && link.length <= maxUnits ? link : undefined;
}

/** The address without credentials, and without characters that could end the link early. */
function withoutMarkup(target: URL): string {
  const place = target.pathname + target.search + target.hash;
  return target.origin + place.replace(/[()[\]<>{}\\*|^`'"\s]/g, percentEncode);
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
