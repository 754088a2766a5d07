import type { ArticleFields } from '../article-fields.ts';
import type { ReadingNote } from '../format.ts';
import { readGutenberg } from './gutenberg.ts';
import { readLabelledHead } from './labelled-head.ts';
import type { Line } from './lines.ts';
import { readPressRelease } from './press-release.ts';

/** A text without what frames it, and what that says of it. */
export interface FramedText {
  readonly fields: ArticleFields;
  readonly lines: readonly Line[];
  readonly notes: readonly ReadingNote[];
}

/** Takes off a licence, lines with labels on top, or what frames a press release. */
export function withoutFrame(lines: readonly Line[]): FramedText {
  const book = readGutenberg(lines);
  if (book) {
    const message = `${book.linesLeftOut} lines around the text are left out: they are Project Gutenberg’s`;
    return { ...book, notes: [{ message }] };
  }
  const head = readLabelledHead(lines);
  const below = head ? lines.slice(head.lineCount) : lines;
  const release = readPressRelease(below);
  const notes = (head?.notes ?? []).map((message) => ({ message }));
  if (!release) return { fields: head?.fields ?? {}, lines: below, notes };
  const message = `${release.linesLeftOut} lines are left out: they frame a press release`;
  return { fields: head?.fields ?? {}, lines: release.lines, notes: [...notes, { message }] };
}
