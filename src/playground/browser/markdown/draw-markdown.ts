import { h } from '../element.ts';
import { formatTimestamp } from './format-timestamp.ts';
import type { MarkdownNode } from './node.ts';
import { parseMarkdown } from './parse-markdown.ts';

/** Draws Discord's Markdown. Whatever it says, it ends up as text and never as the page's markup. */
export function drawMarkdown(markdown: string, locale: string): HTMLElement {
  return h('div', { class: 'markdown' }, ...drawAll(parseMarkdown(markdown), locale));
}

function drawAll(nodes: readonly MarkdownNode[], locale: string): Node[] {
  return nodes.map((node) => draw(node, locale));
}

function draw(node: MarkdownNode, locale: string): Node {
  switch (node.kind) {
    case 'text':
      return document.createTextNode(node.text);
    case 'break':
      return h('br');
    case 'heading':
      return h(
        `h${(node.level + 2) as 3 | 4 | 5}`,
        { class: `heading-${node.level}` },
        ...drawAll(node.children, locale),
      );
    case 'list':
      return drawList(node, locale);
    case 'code':
      return h('code', {}, node.text);
    case 'code-block':
      return h('pre', { tabindex: '0' }, h('code', {}, node.text));
    case 'link':
      return h(
        'a',
        { href: node.url, target: '_blank', rel: 'noopener noreferrer', title: node.url },
        ...drawAll(node.children, locale),
      );
    case 'timestamp':
      return drawTimestamp(node.seconds, node.style, locale);
    case 'mention':
      return h('span', { class: 'mention' }, node.label);
    case 'emoji':
      return h('span', { class: 'emoji' }, `:${node.name}:`);
    case 'spoiler':
      return drawSpoiler(drawAll(node.children, locale));
    default:
      return h(TAGS[node.kind], { class: node.kind }, ...drawAll(node.children, locale));
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

function drawList(list: Extract<MarkdownNode, { kind: 'list' }>, locale: string): HTMLElement {
  const items = list.items.map((item) => h('li', {}, ...drawAll(item, locale)));
  if (list.start === undefined) return h('ul', {}, ...items);
  return h('ol', { start: String(list.start) }, ...items);
}

function drawTimestamp(seconds: number, style: string, locale: string): HTMLElement {
  const place = { locale, nowMs: Date.now() };
  const title = formatTimestamp(seconds, 'F', place);
  return h('time', { class: 'timestamp', title }, formatTimestamp(seconds, style, place));
}

/** Hidden until it is clicked, from the eye and from a screen reader alike. */
function drawSpoiler(children: readonly Node[]): HTMLElement {
  const words = h('span', { class: 'spoiler-words', 'aria-hidden': 'true' }, ...children);
  const spoiler = h(
    'span',
    { class: 'spoiler', role: 'button', tabindex: '0', 'aria-label': 'Spoiler: press to show' },
    words,
  );
  const reveal = (): void => {
    spoiler.classList.add('is-shown');
    words.removeAttribute('aria-hidden');
    for (const name of ['role', 'tabindex', 'aria-label']) spoiler.removeAttribute(name);
  };
  spoiler.addEventListener('click', reveal, { once: true });
  spoiler.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter' || key === ' ') reveal();
  });
  return spoiler;
}
