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

/** What looks misread in a text that says it is in a language. */
function said(language: string, text: string): Promise<readonly Misreading[]> {
  return misreadingsIn('flut.md', `---\ntitle: Die Flut\nlanguage: ${language}\n---\n\n${text}\n`);
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

  it('is a language that the text plainly isn’t in', async () => {
    const german =
      'Das Wasser kam in der Nacht, und niemand hatte es gehört. Der Wärter ging mit der Lampe zu dem Tor, das noch hielt. Er rief nach den anderen, aber sie schliefen alle in dem Haus auf der Höhe. Am Morgen war es vorbei.';
    const other = { kind: 'other-language', said: 'en-GB', language: 'de' };
    expect(await said('en-GB', german)).toEqual([other]);
    const chinese = '潮水在夜里来了，没有人听见。看守人提着灯走到闸门前，闸门还在。';
    expect(await said('en', chinese)).toEqual([{ ...other, said: 'en', language: 'zh' }]);
    expect(await said('de', german)).toEqual([]);
    expect(await said('nl', german)).toEqual([]);
    expect(await said('en', german.slice(0, 60))).toEqual([]);
  });

  it('is every line of text that was taken for one of the page or a heading', async () => {
    const source = `Tides\n\n${TEXT}\nAfter the tide\n\nAll slept.\n\nShare this article\n`;
    expect(await misreadingsIn('tides.txt', source)).toEqual([
      { kind: 'lines-not-quoted', lines: 2 },
    ]);
  });
});
