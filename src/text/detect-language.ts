import type { eld } from 'eld/extrasmall';
import { hasClass, LETTER } from './character-class.ts';

/** Fewer letters say too little: of samples of 75 characters one in 200 was taken for another language, of 100 one in 400. */
const MIN_LETTERS = 80;

/** A Chinese or Japanese letter says as much as so many others. */
const LETTERS_IN_ONE = 3;

/** The first samples must agree, or else so many of all; each of them costs 50 µs. */
const FIRST_SAMPLES = 2;
const MIN_AGREEING = 4;

/** Enough of them to tell English by its commonest words. */
const ENGLISH_SAMPLES = 3;

/**
 * The language that a text is written in, as an ISO 639-1 code; undefined where that isn't sure: in short
 * texts, in mixed ones, and in languages that the library doesn't know.
 *
 * @param samples Stretches of some 200 characters from all over the text: up to five, the first ones far
 *   from each other.
 */
export async function detectLanguage(samples: readonly string[]): Promise<string | undefined> {
  if (!isLong(samples)) return undefined;
  if (isPlainEnglish(samples)) return 'en';
  const detector = await loadDetector();
  const detect = (sample: string): string | undefined => {
    const found = detector.detect(sample);
    return found.isReliable() && !isMixed(found.getScores()) ? found.language : undefined;
  };
  const languages = samples.slice(0, FIRST_SAMPLES).map(detect);
  const [language] = languages;
  if (language !== undefined && languages.every((one) => one === language)) return language;
  languages.push(...samples.slice(FIRST_SAMPLES).map(detect));
  return languages.find((one) => one !== undefined && countOf(one, languages) >= MIN_AGREEING);
}

/**
 * How alike a few words are to each language that the library knows, from 0 to 1, the likest first; none if
 * they have too few letters.
 */
export async function likenesses(words: string): Promise<ReadonlyMap<string, number>> {
  const scores = Object.entries((await loadDetector()).detect(words).getScores());
  return new Map(scores.toSorted(([, a], [, b]) => b - a));
}

/** Languages that are not alike: where two of them come close, both are there. */
const UNLIKE: ReadonlySet<string> = new Set(['de', 'en', 'es', 'fr', 'tr']);

function isMixed(scores: Readonly<Record<string, number>>): boolean {
  const [best, ...others] = Object.entries(scores).toSorted(([, a], [, b]) => b - a);
  if (best === undefined || !UNLIKE.has(best[0])) return false;
  const second = others.find(([language]) => UNLIKE.has(language));
  return second !== undefined && second[1] > best[1] * (1 - MIN_DISTANCE);
}

/** Of samples in one language, 99 % were further from the next one; of those in two, 5 % were. */
const MIN_DISTANCE = 0.15;

function countOf(wanted: string, languages: readonly (string | undefined)[]): number {
  return languages.filter((language) => language === wanted).length;
}

/** Whether there are letters enough to be sure. */
function isLong(samples: readonly string[]): boolean {
  let letters = 0;
  for (const sample of samples) {
    for (let at = 0; at < sample.length; at += 1) {
      if (!hasClass(sample, at, LETTER)) continue;
      letters += DENSE.test(sample.charAt(at)) ? LETTERS_IN_ONE : 1;
      if (letters >= MIN_LETTERS) return true;
    }
  }
  return false;
}

const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * English is told without the library, which takes 200 ms and 90 MB to load: by the first samples, or else
 * by all but one of all. In other languages' texts of 23 treebanks, none had a sample of 600 characters with
 * these words.
 */
function isPlainEnglish(samples: readonly string[]): boolean {
  const first = samples.slice(0, ENGLISH_SAMPLES);
  return (
    hasEnglish(first, first.length) || hasEnglish(samples, Math.max(MIN_AGREEING, first.length))
  );
}

/** Whether so many samples have some of English's commonest words, and all together many. */
function hasEnglish(samples: readonly string[], least: number): boolean {
  let [articles, common, words, plain] = [0, 0, 0, 0];
  for (const sample of samples) {
    let [commonHere, wordsHere] = [0, 0];
    for (const word of sample.toLowerCase().split(NO_LETTERS)) {
      wordsHere += 1;
      if (word === 'the') articles += 1;
      if (COMMON_ENGLISH.has(word)) commonHere += 1;
    }
    if (commonHere >= wordsHere * MIN_COMMON_HERE) plain += 1;
    common += commonHere;
    words += wordsHere;
  }
  return plain >= least && articles >= 2 && common >= words * MIN_COMMON;
}

const NO_LETTERS = /\P{L}+/u;

/** The least share of common words among all, and in each sample. */
const MIN_COMMON = 0.2;
const MIN_COMMON_HERE = 0.1;

const COMMON_ENGLISH: ReadonlySet<string> = new Set(
  'the of to and in is was for that with this from they have are were which by on it as at be not his he her been their has but an its who would there when will more or i you she we had one all so if about out up what than into said no can'.split(
    ' ',
  ),
);

let detector: Promise<typeof eld> | undefined;

/** The smallest of its sets of n-grams: larger ones do no better on samples of this size, and load longer. */
function loadDetector(): Promise<typeof eld> {
  detector ??= import('eld/extrasmall').then((library) => library.eld);
  return detector;
}
