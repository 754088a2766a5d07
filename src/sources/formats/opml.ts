import { encodeXML } from 'entities';
import { collectItems, type WrittenItem } from './collect-items.ts';
import type { ListingFormat } from './listing-format.ts';
import { plainWords } from './plain-words.ts';
import { childrenNamed, parseXml, rootAt, textNamed, type XmlElement } from './xml.ts';

const ROOT = /^opml$/u;

/** What feed readers exchange: feeds below headings, which become folders. */
export const opml: ListingFormat = {
  name: 'OPML',
  kind: 'subscriptions',
  isIn: ({ text }) => rootAt(text, ROOT) !== undefined,
  read({ text, url }) {
    const { root, isCut } = parseXml(text, ROOT, url);
    const [head] = childrenNamed(root, 'head');
    const outlines = childrenNamed(root, 'body').flatMap((body) => childrenNamed(body, 'outline'));
    return collectItems({
      title: head && plainWords(textNamed(head, 'title') ?? ''),
      items: outlines.flatMap((outline) => itemsIn(outline, [])),
      isFull: true,
      base: url,
      isCut,
    });
  },
};

function itemsIn(outline: XmlElement, folders: readonly string[]): readonly WrittenItem[] {
  const { attributes } = outline;
  const { type = '', xmlurl, url, htmlurl } = attributes;
  const title = plainWords(
    [attributes['title'], attributes['text']].find((words) => words?.trim()) ?? '',
  );
  const inner = childrenNamed(outline, 'outline');
  const below = inner.flatMap((child) =>
    itemsIn(child, title === '' ? folders : [...folders, title]),
  );
  const isGroup = inner.length > 0 && xmlurl === undefined && url === undefined;
  if (isGroup) return below;
  const isFeed = xmlurl !== undefined || /^(?:rss|atom|feed)$/iu.test(type);
  const item: WrittenItem = {
    // Some say that a feed is at the address of a link.
    links: isFeed ? [xmlurl, url, htmlurl] : [url, htmlurl],
    kind: isFeed ? 'feed' : 'page',
    title,
    folders,
    language: attributes['language'],
    tags: attributes['category']
      ?.split(',')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
  };
  return [item, ...below];
}

/** What is written of a source. */
export interface Outline {
  readonly url: string;
  readonly isFeed: boolean;
  readonly title?: string | undefined;
  readonly folders: readonly string[];
}

/** OPML 2.0 of sources, those of a folder together. */
export function writeOpml(title: string, outlines: readonly Outline[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${encodeXML(title)}</title></head>`,
    '  <body>',
    ...linesOf(outlines, 0),
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}

/** @param depth How many of their folders they stand in already. */
function linesOf(outlines: readonly Outline[], depth: number): readonly string[] {
  const indent = '  '.repeat(depth + 2);
  const lines: string[] = [];
  const groups = new Map<string, Outline[]>();
  for (const outline of outlines) {
    const folder = outline.folders[depth];
    if (folder === undefined) lines.push(`${indent}${lineOf(outline)}`);
    else groups.set(folder, [...(groups.get(folder) ?? []), outline]);
  }
  for (const [folder, group] of groups) {
    lines.push(`${indent}<outline text="${encodeXML(folder)}">`);
    lines.push(...linesOf(group, depth + 1), `${indent}</outline>`);
  }
  return lines;
}

function lineOf({ url, isFeed, title }: Outline): string {
  const name = encodeXML(title ?? url);
  const address = encodeXML(url);
  return isFeed
    ? `<outline type="rss" text="${name}" xmlUrl="${address}"/>`
    : `<outline type="link" text="${name}" url="${address}"/>`;
}
