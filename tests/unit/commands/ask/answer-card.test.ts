import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answered, Excerpt } from '../../../../src/answers/answer.ts';
import { drawAnswer } from '../../../../commands/ask/answer-card.ts';
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
  it('shows the question, each excerpt over its source, and what the words are', () => {
    const reply = drawAnswer(
      answered(excerptOf(article, 2), excerptOf(article, 1)),
      PUBLIC,
      ENGLISH,
    );
    const source = '-# **Guarding “Against” the Shadow** · Ann Author and Ben Author · The Paper';
    const url = 'https://news.example/guarding_%282024%29';
    const links = (words: string) =>
      `[At the quote](${url}#:~:text=${words}) · [Open article](${url})`;
    expect(textsOf(reply.components)).toEqual([
      '-# Question: When did \\*it\\* end?',
      '> It ended in 2021.',
      `${source} · 29 January 2024 · ¶ 2 · ${links('It%20ended%20in%202021.')}`,
      '> It began in 2019. Nobody knew why.',
      `${source} · 29 January 2024 · ¶ 1 · ${links('It%20began%20in%202019.%20Nobody%20knew%20why.')}`,
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
    expect(textsOf(reply.components)).toContain('-# **On quoting** · title and byline');
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
    const [, first, , second, , footer] = textsOf(reply.components);
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
    const page = { excerpts: [excerpt, excerpt, excerpt, excerpt, excerpt] } as const;
    const answer = {
      kind: 'related',
      question: 'Who?',
      ...page,
      skipped: 5,
      hasMore: true,
    } as const;
    const all = {
      ...PRIVATE,
      asked: { ...ASKED, excerpts: 5 },
      sharedBy: 'Ada',
      note: 'Only you see this.',
    };
    const [rich, plain] = [ENGLISH, PLAIN].map((voice) => drawAnswer(answer, all, voice));
    if (!rich || !plain) throw new Error('nothing was drawn');
    expect(measure(rich.components).components).toBe(38);
    expect(replyFaults(rich)).toEqual([]);
    expect(replyFaults(plain)).toEqual([]);
    expect(textsOf(plain.components)).toContain('Quote 5 of 5');
    expect(textsOf(rich.components).join()).not.toContain('Quote 5 of 5');
  });

  it('can be sent whatever the articles hold', { timeout: 30_000 }, () => {
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

  it('shows no markup but its own, whatever the articles hold', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(hostileArticle(), hostileText(), (article, question) => {
        const reply = drawAnswer(
          { kind: 'answered', question, excerpts: [excerptOf(article)] },
          PUBLIC,
          ENGLISH,
        );
        const [asked = '', quoted = '', source = ''] = textsOf(reply.components);
        const foreign = withoutEscapes(source)
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
