import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { contentOf } from './tiny-models.ts';

/** A server that is laid out like the hub, and may do whatever servers do. */
export interface EvilHub {
  readonly url: string;
  /** What was asked of it: a path, and the range if there was one. */
  readonly asked: readonly string[];
  readonly authorizations: readonly (string | undefined)[];
  /** What the next requests get, one after the other; after that, what is asked for. */
  next(...behaviours: readonly Behaviour[]): void;
  close(): Promise<void>;
}

export type Behaviour = (
  content: Buffer,
  request: IncomingMessage,
  response: ServerResponse,
) => void;

export async function openEvilHub(): Promise<EvilHub> {
  const waiting: Behaviour[] = [];
  const asked: string[] = [];
  const authorizations: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    const { url = '', headers } = request;
    asked.push([url, headers.range ?? []].flat().join(' '));
    authorizations.push(headers.authorization);
    const name = url.endsWith('tokenizer.json') ? 'tokenizer.json' : 'model.onnx';
    (waiting.shift() ?? obey)(contentOf({ name }), request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    authorizations,
    next: (...behaviours) => void waiting.push(...behaviours),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Gives the file, or the rest that is asked for. */
export const obey: Behaviour = (content, { headers }, response) => {
  const start = Number(/^bytes=(\d+)-$/u.exec(headers.range ?? '')?.[1] ?? 0);
  const rest = content.subarray(start);
  const range = `bytes ${start}-${content.length - 1}/${content.length}`;
  response.writeHead(start > 0 ? 206 : 200, {
    'content-length': rest.length,
    ...(start > 0 && { 'content-range': range }),
  });
  response.end(rest);
};

export const ignoreRange: Behaviour = (content, _, response) => {
  response.writeHead(200, { 'content-length': content.length });
  response.end(content);
};

/**
 * Loses the connection after so many bytes, once they have been taken in: what has only been sent may be lost with it.
 *
 * @param takenIn How many bytes of the file have been, from its beginning.
 */
export function breakAfter(bytes: number, takenIn: () => number): Behaviour {
  return (content, request, response) => {
    const start = Number(/^bytes=(\d+)-$/u.exec(request.headers.range ?? '')?.[1] ?? 0);
    const range = `bytes ${start}-${content.length - 1}/${content.length}`;
    response.writeHead(start > 0 ? 206 : 200, {
      'content-length': content.length - start,
      ...(start > 0 && { 'content-range': range }),
    });
    response.write(content.subarray(start, start + bytes));
    const looking = setInterval(() => {
      if (takenIn() >= start + bytes) response.destroy();
    }, 5);
    response.once('close', () => clearInterval(looking));
  };
}

/** Ends as if that were all. */
export function endAfter(bytes: number): Behaviour {
  return (content, _, response) => {
    response.write(content.subarray(0, bytes));
    response.end();
  };
}

/** Begins, and says no more. */
export function stallAfter(bytes: number): Behaviour {
  return (content, _, response) => {
    response.writeHead(200, { 'content-length': content.length });
    response.write(content.subarray(0, bytes));
  };
}

export function answerWith(status: number, headers: Record<string, string> = {}): Behaviour {
  return (_, __, response) => {
    response.writeHead(status, headers);
    response.end('<html>no</html>');
  };
}

/** Gives other bytes, without a word on their number. */
export function giveOther(bytes: Buffer): Behaviour {
  return (_, __, response) => {
    response.write(bytes);
    response.end();
  };
}

/** Says that it gives other bytes than were asked for. */
export const giveOtherRange: Behaviour = (content, _, response) => {
  response.writeHead(206, { 'content-range': `bytes 0-9/${content.length}` });
  response.end(content.subarray(0, 10));
};
