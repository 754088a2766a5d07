import { ComponentType } from 'discord-api-types/v10';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/articles/article.ts';
import { articlePages } from '../../../../commands/read/article-pages.ts';
import { drawFullText } from '../../../../commands/read/full-text-card.ts';
import { drawReadPage } from '../../../../commands/read/read-card.ts';
import type { Reply } from '../../../../src/presentation/cards/reply.ts';
import { turnPage } from '../../../../commands/read/turn-page.ts';
import { walkComponents } from '../../../../src/presentation/cards/walk-components.ts';
import { STYLES, voiceFor } from '../../../../src/presentation/wording/voice.ts';
import { articleOf } from '../../../support/long-article.ts';
import { longRead } from '../../../support/long-read.ts';
import { makeArticle } from '../../../support/make-article.ts';
import { replyFaults } from '../../../support/reply-faults.ts';
import { textsOf } from '../../../support/texts-of.ts';
import { ENGLISH } from '../../../support/voices.ts';

function draw(article: Article, typed: number | string = 1, voice = ENGLISH): Reply {
  const pages = articlePages(article).length;
  return drawReadPage(article, turnPage(typed, { pages }), voice);
}

function buttonsOf({ components }: Reply): readonly string[] {
  return [...walkComponents(components)].flatMap((button) =>
    button.type === ComponentType.Button && 'label' in button
      ? `${button.label}${button.disabled ? ' (off)' : ''}`
      : [],
  );
}

const lamp = makeArticle({
  title: 'The lamp at Hollow Point',
  authors: ['Mara Quill'],
  publication: 'The Gazette',
  published: '2021-04-03',
  url: 'https://gazette.example/lamp',
  paragraphs: [['The lamp went out.', 'It was a Sunday.'], ['Gulls were seen.']],
});
const titled: Article = {
  ...lamp,
  paragraphs: lamp.paragraphs.map((each) => ({ ...each, heading: { start: 4, end: 8 } })),
};

