import { readFile } from 'node:fs/promises';

/** Which words there are in a language, as far as a list of them is at hand. */

/**
 * Whether a word, in lower case, is in the list of an article's language. Without a list, the names of
 * months and days are all that is known.
 *
 * @param language A BCP 47 tag; an article of no known language is taken for English.
 */
export async function listedWords(language = 'en'): Promise<(word: string) => boolean> {
  const isEnglish = /^en\b/iu.test(language);
  const list = isEnglish ? await readEnglish() : '';
  const names = calendarNames(language);
  const known = new Map<string, boolean>();
  return (word) => {
    const isListed = known.get(word) ?? (names.has(word) || list.includes(`\n${word}\n`));
    known.set(word, isListed);
    return isListed;
  };
}

/** A word a line. Held as it is, and searched through: few words are asked for. */
async function readEnglish(): Promise<string> {
  const { default: path } = await import('word-list');
  return `\n${await readFile(path, 'latin1')}\n`;
}

function calendarNames(language: string): ReadonlySet<string> {
  const month = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const day = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const names = Array.from({ length: 12 }, (_, index) => [
    month.format(Date.UTC(2024, index)),
    day.format(Date.UTC(2024, 0, index)),
  ]);
  return new Set(names.flat().map((name) => name.toLocaleLowerCase(language)));
}
