import type { Format } from '../format.ts';

/** Pages as a browser saves them, and as somebody wrote them by hand. */
export const html = {
  endings: ['.html', '.htm', '.xhtml'],
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  maxBytes: 20_000_000,
  async read(bytes, file, sent) {
    // What reads pages is large, and most corpora have none.
    const { readPage } = await import('../html/read-page.ts');
    return readPage(bytes, file, sent);
  },
} satisfies Format;
