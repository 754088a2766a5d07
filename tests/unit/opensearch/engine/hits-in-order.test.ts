import { describe, expect, it } from 'vitest';
import { hitsInOrder, type PageRequest } from '../../../../src/opensearch/engine/hits-in-order.ts';

/** Of an engine that has so many hits. */
function pagesOf(count: number) {
  const asked: PageRequest[] = [];
  const ask = (page: PageRequest): Promise<readonly { readonly sort: readonly number[] }[]> => {
    asked.push(page);
    const start = Number(page.search_after?.[0] ?? -1) + 1;
    const length = Math.max(0, Math.min(page.size, count - start));
    return Promise.resolve(Array.from({ length }, (_, nth) => ({ sort: [start + nth] })));
  };
  return { ask, sizes: () => asked.map(({ size }) => size) };
}

describe('hitsInOrder', () => {
  it('gives all hits, few at first and more at a time from then on', async () => {
    for (const [count, sizes] of [
      [0, [2]],
      [1, [2]],
      [2, [2, 5]],
      [12, [2, 5, 5, 5]],
      [13, [2, 5, 5, 5]],
    ] as const) {
      const pages = pagesOf(count);
      const found: (number | undefined)[] = [];
      for await (const { sort } of hitsInOrder(pages.ask, [2, 5])) found.push(sort[0]);
      expect(found).toEqual(Array.from({ length: count }, (_, nth) => nth));
      expect(pages.sizes()).toEqual(sizes);
    }
  });

  it('asks for no more than is taken', async () => {
    const pages = pagesOf(100);
    for await (const { sort } of hitsInOrder(pages.ask, [2, 5])) if (sort[0] === 1) break;
    expect(pages.sizes()).toEqual([2]);
  });
});
