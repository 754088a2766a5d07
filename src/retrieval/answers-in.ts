import { termsOf } from '../text/terms.ts';
import {
  AGE,
  DEFINITION,
  DURATION,
  FREQUENCY,
  FULL_NAME,
  MANNER,
  MONEY,
  MONTH_BEFORE,
  NAMED,
  NO_PERSON,
  NUMBER,
  PLACE,
  QUOTED,
  REASON,
  SAID,
  SHARE,
  SOMEBODY,
  TIME,
  TITLED,
  YEAR,
} from './answer-patterns.ts';
import type { AnswerType } from './answer-type.ts';

/** Something in a sentence that may be an answer: how well it would do, and where it stands. */
export interface Candidate {
  /** 0 to 1. */
  readonly value: number;
  readonly at: number;
}

/** More than so many matches of a kind tell nothing more. */
const MAX_CANDIDATES = 6;

/** What in a sentence could be an answer of this kind: it has to name something that the question didn't. */
export function answersIn(
  type: AnswerType,
  sentence: string,
  asked: ReadonlySet<string>,
): readonly Candidate[] {
  const found: Candidate[] = [];
  const isNews = (words: string | undefined): boolean =>
    words !== undefined && termsOf(words).some(({ term }) => !asked.has(term));
  const add = (
    pattern: RegExp,
    value: number,
    isWanted: (match: RegExpExecArray) => boolean = ([words]) => isNews(words),
  ): void => {
    // Faster than matchAll, which makes a pattern anew for each of thousands of sentences.
    pattern.lastIndex = 0;
    while (found.length < MAX_CANDIDATES) {
      const match = pattern.exec(sentence);
      if (!match) return;
      if (isWanted(match)) found.push({ value, at: match.index + match[0].length / 2 });
    }
  };
  switch (type) {
    case 'time':
      add(TIME, 1);
      break;
    case 'money':
      add(MONEY, 1);
      break;
    case 'age':
      add(AGE, 1);
      break;
    case 'duration':
      add(DURATION, 1);
      break;
    case 'share':
      add(SHARE, 1, () => true);
      break;
    case 'frequency':
      add(FREQUENCY, 1, () => true);
      break;
    case 'number':
      add(NUMBER, 1, (match) => isNews(match[0]) && !isDate(sentence, match));
      break;
    case 'person':
      add(TITLED, 1, ({ groups }) => isNews(groups?.['name']));
      add(FULL_NAME, 1, ([name]) => isPerson(name, isNews));
      if (found.length === 0) add(SOMEBODY, 0.5);
      if (found.length === 0) add(NAMED, 0.5);
      break;
    case 'place':
      add(PLACE, 1, ({ groups }) => isNews(groups?.['name']));
      if (found.length === 0) add(NAMED, 0.5);
      break;
    case 'name':
      add(NAMED, 1);
      break;
    case 'reason':
      add(REASON, 1, () => true);
      break;
    case 'manner':
      add(MANNER, 1, () => true);
      break;
    case 'wording':
      add(QUOTED, 1, ({ groups }) => isNews(groups?.['words']));
      if (found.length === 0) add(SAID, 0.5, () => true);
      break;
    case 'definition':
      add(DEFINITION, 1, (match) => follows(sentence, match, asked));
      if (found.length === 0) add(DEFINITION, 0.4, () => true);
      break;
  }
  return found;
}

/** Whether what is asked about stands right before the match: "Fog is a…", "Reed, the…". */
function follows(sentence: string, match: RegExpExecArray, asked: ReadonlySet<string>): boolean {
  const end = match.index + Number(/^\p{L},/u.test(match[0]));
  const before = sentence.slice(Math.max(0, end - 40), end);
  const last = termsOf(before).at(-1);
  return last !== undefined && asked.has(last.term);
}

function isDate(sentence: string, match: RegExpExecArray): boolean {
  return (
    YEAR.test(match[0]) ||
    MONTH_BEFORE.test(sentence.slice(Math.max(0, match.index - 12), match.index))
  );
}

function isPerson(name: string, isNews: (word: string) => boolean): boolean {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  return words.every(
    (word) =>
      !NO_PERSON.has(word.toLowerCase().replace(/[’']s$/u, '')) &&
      (isNews(word) || word.length < 3),
  );
}
