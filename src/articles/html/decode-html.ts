import { CorpusError } from '../corpus-error.ts';
import { decodeAs, encodingOf } from '../encoding.ts';

/** Browsers look for it in the first 1,024 bytes; saved pages begin with long comments. */
const DECLARED_WITHIN = 4096;

const DECLARED =
  /<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?\s*(?<charset>[\w:.-]{1,40})|<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["'](?<encoding>[\w:.-]{1,40})/iu;

/**
 * The characters of a page, as browsers find out what its bytes stand for: by its byte order mark, else by
 * what its server says, else by what it declares; else they are UTF-8, or as most of the web was before.
 *
 * @throws CorpusError if they are no text.
 */
export function decodeHtml(bytes: Uint8Array, file: string, charset?: string): string {
  const text = decodeAs(bytes, encodingOf(bytes, [charset, declaredIn(bytes)]));
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

/** The encoding that a page says it is in. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  const { charset, encoding } = DECLARED.exec(beginning)?.groups ?? {};
  return charset ?? encoding;
}

/** Text has no such characters, and zeros least of all. */
function isBinary(text: string): boolean {
  const controls = text.match(/(?!\s)\p{Cc}/gu)?.length ?? 0;
  return controls > text.length / 100;
}
