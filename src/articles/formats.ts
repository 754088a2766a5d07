import { extname } from 'node:path';
import { markedEncoding } from './encoding.ts';
import { fetchedFormat, type FormatOfSent } from './fetched-format.ts';
import type { Format } from './format.ts';
import { epub } from './formats/epub.ts';
import { html } from './formats/html.ts';
import { mail } from './formats/mail.ts';
import { markdown } from './formats/markdown.ts';
import { openDocument } from './formats/open-document.ts';
import { pdf } from './formats/pdf.ts';
import { plainText } from './formats/text.ts';
import { subtitles } from './formats/subtitles.ts';
import { word } from './formats/word.ts';
import { isForeign, unreadFormat } from './unread-format.ts';

/** What articles are read from. A format more is a file in `formats/` and its entry here. */
export const FORMATS: readonly Format[] = [
  markdown,
  plainText,
  html,
  pdf,
  word,
  openDocument,
  epub,
  subtitles,
  mail,
];

/** Holds a file of another format, and what is known of it. */
const fetched = fetchedFormat(formatOfSent);

const BY_ENDING: ReadonlyMap<string, Format> = new Map(
  [...FORMATS, fetched].flatMap((format) => format.endings.map((ending) => [ending, format])),
);

const BY_MEDIA_TYPE: ReadonlyMap<string, Format> = new Map(
  FORMATS.flatMap((format) => (format.mediaTypes ?? []).map((type) => [type, format])),
);

/** The format that a file's ending stands for. */
export function formatOf(file: string): Format | undefined {
  return BY_ENDING.get(extname(file).toLowerCase());
}

/** What a file is read as that somebody named: one that ends as no article does is plain text, if it is text. */
export function formatToRead(file: string): Format {
  return formatOf(file) ?? textOfAnyName;
}

/** What a file is read as whose bytes are there: mail that was saved as text is mail all the same. */
export function formatIn(file: string, bytes: Uint8Array): Format {
  const format = formatToRead(file);
  if (format !== plainText && format !== textOfAnyName) return format;
  return FORMATS.find((other) => other.isBegunBy?.(beginningOf(bytes))) ?? format;
}

/**
 * What bytes are read as that came over the web: as what they plainly are, else as their server says; where it
 * says nothing, as the address ends.
 */
function formatOfSent(
  { mediaType = '', name = '' }: Parameters<FormatOfSent>[0],
  bytes: Uint8Array,
): Format | undefined {
  const beginning = beginningOf(bytes);
  if (beginning.slice(0, 1024).includes('%PDF-')) return pdf;
  const said = BY_MEDIA_TYPE.get(mediaType);
  const isPage = PAGE.test(beginning);
  if (said) return said === pdf && isPage ? html : said;
  if (!SAYS_NOTHING.test(mediaType)) return undefined;
  const ending = formatOf(name);
  if (ending && ending !== fetched) return ending;
  if (isPage && mediaType !== 'text/plain') return html;
  return isForeign(name, bytes) ? undefined : formatIn('', bytes);
}

/** Media types of servers that don't know what a file is, or what kind of text or archive. */
const SAYS_NOTHING =
  /^(?:|text\/.*|application\/(?:octet-stream|binary|x-download|force-download|download|zip|x-zip-compressed|xml|unknown)|binary\/.*)$/u;

const PAGE = /^\s*(?:<!--[^]*?-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype html|html|head|body)\b/iu;

function beginningOf(bytes: Uint8Array): string {
  return new TextDecoder(markedEncoding(bytes)).decode(bytes.subarray(0, HEAD_BYTES));
}

/** Where mail programs leave traces of its way, and subtitles their first time. */
const HEAD_BYTES = 4000;

const textOfAnyName: Format = {
  ...plainText,
  read(bytes, file, sent) {
    if (isForeign(file, bytes)) throw unreadFormat(file, describeEndings());
    return plainText.read(bytes, file, sent);
  },
};

/** How articles' files end, in the words of a sentence: ".md or .txt". */
export function describeEndings(): string {
  const told = FORMATS.map(({ endings: [ending] }) => ending);
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(told);
}
