import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scopeFilter } from '../../../../src/opensearch/archive/scope-filter.ts';
import type { Clause } from '../../../../src/opensearch/archive/search.ts';
import { type ScopeFields, scopeFieldsOf } from '../../../../src/opensearch/layout/scope-fields.ts';
import { type Scope, scopeTest } from '../../../../src/retrieval/scope.ts';
import { makeArticle } from '../../../support/make-article.ts';

/** Whether a document with these fields is found, as the engine has it. */
function isFound(clause: Clause, fields: ScopeFields): boolean {
  const [kind, body] = Object.entries(clause)[0] ?? [];
  const [field = '', wanted] = Object.entries((body ?? {}) as Record<string, unknown>)[0] ?? [];
  const values = (name: string): readonly string[] =>
    [
      (fields as unknown as Record<string, string | readonly string[] | undefined>)[name] ?? [],
    ].flat();
  const all = (name: string): readonly Clause[] =>
    (body as Record<string, readonly Clause[]>)[name] ?? [];
  switch (kind) {
    case 'match_none':
      return false;
    case 'term':
      return values(field).includes(wanted as string);
    case 'terms':
      return values(field).some((value) => (wanted as readonly string[]).includes(value));
    case 'prefix':
      return values(field).some((value) => value.startsWith(wanted as string));
    case 'exists':
      return values(wanted as string).length > 0;
    case 'range': {
      const { gte, lte } = wanted as { readonly gte?: string; readonly lte?: string };
      return values(field).some(
        (value) => (gte === undefined || value >= gte) && (lte === undefined || value <= lte),
      );
    }
    case 'bool':
      return (
        all('filter').every((one) => isFound(one, fields)) &&
        !all('must_not').some((one) => isFound(one, fields)) &&
        (all('should').length === 0 || all('should').some((one) => isFound(one, fields)))
      );
    default:
      throw new Error(`a ${kind} is no filter`);
  }
}

const SERVER = '1200000000000000041';
const FOLDERS = `
  north/, north/2024/, north/2024/may/, northern/, cafe\u0301/, servers/, servers/12/, servers/${SERVER}/,
  servers/${SERVER}/news/, servers/1200000000000000042/,
`
  .split(',')
  .map((folder) => folder.trim());
const LISTED = FOLDERS.map((folder) => (folder === '' ? '.' : folder.slice(0, -1).normalize()));
const DATES = ['1998', '1998-05', '1998-05-03', '1998-05-03T10:00:00Z', '1999-01', '2001'] as const;
const LANGUAGES = ['en', 'en-GB', 'EN-us', 'de', 'e'] as const;
const AUTHORS = ['Ann Lee', 'Noor Adeyemi'] as const;
const TAGS = ['sea', 'law', 'work'] as const;

const maybe = <One>(...those: readonly One[]) =>
  fc.option(fc.constantFrom(...those), { nil: undefined });
const some = <One>(those: readonly One[]) => fc.option(fc.subarray([...those]), { nil: undefined });

const anySource = fc
  .record({
    folder: fc.constantFrom(...FOLDERS),
    name: fc.constantFrom('a', 'b'),
    authors: fc.subarray([...AUTHORS]),
    tags: fc.subarray([...TAGS]),
    publication: maybe('The Coast', 'Fields'),
    published: maybe(...DATES),
    language: maybe(...LANGUAGES),
  })
  .map(({ folder, name, ...source }) =>
    makeArticle({ ...JSON.parse(JSON.stringify(source)), id: `${folder}${name}` }),
  );

const anyScope: fc.Arbitrary<Scope> = fc.record({
  collectionRules: fc.option(
    fc.record({
      listed: fc.subarray(LISTED),
      open: fc.subarray(LISTED),
      areOthersOpen: fc.boolean(),
      serverId: maybe(SERVER, '1200000000000000042'),
    }),
    { nil: undefined },
  ),
  collections: some(LISTED),
  hiddenArticles: some(['a', 'north/b']),
  hiddenTags: some(TAGS),
  authors: some(AUTHORS),
  publications: some(['The Coast', 'Fields']),
  publishedFrom: maybe(...DATES),
  publishedUntil: maybe(...DATES),
  tags: some(TAGS),
  language: maybe(...LANGUAGES),
  wordsOf: maybe('en', 'de'),
  articleIds: some(['a', 'north/b', 'nowhere']),
});

describe('scopeFilter', () => {
  it('has the engine find the articles of a scope and no others', () => {
    const partOfScope = anyScope.chain((scope) =>
      fc
        .subarray(Object.keys(scope) as (keyof Scope)[], { minLength: 1, maxLength: 2 })
        .map((kept): Scope => Object.fromEntries(kept.map((part) => [part, scope[part]]))),
    );
    fc.assert(
      fc.property(anySource, partOfScope, (article, scope) => {
        const found = scopeFilter(scope).every((clause) => isFound(clause, scopeFieldsOf(article)));
        expect(found).toBe(scopeTest(scope)?.(article) ?? true);
      }),
      { numRuns: 4000 },
    );
  });

  it('shows by rules what they show, whoever has added it', () => {
    const rules = anyScope.map(({ collectionRules }): Scope => ({ collectionRules }));
    fc.assert(
      fc.property(anySource, rules, (article, scope) => {
        const found = scopeFilter(scope).every((clause) => isFound(clause, scopeFieldsOf(article)));
        expect(found).toBe(scopeTest(scope)?.(article) ?? true);
      }),
      { numRuns: 4000 },
    );
  });
});
