import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/articles/article.ts';
import { readMarkdown } from '../../../src/articles/formats/markdown.ts';
import { readText } from '../../../src/articles/formats/text.ts';
import { parseArticle } from '../../../src/articles/parse-article.ts';
import { findSameTexts } from '../../../src/articles/same-texts.ts';

const PARAGRAPHS = [
  'The tide came in at four in the morning, and the gate of the marsh “held”.',
  'Walter Sandhill slept through it.',
  'Nineteen herons nest in the alders above the gate, and came back in 2004.',
];

const LICENCE = 'This text may be printed by everybody who says where it is from.';

function markdown(id: string, paragraphs: readonly string[]): Article {
  const source = `# About ${id}\n\n${paragraphs.join('\n\n')}`;
  return parseArticle(`${id}.md`, id, readMarkdown(source, `${id}.md`));
}

function namesOf(articles: readonly Article[]): readonly string[] {
  return findSameTexts(articles).map(
    ({ article, other, isWhole }) => `${article.id} ${isWhole ? '=' : '~'} ${other.id}`,
  );
}

describe('articles with the same text', () => {
  it('are found in any format, with other titles, line breaks and signs', () => {
    const text = `Tides\n\n${PARAGRAPHS.join('\n\n').replace('“held”', '"held"')}\n`;
    const copy = parseArticle('copy.txt', 'copy', readText(text, 'copy.txt'));
    const wrapped = PARAGRAPHS.map((words) => words.replace(' and', '\nand'));
    expect(namesOf([markdown('tides', PARAGRAPHS), copy, markdown('wrapped', wrapped)])).toEqual([
      'copy = tides',
      'wrapped = tides',
    ]);
  });

  it('are nearly the same if little was added or left out', () => {
    const shorter = PARAGRAPHS.filter((_, index) => index !== 1);
    expect(namesOf([markdown('tides', PARAGRAPHS), markdown('shorter', shorter)])).toEqual([
      'shorter ~ tides',
    ]);
  });

  it('are not those that have a paragraph in common, or one the beginning of the other', () => {
    const gates = [
      'The gate has a lock, and nobody in Saltmouth knows who holds its key.',
      LICENCE,
    ];
    expect(
      namesOf([
        markdown('tides', [...PARAGRAPHS, LICENCE]),
        markdown('gates', gates),
        markdown('teaser', PARAGRAPHS.slice(0, 1)),
      ]),
    ).toEqual([]);
  });
});
