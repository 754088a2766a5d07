import { describe, expect, it } from 'vitest';
import type { Answered, Excerpt, Related } from '../../../../src/answers/answer.ts';
import type { ArticlesListed, Outcome } from '../../../../src/answers/outcome.ts';
import type { ArticleSource } from '../../../../src/articles/article.ts';
import { quote } from '../../../../src/articles/quote.ts';
import { judgeReply } from '../../../../src/cli/testing/judge-reply.ts';
import type { TestQuestion } from '../../../../src/cli/testing/test-question.ts';
import { excerptOf, makeArticle } from '../../../support/make-article.ts';

const GATE = makeArticle({
  id: 'gate',
  paragraphs: [
    ['The gate of the “North\u00A0Marsh” was built in 1998.', 'Nobody paid for it – so far.'],
    ['Nineteen herons nest above it.'],
  ],
});
const FLOOD = makeArticle({ id: 'flood', paragraphs: [['The gate held, and was built in 1998.']] });

/** The nth sentence of a paragraph, from 0. */
function sentence(number: number, nth: number): Excerpt {
  const { context } = excerptOf(GATE, number);
  const span = GATE.paragraphs[number - 1]?.sentences[nth];
  if (!span) throw new Error('there is no such sentence');
  return { quote: quote(GATE, span), paragraph: number, context };
}

const BUILT = sentence(1, 0);
const PAID = sentence(1, 1);
const HERONS = sentence(2, 0);

function reply(
  kind: 'answered' | 'related',
  ...excerpts: [Excerpt, ...Excerpt[]]
): Answered | Related {
  return { kind, question: 'Who?', excerpts };
}

const NOT_FOUND: Outcome = { kind: 'not-found', question: 'Who?', nearest: [] };

const UNCLEAR: Outcome = {
  kind: 'unclear',
  what: 'article',
  question: 'Who?',
  candidates: [GATE, FLOOD],
};

function listOf(...articles: readonly ArticleSource[]): ArticlesListed {
  const listed = articles.map((article) => ({ article }));
  return {
    kind: 'articles',
    question: 'Who?',
    wanted: 'list',
    total: articles.length,
    articles: listed,
  };
}

function judge(
  wanted: Partial<TestQuestion>,
  given: Outcome,
  articles?: readonly string[],
): readonly unknown[] {
  const question = { question: 'Who?', expect: 'answered', articles: [], evidence: [] } as const;
  const { grade, flaw } = judgeReply(
    { ...question, ...wanted },
    given,
    articles && new Set(articles),
  );
  return flaw === undefined ? [grade] : [grade, flaw];
}

describe('an answer that was wanted', () => {
  it('is right if its first quote shows the evidence, however either is typed', () => {
    const evidence = ['the "north marsh" WAS built'];
    expect(judge({ evidence }, reply('answered', BUILT))).toEqual(['right']);
    expect(judge({ evidence: ['paid for it—so far'] }, reply('answered', PAID))).toEqual(['right']);
  });

  it('is right if it is a part of the evidence, which may be a whole paragraph', () => {
    const evidence = [BUILT.context.text];
    expect(judge({ evidence }, reply('answered', PAID))).toEqual(['right']);
  });

  it('is right with any of several evidences', () => {
    const evidence = ['no words of it', 'Nineteen herons'];
    expect(judge({ evidence }, reply('answered', HERONS))).toEqual(['right']);
  });

  it('is partly right with another sentence of the paragraph', () => {
    const flaw = ['partly', 'other-sentence'];
    expect(judge({ evidence: ['built in 1998'] }, reply('answered', PAID))).toEqual(flaw);
    expect(judge({ answer: /1998/ }, reply('answered', PAID))).toEqual(flaw);
    const evidence = [BUILT.context.text];
    expect(judge({ evidence, answer: /1998/ }, reply('answered', PAID))).toEqual(flaw);
  });

  it('is partly right if what was wanted comes later', () => {
    const later = reply('answered', HERONS, BUILT);
    expect(judge({ evidence: ['built in 1998'] }, later)).toEqual(['partly', 'later-excerpt']);
    const given = reply('answered', excerptOf(FLOOD), BUILT);
    expect(judge({}, given, ['gate'])).toEqual(['partly', 'later-excerpt']);
  });

  it('is wrong from elsewhere, though the words are the same', () => {
    const elsewhere = reply('answered', excerptOf(FLOOD));
    const evidence = ['built in 1998'];
    expect(judge({ evidence }, elsewhere, ['gate'])).toEqual(['wrong', 'other-article']);
    expect(judge({ evidence }, elsewhere)).toEqual(['right']);
    const herons = reply('answered', HERONS);
    expect(judge({ evidence }, herons)).toEqual(['wrong', 'other-passage']);
    expect(judge({ answer: /1998/ }, herons)).toEqual(['wrong', 'other-passage']);
  });

  it('is missed where only related passages come, or none', () => {
    const flaw = ['unanswered', 'other-kind'];
    expect(judge({ evidence: ['1998'] }, reply('related', BUILT))).toEqual(flaw);
    expect(judge({ evidence: ['1998'] }, NOT_FOUND)).toEqual(flaw);
    expect(judge({ evidence: ['1998'] }, UNCLEAR)).toEqual(flaw);
    expect(judge({ evidence: ['1998'] }, listOf(GATE))).toEqual(['wrong', 'other-kind']);
  });
});

