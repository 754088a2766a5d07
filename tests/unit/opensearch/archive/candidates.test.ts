import { expect, it } from 'vitest';
import { candidatesIn } from '../../../../src/opensearch/archive/candidates.ts';
import { scopeFilter } from '../../../../src/opensearch/archive/scope-filter.ts';
import type { Clause, Search } from '../../../../src/opensearch/archive/search.ts';
import { nothingSeen } from '../../../../src/opensearch/archive/seen.ts';
import { knowledgeByScope, type View } from '../../../../src/opensearch/archive/view.ts';
import { viewOver } from '../../../support/opensearch/view-over.ts';

/** https://docs.opensearch.org/latest/query-dsl/compound/bool/ */
const MOST_CLAUSES = 1024;

it('asks with the terms that weigh most, as many as the engine takes beside all that is open', async () => {
  const listed = Array.from({ length: 40 }, (_, nth) => `folder-${nth}`);
  const rules = { listed, open: listed, areOthersOpen: true };
  const asked: Clause[] = [];
  const view = viewOf(asked, scopeFilter({ collectionRules: rules }));
  const terms = Array.from({ length: 1500 }, (_, nth) => ({ term: `lamp${nth}`, weight: nth + 1 }));
  await candidatesIn(view, { terms, sought: [], limit: 10 }, nothingSeen());
  const query = asked.at(-1);
  expect(JSON.stringify(query)).toContain('"lamp1499"');
  expect(JSON.stringify(query)).not.toContain('"lamp0"');
  expect(countClauses(query)).toBeGreaterThan(500);
  expect(countClauses(query)).toBeLessThan(MOST_CLAUSES);
});

/** Of an index where each term stands in one paragraph; notes the queries that it is asked. */
function viewOf(asked: Clause[], filter: readonly Clause[]): View {
  const search: Search = (body) => {
    const { query = {}, aggs = {} } = body;
    asked.push(query);
    const { each } = aggs as {
      readonly each?: { readonly filters: { readonly filters: object[] } };
    };
    const aggregations = each
      ? { each: { buckets: each.filters.filters.map(() => ({ doc_count: 1 })) } }
      : { passages: { value: 1000 }, terms: { value: 50_000 } };
    return Promise.resolve({ hits: { hits: [] }, aggregations });
  };
  const all = viewOver(search);
  return { search, filter, knowledge: knowledgeByScope().of('some'), isWhole: false, all };
}

/** One of several keywords counts twice, as the engine looks them up in two ways. */
function countClauses(query: unknown): number {
  const { bool, terms } = query as {
    readonly bool?: Readonly<Record<string, unknown>>;
    readonly terms?: unknown;
  };
  if (!bool) return terms === undefined ? 1 : 2;
  const clauses = Object.values(bool).filter(Array.isArray).flat();
  return clauses.reduce((sum: number, clause) => sum + countClauses(clause), 0);
}
