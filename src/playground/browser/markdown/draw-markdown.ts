import { h } from '../element.ts';
import { drawSpoiler } from './draw-spoiler.ts';
import { formatTimestamp } from './format-timestamp.ts';
import type { MarkdownNode } from './node.ts';
import { parseMarkdown } from './parse-discord-markdown.ts';

/** For whom Markdown is drawn. */
export interface Reader {
  readonly locale: string;
  /** `@Ada` for `@1180…` and `#lounge` for `#1180…`, if the reader knows who or what that is. */
  nameMention(label: string): string;
}

/** Draws Discord's Markdown. Whatever it says, it ends up as text and never as the page's markup. */
export function drawMarkdown(markdown: string, reader: Reader): HTMLElement {
  return h('div', { class: 'markdown' }, ...drawAll(parseMarkdown(markdown), reader));
}

function drawAll(nodes: readonly MarkdownNode[], reader: Reader): Node[] {
  return nodes.map((node) => draw(node, reader));
}

function draw(node: MarkdownNode, reader: Reader): Node {
  switch (node.kind) {
    case 'text':
      return document.createTextNode(node.text);
    case 'break':
      return h('br');
    case 'heading':
      return h(
        `h${(node.level + 2) as 3 | 4 | 5}`,
        { class: `heading-${node.level}` },
        ...drawAll(node.children, reader),
      );
    case 'list':
      return drawList(node, reader);
    case 'code':
      return h('code', {}, node.text);
    case 'code-block':
      return h('pre', { tabindex: '0' }, h('code', {}, node.text));
    case 'link':
      return h(
        'a',
        { href: node.url, target: '_blank', rel: 'noopener noreferrer', title: node.url },
        ...drawAll(node.children, reader),
      );
    case 'timestamp':
      return drawTimestamp(node.seconds, node.style, reader.locale);
    case 'mention':
      return h('span', { class: 'mention' }, reader.nameMention(node.label));
    case 'emoji':
      return h('span', { class: 'emoji' }, `:${node.name}:`);
    case 'spoiler':
      return drawSpoiler(drawAll(node.children, reader));
    default:
      return h(TAGS[node.kind], { class: node.kind }, ...drawAll(node.children, reader));
  }
}

const TAGS = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  quote: 'blockquote',
  subtext: 'small',
} as const;

function drawList(list: Extract<MarkdownNode, { kind: 'list' }>, reader: Reader): HTMLElement {
  const items = list.items.map((item) => h('li', {}, ...drawAll(item, reader)));
  if (list.start === undefined) return h('ul', {}, ...items);
  return h('ol', { start: String(list.start) }, ...items);
}

function drawTimestamp(seconds: number, style: string, locale: string): HTMLElement {
  const place = { locale, nowMs: Date.now() };
  const title = formatTimestamp(seconds, 'F', place);
  return h('time', { class: 'timestamp', title }, formatTimestamp(seconds, style, place));
}
