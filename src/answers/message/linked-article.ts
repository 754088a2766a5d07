import type { Article } from '../../articles/article.ts';

/** Finds articles by the links that people send one another. */
export interface LinkFinder {
  /**
   * The article whose address is the first in the text that is one's; of articles with the same
   * address, the first that may be shown. Tracking parameters, fragments, `www.`, a slash at the end,
   * and http or https make no difference.
   */
  find(text: string, isShown: (article: Article) => boolean): Article | undefined;
}

const LINK = /\bhttps?:\/\/[^\s<>"“”„«»]+/giu;

/** Of a sentence, a pair of brackets or Markdown around a link; they may as well be its own. */
const LAST_SIGN = /[^\p{L}\p{N}/]$/u;

/**
 * What is added to links to find out where readers come from, by Google's campaigns and advertisements,
 * Facebook, Microsoft, X, TikTok, Instagram, Yandex, LinkedIn, Mailchimp, HubSpot, Matomo and newspapers.
 * What may also be an article's number stays.
 */
const TRACKING =
  /^(?:(?:utm|mtm|pk|piwik|hsa)_\w+|_?(?:ga|gl|hsenc|hsmi)|gclid|gclsrc|gbraid|wbraid|gad_source|dclid|fbclid|msclkid|twclid|ttclid|li_fat_id|igshid|igsh|yclid|ysclid|mc_[ce]id|mkt_tok|srsltid|ref|ref_?src|ref_?url|referrer|cmpid|ncid|smid|smtyp|xtor)$/i;

/** The addresses are read when somebody first looks for one. */
export function linkFinder(articles: readonly Article[]): LinkFinder {
  let byAddress: ReadonlyMap<string, readonly Article[]> | undefined;
  return {
    find(text, isShown) {
      byAddress ??= articlesByAddress(articles);
      for (const [link] of text.matchAll(LINK)) {
        for (const address of readings(link)) {
          const found = byAddress.get(address)?.find(isShown);
          if (found) return found;
        }
      }
      return undefined;
    },
  };
}

/** The text without its links. */
export function withoutLinks(text: string): string {
  return text.replaceAll(LINK, ' ');
}

function articlesByAddress(articles: readonly Article[]): ReadonlyMap<string, readonly Article[]> {
  const known = new Map<string, Article[]>();
  for (const article of articles) {
    const address = addressOf(article.url ?? '');
    if (address === undefined) continue;
    const same = known.get(address);
    if (same) same.push(article);
    else known.set(address, [article]);
  }
  return known;
}

/** The link as it stands there, then without each of the signs at its end. */
function* readings(link: string): Generator<string> {
  for (let rest = link; rest !== ''; rest = rest.slice(0, -1)) {
    const address = addressOf(rest);
    if (address !== undefined) yield address;
    if (!LAST_SIGN.test(rest)) return;
  }
}

/** What two addresses of the same page have in common; undefined for what is none on the web. */
function addressOf(url: string): string | undefined {
  const target = URL.canParse(url) ? new URL(url) : undefined;
  if (target?.protocol !== 'https:' && target?.protocol !== 'http:') return undefined;
  const parameters = [...target.searchParams].filter(([name]) => !TRACKING.test(name));
  const query = new URLSearchParams(parameters.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const host = target.host.replace(/^www\./, '');
  const path = target.pathname
    .replace(/\/+$/, '')
    .replaceAll(/%[\da-f]{2}/gi, (code) => code.toUpperCase());
  return `${host}${path}?${query.toString()}`;
}
