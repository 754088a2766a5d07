import { markedEncoding } from '../../articles/decode.ts';
import { decodeHtml } from '../../articles/html/decode-html.ts';

/** More is read of nothing: sitemaps may have 50 MB. */
export const MAX_BYTES = 64 * 1024 * 1024;

/**
 * The characters of a list or a page: as its bytes say, else as its transport does, else as it does itself.
 *
 * @param charset What its transport says.
 * @throws CorpusError if they are no text.
 */
export function decodeListed(bytes: Uint8Array, charset?: string): string {
  const encoding = markedEncoding(bytes) || isUtf8(bytes) ? undefined : encodingNamed(charset);
  const text =
    encoding === undefined ? decodeHtml(bytes, 'list') : new TextDecoder(encoding).decode(bytes);
  return text.replace(/^\uFEFF/u, '');
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function encodingNamed(charset = ''): string | undefined {
  try {
    return new TextDecoder(charset).encoding;
  } catch {
    return undefined;
  }
}
