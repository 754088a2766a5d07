import { expect, it } from 'vitest';
import { describeWithOpenSearch } from '../../support/opensearch/describe-with-opensearch.ts';
import { OPENSEARCH_VERSION } from '../../support/opensearch/lay-out.ts';

describeWithOpenSearch('the OpenSearch that tests ask', (engine) => {
  it('is the one whose parts are named, and holds nothing under the prefix of its tests', async () => {
    const { url, prefix } = engine();
    const { version } = (await (await fetch(url)).json()) as { version: { number: string } };
    expect(version.number).toBe(OPENSEARCH_VERSION);
    expect(await (await fetch(`${url}/_cat/indices/${prefix}*?format=json`)).json()).toEqual([]);
  });
});