describe('drawReadPage', () => {
  it('shows the paragraphs, each behind its number', () => {
    const reply = draw(lamp);
    expect(reply.visibility).toBe('private');
    expect(textsOf(reply.components)).toEqual([
      '**The lamp at Hollow Point**\n-# Mara Quill · The Gazette · 3 April 2021 · [Open article](https://gazette.example/lamp)',
      '> `¶ 1` The lamp went out. It was a Sunday.',
      '> `¶ 2` Gulls were seen.',
      '-# Page 1 of 1 · ¶ 1–2 of 2. Word for word. Opinions are their authors’.',
    ]);
    expect(buttonsOf(reply)).toEqual(['Summarize', 'Full text', 'Source']);
  });

  it('says in words what is a mark, in the plain style', () => {
    const texts = textsOf(draw(lamp, 1, voiceFor('en-GB', 'plain')).components);
    expect(texts.slice(1)).toEqual([
      '> `paragraph 1` The lamp went out. It was a Sunday.',
      '> `paragraph 2` Gulls were seen.',
      '-# Page 1 of 1 · paragraphs 1 to 2 of 2. Word for word. Opinions are their authors’.',
    ]);
  });

  it('shows a heading once, over the first paragraph under it', () => {
    const texts = textsOf(draw(titled).components);
    expect(texts.slice(1, 3)).toEqual(['**lamp**', '> `¶ 1` The lamp went out. It was a Sunday.']);
    expect(texts.join('\n').split('**lamp**')).toHaveLength(2);
  });

  it('shows the next heading over what it opens', () => {
    const [first] = lamp.paragraphs;
    const article = { ...titled, paragraphs: [first ?? [], titled.paragraphs[1] ?? []].flat() };
    expect(textsOf(draw(article).components)[2]).toBe('**lamp**');
  });

  it('offers the pages around, as far as there are any', () => {
    const article = articleOf(300);
    const last = articlePages(article).length;
    expect(last).toBeGreaterThan(3);
    const words = ['Summarize', 'Full text', 'Source'];
    expect(buttonsOf(draw(article, 1))).toEqual(['Previous (off)', 'Jump', 'Next', ...words]);
    expect(buttonsOf(draw(article, 2))).toEqual(['Previous', 'Jump', 'Next', ...words]);
    expect(buttonsOf(draw(article, last))).toEqual(['Previous', 'Jump', 'Next (off)', ...words]);
  });

  it('says that there is no such page, and shows the nearest', () => {
    const texts = textsOf(draw(lamp, 99).components);
    expect(texts[0]).toContain('\nThere is no page 99. This is the last one.');
    expect(texts.at(-1)).toContain('Page 1 of 1');
    expect(textsOf(draw(lamp, '**x**').components)[0]).toContain(
      String.raw`“\*\*x\*\*” is no page`,
    );
  });

  it('shows what stands beside the text small, in its place and without a number', () => {
    const made = makeArticle({
      paragraphs: [['The lamp went out.'], ['Night\tOil\nMonday\t3 pints'], ['trim --wick\n  2']],
    });
    const [first, table, code] = made.paragraphs;
    if (!first || !table || !code) throw new Error('no paragraphs');
    const article: Article = {
      ...made,
      paragraphs: [first],
      asides: [
        { kind: 'table', start: table.start, end: table.end },
        { kind: 'code', start: code.start, end: code.end },
      ],
    };
    const reply = draw(article);
    expect(textsOf(reply.components).slice(1, -1)).toEqual([
      '> `¶ 1` The lamp went out.',
      '> -# `table at ¶ 1` Night\tOil\n> -# Monday\t3 pints',
      '> `code at ¶ 1` trim --wick\n>   2',
    ]);
    expect(reply.quotes.map(({ text }) => text)).toContain('Night\tOil\nMonday\t3 pints');
    expect(replyFaults(reply)).toEqual([]);
  });

  it('marks where a paragraph goes on', () => {
    const article = makeArticle({ paragraphs: [['down and '.repeat(500).trim()]] });
    const [, words, number] = textsOf(draw(article, 1).components);
    expect(words).toMatch(/ \[…\]$/);
    expect(number).toBe('-# ¶ 1 · goes on on the next page');
    expect(textsOf(draw(article, 2).components)[1]).toMatch(/^> `¶ 1 · continued` (?:down|and) /);
    expect(replyFaults(draw(article, 2))).toEqual([]);
  });

  it('shows no word of an article that may only be linked to', () => {
    const reply = draw({ ...lamp, linkOnly: true });
    expect(reply.quotes).toEqual([]);
    expect(textsOf(reply.components).at(-1)).toBe('This article may be linked to, but not quoted.');
    expect(buttonsOf(reply)).toEqual(['Source', 'Open article']);
    expect(replyFaults(reply)).toEqual([]);
  });

  it('can send every page of any article, in either style', () => {
    fc.assert(
      fc.property(longRead(), fc.constantFrom(...STYLES), (article, style) => {
        const voice = voiceFor('en-GB', style);
        for (const [index, page] of articlePages(article).entries()) {
          const reply = draw(article, index + 1, voice);
          expect(replyFaults(reply)).toEqual([]);
          expect(reply.quotes.map(({ start, end }) => [start, end])).toEqual(
            page.map(({ start, end }) => [start, end]),
          );
        }
        expect(replyFaults(draw(article, 'x'.repeat(300), voice))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('drawFullText', () => {
  it('sends all of the text as a file of that name', () => {
    const { files = [], visibility } = drawFullText({ ...lamp, id: '2021/lamp' }, ENGLISH);
    expect(visibility).toBe('private');
    expect(files.map(({ name, words }) => [name, words.text])).toEqual([
      ['2021-lamp.txt', lamp.text],
    ]);
  });

  it('sends nothing of an article that may only be linked to, or that is too long', () => {
    const linked = drawFullText({ ...lamp, linkOnly: true }, ENGLISH);
    expect(linked.files).toBeUndefined();
    expect(textsOf(linked.components)[0]).toContain('https://gazette.example/lamp');
    const endless = makeArticle({ paragraphs: [['x'.repeat(10_000_000)]] });
    expect(drawFullText(endless, ENGLISH).files).toBeUndefined();
  });

  it('can be sent whatever the article holds, in either style', () => {
    fc.assert(
      fc.property(longRead(), fc.constantFrom(...STYLES), (article, style) => {
        expect(replyFaults(drawFullText(article, voiceFor('en-GB', style)))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
