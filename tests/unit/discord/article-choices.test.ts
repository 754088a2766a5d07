import { describe, expect, it } from 'vitest';
import { articleChoices, findChosen } from '../../../src/discord/article-choices.ts';
import { referenceTo } from '../../../src/articles/article-reference.ts';
import { fakePullquote } from '../../support/fake-pullquote.ts';
import { makeArticle } from '../../support/make-article.ts';
import { findNamedArticle } from '../../../src/discord/article-option.ts';

const fog = makeArticle({ id: 'fog', title: 'Fog', authors: ['Noor Adeyemi'] });
const deep = makeArticle({ id: 'a/'.repeat(60).concat('tide'), title: 'Tides', authors: [] });
const pullquote = fakePullquote({ articles: [fog, deep] });

describe('article choices', () => {
  it('show title and authors, and stand for ids', async () => {
    expect(await articleChoices(pullquote, 'fog')).toEqual([
      { name: 'Fog · Noor Adeyemi', value: 'fog' },
    ]);
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
