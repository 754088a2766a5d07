import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkedArticle, withoutLinks } from '../../../../src/answers/message/linked-article.ts';
import { archiveOf } from '../../../support/archives.ts';
import { hostileText } from '../../../support/hostile-text.ts';
import { makeArticle } from '../../../support/make-article.ts';

const lamp = makeArticle({ title: 'Lamp', url: 'https://www.gazette.example/hollow-point/?id=7' });
const fog = makeArticle({ title: 'Fog', url: 'http://wiki.example/Fog_(weather)#History' });
const twin = makeArticle({ title: 'Twin', url: 'https://gazette.example/hollow-point?id=7' });
const archive = await archiveOf([makeArticle({ title: 'Unlinked' }), lamp, fog, twin]);
const find = async (text: string) => (await linkedArticle(archive, text))?.title;

describe('the article that a text links to', () => {
  it.each([
    'https://www.gazette.example/hollow-point/?id=7',
    'See http://gazette.example/hollow-point?id=7.',
    'HTTPS://GAZETTE.EXAMPLE/hollow-point?utm_source=x&id=7&fbclid=abc#:~:text=lamp',
    'Look (https://gazette.example/hollow-point/?ref=home&id=7)!',
    '[the lamp](https://gazette.example/hollow-point?id=7)',
    '**<https://gazette.example:443/hollow-point?id=7>**',
    'first https://elsewhere.example/ then https://gazette.example/hollow-point?id=7, and fog',
  ])('is found in %s', async (text) => {
    expect(await find(text)).toBe('Lamp');
  });

  it('may end with a sign', async () => {
    expect(await find('(https://wiki.example/Fog_(weather)).')).toBe('Fog');
  });

  it.each([
    '',
    'gazette.example is a paper',
    'https://gazette.example/hollow-point',
    'https://gazette.example/hollow-point?id=8',
    'https://gazette.example/hollow-point/lamp?id=7',
    'https://notgazette.example/hollow-point?id=7',
    'ftp://gazette.example/hollow-point?id=7',
  ])('is not found in "%s"', async (text) => {
    expect(await find(text)).toBeUndefined();
  });

  it('is one that may be shown', async () => {
    const shown = await linkedArticle(
      archive.within({ hiddenArticles: [lamp.id] }),
      'https://gazette.example/hollow-point?id=7',
    );
    expect(shown).toBe(twin);
  });

  it('never throws, and finds the address of an article in any text around it', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText(), hostileText(), async (before, after) => {
        await find(before);
        expect(await find(`${before} ${lamp.url} ${after}`)).toBeDefined();
      }),
    );
  });
});

describe('withoutLinks', () => {
  it('leaves the words', () => {
    expect(withoutLinks('See https://x.example/y?z and go').split(/\s+/)).toEqual([
      'See',
      'and',
      'go',
    ]);
  });
});
