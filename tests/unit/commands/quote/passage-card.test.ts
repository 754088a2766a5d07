import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawPassageLookup } from '../../../../commands/quote/passage-card.ts';
import type { PassageLookup } from '../../../../src/answers/passage/passage-lookup.ts';
import type { Article } from '../../../../src/articles/article.ts';
import { quote } from '../../../../src/articles/quote.ts';
import { LOCALES } from '../../../../src/presentation/wording/locales.ts';
import { STYLES, voiceFor } from '../../../../src/presentation/wording/voice.ts';
import { longRead } from '../../../support/long-read.ts';
import { makeArticle } from '../../../support/make-article.ts';
import { replyFaults } from '../../../support/reply-faults.ts';
import { textsOf } from '../../../support/texts-of.ts';
import { ENGLISH, PLAIN } from '../../../support/voices.ts';

const FOR_ALL = { visibility: 'public' } as const;

const storm = makeArticle({
  title: 'The long storm',
  authors: ['Ida Fenwick'],
  url: 'https://gazette.example/storm',
  paragraphs: [['It blew.'], ['It rained.', 'It rained more.'], ['It ended.']],
});

function passageOf(article: Article, first: number, last: number): PassageLookup {
  const [one, ...others] = article.paragraphs
    .filter(({ number }) => number >= first && number <= last)
    .map(({ number, start, end }) => ({ number, quote: quote(article, { start, end }) }));
  if (!one) throw new Error('no such paragraph');
  return { kind: 'passage', article, paragraphs: [one, ...others] };
}

function drawUnclear(named: string, candidates: readonly Article[]): string | undefined {
  const reply = drawPassageLookup({ kind: 'unclear', named, candidates }, FOR_ALL, ENGLISH);
  return textsOf(reply.components)[0];
}

describe('drawPassageLookup', () => {
  it('shows paragraphs with their source and their numbers', () => {
    const reply = drawPassageLookup(passageOf(storm, 2, 3), FOR_ALL, ENGLISH);
    expect(reply.visibility).toBe('public');
    expect(textsOf(reply.components)).toEqual([
      '**The long storm**\n-# Ida Fenwick · [Open article](https://gazette.example/storm)',
      '> `¶ 2` It rained. It rained more.',
      '> `¶ 3` It ended.',
      '-# ¶ 2–3 of 3. Word for word. Opinions are their authors’.',
    ]);
  });

  it('says in words what is a mark, in the plain style', () => {
    const texts = textsOf(drawPassageLookup(passageOf(storm, 2, 2), FOR_ALL, PLAIN).components);
    expect(texts.slice(1)).toEqual([
      '> `paragraph 2` It rained. It rained more.',
      '-# paragraph 2 of 3. Word for word. Opinions are their authors’.',
    ]);
  });

  it('shows as many paragraphs as fit, and where the others are read', () => {
    const article = makeArticle({
      paragraphs: Array.from({ length: 30 }, () => ['It rained and rained. '.repeat(20).trim()]),
    });
    const reply = drawPassageLookup(passageOf(article, 2, 29), FOR_ALL, ENGLISH);
    const [last] = textsOf(reply.components).slice(-1);
    expect(last).toBe('-# For ¶ 10–29 there is no room here: “Read here” goes on.');
    expect(reply.quotes).toHaveLength(8);
    expect(replyFaults(reply)).toEqual([]);
  });

  it('says which paragraphs there are, to the asker alone', () => {
    const lookup = { kind: 'no-such-paragraph', article: storm, number: 9, last: 3 } as const;
    const reply = drawPassageLookup(lookup, FOR_ALL, ENGLISH);
    expect(reply.visibility).toBe('private');
    expect(textsOf(reply.components)).toEqual([
      '**There is no ¶ 9 in The long storm.**\nIts paragraphs are numbered 1 to 3.',
    ]);
  });

  it('asks for the article, if none is named or several are', () => {
    expect(drawUnclear('', [])).toContain('Which article do you mean?');
    expect(drawUnclear('zebra', [])).toContain('No article matches “zebra”.');
    expect(drawUnclear('storm', [storm, storm])).toContain(
      'More than one article matches “storm”.',
    );
  });

  it('can be sent whatever an article holds, in every language and style', () => {
    fc.assert(
      fc.property(
        longRead(),
        fc.constantFrom(...LOCALES),
        fc.constantFrom(...STYLES),
        fc.nat(),
        fc.nat(),
        (article, locale, style, from, more) => {
          const voice = voiceFor(locale, style);
          const count = article.paragraphs.length;
          const first = 1 + (from % count);
          const lookups: readonly PassageLookup[] = [
            passageOf(article, first, first + (more % 40)),
            { kind: 'no-such-paragraph', article, number: 99_999, last: count },
            { kind: 'withheld', article },
            { kind: 'unclear', named: article.title, candidates: [article] },
          ];
          for (const lookup of lookups) {
            const options = { ...FOR_ALL, note: voice.say('audience.confined') };
            expect(replyFaults(drawPassageLookup(lookup, options, voice))).toEqual([]);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
