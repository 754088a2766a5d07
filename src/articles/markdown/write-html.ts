import { decodeHTML } from 'entities/decode';
import type { BlockWriter, Style } from './block-writer.ts';

/** Tags inside a sentence. */
const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark output q rb rt ruby s samp slot small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Tags that part one block from the next; others are taken for such where they stand on their own. */
const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Tags without an end. */
const VOID: ReadonlySet<string> = new Set(
  'area base basefont col embed input link meta param source track wbr'.split(' '),
);

/** What isn't seen, whatever its attributes. */
const UNSEEN: ReadonlySet<string> = new Set('script style template noscript head title'.split(' '));

/** What is of the page or is no text; only if it ends, lest the article be lost with it. */
const UNREAD: ReadonlySet<string> = new Set(
  'iframe svg object video audio canvas form select textarea button nav dialog map rp'.split(' '),
);

/** Of these, nothing but their own end is a tag. */
const RAW: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title', 'iframe']);

const STYLES: ReadonlyMap<string, Style> = new Map([
  ['a', 'a'],
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'em'],
  ['em', 'em'],
  ['cite', 'em'],
]);

const HIDING =
  /\shidden(?=[\s=/>])|\sstyle\s*=\s*["'][^"']*\b(?:display\s*:\s*none|visibility\s*:\s*hidden)|\sclass\s*=\s*["'](?:[^"']*\s)?(?:sr-only|visually-hidden|screen-reader-text)[\s"']/iu;

const NAME = /<\/?([a-z][^\s/>]*)/iuy;

interface Piece {
  /** Whether a tag is ended somewhere in the article. */
  readonly isEnded: (tag: string) => boolean;
  /** It stands inside a paragraph, where tags that HTML doesn't know part nothing. */
  readonly isInline: boolean;
}

/** Writes a piece of HTML as a browser shows it, be it a single tag or many blocks. */
export function writeHtml(writer: BlockWriter, html: string, piece: Piece): void {
  let from = 0;
  let at = html.indexOf('<');
  while (at !== -1) {
    const end = markupEnd(html, at);
    if (end > at) {
      writeText(writer, html.slice(from, at));
      from = writeMarkup(writer, html, { ...piece, at, end });
    }
    at = html.indexOf('<', Math.max(from, at + 1));
  }
  writeText(writer, html.slice(from));
}

function writeText(writer: BlockWriter, html: string): void {
  if (html !== '') writer.text(html.includes('&') ? decodeHTML(html) : html);
}

/** Where the tag, comment or declaration at this place ends; the place itself if there is none. */
function markupEnd(html: string, at: number): number {
  if (html.startsWith('<!--', at)) return after(html, '-->', at + 4);
  if (/[!?]/.test(html.charAt(at + 1))) return after(html, '>', at);
  NAME.lastIndex = at;
  if (!NAME.test(html)) return at;
  let place = NAME.lastIndex;
  while (place < html.length) {
    const sign = html.charAt(place);
    if (sign === '>') return place + 1;
    const isQuote = sign === '"' || sign === "'";
    place = isQuote ? after(html, sign, place + 1) : place + 1;
  }
  return html.length;
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found === -1 ? html.length : found + mark.length;
}

interface Markup extends Piece {
  readonly at: number;
  readonly end: number;
}

/** @returns where to go on behind it. */
function writeMarkup(
  writer: BlockWriter,
  html: string,
  { at, end, isEnded, isInline: standsInLine }: Markup,
): number {
  NAME.lastIndex = at;
  const name = NAME.exec(html)?.[1]?.toLowerCase();
  if (name === undefined || VOID.has(name)) return end;
  const style = STYLES.get(name);
  const isInline = INLINE.has(name) || (standsInLine && !BLOCKS.has(name));
  if (name === 'br') writer.lineBreak();
  else if (name === 'img') writer.picture();
  else if (html.startsWith('</', at)) {
    if (style) writer.style(style, -1);
    writer.close(name, { isInline });
  } else if (!html.startsWith('/>', end - 2)) {
    const isHidden = isHiding(name, html.slice(at, end), isEnded);
    if (style) writer.style(style, 1);
    writer.open(name, { isInline, isHidden });
    if (isHidden && RAW.has(name)) return rawEnd(html, name, end);
  }
  return end;
}

function isHiding(name: string, tag: string, isEnded: Piece['isEnded']): boolean {
  if (UNSEEN.has(name) || HIDING.test(tag)) return true;
  return UNREAD.has(name) && isEnded(name);
}

/** Where the end tag of what is no HTML inside begins. */
function rawEnd(html: string, name: string, from: number): number {
  const found = html.slice(from).search(new RegExp(`</${name}`, 'iu'));
  return found === -1 ? html.length : from + found;
}
