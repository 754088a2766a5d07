import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleIn } from '../../../src/articles/article-in.ts';
import { describeEndings, FORMATS, formatOf } from '../../../src/articles/formats.ts';
import { anyFileOf, isPacked } from '../../support/any-file-of.ts';
import { describeFormat } from '../../support/format-contract.ts';
import { page } from '../../support/page-format.ts';

for (const format of FORMATS) describeFormat(format, anyFileOf(format), isPacked(format) ? 0.2 : 1);

// No text of it stands in its file.
describeFormat(page);

describe('The table of formats', () => {
  it('has an entry for every file of the folder, and none besides', () => {
    const folder = new URL('../../../src/articles/formats/', import.meta.url);
    expect(FORMATS).toHaveLength(readdirSync(folder).length);
  });

  it('gives no ending to two formats', () => {
    const endings = FORMATS.flatMap(({ endings }) => endings);
    expect(new Set(endings).size).toBe(endings.length);
  });

  it('tells a format by its ending, in small letters or capitals', () => {
    for (const format of FORMATS) {
      for (const ending of format.endings) {
        expect(formatOf(`2024/the.marsh${ending}`)).toBe(format);
        expect(formatOf(`marsh${ending.toUpperCase()}`)).toBe(format);
      }
    }
    expect(['marsh', '.md', 'marsh.jpg', 'a.txt/marsh'].map(formatOf)).toEqual(
      Array(4).fill(undefined),
    );
  });

  it('names one ending of each in a sentence', () => {
    expect(describeEndings()).toMatch(/^\.md(?:, \.\w+)* or \.\w+$/);
    for (const { endings } of FORMATS) expect(describeEndings()).toContain(endings[0]);
  });

  it.each([
    ['tides.rtf', String.raw`{\rtf1 The tide came in.}`, 'save it as .docx or .odt'],
    ['tides.mobi', 'BOOKMOBI', 'Convert it to .epub'],
    ['tides.xyz', 'The\0tide', 'Save what it holds in one of these'],
    ['tides', '\0\u0001\u0002', 'Save what it holds in one of these'],
  ])('says which formats are read of a file in another one: %s', async (file, source, remedy) => {
    const read = articleIn(file, new TextEncoder().encode(source));
    await expect(read).rejects.toMatchObject({
      file,
      message: expect.stringContaining(describeEndings()) as unknown,
      remedy: expect.stringContaining(remedy) as unknown,
    });
  });

  it('takes text of any other name for plain text', async () => {
    const bytes = new TextEncoder().encode('Tides\n\nThe tide came in at four.');
    expect(await articleIn('tides.log', bytes)).toMatchObject({ title: 'Tides' });
  });
});
