import { ComponentType } from 'discord-api-types/v10';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOfMessage } from '../../../src/discord/message-words.ts';
import { drawQuote, withLabel } from '../../../src/presentation/quotes/draw-quote.ts';
import { hostileText } from '../../support/hostile-text.ts';
import { excerptOf, makeArticle } from '../../support/make-article.ts';

describe('wordsOfMessage', () => {
  it.each([
    ['Were the **bees** _paid_ ~~or~~ ||not||?', 'Were the bees paid or not?'],
    ['# Bees\n-# and `clover`', 'Bees\nand clover'],
    ['<@12> <@&3> said <:bee:45> in <#6> <t:1700000000:R>: buzz', 'said   in    : buzz'],
    ['> so they *say*\nreally', '> so they say\nreally'],
    ['> -# in small print\n> ## and large', '> in small print\n> and large'],
    ['He:\n>>> one\ntwo', 'He:\n> one\n> two'],
    [
      '[The **bees**](https://x.example/the_night_shift)',
      'The bees https://x.example/the_night_shift',
    ],
    ['<https://x.example/_a_>', '<https://x.example/_a_>'],
    [String.raw`\*not bold\* snake_case`, '*not bold* snake_case'],
  ])('reads %s', (content, words) => {
    expect(wordsOfMessage({ content })).toBe(words);
  });

  it('reads embeds if there is nothing else', () => {
    const embeds = [
      {
        title: 'The Night Shift',
        description: 'of the **bees**',
        url: 'https://x.example/bees',
        fields: [{ name: 'By', value: 'Ida Stone' }],
      },
    ];
    expect(wordsOfMessage({ content: '', embeds })).toBe(
      'The Night Shift\nof the bees\nBy\nIda Stone\nhttps://x.example/bees',
    );
    expect(wordsOfMessage({ content: 'look', embeds })).toBe('look');
  });

  it('reads what a forwarded message says', () => {
    const forwarded = { message: { content: 'Were they paid?' } };
    expect(wordsOfMessage({ content: '', message_snapshots: [forwarded] as never })).toBe(
      'Were they paid?',
    );
  });

  it('reads the words that the bot quoted back', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z*_~|`[\]().:/ -]{3,80}$/), (words) => {
        fc.pre(words.trim() === words && words !== '');
        const { quote } = excerptOf(makeArticle({ paragraphs: [[words]] }));
        const text = { type: ComponentType.TextDisplay, content: drawQuote(quote) } as const;
        const box = { type: ComponentType.Container, components: [text] } as const;
        expect(wordsOfMessage({ content: '', components: [box] as never })).toBe(`> ${words}`);
      }),
    );
  });

  it('takes the number of a paragraph for none of its words', () => {
    const content = withLabel('> The lamp went out.', '¶ 3');
    const text = { type: ComponentType.TextDisplay, content } as const;
    expect(wordsOfMessage({ components: [text] as never })).toBe('> The lamp went out.');
    expect(wordsOfMessage({ content: '> `oil` is cold' })).toBe('> oil is cold');
  });

  it('reads anything', () => {
    fc.assert(
      fc.property(hostileText(), (content) => {
        const words = wordsOfMessage({ content });
        expect(words).toBe(words.trim());
      }),
    );
    expect(wordsOfMessage({})).toBe('');
  });
});
