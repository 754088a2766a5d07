import { quoteReference } from '../../../../src/answers/quote-reference/quote-reference.ts';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/articles/article.ts';
import {
  CITATION_STYLES,
  type CitationStyle,
} from '../../../../src/presentation/citation/citation-style.ts';
import { drawCitation } from '../../../../commands/cite/citation-card.ts';
import { readCodeBlock } from '../../../../src/presentation/quotes/code-block.ts';
import type { Voice } from '../../../../src/presentation/wording/voice.ts';
import { hostileArticle } from '../../../support/hostile-article.ts';
import { excerptOf, makeArticle } from '../../../support/make-article.ts';
import { replyFaults } from '../../../support/reply-faults.ts';
import { textsOf } from '../../../support/texts-of.ts';
import { ENGLISH, PLAIN } from '../../../support/voices.ts';

const ACCESSED = new Date('2024-01-29T12:00:00Z');

function citationOf(article: Article, style: CitationStyle, voice: Voice = ENGLISH) {
  const { quote } = excerptOf(article);
  const chosen = quoteReference(quote);
  const choices = [0, 1, 2].map((start) => ({ reference: { ...chosen, start }, quote }));
  return drawCitation(quote, { style, accessed: ACCESSED, choices, chosen }, voice);
}

describe('drawCitation', () => {
  it('lets nothing in an article end the block of code', async () => {
    const article = makeArticle({ paragraphs: [['It says ``` and then @everyone ````.']] });
    const { components } = await citationOf(article, 'plain');
    const block = textsOf(components).find((text) => text.startsWith('```')) ?? '';
    expect(readCodeBlock(block)).toContain('“It says ``` and then @everyone ````.”');
  });

  it('cuts a quote that is too long behind a sentence, and says so', async () => {
    const sentences = Array.from({ length: 400 }, (_, n) => `Sentence ${n} is here.`);
    for (const style of CITATION_STYLES) {
      const reply = await citationOf(makeArticle({ paragraphs: [sentences] }), style);
      expect(replyFaults(reply)).toEqual([]);
      const [cited] = reply.citations ?? [];
      const words = cited && 'quote' in cited ? cited.quote.text : '';
      expect(words).toMatch(/ is here\.$/);
      expect(words.length).toBeGreaterThan(3000);
      expect(textsOf(reply.components)).toContain('-# The quote was cut short to fit.');
    }
  });

  it('says so if all the rest is too long', async () => {
    const article = makeArticle({ authors: ['Ann '.repeat(1500)], paragraphs: [['It rains.']] });
    const reply = await citationOf(article, 'plain');
    expect(textsOf(reply.components).join()).toContain('too long for a message');
    expect(replyFaults(reply)).toEqual([]);
  });

  it('can be sent whatever the article holds', async () => {
    await fc.assert(
      fc.asyncProperty(
        hostileArticle(),
        fc.constantFrom(...CITATION_STYLES),
        fc.constantFrom(ENGLISH, PLAIN),
        async (article, style, voice) => {
          expect(replyFaults(await citationOf(article, style, voice))).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });
});
