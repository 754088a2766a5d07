import { expect, it } from 'vitest';
import type { EngineReply, EngineRequest } from '../../../../src/opensearch/engine/engine.ts';
import { LAYOUT } from '../../../../src/opensearch/filling/layout.ts';
import { lookAtVersions } from '../../../../src/opensearch/filling/look-at-versions.ts';
import { versionNames } from '../../../../src/opensearch/filling/version-names.ts';

it('looks at a version that nothing is noted of, and changes nothing', async () => {
  const asked: EngineRequest[] = [];
  const api = {
    ask(request: EngineRequest): Promise<EngineReply> {
      asked.push(request);
      return Promise.resolve(replyTo(request));
    },
  };
  const versions = await lookAtVersions(api, versionNames('quotes'), LAYOUT);
  expect(versions).toMatchObject([
    { number: 1, isReady: false, articles: 3, passages: 0, bytes: 42, health: 'green' },
  ]);
  const others = asked.filter(({ method }) => method !== 'GET').map(({ path }) => path);
  expect(others.filter((path) => !/\/_(?:count|refresh)$/u.test(path))).toEqual([]);
});

/** Of an engine that has one version, and no state beside it. */
function replyTo({ path }: EngineRequest): EngineReply {
  const version = { aliases: {}, mappings: {}, settings: { index: { creation_date: '0' } } };
  const shards = { total: 1, successful: 1, failed: 0 };
  const index = { status: 'green', number_of_shards: 1, number_of_replicas: 0 };
  const replies: readonly (readonly [ending: string, body: unknown])[] = [
    ['/quotes-v*', { 'quotes-v1': version }],
    ['/_count', { count: 3, _shards: shards }],
    ['/_refresh', { _shards: shards }],
    ['/_cluster/health/quotes-v1', { indices: { 'quotes-v1': index } }],
    ['/_stats/store', { _all: { total: { store: { size_in_bytes: 42 } } } }],
  ];
  const found = replies.find(([ending]) => decodeURIComponent(path).endsWith(ending));
  return found ? { status: 200, body: found[1] } : { status: 404, body: {} };
}
