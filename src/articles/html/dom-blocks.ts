import { hasWords, onOneLine, proseOrHeading } from '../block.ts';
import type { WrittenBlock } from '../reading-text.ts';
import { breakLines } from './break-lines.ts';
import {
  allText,
  childrenOf,
  type DomElement,
  type DomNode,
  hasAttribute,
  isElement,
  textIn,
} from './dom.ts';
import { isSetApart, levelOf, roleOf } from './element-role.ts';
import { typedParagraphs } from './preformatted.ts';
import { tableRows } from './table-rows.ts';
import { isVerse, stanzasIn } from './verse.ts';

/**
 * What a reader sees of a part of a document, as blocks: text as a browser shows it, white space made
 * single, without what is hidden, works something, or only marks a footnote. A list is one block, its
 * items' texts are its parts. A table that lays out a page is none.
 */
export function domBlocks(root: DomNode): readonly WrittenBlock[] {
  const page = startPage();
  const place: Place = { kind: 'prose' };
  writeChildren(root, place, page);
  page.endBlock(place);
  page.endList();
  return page.blocks;
}

/** Where a text stands. */
interface Place {
  readonly kind: WrittenBlock['kind'];
  readonly level?: number | undefined;
  readonly isInList?: boolean;
  /** Something round it says that it is verse. */
  readonly isVerse?: boolean;
  /** Set apart from running text: in bold, a link, or called a heading. */
  readonly isMarked?: boolean;
  readonly quote?: WrittenBlock['quote'];
}

type Page = ReturnType<typeof startPage>;

function writeChildren(parent: DomNode, place: Place, page: Page): void {
  const isRunning = place.kind === 'prose' && !place.isInList;
  const stanzas = isRunning ? stanzasIn(parent, place.isVerse === true) : new Map();
  const written = new Set<DomNode>();
  for (const node of childrenOf(parent)) {
    if (written.has(node)) continue;
    const stanza = stanzas.get(node);
    const text = textIn(node);
    if (stanza) {
      writeStanza(stanza, place, page);
      for (const line of stanza) written.add(line);
    } else if (text !== undefined) page.add(text.replaceAll(/[ \t\n\r\f]+/gu, ' '), place);
    else if (isElement(node)) writeElement(node, place, page);
  }
}

function writeStanza(lines: readonly DomElement[], place: Place, page: Page): void {
  page.endBlock(place);
  page.add(lines.map(wordsOf).join('\n'), place);
  page.endBlock({ ...place, isVerse: true, isMarked: false });
}

function wordsOf(element: DomElement): string {
  return domBlocks(element)
    .flatMap(({ parts }) => parts)
    .join(' ');
}

function writeElement(element: DomElement, place: Place, page: Page): void {
  const role = roleOf(element);
  switch (role) {
    case 'left-out':
      return;
    case 'break':
      page.add('\n', place);
      return;
    case 'inline': {
      page.add(pictured(element), place);
      writeChildren(element, placeIn(element, place), page);
      return;
    }
    case 'block':
      writeBlock(element, placeIn(element, place), page);
      return;
    case 'heading':
      page.endList();
      writeBlock(element, { kind: 'heading', level: levelOf(element) }, page);
      return;
    case 'list':
      writeList(element, place, page);
      return;
    case 'caption':
    case 'note':
      writeBlock(element, { ...place, kind: role, isInList: false }, page);
      return;
    case 'table':
      writeTable(element, place, page);
      return;
    case 'preformatted':
      writePreformatted(element, place, page);
      return;
    default:
      role satisfies never;
  }
}

function placeIn(element: DomElement, place: Place): Place {
  const quote = place.quote ?? (element.localName === 'blockquote' ? {} : undefined);
  return {
    ...place,
    isMarked: place.isMarked === true || isSetApart(element),
    isVerse: place.isVerse === true || isVerse(element),
    ...(quote && { quote }),
  };
}

