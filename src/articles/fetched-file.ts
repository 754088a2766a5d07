import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompressSync, constants } from 'node:zlib';
import { CorpusError } from './corpus-error.ts';
import { FETCHED_ENDING } from './fetched-format.ts';
import { type FetchedHead, fetchedHead, type KnownOfFetched } from './fetched-head.ts';
import { readInto } from './read-file.ts';

/** A fetched article: what is known of it, and its bytes as they came. */
export interface FetchedFile {
  readonly head: FetchedHead;
  readonly bytes: Uint8Array;
}

/** The largest file of any format is smaller. */
const MAX_UNPACKED_BYTES = 64_000_000;

const MAX_HEAD_BYTES = 1_000_000;

/** Says what the file is to those who find it; then come its version, and its head's hash and length. */
const MARK = 'pullquote fetched';
const VERSION = 1;
const HEADER =
  /^pullquote fetched (?<version>\d{1,4}) (?<hash>[0-9a-f]{64}) (?<length> *\d{1,7})\n/u;

/** Twice as fast as the best that there is, and 4% larger. */
const QUALITY = 5;

/** A file's head in JSON, below a line that says what it is; then come the bytes, compressed. */
export async function packFetched(
  known: KnownOfFetched,
  bytes: Uint8Array,
): Promise<{ readonly head: FetchedHead; readonly packed: Uint8Array }> {
  const { length } = bytes;
  const head = fetchedHead.parse({ ...known, revision: revisionOf(bytes), length });
  const json = Buffer.from(JSON.stringify(head));
  const body = await promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: length,
    },
  });
  return { head, packed: Buffer.concat([Buffer.from(headerOf(json)), json, body]) };
}

/** What tells one version of an article's bytes from another. */
export function revisionOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * What a file holds; it is named in errors.
 *
 * @throws CorpusError if it is another kind of file, or isn't whole.
 */
export function unpackFetched(file: string, packed: Uint8Array): FetchedFile {
  const { start, end } = headIn(file, packed);
  const head = parseHead(file, packed.subarray(0, start), packed.subarray(start, end));
  const bytes = unpackBytes(file, packed.subarray(end), head.length);
  if (revisionOf(bytes) !== head.revision) throw damaged(file);
  return { head, bytes };
}

/**
 * The head of an open file; its bytes aren't looked at.
 *
 * @throws CorpusError if it is another kind of file, or the head isn't whole.
 */
export async function readFetchedHead(file: string, handle: FileHandle): Promise<FetchedHead> {
  const header = await readInto(handle, new Uint8Array(HEADER_BYTES));
  const { start, end } = headIn(file, header);
  const json = await readInto(handle, new Uint8Array(end - start));
  return parseHead(file, header, json);
}

function headerOf(json: Uint8Array): string {
  return `${MARK} ${VERSION} ${revisionOf(json)} ${String(json.length).padStart(7)}\n`;
}

const HEADER_BYTES = headerOf(new Uint8Array()).length;

/** Where the head stands in a file. */
function headIn(
  file: string,
  packed: Uint8Array,
): { readonly start: number; readonly end: number } {
  const header = new TextDecoder('latin1').decode(packed.subarray(0, HEADER_BYTES + 4));
  const { version, length } = HEADER.exec(header)?.groups ?? {};
  if (length === undefined) throw header.startsWith(MARK) ? damaged(file) : foreign(file);
  if (Number(version) !== VERSION) throw ofOtherVersion(file);
  if (Number(length) > MAX_HEAD_BYTES) throw damaged(file);
  return { start: HEADER_BYTES, end: HEADER_BYTES + Number(length) };
}

function parseHead(file: string, header: Uint8Array, json: Uint8Array): FetchedHead {
  if (headerOf(json) !== new TextDecoder('latin1').decode(header)) throw damaged(file);
  try {
    return fetchedHead.parse(JSON.parse(new TextDecoder().decode(json)));
  } catch (cause) {
    throw damaged(file, cause);
  }
}

/** Stops where there are more than the head says. */
function unpackBytes(file: string, body: Uint8Array, length: number): Uint8Array {
  if (length > MAX_UNPACKED_BYTES) throw damaged(file);
  try {
    return brotliDecompressSync(body, { maxOutputLength: Math.max(1, length) });
  } catch (cause) {
    throw damaged(file, cause);
  }
}

function foreign(file: string): CorpusError {
  return new CorpusError({
    file,
    message: `the file is no fetched article, though it ends in ${FETCHED_ENDING}`,
    remedy: 'Rename it by what it holds, or remove it.',
  });
}

function ofOtherVersion(file: string): CorpusError {
  return new CorpusError({
    file,
    message: 'the fetched article was kept by another version of Pullquote',
    remedy: 'Use that version, or remove the file: it is fetched again from its source.',
  });
}

function damaged(file: string, cause?: unknown): CorpusError {
  return new CorpusError({
    file,
    message: 'the fetched article is damaged, or not all of it is there',
    remedy: 'Remove the file: it is fetched again from its source.',
    cause,
  });
}
