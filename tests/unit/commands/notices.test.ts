import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawNotice } from '../../../src/presentation/cards/notice-card.ts';
import { drawUnclearArticle } from '../../../src/presentation/sources/unclear-article-card.ts';
import { replyFaults } from '../../support/reply-faults.ts';
import { hostileArticle } from '../../support/hostile-article.ts';
import { hostileText } from '../../support/hostile-text.ts';
import { makeArticle } from '../../support/make-article.ts';
import { textsOf } from '../../support/texts-of.ts';
import { ENGLISH } from '../../support/voices.ts';
import { drawAbout } from '../../../commands/about/about-command.ts';

describe('drawNotice', () => {
  it('says what happened, what to do next and where to find it again; to the asker alone', () => {
    const reply = drawNotice(
      { happened: 'It broke.', next: 'Try again.', reference: 'K7QF2A' },
      ENGLISH,
    );
    expect(textsOf(reply.components)).toEqual([
      '**It broke.**\nTry again.',
      '-# Reference: K7QF2A',
    ]);
    expect(reply.visibility).toBe('private');
    expect(replyFaults(reply)).toEqual([]);
  });
});

describe('drawAbout', () => {
  it('says what the bot is, how much it knows, what it promises and what it keeps', () => {
    const reply = drawAbout({ articleCount: 1234 }, ENGLISH);
    const said = textsOf(reply.components).join('\n');
    expect(said).toContain('in the articles’ own words');
    expect(said).toContain('1,234 articles');
    expect(said).toContain('Word for word');
    expect(said).toContain('What it keeps: little');
    expect(replyFaults(reply)).toEqual([]);
  });

  it('can count to one', () => {
    expect(textsOf(drawAbout({ articleCount: 1 }, ENGLISH).components)[0]).toContain(
      'searches 1 article ',
    );
  });
});

describe('drawUnclearArticle', () => {
  it('says that nothing matches', () => {
    const [said] = textsOf(
      drawUnclearArticle({ named: 'z*bra', candidates: [] }, ENGLISH).components,
    );
    expect(said).toContain('**No article matches “z\\*bra”.**');
  });

  it('names what may be meant', () => {
    const candidates = [makeArticle({ title: 'One' }), makeArticle({ title: 'Two' })];
    const [said] = textsOf(
      drawUnclearArticle({ named: 'o', candidates: candidates }, ENGLISH).components,
    );
    expect(said).toContain('More than one article matches “o”.');
    expect(said).toContain('- **One** · Ann Author\n- **Two** · Ann Author');
  });

  it('can be sent whatever was typed and found', () => {
    fc.assert(
      fc.property(
        hostileText(),
        fc.array(hostileArticle(), { maxLength: 7 }),
        (named, articles) => {
          expect(
            replyFaults(drawUnclearArticle({ named: named, candidates: articles }, ENGLISH)),
          ).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });
});
