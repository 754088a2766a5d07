import { drawLine } from './draw-line.ts';
import type { Voice } from './wording/voice.ts';

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
  const link = `[${say('article.open')}](${withoutMarkup(target)})`;
  const isLinked = /^[\w.:-]+$/.test(target.host) && link.length <= maxUnits;
  return isLinked ? link : drawLine(target.host, MAX_HOST_UNITS);
}

/** The address without credentials, and without characters that could end the link early. */
function withoutMarkup(target: URL): string {
  const place = target.pathname + target.search + target.hash;
  return target.origin + place.replace(/[()[\]<>{}\\*|^`'"\s]/g, percentEncode);
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
