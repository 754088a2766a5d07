import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Article } from '../../../src/articles/article.ts';
import { CorpusError } from '../../../src/articles/corpus-error.ts';
import { quote } from '../../../src/articles/quote.ts';
import { contains, type Span } from '../../../src/text/span.ts';
import { hostileText } from '../../support/hostile-text.ts';
import { parse, type READERS } from './outline.ts';

const LINES = [
  'The Marsh',
  'By Ann Lee',
  'Ann Lee',
  'May 3, 2024',
  'The tide came in. Nobody saw it.',
  'She said:',
  '• A gate',
  '1. A wall',
  '- A road',
  'Related Posts',
  'Share',
  '# A heading',
  '> Quoted. Twice.',
  '![x](y.jpg)',
  '*Caption.*',
  '```',
  '| a | b |',
  '<p>A tag. Two.</p>',
  '<!--',
  '-->',
  '---',
  '***',
  'title: x',
  '...',
  '[a]: b',
  '    In.',
  'Setext',
  '===',
  '[^1]: Note.',
  '(AP Photo/A B)',
  'Image caption,',
  '“Yes.”',
  '番人は開ける。門だ。',
  '\u00A0',
  '',
];

const pasted = fc
  .array(
    fc.oneof({ arbitrary: fc.constantFrom(...LINES), weight: 5 }, hostileText({ maxLength: 8 })),
    { maxLength: 30 },
  )
  .chain((lines) =>
    fc.constantFrom('\n', '\n\n', '\r\n', '\r\n\r\n').map((gap) => lines.join(gap)),
  );

const frontMatter = fc.constantFrom(
  '',
  '---\ntitle: A\n---\n',
  '---\ntitle: The Marsh\nauthor: B\n---\n',
);

const texts = fc.oneof(
  fc.tuple(frontMatter, pasted).map((parts) => parts.join('')),
  hostileText(),
  fc.string({ unit: 'binary' }),
);

function parseOrRefuse(format: keyof typeof READERS, text: string): Article | undefined {
  try {
    return parse(text, format);
  } catch (error) {
    if (error instanceof CorpusError) return undefined;
    throw error;
  }
}

it.each(['text', 'markdown'] as const)(
  'any %s becomes an article whose every part can be quoted, or is refused as faulty',
  (format) => {
    fc.assert(
      fc.property(texts, (source) => {
        const article = parseOrRefuse(format, source);
        if (!article) return;
        expect(source.endsWith(article.text)).toBe(true);
        expect(article.title).toMatch(/\S/u);
        expect(article.paragraphs.length).toBeGreaterThan(0);
        expect(article.paragraphs.map(({ number }) => number)).toEqual(
          article.paragraphs.map((_, index) => index + 1),
        );
        expectInOrder(article, [...(article.head ? [article.head] : []), ...article.paragraphs]);
        for (const paragraph of article.paragraphs) {
          expect(paragraph.sentences.length).toBeGreaterThan(0);
          expectInOrder(article, paragraph.sentences);
          for (const sentence of paragraph.sentences)
            expect(contains(paragraph, sentence)).toBe(true);
          expect(paragraph.heading?.end ?? 0).toBeLessThanOrEqual(paragraph.start);
        }
      }),
      { numRuns: 2000 },
    );
  },
  60_000,
);

/** None is empty or begins with white space, and none overlaps another. */
function expectInOrder(article: Article, spans: readonly Span[]): void {
  let before = 0;
  for (const span of spans) {
    expect(span.start).toBeGreaterThanOrEqual(before);
    expect(span.end).toBeLessThanOrEqual(article.text.length);
    expect(isWellFormed(article.text) ? quote(article, span).text.trim() : 'x').not.toBe('');
    before = span.end;
  }
}

/** Files hold no halves of characters; where a text does, cutting between them is no fault. */
function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
