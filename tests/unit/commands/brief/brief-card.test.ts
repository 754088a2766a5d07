import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawBrief } from '../../../../commands/brief/brief-card.ts';
import { hostileArticle } from '../../../support/hostile-article.ts';
import { hostileText } from '../../../support/hostile-text.ts';
import { excerptOf, makeArticle } from '../../../support/make-article.ts';
import { makeBrief } from '../../../support/make-brief.ts';
import { replyFaults } from '../../../support/reply-faults.ts';
import { textsOf } from '../../../support/texts-of.ts';
import { ENGLISH } from '../../../support/voices.ts';

const harbour = makeArticle({
  title: 'The harbour',
  authors: ['Ann Author'],
  published: '2021-04-03',
  url: 'https://paper.example/harbour',
  paragraphs: [['The wall costs four million crowns.'], ['Fishermen welcome it.']],
});
const letter = makeArticle({
  title: 'A letter',
  authors: ['Ben Author'],
  paragraphs: [['A wall would drown the seals.']],
});

const PUBLIC = { visibility: 'public', ownerCode: '' } as const;

describe('drawBrief', () => {
  it('shows what each article says under its source', () => {
    const tellings = [excerptOf(harbour, 1), excerptOf(letter, 1), excerptOf(harbour, 2)];
    const brief = makeBrief(
      { topic: 'the *wall*' },
      tellings.map((excerpt) => ({ excerpt, share: 1 })),
    );
    const reply = drawBrief(brief, PUBLIC, ENGLISH);
    expect(reply.visibility).toBe('public');
    expect(textsOf(reply.components)).toEqual([
      '-# What the articles say about: the \\*wall\\*',
      '**The harbour**\n-# Ann Author · 3 April 2021 · [Open article](https://paper.example/harbour)',
      '> The wall costs four million crowns.',
      '-# ¶ 1',
      '> Fishermen welcome it.',
      '-# ¶ 2',
      '**A letter**\n-# Ben Author',
      '> A wall would drown the seals.',
      '-# ¶ 1',
      '-# Word for word from the articles. Opinions are their authors’.',
    ]);
    expect(replyFaults(reply)).toEqual([]);
  });

  it('says to the asker alone that nothing was found, and what comes nearest', () => {
    const reply = drawBrief(
      { kind: 'not-found', question: '@everyone', nearest: [harbour] },
      PUBLIC,
      ENGLISH,
    );
    expect(reply.visibility).toBe('private');
    expect(textsOf(reply.components).join()).toContain(
      '**I found no passage about “\\@everyone”.**\nNearest to your words:\n- **The harbour**',
    );
    expect(replyFaults(reply)).toEqual([]);
    const nothing = drawBrief({ kind: 'not-found', question: 'x', nearest: [] }, PUBLIC, ENGLISH);
    expect(textsOf(nothing.components).join()).toContain('`/articles` lists what there is.');
  });

  it('says in which languages there are articles if those of the topic’s say nothing', () => {
    const languages = { asked: ['de'], others: ['tr'] };
    const nothing = drawBrief(
      { kind: 'not-found', question: 'x', nearest: [], languages },
      PUBLIC,
      ENGLISH,
    );
    expect(textsOf(nothing.components).join()).toContain(
      '**I found no passage about “x”.**\nI looked in the articles in German. Others are in Turkish',
    );
  });

  it('can be sent whatever the articles hold', () => {
    fc.assert(
      fc.property(
        fc.array(hostileArticle(), { minLength: 1, maxLength: 6 }),
        hostileText(),
        (articles, topic) => {
          const tellings = articles.flatMap((article) =>
            article.paragraphs.map(({ number }) => ({
              excerpt: excerptOf(article, number),
              share: 1,
            })),
          );
          expect(replyFaults(drawBrief(makeBrief({ topic }, tellings), PUBLIC, ENGLISH))).toEqual(
            [],
          );
        },
      ),
      { numRuns: 100 },
    );
  });
});
