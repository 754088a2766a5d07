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
    const isListed = known.get(word) ?? (names.has(word) || isIn(list, word));
    known.set(word, isListed);
    return isListed;
  };
}

/** A word a line, in the order of their letters. Held as it is: few words are asked for. */
async function readEnglish(): Promise<string> {
  const { default: path } = await import('word-list');
  return `${await readFile(path, 'latin1')}\n`;
}

/** Halves the list until the line is found on which the word would stand. */
function isIn(list: string, word: string): boolean {
  let start = 0;
  let end = list.length;
  while (start < end) {
    const lineStart = list.lastIndexOf('\n', ((start + end) >> 1) - 1) + 1;
    const lineEnd = list.indexOf('\n', lineStart);
    const found = list.slice(lineStart, lineEnd);
    if (found === word) return true;
    if (found < word) start = lineEnd + 1;
    else end = lineStart;
  }
  return false;
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
