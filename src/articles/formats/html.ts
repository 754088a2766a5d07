import type { Format } from '../format.ts';

/** Pages as a browser saves them, and as somebody wrote them by hand. */
export const html = {
  endings: ['.html', '.htm', '.xhtml'],
  maxBytes: 20_000_000,
  async read(bytes, file) {
    // What reads pages is large, and most corpora have none.
    const { readPage } = await import('../html/read-page.ts');
    return readPage(bytes, file);
  },
} satisfies Format;
