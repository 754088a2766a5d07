import type { MarkdownNode } from './node.ts';
import { parseMarkdown } from './parse-discord-markdown.ts';

/** The words of a Markdown text on one line, without their looks. */
export function plainText(markdown: string): string {
  return wordsOf(parseMarkdown(markdown)).replaceAll(/\s+/g, ' ').trim();
}

function wordsOf(nodes: readonly MarkdownNode[]): string {
  return nodes.map((node) => wordsOfNode(node)).join('');
}

function wordsOfNode(node: MarkdownNode): string {
  switch (node.kind) {
    case 'text':
    case 'code':
    case 'code-block':
      return node.text;
    case 'mention':
      return node.label;
    case 'emoji':
      return `:${node.name}:`;
    case 'list':
      return node.items.map((item) => ` ${wordsOf(item)}`).join('');
    case 'spoiler':
    case 'break':
    case 'timestamp':
      return ' ';
    default:
      return `${wordsOf(node.children)} `;
  }
}
