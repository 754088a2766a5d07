import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleChoices, findChosen } from '../../../src/discord/article-choices.ts';
import { referenceTo } from '../../../src/articles/article-reference.ts';
import { fakePullquote } from '../../support/fake-pullquote.ts';
import { hostileText } from '../../support/hostile-text.ts';
import { makeArticle } from '../../support/make-article.ts';
import { findNamedArticle } from '../../../src/discord/article-option.ts';

const fog = makeArticle({
  id: 'fog',
  title: 'Fog',
  authors: ['Noor Adeyemi'],
  published: '2021-11-02',
});
const deep = makeArticle({ id: 'a/'.repeat(60).concat('tide'), title: 'Tides', authors: [] });
const pullquote = fakePullquote({ articles: [fog, deep] });

async function nameOf(source: Parameters<typeof makeArticle>[0]): Promise<string> {
  const articles = fakePullquote({ articles: [makeArticle({ id: 'it', ...source })] });
  const [choice] = await articleChoices(articles, '');
  return choice?.name ?? '';
}

describe('article choices', () => {
  it('show title, authors and month, and stand for ids', async () => {
    expect(await articleChoices(pullquote, 'fog')).toEqual([
      { name: 'Fog · Noor Adeyemi · 2021-11', value: 'fog' },
    ]);
    const names = [
      { title: 'Ice', authors: ['Ida Reyes', 'Tom Falk'], published: '2020' },
      { title: 'Ice', authors: [], published: '2020-02' },
      { title: 'Ice', authors: ['Ida Reyes'] },
    ].map(nameOf);
    expect(await Promise.all(names)).toEqual([
      'Ice · Ida Reyes, Tom Falk · 2020',
      'Ice · 2020-02',
      'Ice · Ida Reyes',
    ]);
  });

  it('keep author and month in sight, however long a title is', async () => {
    const title = 'What the fog did to the harbour '.repeat(8);
    const name = await nameOf({ title, authors: ['Noor Adeyemi'], published: '2021-11-02T10:00Z' });
    expect(name).toMatch(/^What the fog .*… · Noor Adeyemi · 2021-11$/);
    expect(name.length).toBeLessThanOrEqual(100);
  });

  it('fit Discord’s limit with their month, whatever an article is called', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText(), hostileText(), async (title, author) => {
        const name = await nameOf({ title, authors: [author], published: '2021-11' });
        expect(name.length).toBeLessThanOrEqual(100);
        expect(name).toMatch(/2021-11$/);
      }),
    );
  });

  it('reach an article whose id is too long for Discord', async () => {
    const [choice] = await articleChoices(pullquote, 'tides');
    expect(choice?.value.length).toBeLessThanOrEqual(100);
    expect(await findNamedArticle(pullquote, choice?.value ?? '')).toEqual({
      kind: 'found',
      article: deep,
    });
  });

  it('stand for nothing else', async () => {
    expect(await findChosen(pullquote, 'fog')).toBe(fog);
    expect(await findChosen(pullquote, referenceTo(fog))).toBeUndefined();
    expect(await findChosen(pullquote, 'tide')).toBeUndefined();
  });

  it('are no more than Discord takes', async () => {
    const many = Array.from({ length: 30 }, (_, nth) => makeArticle({ title: `Fog ${nth}` }));
    expect(await articleChoices(fakePullquote({ articles: many }), '')).toHaveLength(25);
  });
});
