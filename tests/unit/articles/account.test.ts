import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../../src/articles/account.ts';
import { articleIn } from '../../../src/articles/article-in.ts';
import type { Article } from '../../../src/articles/article.ts';
import { CorpusError } from '../../../src/articles/corpus-error.ts';
import { formatToRead } from '../../../src/articles/formats.ts';
import { overlaps } from '../../../src/text/span.ts';

async function accountIn(
  file: string,
  source: string,
): Promise<{ readonly article: Article; readonly account: Account } | undefined> {
  const accounts: Account[] = [];
  const bytes = new TextEncoder().encode(source);
  try {
    const article = await articleIn(file, bytes, undefined, (account) => accounts.push(account));
    const [account] = accounts;
    return account && { article, account };
  } catch (error) {
    if (error instanceof CorpusError) return undefined;
    throw error;
  }
}

/** What stands in files, article or not. */
const LINES = [
  'A Night of Tides',
  '# The Marsh',
  'By Ann Lee',
  '29 January 2024',
  'The tide came in at four in the morning, and the gate held.',
  'Nobody had heard it',
  'After the tide',
  'Share this article',
  'Facebook Twitter WhatsApp',
  'Subscribe to our newsletter',
  'Photo: Ann Lee',
  'Read also: The gate of the marsh',
  'Related articles',
  'We use cookies to make this site better.',
  '- reeds',
  '> Who paid?',
  'Ann Lee is a reporter who covers tides.',
  '12 comments',
];

describe('the account of an article', () => {
  it.each(['marsh.txt', 'marsh.md'])('leaves no text of %s out in silence', async (file) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...LINES), { maxLength: 14 }), async (lines) => {
        const source = `${lines.join('\n\n')}\n`;
        const found = await accountIn(file, source);
        if (!found) return;
        const { article, account } = found;
        const { blocks } = await formatToRead(file).read(new TextEncoder().encode(source), file);
        const { head, paragraphs, asides } = article;
        const told = [...(head ? [head] : []), ...paragraphs, ...asides, ...account.notQuoted];
        for (const block of blocks) expect(told.some((one) => overlaps(one, block))).toBe(true);
        const quoted = paragraphs.flatMap((one) =>
          account.notQuoted.filter((line) => overlaps(line, one)),
        );
        expect(quoted).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('names where each field was found, of those that the article has', async () => {
    const byline = await accountIn(
      '2024-01-29-tides.txt',
      'The Marsh\n\nBy Ann Lee\n\nThe tide came in at four in the morning.\n',
    );
    expect(byline?.account.origins).toEqual({
      title: 'first line',
      authors: 'byline',
      published: 'file name',
    });
    const matter = await accountIn(
      'tides.md',
      '---\nauthor: Ann Lee\nsite: Herald\nurl: https://marsh.example/tides\n---\nThe tide came in.\n',
    );
    expect(matter?.account.origins).toEqual({
      title: 'file name',
      authors: 'front matter',
      publication: 'front matter',
      url: 'front matter',
    });
  });
});
