import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CITATION_STYLES } from '../../../../src/presentation/citation/citation-style.ts';
import { cite } from '../../../../src/presentation/citation/citation.ts';
import { card, text } from '../../../../src/presentation/cards/card.ts';
import { drawCodeBlock } from '../../../../src/presentation/quotes/code-block.ts';
import type { Citation, Reply } from '../../../../src/presentation/cards/reply.ts';
import { NotVerbatimError, verifyReply } from '../../../../src/presentation/quotes/verify-reply.ts';
import { excerptOf, makeArticle } from '../../../support/make-article.ts';
import { ENGLISH } from '../../../support/voices.ts';

const WORDS = 'Nobody “knew” 50% of *why*, {so} it_goes.';
const { quote } = excerptOf(makeArticle({ paragraphs: [[WORDS]] }));

function replyWith(block: string, citations: readonly Citation[]): Reply {
  const components = card(ENGLISH, 'ink', [text(block)]);
  return { visibility: 'private', quotes: [], components, citations };
}

describe('verifyReply', () => {
  it.each(CITATION_STYLES)('lets no character of a quote be changed in %s', async (style) => {
    const citation = await cite({ quote, paragraph: 1 }, style, new Date(0));
    const citations = [{ quote, style }];
    expect(() => verifyReply(replyWith(drawCodeBlock(citation), citations))).not.toThrow();
    const start = citation.indexOf('Nobody');
    fc.assert(
      fc.property(fc.nat(WORDS.length - 1), fc.constantFrom('x', 'é', ''), (offset, other) => {
        const at = start + offset;
        fc.pre(citation[at] !== other);
        const changed = citation.slice(0, at) + other + citation.slice(at + 1);
        const reply = replyWith(drawCodeBlock(changed), citations);
        expect(() => verifyReply(reply)).toThrow(NotVerbatimError);
      }),
    );
  });

  it('refuses a block of code that nobody meant, or that is missing', () => {
    const block = drawCodeBlock(WORDS);
    const meant = [{ quote, style: 'plain' }] as const;
    expect(() => verifyReply(replyWith(block, meant))).not.toThrow();
    expect(() => verifyReply(replyWith(block, []))).toThrow(NotVerbatimError);
    expect(() => verifyReply(replyWith('No code.', meant))).toThrow(NotVerbatimError);
    expect(() => verifyReply(replyWith(`${block} and more`, meant))).toThrow(NotVerbatimError);
    expect(() => verifyReply(replyWith(` ${block}`, meant))).toThrow(NotVerbatimError);
  });
});
