import { describe, expect, it } from 'vitest';
import { answeredBy } from '../../../../src/opensearch/engine/answered-by.ts';
import type { EngineReply, EngineRequest } from '../../../../src/opensearch/engine/engine.ts';
import { manualClock } from '../../../support/manual-clock.ts';
import { pretendNode } from '../../../support/opensearch/pretend-node.ts';

const PREFERENCE = '_only_nodes:one,two';
const OK: EngineReply = { status: 200, body: {} };
const LACKING = { error: { type: 'illegal_argument_exception' } };

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
});
