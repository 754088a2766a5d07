import { matchBlock } from './blocks.ts';
import { matchInline } from './inlines.ts';
import type { MarkdownNode } from './node.ts';
import type { Match, Parse } from './rule.ts';

/**
 * Reads Discord's Markdown as its clients do, which build on the library simple-markdown: rules are
 * tried in order where the reader stands, and the first that fits wins.
 */
export function parseMarkdown(source: string): MarkdownNode[] {
  return parse(normalize(source), {});
}

const parse: Parse = (source, context) => {
  const nodes: MarkdownNode[] = [];
  let position = 0;
  while (position < source.length) {
    const isAtLineStart = position === 0 || source[position - 1] === '\n';
    const rest = source.slice(position);
    const match =
      (isAtLineStart && !context.isInline ? matchBlock(rest, context, parse) : undefined) ??
      matchInline(rest, context, parse) ??
      takeCharacter(rest);
    for (const node of match.nodes) append(nodes, node);
    position += match.length;
  }
  return nodes;
};

/** simple-markdown's preparation of the source. */
function normalize(source: string): string {
  return source.replaceAll(/\r\n?/g, '\n').replaceAll('\f', '').replaceAll('\t', '    ');
}

function takeCharacter(source: string): Match {
  const text = String.fromCodePoint(source.codePointAt(0) ?? 0);
  return {
    length: text.length,
    nodes: [text === '\n' ? { kind: 'break' } : { kind: 'text', text }],
  };
}

function append(nodes: MarkdownNode[], node: MarkdownNode): void {
  const last = nodes.at(-1);
  if (node.kind === 'text' && last?.kind === 'text') {
    nodes[nodes.length - 1] = { kind: 'text', text: last.text + node.text };
  } else {
    nodes.push(node);
  }
}
