import { expect, it } from 'vitest';
import { excerptAt } from '../../../src/answers/excerpt-at.ts';
import { makeArticle } from '../../support/make-article.ts';

const article = makeArticle({
  title: 'Fog',
  paragraphs: [['It came.'], ['Nobody saw.', 'It left.']],
});

it('finds the sentence that stands at an offset, with its paragraph', () => {
  const excerpt = excerptAt(article, article.text.indexOf('left'));
  expect(excerpt?.quote.text).toBe('It left.');
  expect(excerpt?.context.text).toBe('Nobody saw. It left.');
  expect(excerpt?.paragraph).toBe(2);
});

it('counts a sentence’s first character in, and not what follows its last', () => {
  const start = article.text.indexOf('Nobody');
  expect(excerptAt(article, start)?.quote.text).toBe('Nobody saw.');
  expect(excerptAt(article, start + 'Nobody saw.'.length)).toBeUndefined();
});

it('finds nothing in the head, between paragraphs or behind the end', () => {
  for (const offset of [0, article.text.indexOf('\n\nIt'), article.text.length])
    expect(excerptAt(article, offset)).toBeUndefined();
});
