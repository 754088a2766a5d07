import { describe, expect, it } from 'vitest';
import type { EngineApi } from '../../../../src/opensearch/filling/engine-api.ts';
import { mergeIndex } from '../../../../src/opensearch/filling/merge-index.ts';
import { scheduleAwaited } from '../../../../src/schedule.ts';
import { describeWithOpenSearch } from '../../../support/opensearch/describe-with-opensearch.ts';
import { fetchEngine } from '../../../support/opensearch/fetch-engine.ts';

describeWithOpenSearch('merging an index', (engine) => {
  it('leaves one segment of each part, however many were written', async () => {
    const { url, prefix } = engine();
    const api = fetchEngine(url);
    const index = `${prefix}merged`;
    const settings = { number_of_shards: 2, number_of_replicas: 0, refresh_interval: '-1' };
    await api.ask({ method: 'PUT', path: `/${index}`, body: { settings } });
    for (let time = 0; time < 4; time += 1) await write(api, index);
    expect(await countSegments(api, index)).toBeGreaterThan(2);
    await mergeIndex(api, index, { schedule: scheduleAwaited });
    expect(await countSegments(api, index)).toBe(2);
  });
});

describe('an index that is being merged for long', () => {
  it('is waited for until somebody has had enough', async () => {
    const api = engineThat({ isMerging: true });
    const enough = new AbortController();
    let looks = 0;
    const merging = mergeIndex(api, 'merged', {
      signal: enough.signal,
      schedule(look) {
        looks += 1;
        if (looks === 3) enough.abort(new Error('enough'));
        queueMicrotask(look);
        return () => undefined;
      },
    });
    await expect(merging).rejects.toThrow('enough');
    expect(looks).toBe(3);
  });

  it('is left as it is where something was written to it meanwhile', async () => {
    let looks = 0;
    await mergeIndex(engineThat({ isMerging: false }), 'merged', {
      schedule(look) {
        looks += 1;
        queueMicrotask(look);
        return () => undefined;
      },
    });
    expect(looks).toBeLessThan(20);
  });
});

/** It has two segments, and goes on having them. */
function engineThat({ isMerging }: { readonly isMerging: boolean }): EngineApi {
  const copy = { segments: { count: 2 }, merges: { current: isMerging ? 1 : 0 } };
  const body = { indices: { merged: { shards: { 0: [copy] } } } };
  return { ask: async () => ({ status: 200, body }) };
}

/** Some documents, for which there are segments from now on. */
async function write(api: EngineApi, index: string): Promise<void> {
  const documents = Array.from({ length: 20 }, () => '{"index":{}}\n{"word":"lamp"}\n');
  const lines = documents.join('');
  await api.ask({ method: 'POST', path: `/${index}/_bulk`, query: { refresh: 'true' }, lines });
}

async function countSegments(api: EngineApi, index: string): Promise<number> {
  const { body } = await api.ask({ method: 'GET', path: `/${index}/_segments` });
  const { indices } = body as {
    readonly indices: Readonly<
      Record<string, { readonly shards: Readonly<Record<string, readonly Copy[]>> }>
    >;
  };
  const copies = Object.values(indices[index]?.shards ?? {}).flat();
  return copies.reduce((sum, { segments }) => sum + Object.keys(segments).length, 0);
}

interface Copy {
  readonly segments: Readonly<Record<string, unknown>>;
}
