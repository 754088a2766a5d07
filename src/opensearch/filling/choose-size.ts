import type { VersionSize } from './versions.ts';

/** As far as the operator has said. */
export interface WantedSize {
  readonly shards?: number | undefined;
  readonly replicas?: number | undefined;
}

/**
 * One shard ranks as one process does, and answers at the least cost: of a million paragraphs (50,000 articles) on two
 * cores, eight questions at a time took p50 / p95 165 / 294 ms, of three shards 238 / 489 ms. Copies on the other
 * nodes share the work. Past some millions one core is too slow for a question.
 */
const FEW_ARTICLES = 100_000;

/** Some ten million paragraphs, or ten gigabytes: what OpenSearch advises at most is 30 to 50. */
const ARTICLES_A_SHARD = 500_000;

/** A copy where there is a node for it, and as many parts as there are nodes where there is much to search. */
export function chooseSize(
  { shards, replicas }: WantedSize,
  { articles, dataNodes }: { readonly articles: number; readonly dataNodes: number },
): VersionSize {
  const many = Math.max(dataNodes, Math.ceil(articles / ARTICLES_A_SHARD));
  return {
    shards: shards ?? (articles < FEW_ARTICLES ? 1 : many),
    replicas: replicas ?? Math.min(1, Math.max(0, dataNodes - 1)),
  };
}
