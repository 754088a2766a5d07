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
import { makePdf, type PrintedLine } from './make-pdf.ts';

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

/** Lines under each other, here and there with one elsewhere, larger or in other letters. */
const printed = fc
  .tuple(
    anySource,
    fc.array(
      fc.record({ left: fc.nat(550), down: fc.nat(60), size: fc.integer({ min: 1, max: 30 }) }),
      {
        maxLength: 12,
      },
    ),
  )
  .map(([source, places]) => {
    let baseline = 60;
    return source
      .split(/\s*\n\s*/u)
      .slice(0, 40)
      .map((words, nth): PrintedLine => {
        const { left = 72, down = 12, size = 10 } = places[nth] ?? {};
        baseline += down;
        const font = size > 20 ? 'bold' : size > 17 ? 'typewriter' : 'regular';
        return { words: words.slice(0, 90), left, baseline, size, font };
      });
  });

const pdf = fc.array(printed, { minLength: 1, maxLength: 3 }).map((pages) => makePdf(pages));

const message = fc
  .tuple(fc.constantFrom('plain', 'html'), anySource)
  .map(([kind, body]) =>
    new TextEncoder().encode(
      `From: Ann Lee <ann@example.org>\r\nSubject: The marsh\r\nContent-Type: text/${kind}; charset=utf-8\r\n\r\n${body}`,
    ),
  );

/** By the first ending of each format, files that hold an article more often than a text does. */
const FILES: Readonly<Record<string, fc.Arbitrary<Uint8Array>>> = {
  '.docx': documents,
  '.odt': openDocuments,
  '.epub': books,
  '.pdf': pdf,
  '.srt': subtitles,
  '.eml': message,
};

/** Any file, and if it takes more than a text to make an article, many of the format's own kind. */
export function anyFileOf({ endings: [ending] }: Format): fc.Arbitrary<Uint8Array> {
  const own = FILES[ending];
  return own ? fc.oneof({ arbitrary: own, weight: 3 }, anyFile) : anyFile;
}

/** Whether its files are archives, or else take long to be read. */
export function isPacked({ endings: [ending] }: Format): boolean {
  return ['.docx', '.odt', '.epub', '.pdf'].includes(ending);
}
