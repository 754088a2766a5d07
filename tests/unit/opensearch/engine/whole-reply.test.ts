import { describe, expect, it } from 'vitest';
import {
  errorTypeOf,
  isWhole,
  lacksShards,
} from '../../../../src/opensearch/engine/whole-reply.ts';

const ALL = { total: 4, successful: 4, skipped: 0, failed: 0 };

describe('a reply', () => {
  it('is whole if all shards took part', () => {
    expect(isWhole({ timed_out: false, _shards: ALL, hits: { hits: [] } })).toBe(true);
    expect(isWhole({ responses: [{ _shards: ALL }, { _shards: ALL }] })).toBe(true);
    expect(isWhole({ docs: [{ _id: '1', found: false }] })).toBe(true);
    expect(isWhole({ status: 'green' })).toBe(true);
  });

  // As OpenSearch 3.9.0 counts when an index of two beside a healthy one is on no node.
  const missing = { ...ALL, successful: 2 };

  it.each<[string, unknown]>([
    ['some shards failed', { _shards: { ...ALL, successful: 3, failed: 1 } }],
    ['some shards are nowhere, which count as neither', { count: 0, _shards: missing }],
    ['time ran out', { timed_out: true, _shards: ALL }],
    ['one of several searches is not', { responses: [{ _shards: ALL }, { _shards: missing }] }],
    ['one of several searches failed', { responses: [{ error: { type: 'x' }, status: 503 }] }],
    ['a document could not be got', { docs: [{ _id: '1', error: { type: 'x' } }] }],
  ])('is not whole if %s', (_, body) => {
    expect(isWhole(body)).toBe(false);
  });

  const rejected = { type: 'search_phase_execution_exception', failed_shards: [] as unknown[] };

  it('tells of shards that are nowhere', () => {
    expect(lacksShards({ error: rejected, status: 503 })).toBe(true);
    const failed_shards = [{ reason: { type: 'no_shard_available_action_exception' } }];
    expect(lacksShards({ error: { ...rejected, failed_shards } })).toBe(true);
    expect(lacksShards({ error: { type: 'no_shard_available_action_exception' } })).toBe(true);
  });

  it('tells of other failures apart from these', () => {
    const failed_shards = [{ reason: { type: 'too_many_clauses' } }];
    expect(lacksShards({ error: { ...rejected, failed_shards } })).toBe(false);
    expect(lacksShards({ error: { type: 'cluster_block_exception' } })).toBe(false);
    expect(lacksShards({ _shards: ALL })).toBe(false);
    expect(lacksShards('<html>')).toBe(false);
  });

  it('names the kind of its error, and nothing that may repeat what was asked', () => {
    const error = { type: 'parsing_exception', reason: 'unknown word [canary]' };
    expect(errorTypeOf({ error })).toBe('parsing_exception');
    expect(errorTypeOf({ error: { type: 'a canary of a question' } })).toBeUndefined();
    expect(errorTypeOf('<html>')).toBeUndefined();
  });
});
