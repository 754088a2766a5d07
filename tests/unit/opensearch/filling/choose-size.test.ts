import { describe, expect, it } from 'vitest';
import { chooseSize } from '../../../../src/opensearch/filling/choose-size.ts';

const sizeOf = (articles: number, dataNodes = 3) => chooseSize({}, { articles, dataNodes });

describe('the size of an index', () => {
  it('is one part up to some millions of paragraphs, whatever nodes there are', () => {
    for (const articles of [0, 50_000, 99_999]) expect(sizeOf(articles).shards).toBe(1);
  });

  it('is a part for each node beyond that', () => {
    expect(sizeOf(100_000).shards).toBe(3);
    expect(sizeOf(100_000, 1).shards).toBe(1);
  });

  it('is as many parts as keep each small, where there is more than the nodes would share', () => {
    expect(sizeOf(5_000_001).shards).toBe(11);
  });

  it('has a copy where there is a node for it', () => {
    expect(sizeOf(10, 1).replicas).toBe(0);
    expect(sizeOf(10, 2).replicas).toBe(1);
  });

  it('is what the operator says', () => {
    const told = { shards: 7, replicas: 0 };
    expect(chooseSize(told, { articles: 10, dataNodes: 3 })).toEqual(told);
  });
});
