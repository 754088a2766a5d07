import { collectItems, MAX_ITEMS, type WrittenItem } from './collect-items.ts';
import { linesIn } from './lines-in.ts';
import type { ListingFormat } from './listing-format.ts';

/** `[words](address)`, `<address>`, or an address as it is. */
const LINK =
  /\[(?<title>[^[\]]{0,500}(?:\[[^[\]]{0,200}\][^[\]]{0,300})?)\]\(\s{0,3}<?(?<linked>[^()\s<>]{1,2000}(?:\([^()\s]{0,500}\)[^()\s<>]{0,500})?)>?(?:\s{1,3}["'(][^\n]{0,300}?)?\)|(?<bare>https?:\/\/[^\s<>"|]{1,2000})/iu;

/** What stands before an item of a list. */
const BULLET =
  /^\s{0,20}(?:[-*+•|]|\d{1,4}[.)])?\s{0,10}(?:\[[ x]\]\s)?[*_]{0,3}(?=<?https?:|\[)/iu;

/** Lines that a list may have beside its links. */
const BESIDE = /^\s*(?:$|#|\/\/|;|>|---|===|```)/u;

/** Text with an address on each line, be it a sitemap or a list in Markdown. */
export const textLinks: ListingFormat = {
  name: 'list of links',
  kind: 'links',
  isIn({ text }) {
    if (/^\s*[<{[@]/u.test(text) && !/^\s*(?:<https?:|\[[^\n]{0,500}\]\()/iu.test(text))
      return false;
    const lines = [...linesIn(text.slice(0, HEAD))].filter((line) => !BESIDE.test(line));
    const listed = lines.filter((line) => BULLET.test(line) && LINK.test(line));
    return listed.length > 0 && listed.length >= lines.length * MIN_SHARE;
  },
  read({ text, url }) {
    const folders: string[] = [];
    const items: WrittenItem[] = [];
    for (const line of linesIn(text)) {
      if (items.length > MAX_ITEMS) break;
      const { marks, heading } =
        /^(?<marks>#{1,6})\s+(?<heading>.{1,200}?)[\s#]*$/u.exec(line)?.groups ?? {};
      if (marks !== undefined && heading !== undefined)
        folders.splice(marks.length - 1, Infinity, heading);
      const item = itemOf(line);
      if (item) items.push(folders.length > 0 ? { ...item, folders: [...folders] } : item);
    }
    return collectItems({ items, isFull: true, base: url });
  },
};

/** Other lines are prose, and what has more of it is an article. */
const MIN_SHARE = 0.8;

/** So much of a text tells what it is. */
const HEAD = 100_000;

/** A line's first link is what it is about. */
function itemOf(line: string): WrittenItem | undefined {
  const { title = '', linked, bare } = LINK.exec(line.slice(0, MAX_LINE))?.groups ?? {};
  const link = linked ?? bare?.replace(/[,;.)\]]+$/u, '');
  // A place on the page that a list of contents leads to.
  if (link === undefined || link.startsWith('#')) return undefined;
  return title.trim() === '' ? { links: [link] } : { links: [link], title: withoutMarks(title) };
}

/** Addresses and words take no more. */
const MAX_LINE = 5000;

function withoutMarks(title: string): string {
  const words = title.replaceAll(/!\[([^[\]]*)\]\([^()]*\)/gu, '$1');
  return words.replaceAll(
    /\\(?=[!-/:-@[-`{-~])|\*\*|__|(?<![\p{L}\p{N}])[*_`]|[*_`](?![\p{L}\p{N}])/gu,
    '',
  );
}
