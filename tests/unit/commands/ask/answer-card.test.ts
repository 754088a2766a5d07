import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answered, Excerpt } from '../../../../src/answers/answer.ts';
import { ComponentType } from 'discord-api-types/v10';
import { drawAnswer } from '../../../../commands/ask/answer-card.ts';
import { contextId } from '../../../../commands/in-context/context-button.ts';
import { walkComponents } from '../../../../src/presentation/cards/walk-components.ts';
import { readMessage } from '../../../support/sent-message.ts';
import { measure } from '../../../../src/presentation/cards/measure.ts';
import { readQuote } from '../../../../src/presentation/quotes/draw-quote.ts';
import { findMarkup, withoutEscapes } from '../../../support/discord-markup.ts';
import { ASKED, PRIVATE, PUBLIC } from '../../../support/answer-options.ts';
import { replyFaults } from '../../../support/reply-faults.ts';
import { hostileArticle } from '../../../support/hostile-article.ts';
import { hostileText } from '../../../support/hostile-text.ts';
import { excerptOf, makeArticle } from '../../../support/make-article.ts';
import { textsOf } from '../../../support/texts-of.ts';
import { ENGLISH, PLAIN } from '../../../support/voices.ts';

const article = makeArticle({
  title: 'Guarding “Against” the Shadow',
  authors: ['Ann Author', 'Ben Author'],
  publication: 'The Paper',
  published: '2024-01-29',
  url: 'https://news.example/guarding_(2024)',
  paragraphs: [['It began in 2019.', 'Nobody knew why.'], ['It ended in 2021.']],
});

function answered(...excerpts: [Excerpt, ...Excerpt[]]): Answered {
  return { kind: 'answered', question: 'When did *it* end?', excerpts };
}

