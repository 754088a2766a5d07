import { analyserOf } from '../../text/analysers.ts';
import { decode } from '../decode.ts';
import type { Format, Reading } from '../format.ts';
import { readFrontMatter } from '../front-matter.ts';
import { hasBlanks, leaveOutBlanks } from '../markdown/blanks.ts';
import { settleHeadings } from '../markdown/settle-headings.ts';
import { draftMarkdown } from '../markdown/write-markdown.ts';
import { layOut } from '../reading-text.ts';

/** Markdown of all dialects, below front matter if there is any. */
export const markdown = {
  endings: ['.md', '.markdown', '.mdx', '.qmd', '.rmd'],
  mediaTypes: ['text/markdown', 'text/x-markdown'],
  maxBytes: 5_000_000,
  maxBytesAtOnce: 50_000,
  read: (bytes, file, sent) => readMarkdown(decode(file, bytes, sent), file),
} satisfies Format;

/** What else has JSX in it is known by its modules. */
const MDX = /\.mdx$/iu;

/** Reads Markdown that is text already, as `read` does a file. */
export function readMarkdown(source: string, file: string): Reading {
  const { fields, bodyStart, notes } = readFrontMatter(file, source);
  const drafts = draftMarkdown(source.slice(bodyStart), MDX.test(file));
  const blocks = settleHeadings(drafts, fields.title !== undefined);
  const laidOut = layOut(blocks);
  const reading = { fields, fieldsFrom: 'front matter' };
  if (!hasBlanks(laidOut.text)) return { ...reading, ...laidOut, notes };
  const known = leaveOutBlanks(blocks, analyserOf(fields.language).sentences);
  return { ...reading, ...layOut(known.blocks), notes: [...notes, ...known.notes] };
}
