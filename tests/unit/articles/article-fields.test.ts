import { describe, expect, it } from 'vitest';
import { readFields } from '../../../src/articles/article-fields.ts';

const fieldsOf = (values: Readonly<Record<string, unknown>>) => readFields(values).fields;

describe('the fields of an article', () => {
  it.each([
    [{ date: '2024-01-29' }, '2024-01-29'],
    [{ date: new Date(Date.UTC(2024, 0, 29)) }, '2024-01-29T00:00:00Z'],
    [{ published: true, date: '2024-01-29' }, '2024-01-29'],
    [{ published_at: '2024-01-29', date: '2020-01-01' }, '2024-01-29'],
    [{ pubDate: 'Mon, 29 Jan 2024 10:00:00 GMT' }, '2024-01-29'],
    [{ datePublished: 'January 29, 2024' }, '2024-01-29'],
    [{ publishDate: 20240129 }, '2024-01-29'],
    [{ extra: { date: '2024-01-29' } }, '2024-01-29'],
    [{ lang: 'fr', date: '03/04/2024' }, '2024-04-03'],
    [{ date: ['2024'] }, '2024'],
    [{ created: '2024-01-29', updated: '2024-01-29' }, undefined],
  ])('say when it appeared: %j', (values, published) => {
    expect(fieldsOf(values).published).toBe(published);
  });

  it.each([
    [{ url: 'https://a.example/x' }],
    [{ canonical_url: 'https://a.example/x', url: '/x' }],
    [{ permalink: '<https://a.example/x>' }],
    [{ link: '[Read it](https://a.example/x)' }],
    [{ source: 'https://a.example/x' }],
    [{ params: { canonicalURL: 'https://a.example/x' } }],
  ])('give its address: %j', (values) => {
    expect(readFields(values)).toMatchObject({ fields: { url: 'https://a.example/x' }, notes: [] });
  });

  it.each([
    [{ publication: 'Herald' }],
    [{ site: 'Herald' }],
    [{ outlet: 'Herald', site: 'https://a.example' }],
    [{ source: 'Herald' }],
    [{ publisher: { name: 'Herald', url: 'https://a.example' } }],
  ])('name its outlet: %j', (values) => {
    expect(readFields(values)).toMatchObject({ fields: { publication: 'Herald' }, notes: [] });
  });

  it.each([
    ['en', 'en'],
    ['en_US', 'en-US'],
    ['en-us', 'en-US'],
    ['de_DE.UTF-8', 'de-DE'],
    ['Deutsch', 'de'],
    ['german', 'de'],
    ['Türkçe', 'tr'],
    ['zh-hant', 'zh-Hant'],
  ])('have a language, also as %s', (given, language) => {
    expect(fieldsOf({ lang: given }).language).toBe(language);
  });

  it.each(['klingon', 'dialect', 'none'])('have no language named %s', (lang) => {
    const { fields, notes } = readFields({ lang });
    expect(fields.language).toBeUndefined();
    expect(notes).toHaveLength(1);
  });

  it.each([
    ['Ada Example, Ben Sample'],
    ['Ada Example and Ben Sample'],
    ['By Ada Example & Ben Sample'],
    ['Ada Example; Ben Sample'],
    ['Ada Example <ada@a.example>, Ben Sample <ben@a.example>'],
    [['Ada Example', '[[people/ben|Ben Sample]]']],
    [[{ name: 'Ada Example', title: 'Engineer' }, { name: 'Ben Sample' }]],
    [[{ name: { given: 'Ada', family: 'Example' } }, { first_name: 'Ben', last_name: 'Sample' }]],
    [{ ada: { name: 'Ada Example' }, ben: { name: 'Ben Sample' } }],
  ])('name two authors as %j', (authors) => {
    expect(fieldsOf({ authors }).authors).toEqual(['Ada Example', 'Ben Sample']);
  });

  it('say of what kind its authors are', () => {
    expect(fieldsOf({ author: 'Blue Marsh', authorType: 'organization' }).authorType).toBe(
      'organisation',
    );
    expect(fieldsOf({ author: { name: 'Blue Marsh', '@type': 'Organization' } })).toMatchObject({
      authors: ['Blue Marsh'],
      authorType: 'organisation',
    });
    expect(fieldsOf({ author: 'Ann Lee', authorType: 'heron' }).authorType).toBeUndefined();
  });

  it('gather tags from wherever they are', () => {
    expect(
      fieldsOf({ tags: 'herons, water', keywords: ['#marsh', 'water'], categories: 'news' }).tags,
    ).toEqual(['herons', 'water', 'marsh', 'news']);
  });

  it('have names in any letters, joined in any way', () => {
    expect(fieldsOf({ Title: 'A', 'Canonical-URL': 'https://a.example' })).toMatchObject({
      title: 'A',
      url: 'https://a.example',
    });
  });
});
