import { CorpusError } from './corpus-error.ts';
import { decodeAs, encodingOf, markedEncoding } from './encoding.ts';
import type { Sent } from './format.ts';

/**
 * The text of an article's file, without a byte order mark.
 *
 * It is in UTF-8, or in UTF-16 if a byte order mark says so; what came over the web may be in anything.
 *
 * @throws CorpusError if the file is empty, not such text, or text with a word processor's marks.
 */
export function decode(file: string, bytes: Uint8Array, sent?: Sent): string {
  const text = sent
    ? decodeAs(bytes, encodingOf(bytes, [sent.charset]))
    : decodeUnicode(file, bytes);
  const zero = text.indexOf('\0');
  if (zero !== -1) throw notText(file, text.slice(0, zero));
  if (text.trim() === '') throw emptyFile(file);
  if (/^\s*\{\\rtf\d/u.test(text)) {
    throw new CorpusError({
      file,
      message: 'the file is a document in RTF, whatever its ending says',
      remedy: 'Open it in a word processor, save it as .docx or .odt, and take that.',
    });
  }
  return text;
}

export function emptyFile(file: string): CorpusError {
  return new CorpusError({
    file,
    message: 'the file is empty',
    remedy: 'Put the article into it, or remove the file.',
  });
}

function decodeUnicode(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(markedEncoding(bytes) ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw notText(file, validPrefix(bytes), cause);
  }
}

function notText(file: string, before: string, cause?: unknown): CorpusError {
  return new CorpusError({
    file,
    line: before.split('\n').length,
    message: 'the file is not UTF-8 text',
    remedy: 'Open it in an editor and save it with the encoding UTF-8.',
    cause,
  });
}

/** The text before the first faulty byte, found by decoding in halves. */
function validPrefix(bytes: Uint8Array): string {
  let valid = 0;
  let faulty = bytes.length;
  while (valid + 1 < faulty) {
    const middle = (valid + faulty) >>> 1;
    if (isValidPrefix(bytes.subarray(0, middle))) valid = middle;
    else faulty = middle;
  }
  return new TextDecoder().decode(bytes.subarray(0, valid));
}

function isValidPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
