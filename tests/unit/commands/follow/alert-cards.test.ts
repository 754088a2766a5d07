import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawAlert } from '../../../../commands/follow/alert-card.ts';
import { drawCorrection } from '../../../../commands/settings/correction-card.ts';
import type { Alert, NewsItem } from '../../../../src/alerts/alert.ts';
import type { Correction, LostWords } from '../../../../src/alerts/corrections/correction.ts';
import { compare } from '../../../../src/answers/quote-check/compare.ts';
import { fitAll, openQuoteLimit } from '../../../../src/answers/quote-limit.ts';
import { givenPart } from '../../../../src/answers/quote-check/given-quote.ts';
import type { Article } from '../../../../src/articles/article.ts';
import { fits, measure } from '../../../../src/presentation/cards/measure.ts';
import type { Reply } from '../../../../src/presentation/cards/reply.ts';
import { verifyReply } from '../../../../src/presentation/quotes/verify-reply.ts';
import type { Followed, KeptFollow } from '../../../../src/records/follow.ts';
import { LONGEST } from '../../../support/every-command.ts';
import { hostileArticle } from '../../../support/hostile-article.ts';
import { hostileText } from '../../../support/hostile-text.ts';
import { excerptOf } from '../../../support/make-article.ts';
import { anyVoice } from '../../../support/voices.ts';

function follow(what: Followed): KeptFollow {
  return {
    key: 'server/abcdefghij',
    what,
    place: { kind: 'channel', serverId: '1', channelId: '1200000000000000003' },
    rhythm: 'daily',
    hour: 8,
    locale: 'en-GB',
    madeBy: 'code',
    since: 0,
    renewedAt: 0,
    waiting: [],
    told: [],
  };
}

/** Of each, a reply may show so many words. */
const LIMITED = LONGEST.map((article) => Object.assign({}, article, { longestQuote: 70 }));

function itemOf(article: Article): NewsItem {
  const [first] = article.paragraphs;
  return { article, excerpts: first ? fitAll([excerptOf(article)], openQuoteLimit()) : [] };
}

function lostIn(article: Article, words: string): LostWords {
  const given = givenPart(words);
  const [first] = article.paragraphs;
  const last = article.paragraphs.at(-1);
  const comparison =
    given && first && last
      ? compare(article, { start: first.start, end: last.end }, given)
      : undefined;
  return { words, comparison };
}

/** Its quotes are verbatim, and it keeps to the house budgets. */
function canBeSent(reply: Reply): boolean {
  verifyReply(reply);
  return fits(measure(reply.components));
}

const anyFollowed = (): fc.Arbitrary<Followed> =>
  fc.oneof(
    hostileText().map((text): Followed => ({ kind: 'question', text })),
    hostileText().map((name): Followed => ({ kind: 'author', names: [name] })),
    hostileText().map((name): Followed => ({ kind: 'tag', names: [name] })),
    hostileText().map((folder): Followed => ({ kind: 'collection', folder, name: folder })),
  );

const anyArticles = (): fc.Arbitrary<readonly Article[]> =>
  fc.oneof(
    fc.array(hostileArticle(), { minLength: 1, maxLength: 12 }),
    fc.constant(LONGEST),
    fc.constant(LIMITED),
  );

describe('what is told of its own accord', () => {
  it('can be sent, whatever the articles and what is followed hold', () => {
    fc.assert(
      fc.property(
        anyArticles(),
        anyFollowed(),
        anyVoice(),
        fc.boolean(),
        (articles, what, voice, isDigest) => {
          const [first, ...others] = articles.map(itemOf);
          if (!first) return;
          const items = isDigest ? ([first, ...others] as const) : ([first] as const);
          const alerts: readonly Alert[] = [
            { kind: 'news', follow: follow(what), items, more: 3, isDigest },
            { kind: 'ending', follow: follow(what) },
            {
              kind: 'ended',
              follows: [follow(what), ...Array.from({ length: 49 }, () => follow(what))],
            },
          ];
          for (const alert of alerts) expect(canBeSent(drawAlert(alert, voice))).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('can be sent of corrections as well', () => {
    fc.assert(
      fc.property(anyArticles(), hostileText(), anyVoice(), (articles, words, voice) => {
        const [article] = articles;
        if (!article) return;
        const paragraph = article.paragraphs[0];
        const old = paragraph ? article.text.slice(paragraph.start, paragraph.end) : 'nothing';
        const channels = Array.from({ length: 9 }, (_, nth) => `120000000000000000${nth}`);
        const lost = [
          lostIn(
            article,
            `${old.slice(0, old.length / 2)} ${words} zebras ${old.slice(old.length / 2)}`,
          ),
          lostIn(article, words),
          lostIn(article, old),
        ] as const;
        const corrections: readonly Correction[] = [
          { kind: 'changed', article, lost, channels },
          { kind: 'gone', article, channels },
          { kind: 'more', articles: LONGEST },
        ];
        for (const one of corrections) expect(canBeSent(drawCorrection(one, voice))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
