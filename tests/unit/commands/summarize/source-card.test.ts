import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawSource } from '../../../../commands/summarize/source-card.ts';
import { hostileArticle } from '../../../support/hostile-article.ts';
import { makeArticle } from '../../../support/make-article.ts';
import { replyFaults } from '../../../support/reply-faults.ts';
import { textsOf } from '../../../support/texts-of.ts';
import { ENGLISH } from '../../../support/voices.ts';

describe('drawSource', () => {
  it('tells the asker alone all that is known', () => {
    const article = makeArticle({
      id: '2021/lamp',
      title: 'The lamp',
      authors: ['Mara Quill', 'Tom Reed'],
      publication: 'The Gazette',
      published: '2021-04',
      url: 'https://gazette.example/lamp',
      tags: ['sea', 'light'],
      paragraphs: [['It went out.', 'Nobody knew why.'], ['It came back.']],
    });
    const reply = drawSource(article, ENGLISH);
    expect(reply.visibility).toBe('private');
    expect(textsOf(reply.components)).toEqual([
      [
        '**The lamp**',
        'By: Mara Quill and Tom Reed',
        'In: The Gazette',
        'Published: April 2021',
        'Link: [Open article](https://gazette.example/lamp)',
        'Tags: sea, light',
        'Length: 2 paragraphs · 3 sentences',
        'Id: 2021/lamp',
      ].join('\n'),
    ]);
  });

  it('leaves out what is not known', () => {
    const bare = makeArticle({ title: 'The lamp', authors: [], paragraphs: [['It went out.']] });
    expect(textsOf(drawSource(bare, ENGLISH).components)).toEqual([
      '**The lamp**\nLength: 1 paragraph · 1 sentence\nId: the-lamp',
    ]);
  });

  it('can be sent whatever the article holds', () => {
    fc.assert(
      fc.property(hostileArticle(), (article) => {
        expect(replyFaults(drawSource(article, ENGLISH))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
