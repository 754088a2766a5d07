import { CorpusError } from '../corpus-error.ts';
import { decodeAs, encodingOf } from '../encoding.ts';

/** Browsers look for it in the first 1,024 bytes; saved pages begin with long comments. */
const DECLARED_WITHIN = 4096;

/**
 * What pages were in before UTF-8 that don't say it, by their languages; those of all others are western. As of
 * https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding, and the other Japanese one.
 */
const USUAL_ENCODINGS: readonly (readonly [languages: RegExp, encodings: readonly string[]])[] = [
  [/^(?:ba|be|bg|kk|ky|mk|ru|sah|sr|tg|tt|uk)\b/iu, ['windows-1251']],
  [/^ja\b/iu, ['euc-jp', 'shift_jis']],
  [/^zh-(?:hant|tw|hk)\b/iu, ['big5']],
  [/^zh\b/iu, ['gb18030']],
  [/^ko\b/iu, ['euc-kr']],
  [/^(?:hu|pl|sl)\b/iu, ['iso-8859-2']],
  [/^(?:cs|hr|sk)\b/iu, ['windows-1250']],
  [/^el\b/iu, ['iso-8859-7']],
  [/^(?:az|ku|tr)\b/iu, ['windows-1254']],
  [/^he\b/iu, ['windows-1255']],
  [/^(?:ar|fa)\b/iu, ['windows-1256']],
  [/^(?:et|lt|lv)\b/iu, ['windows-1257']],
  [/^th\b/iu, ['windows-874']],
  [/^vi\b/iu, ['windows-1258']],
];

const LANGUAGE = /<html\b[^>]{0,500}?\blang\s*=\s*["']?(?<language>[\w-]{2,20})/iu;

const DECLARED =
  /<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?\s*(?<charset>[\w:.-]{1,40})|<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["'](?<encoding>[\w:.-]{1,40})/iu;

/**
 * The characters of a page, as browsers find out what its bytes stand for: by its byte order mark, else by
 * what its server says, else by what it declares; else they are UTF-8, or as most of the web in its language was
 * before.
 *
 * @throws CorpusError if they are no text.
 */
export function decodeHtml(bytes: Uint8Array, file: string, charset?: string): string {
  const text = decodeAs(bytes, encodingOf(bytes, [charset, ...declaredIn(bytes)]));
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

/** The encoding that a page says it is in, and those that are usual in its language. */
function declaredIn(bytes: Uint8Array): readonly (string | undefined)[] {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  const { charset, encoding } = DECLARED.exec(beginning)?.groups ?? {};
  const { language = '' } = LANGUAGE.exec(beginning)?.groups ?? {};
  const usual = USUAL_ENCODINGS.find(([languages]) => languages.test(language));
  return [charset ?? encoding, ...(usual?.[1] ?? [])];
}

/** Text has no such characters, and zeros least of all. */
function isBinary(text: string): boolean {
  const controls = text.match(/(?!\s)\p{Cc}/gu)?.length ?? 0;
  return controls > text.length / 100;
}
