import type { IncomingMessage } from 'node:http';

/** More than the longest options and forms that Discord takes. */
const MAX_BYTES = 256 * 1024;

/** @returns undefined if the body is too long. */
export async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
