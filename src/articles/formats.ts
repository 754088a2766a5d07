import { extname } from 'node:path';
import { markedEncoding } from './decode.ts';
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

const BY_ENDING: ReadonlyMap<string, Format> = new Map(
  FORMATS.flatMap((format) => format.endings.map((ending) => [ending, format])),
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
  const head = new TextDecoder(markedEncoding(bytes)).decode(bytes.subarray(0, HEAD_BYTES));
  return FORMATS.find((other) => other.isBegunBy?.(head)) ?? format;
}

/** Where mail programs leave traces of its way, and subtitles their first time. */
const HEAD_BYTES = 4000;

const textOfAnyName: Format = {
  ...plainText,
  read(bytes, file) {
    if (isForeign(file, bytes)) throw unreadFormat(file, describeEndings());
    return plainText.read(bytes, file);
  },
};

/** How articles' files end, in the words of a sentence: ".md or .txt". */
export function describeEndings(): string {
  const told = FORMATS.map(({ endings: [ending] }) => ending);
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(told);
}
