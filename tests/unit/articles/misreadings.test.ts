import { describe, expect, it } from 'vitest';
import type { Account } from '../../../src/articles/account.ts';
import { articleIn } from '../../../src/articles/article-in.ts';
import { findMisreadings, type Misreading } from '../../../src/articles/misreadings.ts';

async function misreadingsIn(file: string, source: string): Promise<readonly Misreading[]> {
  const accounts: Account[] = [];
  const bytes = new TextEncoder().encode(source);
  const article = await articleIn(file, bytes, undefined, (account) => accounts.push(account));
  return accounts.flatMap((account) => findMisreadings(article, account));
}

const TEXT = 'The tide came in at four in the morning.\n\nThe gate held.\n';

describe('what looks misread', () => {
  it('is nothing in an article that is as it should be', async () => {
    expect(
      await misreadingsIn('tides.md', `# A Night of Tides\n\n${TEXT}\n## After\n\nAll slept.`),
    ).toEqual([]);
  });

  it('is a title that nobody gave', async () => {
    const [found] = await misreadingsIn('night-of-tides.md', TEXT);
    expect(found).toEqual({ kind: 'title-from-file-name' });
  });

  it('is text in another encoding, or in another format than its name says', async () => {
    const latin = `Tides\n\nThe cafÃ© stood in the tide. ${TEXT}`;
    expect(await misreadingsIn('tides.txt', latin)).toContainEqual({
      kind: 'wrong-letters',
      words: 'Ã©',
    });
    const page = `Tides\n\n<p>The tide <b>came</b> in at four.</p>\n\n${TEXT}`;
    expect(await misreadingsIn('tides.txt', page)).toContainEqual({
      kind: 'marks-in-text',
      words: '<p>',
    });
    expect(await misreadingsIn('tides.txt', `Tides\n\nA <b> makes words bold. ${TEXT}`)).toEqual(
      [],
    );
  });

  it('is every line of text that was taken for one of the page or a heading', async () => {
    const source = `Tides\n\n${TEXT}\nAfter the tide\n\nAll slept.\n\nShare this article\n`;
    expect(await misreadingsIn('tides.txt', source)).toEqual([
      { kind: 'lines-not-quoted', lines: 2 },
    ]);
  });
});
