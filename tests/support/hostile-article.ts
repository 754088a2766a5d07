import * as fc from 'fast-check';
import { type Article, type AsideKind, ASIDE_KINDS } from '../../src/articles/article.ts';
import type { Position } from '../../src/articles/position.ts';
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

/** An article of one to three paragraphs, and maybe something beside them, of which all may be anything. */
export function hostileArticle(): fc.Arbitrary<Article> {
  const any = fc.oneof(hostileText(), longHostileText());
  const something = any.map((text) => text || 'x');
  const source = fc
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
        positions: anyPosition(something).map((position) => [{ start: 0, position }]),
        published: fc.oneof(fc.constantFrom('2024-01-29', '2024-01', '2024'), any),
      },
      { requiredKeys: ['id', 'title', 'authors', 'paragraphs'] },
    )
    .map(makeArticle);
  const aside = fc.option(fc.tuple(fc.constantFrom(...ASIDE_KINDS), something));
  return fc.tuple(source, aside).map(([article, beside]) => withAside(article, beside));
}

function anyPosition(name: fc.Arbitrary<string>): fc.Arbitrary<Position> {
  return fc.oneof(
    name.map((page): Position => ({ kind: 'page', page })),
    name.map((chapter): Position => ({ kind: 'chapter', chapter })),
    fc.nat().map((seconds): Position => ({ kind: 'time', seconds })),
  );
}

/** Behind the last paragraph. */
function withAside(article: Article, beside: readonly [AsideKind, string] | null): Article {
  if (!beside) return article;
  const [kind, words] = beside;
  const start = article.text.length + 2;
  const asides = [{ kind, start, end: start + words.length }];
  return { ...article, text: `${article.text}\n\n${words}`, asides };
}