describe('drawAnswer', () => {
  it('shows the question, excerpts over their places under one source, and what the words are', () => {
    const reply = drawAnswer(
      answered(excerptOf(article, 2), excerptOf(article, 1)),
      PUBLIC,
      ENGLISH,
    );
    const source = '-# **Guarding “Against” the Shadow** · Ann Author and Ben Author · The Paper';
    const url = 'https://news.example/guarding_%282024%29';
    const link = (words: string) => `[At the quote](${url}#:~:text=${words})`;
    expect(textsOf(reply.components)).toEqual([
      '-# Question: When did \\*it\\* end?',
      `${source} · 29 January 2024 · [Open article](${url})`,
      '> It ended in 2021.',
      `-# ¶ 2 · ${link('It%20ended%20in%202021.')}`,
      '> It began in 2019. Nobody knew why.',
      `-# ¶ 1 · ${link('It%20began%20in%202019.%20Nobody%20knew%20why.')}`,
      '-# Word for word from the articles. Opinions are their authors’.',
    ]);
    expect(reply.quotes.map(({ text }) => text)).toEqual([
      'It ended in 2021.',
      'It began in 2019. Nobody knew why.',
    ]);
    expect(replyFaults(reply)).toEqual([]);
  });

  it('calls the head of an article what it is, and leaves no gap for what is unknown', () => {
    const bare = makeArticle({ title: 'On quoting', authors: [] });
    const reply = drawAnswer(answered(excerptOf(bare, 0)), PUBLIC, ENGLISH);
    const [, source, , place] = textsOf(reply.components);
    expect([source, place]).toEqual(['-# **On quoting**', '-# title and byline']);
  });

  it('puts excerpts of one article together, the article with the best one first', () => {
    const other = makeArticle({ title: 'Other', authors: [], paragraphs: [['One.'], ['Two.']] });
    const excerpts = [excerptOf(article, 2), excerptOf(other, 2), excerptOf(article, 1)] as const;
    const reply = drawAnswer(answered(...excerpts, excerptOf(other, 1)), PUBLIC, ENGLISH);
    expect(reply.quotes.map(({ text }) => text)).toEqual([
      'It ended in 2021.',
      'It began in 2019. Nobody knew why.',
      'Two.',
      'One.',
    ]);
    const sources = textsOf(reply.components).filter((line) => line.startsWith('-# **'));
    expect(sources).toHaveLength(2);
    expect(sources[1]).toBe('-# **Other**');
    expect(replyFaults(reply)).toEqual([]);
  });

  it('numbers excerpts as they stand, for those who hear them and for their buttons', () => {
    const other = makeArticle({ title: 'Other', authors: [], paragraphs: [['One.']] });
    const excerpts = [excerptOf(article, 2), excerptOf(other, 1)] as const;
    const reply = drawAnswer(answered(...excerpts, excerptOf(article, 1)), PUBLIC, PLAIN);
    const [, first, , , second, , , third] = textsOf(reply.components);
    expect(first).toMatch(/^-# \*\*Guarding “Against” the Shadow\*\* .*\nQuote 1 of 3$/);
    expect(second).toBe('Quote 2 of 3');
    expect(third).toBe('-# **Other**\nQuote 3 of 3');
    const counts = readMessage(reply).buttons.flatMap(({ custom_id: id }) => {
      const state = contextId.stateIn(id);
      return state ? [state.count] : [];
    });
    expect(counts).toEqual([0, 1, 2]);
  });

  it('is as visible as it was asked to be', () => {
    for (const visibility of ['public', 'private'] as const) {
      expect(
        drawAnswer(answered(excerptOf(article)), { ...PUBLIC, visibility }, ENGLISH).visibility,
      ).toBe(visibility);
    }
  });

  it('shows a link that is rather long as long as nothing has to be cut for it', () => {
    const linked = { ...article, url: `https://news.example/${'a'.repeat(400)}` };
    const reply = drawAnswer(answered(excerptOf(linked)), PUBLIC, ENGLISH);
    expect(textsOf(reply.components).join()).toContain(`](${linked.url})`);
  });

  it('cuts a long excerpt behind a sentence, says so, and leaves the short one whole', () => {
    const long = makeArticle({
      paragraphs: [Array.from({ length: 400 }, (_, n) => `Sentence ${n} is here.`)],
    });
    const reply = drawAnswer(answered(excerptOf(long), excerptOf(article, 2)), PUBLIC, ENGLISH);
    const [, , first, , , second, , footer] = textsOf(reply.components);
    expect(first).toMatch(/ is here\. \[…\]$/);
    expect(first?.length).toBeGreaterThan(3000);
    expect(second).toBe('> It ended in 2021.');
    expect(footer).toContain('“[…]”');
    expect(replyFaults(reply)).toEqual([]);
  });

  it('still shows five excerpts if all they come with is as long as can be', () => {
    const huge = makeArticle({
      title: '漢_'.repeat(2000),
      authors: ['漢字'.repeat(500), '@everyone '.repeat(100)],
      publication: '漢字'.repeat(500),
      published: '2024-09-29',
      url: `https://news.example/${'漢'.repeat(2000)}`,
      paragraphs: [['漢字かな*'.repeat(20_000)]],
    });
    const excerpt = excerptOf(huge);
    const reply = drawAnswer(
      { ...answered(excerpt, excerpt, excerpt, excerpt, excerpt), question: '漢`'.repeat(150) },
      PUBLIC,
      ENGLISH,
    );
    expect(reply.quotes).toHaveLength(5);
    for (const { text } of reply.quotes) expect(text.length).toBeGreaterThan(60);
    expect(replyFaults(reply)).toEqual([]);
  });

  it('keeps to the budget of components with all there can be on it, in either style', () => {
    const excerpt = excerptOf(article);
    const others = Array.from({ length: 4 }, (_, nth) =>
      excerptOf(makeArticle({ title: `${nth}`, paragraphs: [['One.']] })),
    );
    const [a, b, c, d] = others;
    if (!a || !b || !c || !d) throw new Error('nothing to show');
    for (const excerpts of [
      [excerpt, excerpt, excerpt, excerpt, excerpt],
      [excerpt, a, b, c, excerpt],
      [excerpt, a, b, c, d],
    ] as const) {
      const page = { excerpts, skipped: 5, hasMore: true } as const;
      const answer = { kind: 'related', question: 'Who?', ...page } as const;
      const all = {
        ...PRIVATE,
        asked: { ...ASKED, excerpts: 5 },
        sharedBy: 'Ada',
        note: 'Only you see this.',
      };
      const [rich, plain] = [ENGLISH, PLAIN].map((voice) => drawAnswer(answer, all, voice));
      if (!rich || !plain) throw new Error('nothing was drawn');
      expect(measure(rich.components).components).toBeLessThanOrEqual(38);
      expect(replyFaults(rich)).toEqual([]);
      expect(replyFaults(plain)).toEqual([]);
      expect(textsOf(plain.components).join('\n')).toContain('Quote 5 of 5');
      expect(textsOf(rich.components).join()).not.toContain('Quote 5 of 5');
    }
  });

  it('has its buttons in one row where five suffice', () => {
    const answer = answered(excerptOf(article));
    const rowsOf = (more: Partial<Answered>) =>
      [...walkComponents(drawAnswer({ ...answer, ...more }, PUBLIC, ENGLISH).components)]
        .filter((component) => component.type === ComponentType.ActionRow)
        .map(({ components }) => components.map((each) => 'label' in each && each.label));
    expect(rowsOf({})).toEqual([['Cite', 'Remove', 'Helpful', 'Not helpful']]);
    expect(rowsOf({ hasMore: true })).toEqual([
      ['More', 'Cite', 'Remove', 'Helpful', 'Not helpful'],
    ]);
    expect(rowsOf({ skipped: 3 })).toEqual([
      ['More', 'Back', 'Cite', 'Remove'],
      ['Helpful', 'Not helpful'],
    ]);
  });

  it('can be sent whatever the articles hold', () => {
    fc.assert(
      fc.property(
        fc.array(hostileArticle(), { minLength: 1, maxLength: 5 }),
        hostileText(),
        fc.nat(3),
        (articles, question, paragraph) => {
          const [first, ...others] = articles.map((article) =>
            excerptOf(article, Math.min(paragraph, article.paragraphs.length)),
          );
          if (first === undefined) return;
          const reply = drawAnswer(
            { kind: 'answered', question, excerpts: [first, ...others] },
            PUBLIC,
            ENGLISH,
          );
          expect(reply.quotes).toHaveLength(articles.length);
          expect(replyFaults(reply)).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('shows no markup but its own, whatever the articles hold', () => {
    fc.assert(
      fc.property(hostileArticle(), hostileText(), (article, question) => {
        const reply = drawAnswer(
          { kind: 'answered', question, excerpts: [excerptOf(article)] },
          PUBLIC,
          ENGLISH,
        );
        const [asked = '', source = '', quoted = '', place = ''] = textsOf(reply.components);
        const foreign = withoutEscapes(`${source} · ${place.replace(/^-# /, '')}`)
          .replace(/^-# \*\*([^*]+)\*\* · /, '$1')
          .replaceAll(/\[(?:At the quote|Open article)\]\(https?:[^\s()]*\)(?: · |$)/g, '');
        expect(findMarkup(asked.replace(/^-# Question: /, ''))).toEqual([]);
        expect(readQuote(quoted)).toBeDefined();
        expect(findMarkup(foreign)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
