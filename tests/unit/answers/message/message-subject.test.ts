import { describe, expect, it } from 'vitest';
import { createPullquote } from '../../../../src/pullquote-over-archive.ts';
import { fromLibrary, LIBRARY } from '../../../support/library.ts';

const library = await createPullquote(LIBRARY);
const LINK = 'https://gazette.example/hollow-point?utm_source=chat';
const QUOTED = '“the keeper carried it up 214 steps”';

describe('the subject of a message', () => {
  it('is a long quotation before anything else', async () => {
    expect(await library.subjectOf(`${LINK} says ${QUOTED}. Is that so?`)).toEqual({
      kind: 'quotation',
      text: QUOTED.slice(1, -1),
    });
  });

  it('is the article that it links to, whatever it asks', async () => {
    expect(await library.subjectOf(`Who lit the lamp? ${LINK}`)).toEqual({
      kind: 'article',
      article: fromLibrary('lighthouse'),
    });
  });

  it('is a question without the links that lead elsewhere', async () => {
    expect(await library.subjectOf('https://lamp.example/oil Who lit the lamp?')).toEqual({
      kind: 'question',
      text: 'Who lit the lamp?',
    });
  });

  it('is nothing in a message without words', async () => {
    expect(await library.subjectOf('🎉 https://lamp.example/oil')).toEqual({ kind: 'nothing' });
  });

  it('is no article that is hidden', async () => {
    const without = library.within({ hiddenArticles: ['lighthouse'] });
    expect(await without.linkedArticle(LINK)).toBeUndefined();
    expect(await without.subjectOf(LINK)).toEqual({ kind: 'nothing' });
  });
});