/** Pictures of letters and faces stand for their characters. */
function pictured(element: DomElement): string {
  const isCharacter =
    element.localName === 'img' &&
    hasAttribute(element, 'class', /\b(?:emoji|twemoji|wp-smiley)\b/u);
  return isCharacter ? (element.getAttribute('alt') ?? '') : '';
}

function writeBlock(element: DomElement, place: Place, page: Page): void {
  page.endBlock(place);
  writeChildren(element, place, page);
  page.endBlock(place);
}

function writeList(list: DomElement, place: Place, page: Page): void {
  page.endBlock(place);
  if (!place.isInList) page.endList();
  const inList = { ...place, isInList: true };
  writeChildren(list, inList, page);
  page.endBlock(inList);
  if (!place.isInList) page.endList();
}

function writeTable(table: DomElement, place: Place, page: Page): void {
  page.endBlock(place);
  const rows = tableRows(table, wordsOf);
  if (rows === undefined) {
    writeBlock(table, place, page);
    return;
  }
  for (const child of childrenOf(table))
    if (isElement(child) && child.localName === 'caption') writeElement(child, place, page);
  page.put({ kind: 'table', parts: rows });
}

function writePreformatted(element: DomElement, place: Place, page: Page): void {
  page.endBlock(place);
  const text = allText(element);
  const paragraphs = typedParagraphs(text);
  if (paragraphs)
    for (const paragraph of paragraphs) page.put({ kind: place.kind, parts: [paragraph] });
  else page.put({ kind: 'code', parts: [text.replaceAll(/\r\n?/gu, '\n')] });
}

/** Text that comes in is gathered to blocks. */
function startPage() {
  const blocks: WrittenBlock[] = [];
  let text = '';
  /** Of the text's letters, those that are not set apart. */
  let plainLength = 0;
  let items: string[] = [];
  let itemKind: WrittenBlock['kind'] = 'prose';
  let hasProse = false;

  function endList(): void {
    if (items.length > 0) blocks.push({ kind: itemKind, parts: items });
    items = [];
  }

  function put(block: WrittenBlock): void {
    endList();
    hasProse ||= block.kind === 'prose';
    blocks.push(block);
  }

  function paragraphKind(words: string, isPlain: boolean, place: Place): WrittenBlock['kind'] {
    if (place.kind !== 'prose') return place.kind;
    // A short line is running text where it isn't set apart, and such text came before.
    if (isPlain && (place.isVerse || hasProse || LEADS_ON.test(words))) return 'prose';
    return proseOrHeading({ start: 0, end: 0 }, words).kind;
  }

  return {
    blocks,
    endList,
    put,
    add(more: string, place: Place): void {
      text += more;
      if (!place.isMarked) plainLength += more.trim().length;
    },
    /** What was added since the last end is a block, or as many as its empty lines part. */
    endBlock(place: Place): void {
      const seen = asSeen(text);
      const isPlain = plainLength > 0;
      text = '';
      plainLength = 0;
      if (!hasWords(seen)) return;
      for (const parts of breakLines(seen, place.isVerse)) {
        const words = onOneLine(parts.join(' '));
        if (!hasWords(words)) continue;
        if (place.isInList) {
          itemKind = place.kind;
          items.push(...parts);
        } else if (place.kind === 'heading')
          put({ kind: 'heading', parts: [words], ...level(place) });
        else put({ kind: paragraphKind(words, isPlain, place), parts, ...quoteOf(place) });
      }
    },
  };
}

/** "Dear Ann," opens a letter. */
const LEADS_ON = /[,;–—]$/u;

function level({ level }: Place): { readonly level?: number } {
  return level === undefined ? {} : { level };
}

function quoteOf({ quote }: Place): Pick<WrittenBlock, 'quote'> {
  return quote ? { quote } : {};
}

/** Without what takes no room, and without white space beside white space. */
function asSeen(text: string): string {
  return text
    .replaceAll(/[\u00AD\u200B\uFEFF\0]/gu, '')
    .replaceAll(/ {2,}/gu, ' ')
    .replaceAll(/ ?\n ?/gu, '\n')
    .toWellFormed()
    .trim();
}
