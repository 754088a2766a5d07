import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { AtEnd } from '../at-end.ts';

/** A web server on this machine, whose pages a test sets. */
export interface LocalWeb {
  /** As it stands in `allowedHosts`. */
  readonly host: string;
  /** What is at a path from now on; nothing, if it is undefined. */
  put(path: string, body: string | undefined): void;
  url(path: string): string;
  /** All paths that were asked for, in that order. */
  readonly asked: readonly string[];
  /** Settles once a path is asked for, which is not answered until something is put there. */
  hang(path: string): Promise<void>;
  close(): Promise<void>;
}

/** Serves pages until the test ends: 404 for what isn't there. */
export async function startLocalWeb(atEnd: AtEnd = onTestFinished): Promise<LocalWeb> {
  const pages = new Map<string, string>();
  const hanging = new Map<string, () => void>();
  const asked: string[] = [];
  const server = createServer(({ url = '/' }, response) => {
    asked.push(url);
    const onAsked = hanging.get(url);
    if (onAsked) return onAsked();
    const body = pages.get(url);
    if (body === undefined) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': typeOf(body) }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  atEnd(close);
  return {
    host,
    asked,
    put(path, body) {
      hanging.delete(path);
      if (body === undefined) pages.delete(path);
      else pages.set(path, body);
    },
    url: (path) => `http://${host}${path}`,
    hang: (path) => new Promise((resolve) => void hanging.set(path, resolve)),
    close,
  };
}

function typeOf(body: string): string {
  if (body.startsWith('<?xml')) return 'application/xml';
  return body.startsWith('<') ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8';
}

/** A page that holds an article. */
export function pageOf(title: string, ...paragraphs: readonly string[]): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main><article><h1>${title}</h1>${paragraphs
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')}</article></main></body></html>`;
}

/** A feed of what is at these addresses, by their titles. */
export function feedOf(title: string, items: Readonly<Record<string, string>>): string {
  const listed = Object.entries(items).map(
    ([link, name]) => `<item><title>${name}</title><link>${link}</link><guid>${link}</guid></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title>${listed.join('')}</channel></rss>`;
}
