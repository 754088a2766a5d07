import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { articleIn } from '../../../../src/articles/article-in.ts';
import type { Article } from '../../../../src/articles/article.ts';

/**
 * `gulls.md` as several programs print it: Chromium 156 with justified columns and hyphens, and with
 * indents for paragraphs; LibreOffice 7.4, justified, with hyphens, running heads and footnotes; LaTeX in
 * two columns with numbered sections.
 */
it.each(['chromium-columns', 'chromium-indents', 'libreoffice-hyphens', 'latex-columns'])(
  'An article that went through %s has the same paragraphs and sentences',
  async (name) => {
    const [printed, written] = await Promise.all([read(`${name}.pdf`), read('gulls.md')]);
    const { title, authors, published } = written;
    expect(printed).toMatchObject({ title, authors, published });
    // Set as large as the text and in no other letters, its notes are paragraphs.
    const paragraphs = outline(printed).slice(0, written.paragraphs.length);
    expect(paragraphs).toEqual(outline(written));
    expect(headings(printed)).toEqual(headings(written));
  },
);

async function read(file: string): Promise<Article> {
  return articleIn(file, Uint8Array.from(readFileSync(new URL(file, import.meta.url))));
}

/** The sentences of each paragraph. */
function outline({ text, paragraphs }: Article) {
  return paragraphs.map(({ sentences }) =>
    sentences.map(({ start, end }) => text.slice(start, end)),
  );
}

function headings({ text, asides }: Article): readonly string[] {
  return asides
    .filter(({ kind }) => kind === 'heading')
    .map(({ start, end }) => text.slice(start, end).replace(/^\d\s/u, ''));
}
