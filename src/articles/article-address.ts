/**
 * What is added to links to find out where readers come from, by Google's campaigns and advertisements,
 * Facebook, Microsoft, X, TikTok, Instagram, Yandex, LinkedIn, Mailchimp, HubSpot, Matomo and newspapers.
 * What may also be an article's number stays.
 */
const TRACKING =
  /^(?:(?:utm|mtm|pk|piwik|hsa)_\w+|_?(?:ga|gl|hsenc|hsmi)|gclid|gclsrc|gbraid|wbraid|gad_source|dclid|fbclid|msclkid|twclid|ttclid|li_fat_id|igshid|igsh|yclid|ysclid|mc_[ce]id|mkt_tok|srsltid|ref|ref_?src|ref_?url|referrer|cmpid|ncid|smid|smtyp|xtor)$/i;

/**
 * What the addresses of the same page have in common: tracking parameters, fragments, `www.`, a slash at
 * the end, and http or https make no difference. Undefined for what is no address on the web.
 */
export function addressOf(url: string): string | undefined {
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

/** The same address without what only tells where readers come from. */
export function withoutTracking(url: string): string {
  const target = new URL(url);
  const names = [...target.searchParams.keys()].filter((name) => TRACKING.test(name));
  // What has none stays as it was written.
  for (const name of names) target.searchParams.delete(name);
  return names.length === 0 ? url : target.href;
}
