import { CorpusError } from '../corpus-error.ts';
import { markedEncoding } from '../decode.ts';

/** Browsers look for it in the first 1,024 bytes; saved pages begin with long comments. */
const DECLARED_WITHIN = 4096;

const DECLARED =
  /<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?\s*(?<charset>[\w:.-]{1,40})|<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["'](?<encoding>[\w:.-]{1,40})/iu;

/**
 * The characters of a page, as browsers find out what its bytes stand for: by its byte order mark, else by
 * what it declares; else they are UTF-8, or as most of the web was before.
 *
 * @throws CorpusError if they are no text.
 */
export function decodeHtml(bytes: Uint8Array, file: string): string {
  const encoding = encodingOf(bytes);
  const decoded = new TextDecoder(encoding).decode(bytes);
  const text = encoding === WESTERN ? withWesternMarks(decoded) : decoded;
  if (WEB_ARCHIVE.test(text)) throw webArchive(file);
  if (text.trim() !== '' && !isBinary(text)) return text;
  throw new CorpusError({
    file,
    message: text.trim() === '' ? 'the file is empty' : 'the file is no page of text',
    remedy: 'Open the page in a browser, save it there as HTML, and put that file here instead.',
  });
}

/** A page with its pictures in one file, written as mail is: its letters are not what a browser shows. */
const WEB_ARCHIVE = /^\s*[\w-]+:[^]{0,2000}?\ncontent-type:\s*multipart\/related/iu;

function webArchive(file: string): CorpusError {
  return new CorpusError({
    file,
    message: 'the file is a web archive (MHTML), whatever its ending says',
    remedy: 'Open it in a browser as .mhtml, save the page as .html, and take that.',
  });
}

function encodingOf(bytes: Uint8Array): string {
  const marked = markedEncoding(bytes);
  if (marked) return marked;
  if (isUtf8(bytes) && !bytes.includes(ESCAPE)) return 'utf-8';
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  const { charset, encoding } = DECLARED.exec(beginning)?.groups ?? {};
  const declared = charset ?? encoding ?? '';
  return nameOf(declared) ?? WESTERN;
}

/** Japanese mails and pages of the 1990s change their letters with it. */
const ESCAPE = 0x1b;

const WESTERN = 'windows-1252';

/** The marks that windows-1252 has from 0x80 on. Node before 24 decodes them as the controls of ISO 8859-1. */
const MARKS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function withWesternMarks(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, (control) => MARKS[control.charCodeAt(0) - 0x80] ?? control);
}

/** Bytes that are UTF-8 throughout are nothing else, whatever the page declares. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** What decoders call it; undefined if they don't know it. */
function nameOf(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** Text has no such characters, and zeros least of all. */
function isBinary(text: string): boolean {
  const controls = text.match(/(?!\s)\p{Cc}/gu)?.length ?? 0;
  return controls > text.length / 100;
}
