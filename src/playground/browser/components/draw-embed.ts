import type { APIEmbed } from 'discord-api-types/v10';
import { h } from '../element.ts';
import { drawMarkdown } from '../markdown/draw-markdown.ts';
import type { Reader } from '../markdown/draw-markdown.ts';

/** An embed's words; its pictures are on a network and stay there. */
export function drawEmbed(embed: APIEmbed, reader: Reader): HTMLElement {
  const { author, title, url, description, fields = [], footer, color } = embed;
  const element = h(
    'article',
    { class: 'embed' },
    author ? h('div', { class: 'embed-author' }, author.name) : undefined,
    title ? drawTitle(title, url) : undefined,
    description ? drawMarkdown(description, reader) : undefined,
    ...fields.map(({ name, value, inline }) =>
      h(
        'div',
        { class: inline ? 'embed-field is-inline' : 'embed-field' },
        h('strong', {}, name),
        drawMarkdown(value, reader),
      ),
    ),
    footer ? h('small', { class: 'embed-footer' }, footer.text) : undefined,
  );
  if (color !== undefined) {
    element.style.setProperty('--accent', `#${color.toString(16).padStart(6, '0')}`);
  }
  return element;
}

function drawTitle(title: string, url: string | undefined): HTMLElement {
  if (url === undefined) return h('strong', { class: 'embed-title' }, title);
  return h(
    'a',
    { class: 'embed-title', href: url, target: '_blank', rel: 'noopener noreferrer' },
    title,
  );
}
