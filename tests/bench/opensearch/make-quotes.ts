import type { Article } from '../../../src/articles/article.ts';
import { wordsOf } from '../../../src/text/words.ts';
import { pick, seededRandom } from '../random.ts';

const SEED = 11;

/** Little words, which stand in nearly every article, one after the other as in none or in many. */
const COMMON = 'the of and to in a is was for on that by with as at from it were an which'.split(
  ' ',
);

/** So many words has a quote. */
const WORDS = { least: 4, most: 20 };

/** Quotes as they are given: as they stand, in other typography, with a word of their own, of common words only. */
export function makeQuotes(articles: readonly Article[], count: number): readonly string[] {
  const random = seededRandom(SEED);
  const quotable = articles.filter(({ paragraphs }) => paragraphs.length > 0);
  return Array.from({ length: count }, (_, nth) => {
    const words = someWords(quotable, random);
    switch (nth % 5) {
      case 0:
        return `“${words.join(' ')}”`;
      case 1:
        return words.join(' ').replaceAll(/['’]/gu, '’').replaceAll(/-/gu, '–');
      case 2:
        return words.with(Math.floor(words.length / 2), pick(COMMON, random)).join(' ');
      case 3:
        return commonRun(quotable, random) ?? words.join(' ');
      default:
        return Array.from({ length: WORDS.least }, () => pick(COMMON, random)).join(' ');
    }
  });
}

function someWords(articles: readonly Article[], random: () => number): readonly string[] {
  const { text, paragraphs } = pick(articles, random);
  const { start, end } = pick(paragraphs, random);
  const words = text.slice(start, end).split(' ');
  const length = WORDS.least + Math.floor(random() * (WORDS.most - WORDS.least));
  const first = Math.floor(random() * Math.max(1, words.length - length));
  return words.slice(first, first + length);
}

const TRIES = 30;

/** Common words that stand one after the other somewhere. */
function commonRun(articles: readonly Article[], random: () => number): string | undefined {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { text, paragraphs } = pick(articles, random);
    const { start, end } = pick(paragraphs, random);
    const words = wordsOf(text.slice(start, end)).filter(({ isWord }) => isWord);
    const at = words.findIndex((_, place) => {
      const run = words.slice(place, place + WORDS.least);
      return run.length === WORDS.least && run.every(({ word }) => word.length <= 4);
    });
    const [first, last] = [words[at], words[at + WORDS.least - 1]];
    if (first && last) return text.slice(start + first.start, start + last.end);
  }
  return undefined;
}
