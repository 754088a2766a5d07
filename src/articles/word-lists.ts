import { readFile } from 'node:fs/promises';

/** Which words there are in a language, as far as a list of them is at hand. */

/**
 * Whether a word, in lower case, is in the list of an article's language. Without a list, the names of
 * months and days are all that is known.
 *
 * @param language A BCP 47 tag; an article of no known language is taken for English.
 */
export async function listedWords(language = 'en'): Promise<(word: string) => boolean> {
  const names = calendarNames(language);
  if (!/^en\b/iu.test(language)) return (word) => names.has(word);
  const { default: path } = await import('word-list');
  // A letter a byte: there is nothing but ASCII, and it is searched as it is.
  const words = `\n${await readFile(path, 'latin1')}\n`;
  return (word) => names.has(word) || (/^[a-z]+$/u.test(word) && words.includes(`\n${word}\n`));
}

function calendarNames(language: string): ReadonlySet<string> {
  const month = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const day = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return new Set(
    Array.from({ length: 12 }, (_, index) => new Date(Date.UTC(2024, index, index + 1)))
      .flatMap((date) => [month.format(date), day.format(date)])
      .map((name) => name.toLocaleLowerCase(language)),
  );
}
