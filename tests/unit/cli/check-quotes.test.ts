import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answers/answer.ts';
import { checkQuotes } from '../../../src/cli/check-quotes.ts';
import { excerptOf, makeArticle } from '../../support/make-article.ts';

const excerpt = excerptOf(makeArticle({ id: 'marsh', paragraphs: [['The tide came in.']] }));

function answer(changed: Partial<typeof excerpt>): Answer {
  return {
    kind: 'answered',
    question: 'What came?',
    excerpts: [excerpt, { ...excerpt, ...changed }],
  };
}

describe('checkQuotes', () => {
  it('lets pass what the article says, and answers without quotes', () => {
    expect(() => checkQuotes(answer({}))).not.toThrow();
    expect(() => checkQuotes({ kind: 'not-found', question: 'Who?', nearest: [] })).not.toThrow();
  });

  it('stops an answer of which one quote is not word for word', () => {
    const wrong = { ...excerpt.quote, text: 'The tide comes in.' };
    expect(() => checkQuotes(answer({ quote: wrong }))).toThrow(
      'a quote from marsh is not what the article says',
    );
    expect(() => checkQuotes(answer({ context: wrong }))).toThrow('marsh');
  });
});
