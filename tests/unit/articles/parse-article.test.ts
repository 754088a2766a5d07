import { expect, it } from 'vitest';
import { readMarkdown } from '../../../src/articles/formats/markdown.ts';
import { parseArticle } from '../../../src/articles/parse-article.ts';

it('An article is dated by the clock of the day on which it is read', () => {
  const reading = readMarkdown(
    '---\ndate: 2027-01-29\n---\n# The Marsh\n\nThe tide came in.',
    'a.md',
  );
  const publishedAt = (now: string) =>
    parseArticle('a.md', 'a', reading, undefined, () => Date.parse(now)).published;
  expect(publishedAt('2025-12-31T23:59:59Z')).toBeUndefined();
  expect(publishedAt('2026-01-01T00:00:00Z')).toBe('2027-01-29');
});
