import * as fc from 'fast-check';
import type { Format } from '../../src/articles/format.ts';
import { anyFile, anySource } from './any-source.ts';
import {
  epubFile,
  openDocumentFile,
  wordFile,
  wordParagraph,
  wordRun,
} from './packed-documents.ts';

const time = fc.nat(5_000_000).map((ms) => new Date(ms).toISOString().slice(11, 23));

const cue = fc.tuple(time, time, anySource).map(([from, to, words]) => {
  const lines = words.replaceAll(/\s*\n\s*/gu, '\n').slice(0, 200);
  return `${from.replace('.', ',')} --> ${to}\n${lines}\n`;
});

const subtitles = fc
  .tuple(
    fc.constantFrom('', 'WEBVTT\n\n', 'WEBVTT - The Marsh\nLanguage: en\n\n'),
    fc.array(cue, { maxLength: 8 }),
  )
  .map(([head, cues]) => new TextEncoder().encode(head + cues.join('\n')));

const words = anySource.map((text) =>
  text
    .replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;'),
);

const paragraphs = fc.array(words, { maxLength: 6 });

const documents = paragraphs.map((all) =>
  wordFile(all.map((text) => wordParagraph(wordRun(text))).join('')),
);

const openDocuments = paragraphs.map((all) =>
  openDocumentFile(all.map((text) => `<text:p>${text}</text:p>`).join('')),
);

const books = paragraphs.map((all) =>
  epubFile(Object.fromEntries(all.map((text, nth) => [`c${nth}`, `<p>${text}</p>`]))),
);

/** By the first ending of each format, files that hold an article more often than a text does. */
const FILES: Readonly<Record<string, fc.Arbitrary<Uint8Array>>> = {
  '.docx': documents,
  '.odt': openDocuments,
  '.epub': books,
  '.srt': subtitles,
};

/** Any file, and if it takes more than a text to make an article, many of the format's own kind. */
export function anyFileOf({ endings: [ending] }: Format): fc.Arbitrary<Uint8Array> {
  const own = FILES[ending];
  return own ? fc.oneof({ arbitrary: own, weight: 3 }, anyFile) : anyFile;
}

/** Whether its files are archives, or else take long to be read. */
export function isPacked({ endings: [ending] }: Format): boolean {
  return ['.docx', '.odt', '.epub'].includes(ending);
}
