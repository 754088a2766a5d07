import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';
import { type Revision, revisionCode, revisionSchema } from './revisions.ts';

const compress = promisify(brotliCompress);
const decompress = promisify(brotliDecompress);

/** Packs a text of a hundred pages in some milliseconds to a third; more takes ten times as long. */
const QUALITY = 5;

/** No text is longer, packed or not: what unpacks to more isn't one of ours. */
const MAX_BYTES = 256 * 1024 * 1024;

/** A revision as it is kept. */
export function packRevision(revision: Revision): Promise<Buffer> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY };
  return compress(JSON.stringify(revision), { params });
}

/** Undefined for what a disk has spoiled, and for another one than the code stands for. */
export async function unpackRevision(
  bytes: Uint8Array,
  code: string,
): Promise<Revision | undefined> {
  try {
    const text = await decompress(bytes, { maxOutputLength: MAX_BYTES });
    const revision = revisionSchema.safeParse(JSON.parse(text.toString('utf8'))).data;
    return revision && revisionCode(revision) === code ? revision : undefined;
  } catch {
    return undefined;
  }
}
