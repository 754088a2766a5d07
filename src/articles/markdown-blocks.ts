import type { Blockquote, List, ListItem, Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { trim } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { type Block, proseOrHeading } from './block.ts';

/** Indented text in an article is a matter of layout, hardly ever code. */
const AS_ARTICLES_ARE_WRITTEN = { disable: { null: ['codeIndented'] } };

/**
 * The blocks of a Markdown text. A list is one block, its items' texts are its parts. Code, tables,
 * rules, comments and link definitions are none: they are not the author's prose.
 */
export function markdownBlocks(text: string): readonly Block[] {
  const root = fromMarkdown(text, { extensions: [AS_ARTICLES_ARE_WRITTEN] });
  return blocksIn(text, root);
}

function blocksIn(text: string, parent: Root | Blockquote): readonly Block[] {
  return parent.children.flatMap((node) => blocksOf(text, node));
}

function blocksOf(text: string, node: RootContent): readonly Block[] {
  switch (node.type) {
    case 'paragraph':
      return node.children.every(isPicture) || isTable(text, spanOf(node))
        ? []
        : [proseOrHeading(text, trim(text, spanOf(node)))];
    case 'heading': {
      const span = node.children.length > 0 ? spanOf(...node.children) : undefined;
      return span ? [{ ...span, kind: 'heading', parts: [span] }] : [];
    }
    case 'list': {
      const parts = partsOf(node);
      return parts.length > 0 ? [proseOrHeading(text, spanOf(...parts), parts)] : [];
    }
    case 'blockquote':
      return blocksIn(text, node);
    case 'html':
      return node.value.startsWith('<!--') ? [] : [proseOrHeading(text, trim(text, spanOf(node)))];
    default:
      return [];
  }
}

function partsOf(node: List | ListItem | Blockquote): (Span & Nodes)[] {
  return node.children.flatMap((child) => {
    switch (child.type) {
      case 'paragraph':
        return [{ ...child, ...spanOf(child) }];
      case 'list':
      case 'listItem':
      case 'blockquote':
        return partsOf(child);
      default:
        return [];
    }
  });
}

/** From the first node's beginning to the last one's end. */
function spanOf(...nodes: readonly Nodes[]): Span {
  const start = nodes[0]?.position?.start.offset;
  const end = nodes.at(-1)?.position?.end.offset;
  if (start === undefined || end === undefined)
    throw new TypeError('a parsed node has no position');
  return { start, end };
}

function isPicture(node: Nodes): boolean {
  return node.type === 'image' || node.type === 'imageReference' || isBlank(node);
}

function isBlank(node: Nodes): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}

function isTable(text: string, span: Span): boolean {
  return text
    .slice(span.start, span.end)
    .split('\n')
    .every((line) => line.trimStart().startsWith('|'));
}
