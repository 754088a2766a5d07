import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawAnswer } from '../../../../commands/ask/answer-card.ts';
import { card, text } from '../../../../src/presentation/cards/card.ts';
import type { Reply } from '../../../../src/presentation/cards/reply.ts';
import { NotVerbatimError, verifyReply } from '../../../../src/presentation/quotes/verify-reply.ts';
import { PUBLIC } from '../../../support/answer-options.ts';
import { excerptOf, makeArticle } from '../../../support/make-article.ts';
import { ENGLISH } from '../../../support/voices.ts';

const article = makeArticle({
  paragraphs: [['It began in 2019.', 'Nobody “knew” why.'], ['It ended in 2021.']],
});
const reply = drawAnswer(
  { kind: 'answered', question: 'When?', excerpts: [excerptOf(article, 1), excerptOf(article, 2)] },
  PUBLIC,
  ENGLISH,
);

/** The reply with its JSON changed on the way. */
function tampered(change: (json: string) => string): Reply {
  return { ...reply, components: JSON.parse(change(JSON.stringify(reply.components))) };
}

describe('verifyReply', () => {
  it('lets a reply pass that shows its quotes as they are', () => {
    expect(() => verifyReply(reply)).not.toThrow();
  });

  it.each<[string, (json: string) => string]>([
    ['a changed word', (json) => json.replace('2019', '2020')],
    ['a dropped word', (json) => json.replace('Nobody ', '')],
    ['a straightened quotation mark', (json) => json.replace('“knew”', '\\"knew\\"')],
    ['a word made bold', (json) => json.replace('began', '**began**')],
    ['a space too many', (json) => json.replace('It ended', 'It  ended')],
    ['a cut mark in the middle', (json) => json.replace('Nobody', '[…]')],
    ['words before the quote', (json) => json.replace('> It began', 'They say:\\n> It began')],
    ['words behind the quote', (json) => json.replace('why.', 'why.\\nSo they say.')],
    ['a quote without its mark', (json) => json.replace('> It ended', 'It ended')],
  ])('refuses %s', (_, change) => {
    expect(() => verifyReply(tampered(change))).toThrow(NotVerbatimError);
  });

  it('refuses quotes in another order, one too few and one too many', () => {
    const [first, second] = reply.quotes;
    if (first === undefined || second === undefined) throw new Error('two quotes expected');
    for (const quotes of [[second, first], [first], [first, second, second], []]) {
      expect(() => verifyReply({ ...reply, quotes })).toThrow(NotVerbatimError);
    }
  });

  it('compares with the article, not with the text that a quote carries along', () => {
    const quotes = reply.quotes.map((quote) => ({
      ...quote,
      article: { ...quote.article, text: quote.article.text.replace('2021', '2022') },
    }));
    expect(() => verifyReply({ ...reply, quotes })).toThrow(NotVerbatimError);
  });

  it('finds block quotes wherever they hide', () => {
    const hidden = text('> Invented.');
    const button = {
      type: ComponentType.Button,
      style: ButtonStyle.Link,
      url: 'https://a.example',
    };
    const section = { type: ComponentType.Section, components: [hidden], accessory: button };
    for (const components of [
      [hidden],
      [section],
      card(ENGLISH, 'ink', [text('a\n  > Invented.')]),
    ]) {
      const fake = { ...PUBLIC, quotes: [], components } as unknown as Reply;
      expect(() => verifyReply(fake)).toThrow(NotVerbatimError);
    }
  });

  it('refuses any change of a single character inside a quote', () => {
    const quoted = JSON.stringify(reply.components);
    const start = quoted.indexOf('> It began') + 2;
    const length = 'It began in 2019. Nobody “knew” why.'.length;
    fc.assert(
      fc.property(
        fc.nat(length - 1),
        fc.constantFrom('x', 'é', '*', ' ', ''),
        (offset, replacement) => {
          const at = start + offset;
          fc.pre(quoted[at] !== replacement);
          const change = (json: string): string =>
            json.slice(0, at) + replacement + json.slice(at + 1);
          expect(() => verifyReply(tampered(change))).toThrow(NotVerbatimError);
        },
      ),
    );
  });
});
