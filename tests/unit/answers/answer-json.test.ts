import { describe, expect, it } from 'vitest';
import { answerJson } from '../../../src/answers/answer-json.ts';
import { excerptOf, makeArticle } from '../../support/make-article.ts';

const article = makeArticle({
  id: '2024/marsh',
  title: 'The Marsh',
  authors: ['Ann Lee', 'Tom Reed'],
  publication: 'The Marsh Herald',
  published: '2024-01-29',
  url: 'https://marsh.example',
  language: 'en',
  tags: ['herons'],
  paragraphs: [['The tide came in.', 'Nobody saw it.']],
});

describe('an answer as JSON', () => {
  it('has the fields of the contract, in its order', () => {
    const { paragraphs, text } = article;
    const json = answerJson({ kind: 'answered', question: 'Who?', excerpts: [excerptOf(article)] });
    const context = 'The tide came in. Nobody saw it.';
    expect(JSON.stringify(json)).toBe(
      JSON.stringify({
        kind: 'answered',
        question: 'Who?',
        excerpts: [
          {
            articleId: '2024/marsh',
            title: 'The Marsh',
            author: 'Ann Lee, Tom Reed',
            publication: 'The Marsh Herald',
            published: '2024-01-29',
            url: 'https://marsh.example',
            paragraph: 1,
            start: paragraphs[0]?.start,
            end: text.length,
            quote: context,
            context,
          },
        ],
      }),
    );
  });

  it('leaves out what nobody gave', () => {
    const bare = makeArticle({ id: 'bare', authors: [], paragraphs: [['The tide came in.']] });
    const json = answerJson({ kind: 'answered', question: 'Who?', excerpts: [excerptOf(bare)] });
    expect(JSON.stringify(json)).not.toMatch(/author|publication|published|url|null/u);
  });

  it('tells the languages of the articles to a question in another one', () => {
    const languages = { asked: ['de'], others: ['en', 'fr'] };
    const notFound = { kind: 'not-found', question: 'Wer?', nearest: [] } as const;
    expect(answerJson({ ...notFound, languages })).toEqual({ ...notFound, languages });
  });

  it('names the nearest articles when none answers', () => {
    expect(answerJson({ kind: 'not-found', question: 'Who?', nearest: [article] })).toEqual({
      kind: 'not-found',
      question: 'Who?',
      nearest: [{ articleId: '2024/marsh', title: 'The Marsh' }],
    });
  });
});
