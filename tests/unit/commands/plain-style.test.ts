import * as fc from 'fast-check';
import { ComponentType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { summarize } from '../../../src/answers/summary/summarize.ts';
import type { Article } from '../../../src/articles/article.ts';
import { drawArticle } from '../../../commands/articles/article-card.ts';
import { drawFullText } from '../../../commands/read/full-text-card.ts';
import { drawQuoteCheck } from '../../../commands/quote/quote-check-card.ts';
import { drawReadPage } from '../../../commands/read/read-card.ts';
import type { QuoteVerdict } from '../../../src/answers/quote-check/quote-check.ts';
import { drawAnswer } from '../../../commands/ask/answer-card.ts';
import { drawArticleList } from '../../../commands/articles/article-list-card.ts';
import { drawBrief } from '../../../commands/brief/brief-card.ts';
import { drawHidingChange } from '../../../commands/settings/hiding-card.ts';
import { drawNotice } from '../../../src/presentation/cards/notice-card.ts';
import { drawPrivacy } from '../../../commands/privacy/privacy-card.ts';
import type { Audience, Reply } from '../../../src/presentation/cards/reply.ts';
import { drawSettings } from '../../../commands/settings/settings-card.ts';
import { drawSource } from '../../../commands/summarize/source-card.ts';
import { drawSummary } from '../../../commands/summarize/summary-card.ts';
import { drawUnclearArticle } from '../../../src/presentation/sources/unclear-article-card.ts';
import { walkComponents } from '../../../src/presentation/cards/walk-components.ts';
import { type Voice, voiceFor } from '../../../src/presentation/wording/voice.ts';
import { PUBLIC as ANSWER } from '../../support/answer-options.ts';
import { hostileArticle } from '../../support/hostile-article.ts';
import { excerptOf, makeArticle } from '../../support/make-article.ts';
import { makeBrief } from '../../support/make-brief.ts';
import { replyFaults } from '../../support/reply-faults.ts';
import { textsOf } from '../../support/texts-of.ts';
import { anyVoice, ENGLISH } from '../../support/voices.ts';
import { drawAbout } from '../../../commands/about/about-command.ts';
import { drawPreferences } from '../../../commands/preferences/preferences-command.ts';

const PLAIN = voiceFor('en-GB', 'plain');
const PUBLIC = { visibility: 'public' } as const;
const CONFINED: Audience = { visibility: 'private', note: PLAIN.say('audience.confined') };

const lamp = makeArticle({ paragraphs: [['The lamp burns.'], ['Nobody sees it.']] });

const tower = makeArticle({
  title: 'The lamp of the lighthouse',
  paragraphs: [
    ['The lamp of the lighthouse went out on Sunday.'],
    ['Gulls sat on a wall.', 'Shops were closed.'],
    ['The lighthouse was lit in 1868, and its lamp burned oil.'],
  ],
});

/** Its first paragraph is quoted rightly, and with a word too much. */
function quoteChecksOf(article: Article): readonly QuoteVerdict[] {
  const { quote, paragraph } = excerptOf(article);
  const placed = { quote, paragraph, lastParagraph: paragraph };
  const differences = ['dashes', 'left-out'] as const;
  const given = 'so much';
  const runs = [
    { kind: 'missing', start: quote.start, end: quote.end } as const,
    { kind: 'added', text: given, given: { start: 0, end: given.length } } as const,
  ];
  const part = { original: placed, compared: quote, given, runs, likeness: 0.7 };
  return [
    { kind: 'exact', places: [{ article, quotes: [placed, placed], differences }] },
    { kind: 'differs', article, parts: [part, part] },
    { kind: 'not-in-articles', nearest: [article] },
    { kind: 'too-short', wordCount: 1, neededWords: 4 },
  ];
}

/** One of each card. */
function cards(article: Article, audience: Audience, voice: Voice): readonly Reply[] {
  const excerpt = excerptOf(article);
  const kept = {
    preferences: 1,
    votes: 2,
    questions: 0,
    wishes: 1,
    follows: 1,
    recipients: 1,
    messages: 1,
    proposals: 0,
  };
  const privacy = { kept, feedbackDays: 180, followDays: 180, keepsQuestions: true, deleted: kept };
  const length = { length: 'short', focus: '', ownerCode: '' } as const;
  const panel = { visibility: 'public', excerpts: 3, publicChannels: [] } as const;
  const thing = { kind: 'article', id: article.id, article } as const;
  return [
    drawAbout({ articleCount: 3 }, voice),
    drawAnswer(
      { kind: 'answered', question: 'Who?', excerpts: [excerpt] },
      { ...ANSWER, ...audience },
      voice,
    ),
    drawAnswer(
      { kind: 'related', question: 'Who?', excerpts: [excerpt] },
      { ...ANSWER, ...audience },
      voice,
    ),
    drawAnswer(
      { kind: 'not-found', question: 'Who?', nearest: [article] },
      { ...ANSWER, ...audience },
      voice,
    ),
    drawArticleList(
      {
        total: 11,
        articles: Array.from({ length: 10 }, () => article),
        query: '',
        page: 1,
        ownerCode: '',
        ...audience,
      },
      voice,
    ),
    drawBrief(
      makeBrief({ topic: 'lamps' }, [{ excerpt, share: 1 }]),
      { ...audience, ownerCode: '' },
      voice,
    ),
    drawSummary(summarize(article, { sentences: 3 }), { ...audience, ...length }, voice),
    drawSource(article, voice),
    drawNotice({ happened: 'It broke.', next: 'Try again.', reference: 'K7QF2A' }, voice),
    drawUnclearArticle({ named: 'l', candidates: [article] }, voice),
    drawPreferences(voice),
    drawPrivacy(privacy, voice),
    drawSettings({ ...panel, hidden: [thing] }, voice),
    drawHidingChange({ change: 'hidden', thing, articleCount: 3 }, voice),
    drawReadPage(article, { page: 1 }, voice),
    drawFullText(article, voice),
    drawArticle(article, voice),
    ...quoteChecksOf(article).map((verdict) =>
      drawQuoteCheck(verdict, { ...audience, given: 'The lamp burns' }, voice),
    ),
  ];
}

describe('the plain style', () => {
  it('has no frames, no dividers, no emoji and no paragraph marks on any card', () => {
    for (const reply of cards(lamp, CONFINED, PLAIN)) {
      const types = [...walkComponents(reply.components)].map(({ type }) => type);
      expect(types).not.toContain(ComponentType.Container);
      expect(types).not.toContain(ComponentType.Separator);
      const words = textsOf(reply.components).join('\n');
      expect(words).not.toMatch(/¶(?! 3”)|\p{Extended_Pictographic}/u);
    }
  });

  it('names paragraphs, and what is left out between quotes', () => {
    const answer = { kind: 'answered', question: 'Who?', excerpts: [excerptOf(lamp)] } as const;
    expect(textsOf(drawAnswer(answer, ANSWER, PLAIN).components).join()).toContain('paragraph 1');
    const brief = makeBrief({ topic: 'x' }, [{ excerpt: excerptOf(lamp, 2), share: 1 }]);
    expect(textsOf(drawBrief(brief, { ...PUBLIC, ownerCode: '' }, PLAIN).components)).toContain(
      '-# paragraph 2',
    );
    const summary = summarize(tower, { sentences: 2 });
    const options = { ...PUBLIC, length: 'short', focus: '', ownerCode: '' } as const;
    const shown = textsOf(drawSummary(summary, options, PLAIN).components).join('\n');
    expect(shown).toMatch(/-# paragraph \d+; then something is left out/);
    expect(shown).not.toContain('¶');
  });

  it('can be sent whatever the articles hold, and so can the rich one, in any language', () => {
    const audience = fc.constantFrom(PUBLIC, CONFINED);
    fc.assert(
      fc.property(hostileArticle(), audience, anyVoice(), (article, seen, voice) => {
        for (const reply of cards(article, seen, voice)) expect(replyFaults(reply)).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});

describe('a note on who sees an answer', () => {
  it('is the last line of every answer, however long the quotes', () => {
    const long = makeArticle({ paragraphs: [['Word '.repeat(3000).trim()]] });
    const excerpt = excerptOf(long);
    const replies = [
      drawAnswer(
        { kind: 'answered', question: 'Who?', excerpts: [excerpt] },
        { ...ANSWER, ...CONFINED },
        ENGLISH,
      ),
      drawBrief(
        makeBrief({ topic: 'x' }, [{ excerpt, share: 1 }]),
        { ...CONFINED, ownerCode: '' },
        ENGLISH,
      ),
    ];
    for (const reply of replies) {
      expect(textsOf(reply.components).at(-1)).toBe(`-# ${CONFINED.note}`);
      expect(replyFaults(reply)).toEqual([]);
    }
  });
});
