import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/articles/article.ts';
import { readMarkdown } from '../../../../src/articles/formats/markdown.ts';
import { readText } from '../../../../src/articles/formats/text.ts';
import { parseArticle } from '../../../../src/articles/parse-article.ts';
import { drawHeading } from '../../../../commands/read/draw-heading.ts';

function headingsOf(article: Article): readonly string[] {
  return article.paragraphs.map((paragraph) => drawHeading(article, paragraph));
}

describe('drawHeading', () => {
  it('shows the words of a heading without its marks', () => {
    const text = [
      '# A title',
      'It begins here, with a sentence.',
      '## Of *fog* and # signs ##',
      'The fog came in from the sea in March.',
      'Of storms\n---------',
      'Storms drove the boats ashore all winter.',
    ].join('\n\n');
    expect(headingsOf(parseArticle('a.md', 'a', readMarkdown(text, 'a.md')))).toEqual([
      '',
      '**Of fog and # signs**',
      '**Of storms**',
    ]);
  });

  it('shows the short lines of a plain text', () => {
    const text = 'A title\n\nThe story so far is short.\n\nThe fog\n\nIt came in from the sea.\n';
    expect(headingsOf(parseArticle('a.txt', 'a', readText(text, 'a.txt')))).toEqual([
      '',
      '**The fog**',
    ]);
  });
});
