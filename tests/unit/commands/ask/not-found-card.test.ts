import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawAnswer } from '../../../../commands/ask/answer-card.ts';
import { PUBLIC } from '../../../support/answer-options.ts';
import { replyFaults } from '../../../support/reply-faults.ts';
import { hostileArticle } from '../../../support/hostile-article.ts';
import { hostileText } from '../../../support/hostile-text.ts';
import { makeArticle } from '../../../support/make-article.ts';
import { textsOf } from '../../../support/texts-of.ts';
import { ENGLISH } from '../../../support/voices.ts';

const question = 'Who won?';
const articles = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'].map((title) =>
  makeArticle({ title }),
);

describe('drawAnswer, when nothing was found', () => {
  it('is private even if a public answer was asked for', () => {
    const reply = drawAnswer({ kind: 'not-found', question, nearest: [] }, PUBLIC, ENGLISH);
    expect(reply.visibility).toBe('private');
  });

  it('says so and offers the five nearest articles', () => {
    const reply = drawAnswer({ kind: 'not-found', question, nearest: articles }, PUBLIC, ENGLISH);
    expect(textsOf(reply.components)).toEqual([
      '**The articles don’t answer that.**',
      '-# Question: Who won?',
      [
        'Nearest to your words:',
        '- **One** · Ann Author',
        '- **Two** · Ann Author',
        '- **Three** · Ann Author',
        '- **Four** · Ann Author',
        '- **Five** · Ann Author',
      ].join('\n'),
      'Try other words, or choose one of these under `article`.',
    ]);
  });

  it('says which article was asked and does not offer it again', () => {
    const [asked] = articles;
    const reply = drawAnswer(
      { kind: 'not-found', question, nearest: articles.slice(0, 1) },
      { ...PUBLIC, article: asked },
      ENGLISH,
    );
    expect(textsOf(reply.components)).toEqual([
      '**One** doesn’t answer that.',
      '-# Question: Who won?',
      'Try other words, or leave `article` empty to ask all of them.',
    ]);
  });

  it('says that the article which was asked may only be linked to', () => {
    const asked = makeArticle({ title: 'One', url: 'https://paper.example/one', linkOnly: true });
    const reply = drawAnswer(
      { kind: 'not-found', question, nearest: [] },
      { ...PUBLIC, article: asked },
      ENGLISH,
    );
    expect(textsOf(reply.components)[0]).toBe(
      '**One** may be linked to, but not quoted. · [Open article](https://paper.example/one)',
    );
  });

  it('can be sent whatever the articles are called', () => {
    fc.assert(
      fc.property(
        hostileText(),
        fc.array(hostileArticle(), { maxLength: 6 }),
        (question, nearest) => {
          const answer = { kind: 'not-found', question, nearest } as const;
          expect(
            replyFaults(drawAnswer(answer, { ...PUBLIC, article: nearest[0] }, ENGLISH)),
          ).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });
});
