import type { Blockquote, List, ListItem, Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import { trim } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { type Block, hasWords, listOf, onOneLine, proseOrHeading } from '../block.ts';
import { decode } from '../decode.ts';
import type { Format, Reading } from '../format.ts';
import { readFrontMatter } from '../front-matter.ts';
import { htmlBlocks } from '../html-blocks.ts';
import { parseMarkdown } from '../parse-markdown.ts';

/** Markdown as CommonMark has it, below front matter if there is any. */
export const markdown = {
  endings: ['.md', '.markdown'],
  maxBytes: 5_000_000,
  maxBytesAtOnce: 50_000,
  read: (bytes, file) => readMarkdown(decode(file, bytes), file),
} satisfies Format;

/** Nobody quotes a quote of a quote so often; a row of angle brackets is decoration. */
const MAX_DEPTH = 20;

/** Reads Markdown that is text already, as `read` does a file. */
export function readMarkdown(source: string, file: string): Reading {
  const { fields, bodyStart, notes } = readFrontMatter(file, source);
  const text = source.slice(bodyStart);
  return { fields, text, blocks: markdownBlocks(text), notes };
}

/**
 * The blocks of a Markdown text. A list is one block, its items' texts are its parts. Code, tables,
 * rules, comments, link definitions, lists of links, pictures and what stands under them in
 * italics are none: they are not the author's prose.
 */
function markdownBlocks(text: string): readonly Block[] {
  return blocksIn(text, parseMarkdown(text)).filter(({ words }) => hasWords(words));
}

function blocksIn(text: string, parent: Root | Blockquote, depth = 0): readonly Block[] {
  if (depth > MAX_DEPTH) return [];
  return parent.children.flatMap((node, index): readonly Block[] => {
    switch (node.type) {
      case 'paragraph':
        return isCaption(node, parent.children[index - 1]) ? [] : paragraphBlock(text, node);
      case 'heading': {
        const [first, ...others] = node.children;
        if (!first) return [];
        const span = spanOf(first, ...others);
        return [
          { ...span, kind: 'heading', words: wordsOf(node), parts: [span], level: node.depth },
        ];
      }
      case 'list':
        return listBlock(node);
      case 'blockquote':
        return blocksIn(text, node, depth + 1);
      case 'html':
        return htmlBlocks(text, spanOf(node));
      default:
        return [];
    }
  });
}

/** Without the pictures that open or close it. */
function paragraphBlock(text: string, node: Paragraph): readonly Block[] {
  const first = node.children.findIndex(isText);
  const last = node.children.findLastIndex(isText);
  const [opening, ...others] = node.children.slice(first, last + 1);
  if (first === -1 || !opening) return [];
  const span = trim(text, spanOf(opening, ...others));
  if (isTable(text, span)) return [];
  return [proseOrHeading(span, onOneLine([opening, ...others].map(seen).join('')))];
}

function listBlock(node: List): readonly Block[] {
  const paragraphs = paragraphsIn(node).filter((paragraph) => hasWords(wordsOf(paragraph)));
  if (paragraphs.every(isLink)) return [];
  const [first, ...others] = paragraphs.map((paragraph) => spanOf(paragraph));
  return first ? [listOf([first, ...others], paragraphs.map(wordsOf).join(' '))] : [];
}

function paragraphsIn(node: List | ListItem | Blockquote): readonly Paragraph[] {
  return node.children.flatMap((child) => {
    switch (child.type) {
      case 'paragraph':
        return [child];
      case 'list':
      case 'listItem':
      case 'blockquote':
        return paragraphsIn(child);
      default:
        return [];
    }
  });
}

/** What a reader sees, on one line. */
function wordsOf(node: Nodes): string {
  return onOneLine(seen(node));
}

function seen(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(seen).join('') : '';
}

/** From the first node's beginning to the last one's end. */
function spanOf(first: Nodes, ...others: readonly Nodes[]): Span {
  const start = first.position?.start.offset;
  const end = (others.at(-1) ?? first).position?.end.offset;
  if (start === undefined || end === undefined)
    throw new TypeError('a parsed node has no position');
  return { start, end };
}

function isText(node: PhrasingContent): boolean {
  return !isPicture(node);
}

/** A line in italics right under a picture. */
function isCaption({ children }: Paragraph, before: Nodes | undefined): boolean {
  const [opening, ...others] = children.filter(isText);
  if (opening?.type !== 'emphasis' || others.length > 0) return false;
  const isBelowPicture = before?.type === 'paragraph' && before.children.every(isPicture);
  return isBelowPicture || (children[0] !== undefined && isPicture(children[0]));
}

/** A picture, also one that is a link, or nothing to see. */
function isPicture(node: Nodes): boolean {
  if (node.type === 'link') return node.children.every(isPicture);
  return (
    node.type === 'image' ||
    node.type === 'imageReference' ||
    node.type === 'break' ||
    (node.type === 'html' && /^<(?:img|br)\b/iu.test(node.value)) ||
    (node.type === 'text' && node.value.trim() === '')
  );
}

function isLink({ children }: Paragraph): boolean {
  return children.every(
    (node) => node.type === 'link' || node.type === 'linkReference' || !hasWords(wordsOf(node)),
  );
}

function isTable(text: string, span: Span): boolean {
  if (!text.startsWith('|', span.start)) return false;
  return text
    .slice(span.start, span.end)
    .split('\n')
    .every((line) => line.trimStart().startsWith('|'));
}
