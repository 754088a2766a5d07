import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quote } from '../../../../src/articles/quote.ts';
import { drawContext } from '../../../../commands/in-context/context-card.ts';
import { drawLostQuote } from '../../../../commands/in-context/lost-quote-card.ts';
import { hostileArticle } from '../../../support/hostile-article.ts';
import { longHostileText } from '../../../support/hostile-article.ts';
import { excerptOf, makeArticle } from '../../../support/make-article.ts';
import { replyFaults } from '../../../support/reply-faults.ts';
import { textsOf } from '../../../support/texts-of.ts';
import { ENGLISH, PLAIN } from '../../../support/voices.ts';

const OPTIONS = { width: 0, hasMoved: false };

describe('drawContext', () => {
  it('labels the paragraphs in the plain style', () => {
    const article = makeArticle({ paragraphs: [['One.', 'Two.'], ['Three.']] });
    const [first] = article.paragraphs[0]?.sentences ?? [];
    if (!first) throw new Error('no sentence');
    const reply = drawContext(quote(article, first), { ...OPTIONS, width: 1 }, PLAIN);
    expect(textsOf(reply.components).slice(1, 5)).toEqual([
      'Paragraph 1',
      '> **One.** Two.',
      'Paragraph 2',
      '> Three.',
    ]);
  });

  it('shows what fits of a paragraph that is too long, around the quote', () => {
    const sentences = Array.from({ length: 400 }, (_, n) => `Sentence ${n} is here.`);
    const article = makeArticle({ paragraphs: [sentences] });
    const start = article.text.indexOf('Sentence 200');
    const words = quote(article, { start, end: start + 'Sentence 200 is here.'.length });
    const reply = drawContext(words, OPTIONS, ENGLISH);
    const said = textsOf(reply.components).join('\n');
    expect(said).toContain(' is here. **Sentence 200 is here.** Sentence 201');
    expect(said).toContain('-# ¶ 1 · a part of it');
    expect(reply.quotes[0]?.text.length).toBeGreaterThan(3000);
    expect(replyFaults(reply)).toEqual([]);
  });

  it('shows the head of an article, and words that stand between paragraphs', () => {
    const article = makeArticle({ paragraphs: [['One.'], ['Two.']] });
    const [one, two] = article.paragraphs;
    if (!one || !two) throw new Error('no paragraphs');
    const head = drawContext(excerptOf(article, 0).quote, OPTIONS, ENGLISH);
    expect(textsOf(head.components)).toContain('-# title and byline');
    const both = drawContext(quote(article, { start: one.start, end: two.end }), OPTIONS, ENGLISH);
    expect(textsOf(both.components)).toContain('-# ¶ 1–2');
    const gap = quote(article, { start: one.end, end: two.start });
    expect(replyFaults(drawContext(gap, OPTIONS, ENGLISH))).toEqual([]);
  });

  it('can be sent whatever the article holds and however wide', () => {
    const span = fc.record({ from: fc.nat(), length: fc.nat(2000) });
    fc.assert(
      fc.property(
        hostileArticle(),
        span,
        fc.nat(4),
        fc.constantFrom(ENGLISH, PLAIN),
        (article, { from, length }, width, voice) => {
          const start = from % article.text.length;
          const words = tryQuote(article, start, Math.min(article.text.length, start + 1 + length));
          if (!words) return;
          const reply = drawContext(words, { ...OPTIONS, width, hasMoved: true }, voice);
          expect(replyFaults(reply)).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('drawLostQuote', () => {
  it('can be sent whatever the article and the old words hold', () => {
    fc.assert(
      fc.property(
        hostileArticle(),
        longHostileText(),
        fc.constantFrom('gone', 'withheld', 'changed'),
        fc.constantFrom(ENGLISH, PLAIN),
        (article, oldWords, kind, voice) => {
          const nearest = excerptOf(article).quote;
          const lost = { kind, article, nearest, oldWords } as const;
          expect(replyFaults(drawLostQuote(lost, voice))).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });
});

function tryQuote(article: Parameters<typeof quote>[0], start: number, end: number) {
  try {
    return quote(article, { start, end });
  } catch {
    return undefined;
  }
}
