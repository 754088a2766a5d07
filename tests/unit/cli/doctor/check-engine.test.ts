import { expect, it } from 'vitest';
import { checkEngine } from '../../../../src/cli/doctor/check-engine.ts';
import { parseEngineSettings } from '../../../../src/engine-config.ts';
import { freePort } from '../../../support/free-port.ts';
import { describeWithOpenSearch } from '../../../support/opensearch/describe-with-opensearch.ts';

describeWithOpenSearch('the doctor, of a search engine,', (engine) => {
  const look = (settings: Readonly<Record<string, string>>) =>
    checkEngine(parseEngineSettings({ SEARCH_URL: engine().url, ...settings }));

  const make = (alias: string, settings: object) =>
    fetch(`${engine().url}/${alias}-v1?timeout=1s`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ settings, aliases: { [alias]: {} } }),
    });

  it('says nothing where none is set', async () => {
    expect(await checkEngine(undefined)).toEqual([]);
  });

  it('says that none answers, and what to do', async () => {
    const SEARCH_URL = `http://127.0.0.1:${await freePort()}`;
    expect(await look({ SEARCH_URL })).toMatchObject([
      { state: 'fault', message: 'it refuses connections', remedy: expect.any(String) as string },
    ]);
  });

  it('says that an index is not filled yet', async () => {
    const findings = await look({ SEARCH_INDEX_PREFIX: `${engine().prefix}none` });
    expect(findings).toMatchObject([
      { state: 'well', message: expect.stringMatching(/^OpenSearch [\d.]+ answers$/u) as string },
      { state: 'fault', remedy: 'Fill it: npx pullquote index' },
    ]);
  });

  it.each([
    ['well', 'well', { number_of_replicas: 0 }],
    ['on one node alone', 'note', { number_of_replicas: 1 }],
    ['not all there', 'fault', { 'index.routing.allocation.require._name': 'nobody' }],
  ])('says that articles are %s', async (name, state, settings) => {
    const alias = `${engine().prefix}${name.replaceAll(' ', '-')}`;
    await make(alias, settings);
    const findings = await look({ SEARCH_INDEX_PREFIX: alias });
    expect(findings.at(-1)).toMatchObject({ state });
  });

  it('says that a file is missing, and which setting names it', async () => {
    const findings = await look({ SEARCH_API_KEY_FILE: '/nowhere/key' });
    expect(findings).toMatchObject([
      { state: 'fault', message: expect.stringContaining('SEARCH_API_KEY_FILE') as string },
    ]);
  });
});
