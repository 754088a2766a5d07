import { readFields, type ArticleFields } from '../article-fields.ts';
import type { Line } from './lines.ts';

/** A book of Project Gutenberg without what stands around it. */
export interface GutenbergText {
  readonly fields: ArticleFields;
  readonly lines: readonly Line[];
  /** What was left out, in lines. */
  readonly linesLeftOut: number;
}

const START = /^\*{3}\s?START OF (?:THE|THIS) PROJECT GUTENBERG E-?(?:BOOK|TEXT)\b/iu;
const END =
  /^(?:\*{3}\s?END OF (?:THE|THIS) PROJECT GUTENBERG|End of (?:the )?Project Gutenberg['’]?s?\b)/iu;
const FIELD = /^(?<name>Title|Author|Language):\s+(?<value>\S.*)$/u;

/** Credits that stand between the licence and the book. */
const CREDIT =
  /^(?:Produced by|E-text prepared by|This eBook was produced by|Transcriber['’]s? note)/iu;

/** Undefined if the lines aren't of one of its files. */
export function readGutenberg(lines: readonly Line[]): GutenbergText | undefined {
  const start = lines.findIndex(({ words }) => START.test(words));
  if (start === -1) return undefined;
  const end = lines.findIndex(({ words }, index) => index > start && END.test(words));
  const book = withoutCredits(lines.slice(start + 1, end === -1 ? lines.length : end));
  return {
    fields: readFields(fieldsIn(lines.slice(0, start))).fields,
    lines: book.map(({ words, indent }) => ({ words: withoutItalics(words), indent })),
    linesLeftOut: lines.length - book.length,
  };
}

/** The day in the header is when the file was made, and no day of publication. */
function fieldsIn(header: readonly Line[]): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [index, { words }] of header.entries()) {
    const { name, value } = FIELD.exec(words)?.groups ?? {};
    if (name === undefined || value === undefined) continue;
    const next = header[index + 1];
    const goesOn = next !== undefined && next.indent > 0 && next.words !== '';
    values[name.toLowerCase()] ??= goesOn ? `${value} ${next.words}` : value;
  }
  return values;
}

function withoutCredits(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex(({ words }) => words !== '');
  if (!CREDIT.test(lines[first]?.words ?? '')) return lines;
  const blank = lines.findIndex(({ words }, index) => index > first && words === '');
  return blank === -1 ? lines : lines.slice(blank);
}

/** Its volunteers write italics as `_words_`. */
function withoutItalics(words: string): string {
  return words.replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '');
}
