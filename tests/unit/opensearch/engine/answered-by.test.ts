import { describe, expect, it } from 'vitest';
import { answeredBy } from '../../../../src/opensearch/engine/answered-by.ts';
import type { EngineReply, EngineRequest } from '../../../../src/opensearch/engine/engine.ts';
import { manualClock } from '../../../support/manual-clock.ts';
import { describeWithOpenSearch } from '../../../support/opensearch/describe-with-opensearch.ts';
import { fetchEngine } from '../../../support/opensearch/fetch-engine.ts';
import { pretendNode } from '../../../support/opensearch/pretend-node.ts';

const PREFERENCE = '_only_nodes:one,two';
const OK: EngineReply = { status: 200, body: {} };
const LACKING = illegal('no data nodes with criteria [one,two] found for shard: [articles][0]');

function illegal(reason: string) {
  return { error: { type: 'illegal_argument_exception', reason } };
}

async function asked(
  request: EngineRequest,
  replyTo: (request: EngineRequest) => EngineReply = () => OK,
) {
  const node = pretendNode('http://one', replyTo, manualClock().schedule);
  const reply = await answeredBy(['one', 'two'], node).send(request, { timeoutMs: 100 });
  return { reply, requests: node.asked };
}

const SEARCH: EngineRequest = {
  method: 'POST',
  path: '/articles/_search',
  query: { allow_partial_search_results: 'false' },
  body: { size: 1 },
};

describe('a node that others don’t answer', () => {
  it('asks those that do, whatever it is asked of copies', async () => {
    const search = await asked(SEARCH);
    expect(search.requests).toEqual([
      { ...SEARCH, query: { ...SEARCH.query, preference: PREFERENCE } },
    ]);
    const document: EngineRequest = { method: 'GET', path: '/state/_doc/changes' };
    const found = await asked(document);
    expect(found.requests).toEqual([{ ...document, query: { preference: PREFERENCE } }]);
  });

  it('asks them likewise in each of several searches', async () => {
    const lines = '{"a":1}\n{"query":{}}\n{"a":2}\n{"size":0}\n';
    const { requests } = await asked({ method: 'POST', path: '/articles/_msearch', lines });
    expect(requests).toEqual([
      {
        method: 'POST',
        path: '/articles/_msearch',
        lines: `{"a":1,"preference":"${PREFERENCE}"}\n{"query":{}}\n{"a":2,"preference":"${PREFERENCE}"}\n{"size":0}\n`,
      },
    ]);
  });

  it('is asked as ever what is no question to copies', async () => {
    const others: readonly EngineRequest[] = [
      { method: 'GET', path: '/articles/_mapping' },
      { method: 'PUT', path: '/state/_doc/changes', body: {} },
      { method: 'POST', path: '/_search/scroll', body: {} },
      { method: 'POST', path: '/_bulk', lines: '{"index":{}}\n{}\n' },
    ];
    for (const request of others) expect((await asked(request)).requests).toEqual([request]);
  });

  it('asks all where those that answer hold no copy of a part', async () => {
    const lines = '{"a":1}\n{"size":0}\n';
    const several: EngineRequest = { method: 'POST', path: '/articles/_msearch', lines };
    const ofOne = await asked(SEARCH, ({ query }) =>
      query?.['preference'] === undefined ? OK : { status: 400, body: LACKING },
    );
    expect(ofOne.reply).toEqual(OK);
    expect(ofOne.requests.at(-1)).toEqual(SEARCH);
    const ofSeveral = await asked(several, (request) =>
      request.lines === lines ? OK : { status: 200, body: { responses: [{}, LACKING] } },
    );
    expect(ofSeveral.reply).toEqual(OK);
    expect(ofSeveral.requests.at(-1)).toEqual(several);
  });

  it('asks nobody again what is wrong in itself', async () => {
    const body = illegal('[size] parameter cannot be negative, found [-7]');
    const { reply, requests } = await asked(SEARCH, () => ({ status: 400, body }));
    expect(reply).toEqual({ status: 400, body });
    expect(requests).toHaveLength(1);
    const lines = '{"a":1}\n{"size":-7}\n';
    const several: EngineRequest = { method: 'POST', path: '/articles/_msearch', lines };
    const responses = [body, { hits: { hits: [] } }];
    const ofSeveral = await asked(several, () => ({ status: 200, body: { responses } }));
    expect(ofSeveral.requests).toHaveLength(1);
  });
});

describeWithOpenSearch('where those that answer hold no copy of a part,', (engine) => {
  it('an engine is asked for that from all', async () => {
    const { url, prefix } = engine();
    const api = fetchEngine(url);
    const index = `${prefix}copies`;
    const settings = { number_of_shards: 2, number_of_replicas: 0 };
    await api.ask({ method: 'PUT', path: `/${index}`, body: { settings } });
    const path = `/${index}/_doc/1`;
    await api.ask({ method: 'PUT', path, query: { refresh: 'true' }, body: { word: 'lamp' } });
    const node = answeredBy(['nobody'], {
      url,
      send: (request) => api.ask(request),
      close: async () => {},
    });
    const ask = (request: EngineRequest) => node.send(request, { timeoutMs: 1000 });
    const found = { status: 200, body: { hits: { hits: [{ _id: '1' }] } } };
    const lines = `{"index":"${index}"}\n{"size":1}\n`;
    expect(await ask({ method: 'GET', path })).toMatchObject({ body: { found: true } });
    expect(await ask({ method: 'POST', path: `/${index}/_search` })).toMatchObject(found);
    expect(await ask({ method: 'POST', path: `/${index}/_msearch`, lines })).toMatchObject({
      body: { responses: [found.body] },
    });
    const body = { size: -7 };
    expect(await ask({ method: 'POST', path: `/${index}/_search`, body })).toMatchObject({
      body: illegal('[size] parameter cannot be negative, found [-7]'),
    });
  });
});
