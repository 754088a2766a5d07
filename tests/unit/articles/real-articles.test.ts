import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/articles/load-corpus.ts';
import { headingsOf, headOf, paragraphsOf } from './outline.ts';

/** Copyrighted: only measured here, never copied into the project. */
const folder = fileURLToPath(new URL('../../../../shared/articles', import.meta.url));

const ARTICLES = [
  {
    file: 'guarding-against-the-shadow.txt',
    title: /^Guarding Against the Shadow: .* U\.S\. Soil$/u,
    author: 'Erfan Fard',
    paragraphs: 16,
    headings: 0,
    furniture: /^(?:Related Posts|Back to top button)/u,
  },
  {
    file: 'recent-terrorist-threats.txt',
    title: /^Recent Terrorist Threats .* Reform$/u,
    author: 'Shahriar Kia',
    paragraphs: 14,
    headings: 2,
    furniture: /^(?:Back to top button|Recalling Iran|To deal with)/u,
  },
] as const;

describe.each(ARTICLES)('$file', ({ file, title, author, paragraphs, headings, furniture }) => {
  it.skipIf(!existsSync(folder))(
    'is read as its readers see it (needs ../shared/articles)',
    async () => {
      const article = await readArticle(folder, file);
      expect(article.title).toMatch(title);
      expect(article.authors).toEqual([author]);
      expect(headOf(article)).toMatch(
        new RegExp(`^${title.source.slice(1, -1)}[\\s\\S]*${author}$`, 'u'),
      );
      expect(article.paragraphs).toHaveLength(paragraphs);
      expect(paragraphsOf(article).filter((words) => furniture.test(words))).toEqual([]);
      expect(new Set(headingsOf(article)).size - 1).toBe(headings);
      for (const words of paragraphsOf(article)) expect(words.length).toBeGreaterThan(200);
      // Compared to true, lest a failure print the article.
      const source = await readFile(join(folder, file), 'utf8');
      expect(wordsIn(article.text) === wordsIn(source)).toBe(true);
    },
  );
});

function wordsIn(text: string): string {
  return text.trim().replaceAll(/\s+/gu, ' ');
}
