import type { Analyser } from '../text/analyser.ts';
import type { AnswerType } from '../text/answer-type.ts';
import type { AnswerPatterns } from '../text/question-rules.ts';
import { termsOf } from '../text/terms.ts';
import type { WordRules } from '../text/word-rules.ts';

/** More matches of a pattern than so many are not looked at. */
const MAX_MATCHES = 6;

/**
 * How well something in a sentence would do as an answer of this kind, 0 to 1. A time, a figure, a name
 * or a wording has to be another one than the question names; how large a share, how often, why and how
 * are told by words that questions don't hold.
 *
 * @param asked The question's terms.
 * @param analyser Of the question's language.
 */
export function couldAnswer(
  type: AnswerType,
  sentence: string,
  asked: ReadonlySet<string>,
  { words, questions: { answers = {} } }: Pick<Analyser, 'words' | 'questions'>,
): number {
  const isNews = (found: string | undefined): boolean =>
    found !== undefined && termsOf(found, words).some(({ term }) => !asked.has(term));
  const holds = (
    pattern: RegExp | undefined,
    isWanted: (match: RegExpExecArray) => boolean = ([found]) => isNews(found),
  ): boolean => {
    if (!pattern) return false;
    // Faster than matchAll, which makes a pattern anew for each of thousands of sentences.
    pattern.lastIndex = 0;
    for (let count = 0; count < MAX_MATCHES; count += 1) {
      const match = pattern.exec(sentence);
      if (!match) return false;
      if (isWanted(match)) return true;
    }
    return false;
  };
  const holdsAny = (pattern: RegExp | undefined): boolean => holds(pattern, () => true);
  switch (type) {
    case 'time':
      return Number(holds(answers.time));
    case 'money':
      return Number(holds(answers.money));
    case 'age':
      return Number(holds(answers.age));
    case 'duration':
      return Number(holds(answers.duration));
    case 'share':
      return Number(holdsAny(answers.share));
    case 'frequency':
      return Number(holdsAny(answers.frequency));
    case 'measure':
      return Number(holds(answers.measure));
    case 'number':
      return Number(
        holds(answers.number, (match) => isNews(match[0]) && !isDate(sentence, match, answers)),
      );
    case 'person':
      if (holds(answers.titled, ({ groups }) => isNews(groups?.['name']))) return 1;
      if (holds(answers.fullName, ([name]) => isPerson(name, isNews, answers))) return 1;
      return holds(answers.somebody) || holds(answers.named) ? 0.5 : 0;
    case 'place':
      if (holds(answers.place, ({ groups }) => isNews(groups?.['name']))) return 1;
      return holds(answers.named) ? 0.5 : 0;
    case 'name':
      return Number(holds(answers.named));
    case 'reason':
      return Number(holdsAny(answers.reason));
    case 'manner':
      return Number(holdsAny(answers.manner));
    case 'wording':
      if (holds(answers.quoted, ({ groups }) => isNews(groups?.['words']))) return 1;
      return holdsAny(answers.said) ? 0.5 : 0;
    case 'definition':
      if (holds(answers.definition, (match) => follows(sentence, match, asked, words))) return 1;
      return holdsAny(answers.definition) ? 0.4 : 0;
  }
}

/** Whether what is asked about stands right before the match: "Fog is a…", "Reed, the…". */
function follows(
  sentence: string,
  match: RegExpExecArray,
  asked: ReadonlySet<string>,
  words: WordRules,
): boolean {
  const before = sentence.slice(Math.max(0, match.index - 40), match.index);
  const last = termsOf(before, words).at(-1);
  return last !== undefined && asked.has(last.term);
}

function isDate(
  sentence: string,
  match: RegExpExecArray,
  { year, monthBefore }: AnswerPatterns,
): boolean {
  return (
    year?.test(match[0]) === true ||
    monthBefore?.test(sentence.slice(Math.max(0, match.index - 12), match.index)) === true
  );
}

function isPerson(
  name: string,
  isNews: (word: string) => boolean,
  { noPerson }: AnswerPatterns,
): boolean {
  const words = name.split(/\s+/).filter((word) => /^[\p{Lu}\p{Lo}]/u.test(word));
  return words.every(
    (word) =>
      noPerson?.has(word.toLowerCase().replace(/[’']s$/u, '')) !== true &&
      (isNews(word) || word.length < 3),
  );
}