describe('a reply to what the articles don’t answer', () => {
  it('is right unless it is an answer', () => {
    const wanted = { expect: 'related-or-not-found' } as const;
    expect(judge(wanted, NOT_FOUND)).toEqual(['right']);
    expect(judge(wanted, reply('related', BUILT))).toEqual(['right']);
    expect(judge(wanted, UNCLEAR)).toEqual(['right']);
    expect(judge(wanted, reply('answered', BUILT))).toEqual(['wrong', 'other-kind']);
  });
});

describe('a reply to what asks for no passages', () => {
  const wanted = { expect: 'route' } as const;

  it('is wrong if it is one, and not there if nothing comes', () => {
    expect(judge(wanted, reply('answered', BUILT))).toEqual(['wrong', 'other-kind']);
    expect(judge(wanted, reply('related', BUILT))).toEqual(['unanswered', 'other-kind']);
    expect(judge(wanted, NOT_FOUND)).toEqual(['unanswered', 'other-kind']);
  });

  it('is right if it lists the articles that are meant, all of them and no other', () => {
    expect(judge(wanted, listOf(GATE, FLOOD))).toEqual(['right']);
    expect(judge(wanted, listOf(GATE, FLOOD), ['flood', 'gate'])).toEqual(['right']);
    const other = ['wrong', 'other-article'];
    expect(judge(wanted, listOf(GATE, FLOOD), ['gate'])).toEqual(other);
    expect(judge(wanted, listOf(GATE), ['flood', 'gate'])).toEqual(other);
  });

  it('is right if a list tells what was asked of it', () => {
    expect(judge({ ...wanted, answer: /^2$/ }, listOf(GATE, FLOOD))).toEqual(['right']);
    expect(judge({ ...wanted, answer: /^2$/ }, listOf(GATE))).toEqual(['wrong', 'other-passage']);
    const thesis = listOf(GATE);
    const evidence = ['nineteen herons'];
    expect(judge({ ...wanted, evidence }, thesis)).toEqual(['wrong', 'other-passage']);
    const told = { ...thesis, articles: [{ article: GATE, thesis: HERONS }] };
    expect(judge({ ...wanted, evidence }, told)).toEqual(['right']);
  });

  it('is right if it is a summary of the article, or asks which of some is meant', () => {
    const sentences = [{ quote: HERONS.quote, paragraph: 2, index: 2 }] as const;
    const summary = { kind: 'summary', article: GATE, sentences, sentenceCount: 3 } as const;
    const summarized = { kind: 'summarized', question: 'Who?', summary } as const;
    expect(judge(wanted, summarized, ['gate'])).toEqual(['right']);
    expect(judge({ ...wanted, evidence: ['herons nest'] }, summarized)).toEqual(['right']);
    expect(judge({ ...wanted, evidence: ['paid'] }, summarized)).toEqual([
      'wrong',
      'other-passage',
    ]);
    expect(judge(wanted, summarized, ['flood'])).toEqual(['wrong', 'other-article']);
    expect(judge(wanted, UNCLEAR, ['flood'])).toEqual(['right']);
  });

  it('is right if passages stand side by side, which is an answer, too', () => {
    const brief = {
      kind: 'brief',
      topic: 'gate',
      articles: [{ article: GATE, excerpts: [BUILT] }],
    } as const;
    const compared = { kind: 'compared', question: 'Who?', brief } as const;
    expect(judge(wanted, compared)).toEqual(['right']);
    expect(judge({ evidence: ['built in 1998'] }, compared)).toEqual(['right']);
    expect(judge({ evidence: ['herons'] }, compared)).toEqual(['wrong', 'other-passage']);
    expect(judge({ expect: 'related-or-not-found' }, compared)).toEqual(['wrong', 'other-kind']);
  });

  it('is right if it is an article’s title and byline, of the article that is meant', () => {
    const head = reply('answered', excerptOf(GATE, 0));
    expect(judge(wanted, head)).toEqual(['right']);
    expect(judge(wanted, head, ['flood'])).toEqual(['wrong', 'other-article']);
  });
});

describe('a reply of which the kind is told', () => {
  it('is right if it is of that kind', () => {
    expect(judge({ expect: 'not-found' }, NOT_FOUND)).toEqual(['right']);
    const related = reply('related', BUILT);
    expect(judge({ expect: 'related' }, related, ['gate'])).toEqual(['right']);
    expect(judge({ expect: 'related' }, related, ['flood'])).toEqual(['wrong', 'other-article']);
    expect(judge({ expect: 'articles' }, listOf(GATE), ['gate'])).toEqual(['right']);
    expect(judge({ expect: 'articles' }, listOf(GATE), ['flood'])).toEqual([
      'wrong',
      'other-article',
    ]);
    expect(judge({ expect: 'not-found' }, related)).toEqual(['unanswered', 'other-kind']);
    expect(judge({ expect: 'related' }, reply('answered', BUILT))).toEqual(['wrong', 'other-kind']);
  });
});
