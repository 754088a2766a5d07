import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page that the site publishes. */
export interface SitePage {
  /** Begins with a slash. */
  readonly path: string;
  readonly title: string;
  readonly author: string;
  readonly paragraphs: readonly string[];
}

/** What becomes of requests instead of an answer. */
export type Mischief =
  /** Nothing comes, ever. */
  | 'hang'
  /** It says that all is well, and sends something else of the same type. */
  | 'lie'
  /** Half of it comes, and then the connection ends. */
  | 'break-off'
  | 'fail';

const FEED = '/feed.xml';

/** A site with a feed, on the loopback interface, that its editors and its faults change. */
export class FeedServer {
  /** `GET /path`, in order, with what was asked for by its validators. */
  readonly requests: { readonly path: string; readonly isConditional: boolean }[] = [];
  readonly #pages = new Map<string, SitePage>();
  readonly #gone = new Set<string>();
  readonly #mischiefs: { readonly path: RegExp; readonly mischief: Mischief }[] = [];
  readonly #server: Server = createServer((request, response) => this.#answer(request, response));

  static async start(): Promise<FeedServer> {
    const site = new FeedServer();
    site.#server.listen(0, '127.0.0.1');
    await once(site.#server, 'listening');
    return site;
  }

  async stop(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, 'close');
  }

  /** `127.0.0.1:port`, for whoever allows it. */
  get host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get feedUrl(): string {
    return this.urlOf(FEED);
  }

  urlOf(path: string): string {
    return `http://${this.host}${path}`;
  }

  /** Publishes a page, or another version of it. */
  publish(page: SitePage): void {
    this.#gone.delete(page.path);
    this.#pages.set(page.path, page);
  }

  /** The page is gone (410), and out of the feed. */
  takeBack(path: string): void {
    this.#pages.delete(path);
    this.#gone.add(path);
  }

  /** From now on, this becomes of requests for paths that match. */
  misbehave(path: RegExp, mischief: Mischief): void {
    this.#mischiefs.push({ path, mischief });
  }

  behave(): void {
    this.#mischiefs.length = 0;
  }

  #answer({ url = '/', headers }: IncomingMessage, response: ServerResponse): void {
    const isConditional = headers['if-none-match'] !== undefined;
    this.requests.push({ path: url, isConditional });
    const document = this.#documentAt(url);
    const mischief = this.#mischiefs.find(({ path }) => path.test(url))?.mischief;
    switch (mischief) {
      case 'hang':
        return;
      case 'fail':
        response.writeHead(503).end();
        return;
      case 'lie':
        response.writeHead(200, { 'content-type': document?.type }).end(SOMETHING_ELSE);
        return;
      case 'break-off':
        response.writeHead(200, { 'content-type': document?.type, 'content-length': '100000' });
        response.write(document?.text.slice(0, document.text.length / 2) ?? '');
        setImmediate(() => response.destroy());
        return;
      default:
        send(response, document, {
          isGone: this.#gone.has(url),
          etag: headers['if-none-match'],
        });
    }
  }

  #documentAt(path: string): Document | undefined {
    if (path === FEED) return { type: 'application/rss+xml; charset=utf-8', text: this.#feed() };
    const page = this.#pages.get(path);
    return page && { type: 'text/html; charset=utf-8', text: drawPage(page) };
  }

  #feed(): string {
    const items = [...this.#pages.values()]
      .toReversed()
      .map(
        ({ path, title }) =>
          `<item><title>${title}</title><link>${this.urlOf(path)}</link><guid>${this.urlOf(path)}</guid></item>`,
      );
    return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>The Harbour Letter</title><link>${this.urlOf('/')}</link>
<description>What happens in the harbour</description>${items.join('\n')}</channel></rss>`;
  }
}

interface Document {
  readonly type: string;
  readonly text: string;
}

const SOMETHING_ELSE = '<!doctype html><title>Welcome</title><p>Please log in.</p>';

function send(
  response: ServerResponse,
  document: Document | undefined,
  { isGone, etag }: { readonly isGone: boolean; readonly etag: string | undefined },
): void {
  if (document === undefined) {
    response.writeHead(isGone ? 410 : 404).end();
    return;
  }
  const current = `"${createHash('sha256').update(document.text).digest('base64url')}"`;
  if (etag === current) response.writeHead(304, { etag: current }).end();
  else response.writeHead(200, { 'content-type': document.type, etag: current }).end(document.text);
}

function drawPage({ title, author, paragraphs }: SitePage): string {
  return `<!doctype html>
<html lang="en"><head><title>${title}</title><meta name="author" content="${author}"></head>
<body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>
${paragraphs.map((words) => `<p>${words}</p>`).join('\n')}
</article><footer>All about the harbour</footer></body></html>`;
}
