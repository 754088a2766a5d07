import { describe, expect, it } from 'vitest';
import { withLamAlef } from '../../../../src/articles/pdf/lam-alef.ts';
import type { Page } from '../../../../src/articles/pdf/page.ts';

function pageOf(...texts: readonly string[]): Page {
  return { width: 99, height: 99, pieces: texts.map(pieceOf) };
}

function pieceOf(words: string): Page['pieces'][number] {
  return {
    words,
    left: 0,
    right: 9,
    baseline: 9,
    size: 9,
    font: 'f',
    isMonospace: false,
    hasSpaceLeft: false,
    hasSpaceRight: false,
    isArtifact: false,
  };
}

const wordsOf = ({ pages }: ReturnType<typeof withLamAlef>): readonly string[] =>
  pages.flatMap(({ pieces }) => pieces.map(({ words }) => words));

describe('Lam and alef, which a PDF draws as one sign', () => {
  it('are put in order where no word could begin as they stand', () => {
    const read = withLamAlef([pageOf('زادت اإلنتاجية', 'واألرض'), pageOf('بعد االجتماع اآلن')]);
    expect(read.isSwapped).toBe(true);
    expect(wordsOf(read)).toEqual(['زادت الإنتاجية', 'والأرض', 'بعد الاجتماع الآن']);
  });

  it('stay as they are in a file that has none in the wrong order', () => {
    const pages = [pageOf('زادت الإنتاجية والأرض', 'قال إن الآن لا', 'االن', 'The أ')];
    const read = withLamAlef(pages);
    expect(read).toEqual({ pages, isSwapped: false });
  });
});
