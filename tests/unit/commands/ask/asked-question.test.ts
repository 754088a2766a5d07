import * as fc from 'fast-check';
import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import {
  type AskedQuestion,
  keep,
  notFoundId,
  recall,
  shareId,
} from '../../../../commands/ask/asked-question.ts';
import { card, text } from '../../../../src/presentation/cards/card.ts';
import { toOneLine } from '../../../../src/presentation/markdown/draw-line.ts';
import { drawFollows, drawQuestion } from '../../../../commands/ask/draw-question.ts';
import { hostileText } from '../../../support/hostile-text.ts';
import { ENGLISH, PLAIN } from '../../../support/voices.ts';
import { askerCode } from '../../../../src/discord/clicked-message.ts';

function messageWith(content: string): APIMessage {
  return { components: card(ENGLISH, 'ink', [text('Before.'), text(content)]) } as APIMessage;
}

const asked: AskedQuestion = {
  text: 'Who?',
  articleReference: 'abcdefghij',
  excerpts: 5,
  skip: 95,
  ownerCode: askerCode({ id: '18446744073709551615' }),
  isShared: true,
  isOthers: true,
  isClosest: true,
  isWanted: true,
  isWide: true,
  summaryLength: 'long',
};

function recallIn(id: string, message: APIMessage): AskedQuestion | undefined {
  const kept = shareId.stateIn(id);
  return kept && recall(kept, message);
}

describe('a question that a button remembers', () => {
  it('is found again in the message, whole, whatever up to 300 characters it is', () => {
    fc.assert(
      fc.property(hostileText(), fc.constantFrom(ENGLISH, PLAIN), (typed, voice) => {
        const question = { ...asked, text: toOneLine(typed.slice(0, 300)) };
        fc.pre(question.text !== '');
        const id = shareId.of(keep(question));
        const sources = { authors: ['A'], tags: ['b'], from: '2023-10-31', until: '2023-12-31' };
        const named = { ...question, articleReference: undefined, sources };
        const afterNo = { wanted: 'closest', chosen: 'jihgfedcba', ...keep(question) } as const;
        for (const each of [
          id,
          notFoundId.of(afterNo),
          notFoundId.of({ ...afterNo, ...keep(named) }),
        ])
          expect(each.length).toBeLessThanOrEqual(100);
        const message = messageWith(`${drawQuestion(question.text, voice)}\n-# Shared by Ada`);
        expect(recallIn(id, message)).toEqual(question);
      }),
      { numRuns: 500 },
    );
  });

  it('is found with the one that it follows, or not at all', () => {
    const { summaryLength: _summaryLength, ...unsummarized } = asked;
    const following = {
      ...unsummarized,
      isOthers: false,
      isWide: false,
      text: 'W'.repeat(300),
      follows: 'V'.repeat(300),
    };
    const kept = keep(following);
    const afterNo = { wanted: 'closest', chosen: 'jihgfedcba', ...kept, skip: 0 } as const;
    for (const id of [shareId.of(kept), notFoundId.of(afterNo)])
      expect(id.length).toBeLessThanOrEqual(100);
    const lines = [
      drawQuestion(following.text, ENGLISH),
      ...drawFollows(following.follows, ENGLISH),
    ];
    expect(recallIn(shareId.of(kept), messageWith(lines.join('\n')))).toEqual(following);
    expect(recallIn(shareId.of(kept), messageWith(lines[0] ?? ''))).toBeUndefined();
  });

  it('has room for whose articles were asked', () => {
    const sources = {
      authors: ['Ida Stone'],
      tags: ['law'],
      from: '2023-01-01',
      until: '2024-12-31',
    };
    const narrowed = { ...asked, articleReference: undefined, text: 'W'.repeat(300), sources };
    const afterNo = { wanted: 'closest', chosen: 'jihgfedcba', ...keep(narrowed) } as const;
    for (const id of [shareId.of(keep(narrowed)), notFoundId.of(afterNo)])
      expect(id.length).toBeLessThanOrEqual(100);
    const { articleReference } =
      recallIn(shareId.of(keep(narrowed)), messageWith(narrowed.text)) ?? asked;
    expect(articleReference).toBeUndefined();
  });

  it('is found in any words around it, and not if it is not there', () => {
    const id = shareId.of(keep(asked));
    expect(recallIn(id, messageWith('„Who?“, wurde gefragt.'))).toEqual(asked);
    expect(recallIn(id, messageWith('-# Question: Why?'))).toBeUndefined();
    expect(recallIn(id, {} as APIMessage)).toBeUndefined();
  });
});
