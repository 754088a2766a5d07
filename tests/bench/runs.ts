import { wordFile, wordParagraph, wordRun } from '../support/packed-documents.ts';

/** What a run is made of: a sign of each class, and beginnings of what formats and languages know. */
export const RUN_PARTS: readonly string[] = [
  Array.from(' \n\t.,;:!?…-–—_*`~^#>|=+/\\&%$@\'"“”«»‘’()[]{}a A1é漢あا한😀'),
  [
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\u0301',
    '\r\n',
    'a ',
    'A ',
    '1 ',
    'a\n',
    'A\n',
    '. ',
    'A. ',
    'a-\n',
  ],
  [
    'Mr. ',
    'z. B. ',
    '1. ',
    '1) ',
    '- ',
    '> ',
    '| ',
    'a, ',
    '(a ',
    '“a ',
    '"a" ',
    '[1] ',
    '[^1]',
    '[a](',
  ],
  [
    '<b>',
    '<p>',
    '</p>',
    '<br>',
    '<!--',
    '&amp;',
    '&',
    '{{',
    '{%',
    '%%',
    '```\n',
    '$$',
    ':::',
    '==a ',
  ],
  ['By A ', 'By A\n', 'A B\n', '3 May ', '2024-', 'https://', 'a@b ', 'A: ', '“A,” ', 'No. ', '№'],
].flat();

type WithRun = (run: string) => Uint8Array;

/** A file of each format that holds a run between two paragraphs. */
export const FILES_WITH_RUN: Readonly<Record<string, WithRun>> = {
  'run.md': (run) => utf8(`The tide came.\n\n${run}\n\nThe gate held.\n`),
  'run.txt': (run) => utf8(`The tide\n\nThe tide came in.\n\n${run}\n\nThe gate held.\n`),
  'run.html': (run) =>
    utf8(`<html><body><article><p>The tide came.</p><p>${run}</p><p>It held.</p></article></body>`),
  'run.docx': (run) =>
    wordFile(['The tide came.', escaped(run), 'The gate held.'].map(paragraphOf).join('')),
  'run.srt': (run) =>
    utf8(`1\n00:00:01,000 --> 00:00:02,000\nThe tide came.\n${run.replaceAll(/\n+/gu, '\n')}\n`),
  'run.eml': (run) =>
    utf8(`Subject: The tide\nFrom: a@b.example\n\nThe tide came.\n\n${run}\n\nIt held.\n`),
};

function paragraphOf(words: string): string {
  return wordParagraph(wordRun(words));
}

function escaped(run: string): string {
  return run.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
