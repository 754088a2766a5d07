import type { Page } from './page.ts';

/**
 * Two alefs, one of them with its sign, and a lam: no Arabic word begins so. Where a PDF does, it has one
 * sign for lam and alef, and they came out of it in the wrong order.
 */
const SWAPPED = /(?<![\p{L}\p{M}])(?<before>[وفبك]?)ا(?<alef>[أإآ])ل(?=\p{L})/gu;

/** The same without a sign, which colloquial Persian has, too. */
const SWAPPED_BARE = /(?<![\p{L}\p{M}])(?<before>[وفبك]?)ا(?<alef>ا)ل(?=\p{L})/gu;

/** The pages with lam and alef in their order wherever it can be told, and whether it was wrong anywhere. */
export function withLamAlef(pages: readonly Page[]): {
  readonly pages: readonly Page[];
  readonly isSwapped: boolean;
} {
  const isSwapped = pages.some(({ pieces }) =>
    pieces.some(({ words }) => words.search(SWAPPED) !== -1),
  );
  if (!isSwapped) return { pages, isSwapped };
  return {
    isSwapped,
    pages: pages.map((page) => ({
      ...page,
      pieces: page.pieces.map((piece) => ({ ...piece, words: inOrder(piece.words) })),
    })),
  };
}

function inOrder(words: string): string {
  return words
    .replaceAll(SWAPPED, '$<before>ال$<alef>')
    .replaceAll(SWAPPED_BARE, '$<before>ال$<alef>');
}
