import type { IncomingMessage } from 'node:http';
import type { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import * as zlib from 'node:zlib';
import { type FetchFault, failed, refused } from './fetch-fault.ts';

/** Beyond this, what is packed more tightly than any page is stopped. */
const MAX_FREE_BYTES = 4_000_000;
const MAX_RATIO = 250;

/** A body that is packed more often is made to do harm. */
const MAX_CODINGS = 2;

export interface BodyLimit {
  /** Packed, and unpacked. */
  readonly maxBytes: number;
  /** What goes beyond that is cut off, and no fault. */
  readonly isCutOff?: boolean;
}

/** What unpacks bytes that begin so. */
type Codec = (beginning: Uint8Array) => Transform;

/** By their names in `Content-Encoding`: https://www.iana.org/assignments/http-parameters */
const CODECS: ReadonlyMap<string, Codec> = new Map<string, Codec>([
  ['gzip', () => zlib.createGunzip()],
  ['x-gzip', () => zlib.createGunzip()],
  ['deflate', ([first = 0]) => (isZlib(first) ? zlib.createInflate() : zlib.createInflateRaw())],
  ['br', () => zlib.createBrotliDecompress()],
]);

/** What we can unpack. */
export const ACCEPTED_CODINGS = 'gzip, deflate, br';

/** Some servers leave out the two bytes that the standard puts before what is deflated. */
function isZlib(first: number): boolean {
  return (first & 0x0f) === 8;
}

/**
 * All of a response's body, unpacked.
 *
 * @throws FetchFault if it is too large, packed or unpacked, or can't be unpacked; Node's own errors if it breaks off.
 */
export async function receiveBody(
  url: URL,
  response: IncomingMessage,
  { maxBytes, isCutOff = false }: BodyLimit,
): Promise<Uint8Array> {
  const { 'content-length': length, 'content-encoding': coding } = response.headers;
  if (Number(length ?? 0) > maxBytes && !isCutOff) throw tooLarge(url, maxBytes);
  let packed = 0;
  const counted = async function* count(source: Chunks, isPacked = false): Chunks {
    let bytes = 0;
    for await (const chunk of source) {
      bytes += chunk.length;
      if (isPacked) packed = bytes;
      if (bytes > maxBytes && !isCutOff) throw tooLarge(url, maxBytes);
      if (bytes > MAX_FREE_BYTES && bytes > packed * MAX_RATIO) throw bomb(url);
      yield chunk;
    }
  };
  let source: Chunks = counted(response as AsyncIterable<Uint8Array>, true);
  for (const codec of codecsFor(url, coding)) source = counted(unpacked(source, codec));
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of source) {
      chunks.push(chunk.subarray(0, maxBytes - bytes));
      bytes += chunk.length;
      if (bytes >= maxBytes && isCutOff) break;
    }
  } catch (cause) {
    throw isPackingFault(cause) ? damaged(url, cause) : cause;
  }
  return Buffer.concat(chunks);
}

type Chunks = AsyncIterable<Uint8Array>;

/** From the outermost on: what was done last is undone first. */
function codecsFor(url: URL, header = ''): readonly Codec[] {
  const names = header
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (names.length > MAX_CODINGS) throw unknownCoding(url, `${names.length} times over`);
  return names.toReversed().map((name) => {
    const codec = CODECS.get(name);
    if (!codec) throw unknownCoding(url, `as ${name.slice(0, 40)}`);
    return codec;
  });
}

async function* unpacked(source: Chunks, codec: Codec): Chunks {
  const iterator = source[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done) return;
  const stream = codec(first.value);
  const rest = async function* all(): Chunks {
    yield first.value;
    yield* { [Symbol.asyncIterator]: () => iterator };
  };
  // What it fails with is what the stream fails with.
  pipeline(rest, stream).catch(() => {});
  yield* stream as Chunks;
}

function isPackingFault(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    /^(?:Z_|ERR__ERROR|ERR_BROTLI|ZSTD_)/u.test(String(error.code))
  );
}

function tooLarge(url: URL, maxBytes: number): FetchFault {
  return refused(
    'too-large',
    url,
    `it is larger than ${maxBytes / 1e6} MB`,
    'Put what is to be read of it into a file of its own.',
  );
}

function bomb(url: URL): FetchFault {
  return refused(
    'too-large',
    url,
    'it is packed more tightly than any page, as what is made to do harm',
    'Leave it out, or tell the one who runs its server.',
  );
}

function unknownCoding(url: URL, how: string): FetchFault {
  return failed(url, `it came packed ${how}, which nobody asked for`);
}

function damaged(url: URL, cause: unknown): FetchFault {
  return failed(url, 'what came can’t be unpacked, or not all of it came', undefined, { cause });
}
