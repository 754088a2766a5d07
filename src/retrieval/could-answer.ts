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

/** More matches of a pattern than so many are not looked at. */
const MAX_MATCHES = 6;

/**
 * How well something in a sentence would do as an answer of this kind, 0 to 1. A time, a figure, a name
 * or a wording has to be another one than the question names; how large a share, how often, why and how
 * are told by words that questions don't hold.
 *
 * @param asked The question's terms.
 */
export function couldAnswer(
  type: AnswerType,
  sentence: string,
  asked: ReadonlySet<string>,
): number {
  const isNews = (words: string | undefined): boolean =>
    words !== undefined && termsOf(words).some(({ term }) => !asked.has(term));
  const holds = (
    pattern: RegExp,
    isWanted: (match: RegExpExecArray) => boolean = ([words]) => isNews(words),
  ): boolean => {
    // Faster than matchAll, which makes a pattern anew for each of thousands of sentences.
    pattern.lastIndex = 0;
    for (let count = 0; count < MAX_MATCHES; count += 1) {
      const match = pattern.exec(sentence);
      if (!match) return false;
      if (isWanted(match)) return true;
    }
    return false;
  };
  const holdsAny = (pattern: RegExp): boolean => holds(pattern, () => true);
  switch (type) {
    case 'time':
      return Number(holds(TIME));
    case 'money':
      return Number(holds(MONEY));
    case 'age':
      return Number(holds(AGE));
    case 'duration':
      return Number(holds(DURATION));
    case 'share':
      return Number(holdsAny(SHARE));
    case 'frequency':
      return Number(holdsAny(FREQUENCY));
    case 'number':
      return Number(holds(NUMBER, (match) => isNews(match[0]) && !isDate(sentence, match)));
    case 'person':
      if (holds(TITLED, ({ groups }) => isNews(groups?.['name']))) return 1;
      if (holds(FULL_NAME, ([name]) => isPerson(name, isNews))) return 1;
      return holds(SOMEBODY) || holds(NAMED) ? 0.5 : 0;
    case 'place':
      if (holds(PLACE, ({ groups }) => isNews(groups?.['name']))) return 1;
      return holds(NAMED) ? 0.5 : 0;
    case 'name':
      return Number(holds(NAMED));
    case 'reason':
      return Number(holdsAny(REASON));
    case 'manner':
      return Number(holdsAny(MANNER));
    case 'wording':
      if (holds(QUOTED, ({ groups }) => isNews(groups?.['words']))) return 1;
      return holdsAny(SAID) ? 0.5 : 0;
    case 'definition':
      if (holds(DEFINITION, (match) => follows(sentence, match, asked))) return 1;
      return holdsAny(DEFINITION) ? 0.4 : 0;
  }
}

/** Whether what is asked about stands right before the match: "Fog is a…", "Reed, the…". */
function follows(sentence: string, match: RegExpExecArray, asked: ReadonlySet<string>): boolean {
  const before = sentence.slice(Math.max(0, match.index - 40), match.index);
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
