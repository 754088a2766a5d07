import { describe, expect, it } from 'vitest';
import { type Scope, scopeTest } from '../../../src/retrieval/scope.ts';
import { makeArticle } from '../../support/make-article.ts';

const article = makeArticle({
  id: 'north/2024/fog',
  authors: ['Ann Lee', 'Ben Ode'],
  publication: 'The Coast',
  tags: ['sea', 'law'],
  published: '2024-01-29T10:00:00Z',
  language: 'en-GB',
});
const bare = makeArticle({ id: 'bare', authors: [] });

const has = (scope: Scope, of = article): boolean => scopeTest(scope)?.(of) ?? true;

describe('A scope', () => {
  it.each<Scope>([
    {},
    { articleId: 'north/2024/fog' },
    { collections: ['south', 'north'] },
    { collections: ['north/2024'] },
    { collectionRules: { listed: ['north/2024'], open: ['north/2024'], areOthersOpen: false } },
    { collectionRules: { listed: ['north'], open: ['north'], areOthersOpen: false } },
    { collectionRules: { listed: ['south'], open: [], areOthersOpen: true } },
    { hiddenArticles: ['fog'] },
    { hiddenTags: ['work'] },
    { authors: ['Cy Reed', 'Ben Ode'] },
    { publications: ['The Coast'] },
    { tags: ['work', 'law'] },
    { language: 'EN' },
    { language: 'en-gb' },
    { publishedFrom: '2024' },
    { publishedFrom: '2024-01-29' },
    { publishedUntil: '2024-01' },
    { publishedUntil: '2024-01-29' },
    { publishedFrom: '2023', publishedUntil: '2025', tags: ['sea'], hiddenTags: [] },
  ])('%j has an article that is all it asks for', (scope) => {
    expect(has(scope)).toBe(true);
  });

  it.each<Scope>([
    { articleId: 'fog' },
    { collections: [] },
    { collections: ['nor', 'north/2024/fog'] },
    { collections: ['.'] },
    { collectionRules: { listed: ['north/2024'], open: ['north'], areOthersOpen: true } },
    { collectionRules: { listed: ['north'], open: [], areOthersOpen: true } },
    { collectionRules: { listed: [], open: ['south'], areOthersOpen: false } },
    { hiddenArticles: ['north/2024/fog'] },
    { hiddenTags: ['work', 'law'] },
    { authors: ['Ben'] },
    { authors: [] },
    { publications: ['Coast'] },
    { tags: ['la'] },
    { language: 'e' },
    { language: 'en-US' },
    { publishedFrom: '2024-01-30' },
    { publishedUntil: '2023-12' },
    { tags: ['sea'], authors: ['Nobody'] },
  ])('%j has none that isn’t', (scope) => {
    expect(has(scope)).toBe(false);
  });

  it('has an article that doesn’t say what it is asked for only if it isn’t asked', () => {
    expect(has({ hiddenTags: ['sea'], hiddenArticles: ['fog'] }, bare)).toBe(true);
    for (const scope of [
      { language: 'en' },
      { publications: ['The Coast'] },
      { publishedFrom: '1' },
      { publishedUntil: '3' },
    ])
      expect(has(scope, bare)).toBe(false);
  });

  it('takes a date that says less than another for one that may be the same', () => {
    const dated = makeArticle({ published: '2023' });
    expect(has({ publishedFrom: '2023-06' }, dated)).toBe(true);
    expect(has({ publishedUntil: '2023-06' }, dated)).toBe(true);
    expect(has({ publishedFrom: '2024-06' }, dated)).toBe(false);
  });
});
