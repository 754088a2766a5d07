import * as fc from 'fast-check';
import type { Article } from '../../src/articles/article.ts';
import { hostileText } from './hostile-text.ts';
import { makeArticle } from './make-article.ts';

/** Text of any length up to a few thousand units, in any script, much of it markup. */
export function longHostileText(): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.oneof(
        hostileText(),
        fc.constantFrom(
          'Plain prose, one sentence of it. ',
          '漢字かな。',
          '*',
          '\\',
          '😀',
          'क्षि',
          'a\n',
          '\u0301',
        ),
      ),
      fc.integer({ min: 1, max: 3000 }),
    )
    .map(([text, times]) => text.repeat(times).slice(0, 6000));
}

/** An article of one to three paragraphs whose text and metadata may be anything. */
export function hostileArticle(): fc.Arbitrary<Article> {
  const any = fc.oneof(hostileText(), longHostileText());
  const something = any.map((text) => text || 'x');
  return fc
    .record(
      {
        id: fc.uuid(),
        title: something,
        authors: fc.array(any, { maxLength: 4 }),
        paragraphs: fc.array(fc.array(something, { minLength: 1, maxLength: 3 }), {
          minLength: 1,
          maxLength: 3,
        }),
        publication: any,
        url: fc.oneof(
          fc.webUrl({ withFragments: true, withQueryParameters: true }),
          any.map((path) => `https://news.example/${path}`),
          any,
        ),
        published: fc.oneof(fc.constantFrom('2024-01-29', '2024-01', '2024'), any),
      },
      { requiredKeys: ['id', 'title', 'authors', 'paragraphs'] },
    )
    .map(makeArticle);
}
