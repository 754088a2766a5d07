import { hasWords, onOneLine, proseOrHeading } from '../../src/articles/block.ts';
import type { Format } from '../../src/articles/format.ts';

/** Pages of the simplest kind: a tag parts two blocks, and an entity stands for a character. */
export const page = {
  endings: ['.page'],
  maxBytes: 1_000_000,
  read: async (bytes) => {
    const all = new TextDecoder()
      .decode(bytes)
      .split(/<[^<>]*>/u)
      .map(seen)
      .filter(hasWords);
    const ends = all.map((_, nth) => all.slice(0, nth + 1).join('\n\n').length);
    const blocks = all.map((words, nth) => {
      const end = ends[nth] ?? 0;
      return proseOrHeading({ start: end - words.length, end }, words);
    });
    return { fields: {}, text: all.join('\n\n'), blocks };
  },
} satisfies Format;

function seen(source: string): string {
  const decoded = source
    .replaceAll(/&#x([0-9a-f]{1,4});/giu, (_, code: string) =>
      String.fromCodePoint(parseInt(code, 16)),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
  return onOneLine(decoded);
}
