import { makePdf } from '../support/make-pdf.ts';
import {
  epubFile,
  openDocumentFile,
  wordFile,
  wordParagraph,
  wordRun,
} from '../support/packed-documents.ts';
import { pick, seededRandom } from './random.ts';

const SUBJECTS = ['The ferry', 'The miller', 'The council', 'A heron', 'The keeper of the lamp'];
const DEEDS = ['waits for', 'has never seen', 'measures', 'writes about', 'would rather sell'];
const OBJECTS = [
  'the tide',
  'a cold spring',
  'the third gate',
  'eleven barrels of eels',
  'the bridge',
];
const ENDS = ['in most years', 'on Sundays', 'as Dr. Brook says', 'since 1994', 'without a word'];

const PARAGRAPHS = 60;
const SENTENCES_A_PARAGRAPH = 5;
const LINES_A_PAGE = 42;
const LINE_UNITS = 90;

export interface BenchFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly pages?: number;
}

/** The same article of some 18,000 characters, as a file of each format; other words for each number. */
export function filesOfFormats(number: number): readonly BenchFile[] {
  const random = seededRandom(number);
  const sentence = (): string =>
    `${pick(SUBJECTS, random)} ${pick(DEEDS, random)} ${pick(OBJECTS, random)} ${pick(ENDS, random)}.`;
  const paragraphs = Array.from({ length: PARAGRAPHS }, () =>
    Array.from({ length: SENTENCES_A_PARAGRAPH }, sentence).join(' '),
  );
  const title = `The tide mill, part ${number}`;
  return [
    { name: 'mill.md', bytes: utf8(markdownOf(title, paragraphs)) },
    { name: 'mill.txt', bytes: utf8([title, ...paragraphs].join('\n\n')) },
    { name: 'mill.html', bytes: utf8(pageOf(title, paragraphs)) },
    pdfOf(title, paragraphs),
    {
      name: 'mill.docx',
      bytes: wordFile(paragraphs.map((each) => wordParagraph(wordRun(each))).join('')),
    },
    { name: 'mill.odt', bytes: openDocumentFile(inTags('text:p', paragraphs)) },
    { name: 'mill.epub', bytes: epubFile({ mill: `<h1>${title}</h1>${inTags('p', paragraphs)}` }) },
    { name: 'mill.srt', bytes: utf8(paragraphs.map(cueOf).join('\n')) },
    { name: 'mill.eml', bytes: utf8(mailOf(title, paragraphs)) },
  ];
}

/** With what Markdown has: front matter, headings, links, emphasis, footnotes. */
export function markdownOf(title: string, paragraphs: readonly string[]): string {
  const body = paragraphs.map((paragraph, nth) => {
    const marked = paragraph
      .replace('The ferry', '**The ferry**')
      .replace('the tide', '[the tide](/tide)');
    return nth % 10 === 0
      ? `## Gate ${nth}\n\n${marked}[^${nth}]\n\n[^${nth}]: It was a neap tide.`
      : marked;
  });
  return `---\ntitle: "${title}"\nauthor: Ida Stone\ndate: 2025-03-01\n---\n\n${body.join('\n\n')}\n`;
}

function pageOf(title: string, paragraphs: readonly string[]): string {
  const links = inTags(
    'li',
    Array.from({ length: 30 }, (_, nth) => `<a href="/${nth}">Other mills</a>`),
  );
  return `<!doctype html><html lang="en"><head><title>${title} | The Gate</title><meta name="author" content="Ida Stone"></head><body><nav><ul>${links}</ul></nav><main><article><h1>${title}</h1>${inTags('p', paragraphs)}</article></main><footer><ul>${links}</ul></footer></body></html>`;
}

function pdfOf(title: string, paragraphs: readonly string[]): BenchFile {
  const lines = paragraphs.flatMap((paragraph) => [...inLines(paragraph), '']);
  const count = Math.ceil(lines.length / LINES_A_PAGE);
  const pages = Array.from({ length: count }, (_, page) => [
    { words: title, left: 72, baseline: 40 },
    ...lines
      .slice(page * LINES_A_PAGE, (page + 1) * LINES_A_PAGE)
      .map((words, nth) => ({ words, left: 72, baseline: 80 + nth * 16 }))
      .filter(({ words }) => words !== ''),
    { words: String(page + 1), left: 290, baseline: 810 },
  ]);
  return { name: 'mill.pdf', bytes: makePdf(pages), pages: pages.length };
}

function inLines(paragraph: string): readonly string[] {
  const lines = [''];
  for (const word of paragraph.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line.length + word.length > LINE_UNITS) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}

function cueOf(words: string, nth: number): string {
  return `${nth + 1}\n${timeAt(nth * 9)},000 --> ${timeAt(nth * 9 + 8)},000\n${inLines(words).join('\n')}\n`;
}

function timeAt(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(11, 19);
}

function mailOf(title: string, paragraphs: readonly string[]): string {
  return `From: Ida Stone <ida@mills.example>\nSubject: ${title}\nDate: Fri, 10 Oct 2025 09:00:00 +0200\nContent-Type: text/html; charset=utf-8\n\n<html><body>${inTags('p', paragraphs)}</body></html>\n`;
}

function inTags(tag: string, all: readonly string[]): string {
  return all.map((each) => `<${tag}>${each}</${tag}>`).join('');
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
