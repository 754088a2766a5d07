import type {
  APIFileComponent,
  APIMediaGalleryComponent,
  APIThumbnailComponent,
} from 'discord-api-types/v10';
import { h } from '../element.ts';
import { icon } from '../icon.ts';

/** Pictures are drawn as frames: the playground loads nothing from a network. */
export function drawThumbnail({ media, description }: APIThumbnailComponent): HTMLElement {
  return drawFrame(media.url, description ?? undefined, 'thumbnail');
}

export function drawGallery({ items }: APIMediaGalleryComponent): HTMLElement {
  const frames = items.map(({ media, description }) =>
    drawFrame(media.url, description ?? undefined, 'gallery-item'),
  );
  return h('div', { class: 'gallery', 'data-count': String(Math.min(items.length, 4)) }, ...frames);
}

export function drawFile({
  file,
  name,
  size,
}: Pick<APIFileComponent, 'file' | 'name' | 'size'>): HTMLElement {
  const title = name ?? file.url.split('/').at(-1) ?? 'file';
  return h(
    'div',
    { class: 'file' },
    icon('file'),
    file.url.startsWith('data:')
      ? h('a', { class: 'file-name', href: file.url, download: title }, title)
      : h('span', { class: 'file-name' }, title),
    size === undefined ? undefined : h('small', {}, formatSize(size)),
  );
}

function drawFrame(url: string, description: string | undefined, look: string): HTMLElement {
  const words = description ?? hostOf(url);
  return h(
    'div',
    { class: `frame ${look}`, role: 'img', 'aria-label': words, title: url },
    icon('image'),
    h('span', { class: 'frame-words' }, words),
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host || url : url;
}

function formatSize(bytes: number): string {
  return bytes < 1024 ? `${bytes} bytes` : `${(bytes / 1024).toFixed(1)} KB`;
}
