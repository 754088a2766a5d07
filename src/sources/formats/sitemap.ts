import { collectItems, type WrittenItem } from './collect-items.ts';
import type { ListingFormat } from './listing-format.ts';
import { plainWords } from './plain-words.ts';
import {
  childNamed,
  childrenNamed,
  elementsNamed,
  parseXml,
  rootAt,
  textNamed,
  textOf,
  type XmlElement,
} from './xml.ts';

const ROOT = /^(?:urlset|sitemapindex)$/u;

/** Sitemaps and lists of them, with what Google News adds. */
export const sitemap: ListingFormat = {
  name: 'sitemap',
  kind: 'sitemap',
  isIn: ({ text }) => rootAt(text, ROOT) !== undefined,
  read({ text, url }) {
    const { root, isCut } = parseXml(text, ROOT, url);
    const pages = elementsNamed(root, 'url').map(itemOf);
    return collectItems({
      items: pages,
      // A news sitemap has what appeared in two days.
      isFull: !pages.some(({ published }) => published !== undefined),
      more: elementsNamed(root, 'sitemap').map((part) => textNamed(part, 'loc')),
      base: url,
      isCut,
    });
  },
};

function itemOf(page: XmlElement): WrittenItem {
  const links = childrenNamed(page, 'loc').map(textOf);
  const modified = textNamed(page, 'lastmod');
  const news = childNamed(page, 'news:news');
  if (!news) return { links, modified };
  const publication = childNamed(news, 'news:publication');
  return {
    links,
    modified,
    title: wordsNamed(news, 'news:title'),
    publication: publication && wordsNamed(publication, 'news:name'),
    language: publication && wordsNamed(publication, 'news:language'),
    published: [wordsNamed(news, 'news:publication_date')],
    tags: wordsNamed(news, 'news:keywords')
      ?.split(/\s*,\s*/u)
      .filter((tag) => tag !== ''),
  };
}

function wordsNamed(parent: XmlElement, name: string): string | undefined {
  return plainWords(textNamed(parent, name) ?? '') || undefined;
}
