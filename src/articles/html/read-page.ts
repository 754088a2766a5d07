import { CorpusError } from '../corpus-error.ts';
import type { Reading } from '../format.ts';
import { layOut, type WrittenBlock } from '../reading-text.ts';
import { applyClassStyles } from './class-styles.ts';
import { decodeHtml } from './decode-html.ts';
import type { Document } from './dom.ts';
import { mainText } from './main-text.ts';
import { pageFields } from './page-fields.ts';
import { parseHtml } from './parse-html.ts';

/**
 * The article of a page as it was saved: its own text under its title, and what the page says of it.
 *
 * @throws CorpusError if the page holds none.
 */
export function readPage(bytes: Uint8Array, file: string): Reading {
  const source = decodeHtml(bytes, file);
  const parse = (): Document => {
    const document = parseHtml(source, file);
    applyClassStyles(document);
    return document;
  };
  const { fields, notes } = pageFields(parse());
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
  return { fields, text, blocks, ...(notes.length > 0 && { notes }) };
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
