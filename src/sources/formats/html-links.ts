import { collectItems, MAX_ITEMS, type WrittenItem } from './collect-items.ts';
import type { ListingFormat } from './listing-format.ts';
import { type HtmlReader, readHtml } from './read-html.ts';

/** Where a page leads elsewhere than to what it lists. */
const FURNITURE: ReadonlySet<string> = new Set([
  'nav',
  'header',
  'footer',
  'aside',
  'form',
  'head',
  'template',
  'noscript',
  'script',
  'style',
  'svg',
]);

/** Files that no article is in. */
const FILE =
  /\.(?:jpe?g|png|gif|webp|avif|svg|ico|mp[34]|m4[av]|ogg|wav|webm|avi|mov|zip|gz|tar|7z|rar|exe|dmg|iso|css|js|json|xml|rss|ics)$/iu;

/** A web page whose links are what is listed: those in its main part, if it has one that is marked. */
export const htmlLinks: ListingFormat = {
  name: 'web page',
  kind: 'links',
  isIn: ({ text, mediaType }) =>
    mediaType === 'text/html' ||
    /<(?:!doctype\s+html|html|head|body)[\s>]/iu.test(text.slice(0, HEAD)),
  read({ text, url }) {
    const found = new LinkFinder(url);
    readHtml(text, found);
    const main = found.links.filter(({ isMain }) => isMain);
    const items = (main.length > 0 ? main : found.links).filter((link) =>
      leadsElsewhere(link, found.base),
    );
    return collectItems({ title: found.title, items, isFull: false, base: found.base });
  },
};

const HEAD = 20_000;

interface Link extends WrittenItem {
  readonly links: readonly [string];
  readonly isMain: boolean;
}

/** To a page on the web, and to no other place on this one; all else on a page is nobody's loss. */
function leadsElsewhere({ links: [href] }: Link, base: string | undefined): boolean {
  if (href.trim().startsWith('#') || !URL.canParse(href, base)) return false;
  const target = new URL(href, base);
  const isSame =
    base !== undefined && target.href.replace(/#.*$/u, '') === base.replace(/#.*$/u, '');
  return /^https?:$/u.test(target.protocol) && !isSame && !FILE.test(target.pathname);
}

class LinkFinder implements HtmlReader {
  readonly links: Link[] = [];
  title: string | undefined;
  base: string | undefined;
  readonly #depths = new Map<string, number>();
  #href: string | undefined;
  #words = '';

  constructor(url: string | undefined) {
    this.base = url;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (isCounted(name)) this.#depths.set(name, this.#depth(name) + 1);
    const { href } = attributes;
    if (name === 'base' && href !== undefined && URL.canParse(href, this.base))
      this.base = new URL(href, this.base).href;
    if (name === 'a') {
      this.#href = href;
      this.#words = '';
    }
    if (name === 'title' && this.title === undefined) this.#words = '';
  }

  close(name: string): void {
    const words = this.#words.replaceAll(/\s+/gu, ' ').trim();
    if (name === 'title') this.title ??= words;
    if (name === 'a' && this.#href !== undefined) {
      const isListed = ![...FURNITURE].some((furniture) => this.#depth(furniture) > 0);
      const isMain = this.#depth('main') + this.#depth('article') > 0;
      const isKept = isListed && words !== '' && this.links.length <= MAX_ITEMS;
      if (isKept) this.links.push({ links: [this.#href], title: words, isMain });
      this.#href = undefined;
    }
    const depth = this.#depth(name);
    if (depth > 0) this.#depths.set(name, depth - 1);
  }

  addText(words: string): void {
    if (this.#href !== undefined || (this.title === undefined && this.#depth('title') > 0))
      this.#words += words;
  }

  #depth(key: string): number {
    return this.#depths.get(key) ?? 0;
  }
}

function isCounted(name: string): boolean {
  return FURNITURE.has(name) || ['main', 'article', 'title'].includes(name);
}
