import { describe, expect, it } from 'vitest';
import { fakePullquote } from '../../support/fake-pullquote.ts';
import { makeArticle } from '../../support/make-article.ts';
import { findNamedArticle } from '../../../src/discord/article-option.ts';

const shadow = makeArticle({ id: 'a', title: 'The Shadow' });
const shadows = makeArticle({ id: 'b', title: 'The Shadows of “War”' });
const light = makeArticle({ id: 'c', title: 'Light', url: 'https://light.example/c?id=1' });
const pullquote = fakePullquote({ articles: [shadow, shadows, light] });

describe('findNamedArticle', () => {
  it('takes the id of a suggestion', async () => {
    expect(await findNamedArticle(pullquote, 'b')).toEqual({ kind: 'found', article: shadows });
  });

  it('takes what only one article matches', async () => {
    expect(await findNamedArticle(pullquote, 'lig')).toEqual({ kind: 'found', article: light });
  });

  it('takes a title that is typed out, though others begin with it', async () => {
    expect(await findNamedArticle(pullquote, 'the shadow')).toEqual({
      kind: 'found',
      article: shadow,
    });
  });

  it('takes a link to an article', async () => {
    const link = 'http://www.light.example/c?utm_source=chat&id=1#top';
    expect(await findNamedArticle(pullquote, link)).toEqual({ kind: 'found', article: light });
  });

  it('does not choose among several', async () => {
    const candidates = [shadow, shadows];
    expect(await findNamedArticle(pullquote, 'shadow')).toEqual({ kind: 'unclear', candidates });
  });

  it('does not choose among none', async () => {
    expect(await findNamedArticle(pullquote, 'zebra')).toEqual({ kind: 'unclear', candidates: [] });
  });
});
