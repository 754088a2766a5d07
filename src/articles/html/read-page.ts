import { CorpusError } from '../corpus-error.ts';
import type { Reading, ReadingNote, Sent } from '../format.ts';
import { layOut, type WrittenBlock } from '../reading-text.ts';
import { applyClassStyles } from './class-styles.ts';
import { decodeHtml } from './decode-html.ts';
import type { Document } from './dom.ts';
import { leaveOut } from './leave-out.ts';
import { mainText } from './main-text.ts';
import { pageFields } from './page-fields.ts';
import { parseHtml } from './parse-html.ts';

/**
 * The article of a page as it was saved: its own text under its title, and what the page says of it.
 *
 * @param sent What is known of a page that was fetched.
 * @throws CorpusError if the page holds none.
 */
export function readPage(bytes: Uint8Array, file: string, sent: Sent = {}): Reading {
  const source = decodeHtml(bytes, file, sent.charset);
  const faulty = new Set<string>();
  const parse = (): Document => {
    const document = parseHtml(source, file);
    for (const selector of sent.leaveOut ?? [])
      if (!leaveOut(document, selector)) faulty.add(selector);
    applyClassStyles(document);
    return document;
  };
  const { fields, notes } = pageFields(parse(), sent.address);
  const written = mainText(parse);
  if (!written.some(({ kind }) => kind === 'prose')) {
    throw new CorpusError({
      file,
      message: 'the page holds no article, only what a site puts round one',
      remedy:
        'If a browser shows its text, save the page once all of it is there; else remove the file.',
    });
  }
  const { text, blocks } = layOut(underTitle(fields.title, written));
  const all = [...notes, ...[...faulty].map(noteOnSelector)];
  return { fields, text, blocks, ...(all.length > 0 && { notes: all }) };
}

function noteOnSelector(selector: string): ReadingNote {
  return { message: 'what is to be left out is not told by a CSS selector', words: selector };
}

/** Readability leaves out a heading that says the title once more. */
function underTitle(
  title: string | undefined,
  written: readonly WrittenBlock[],
): readonly WrittenBlock[] {
  const isThere = written
    .slice(0, 3)
    .some(({ kind, parts }) => kind === 'heading' && parts.join(' ') === title);
  if (title === undefined || isThere) return written;
  return [{ kind: 'heading', level: 1, parts: [title] }, ...written];
}
