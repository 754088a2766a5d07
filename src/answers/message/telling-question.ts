import type { Analyser, SentenceRules } from '../../text/analyser.ts';
import { splitSentences } from '../../text/sentences.ts';
import type { Term } from '../../text/term.ts';
import { termSet, termsOf } from '../../text/terms.ts';
import type { WordRules } from '../../text/word-rules.ts';

/** How much a term tells articles apart; 0 if none of them has it. */
export type Worth = (term: string) => number;

/** `/ask` takes as much. */
const MAX_QUESTION_UNITS = 300;

/** A question of more words finds what has many of the weaker ones. */
const MAX_TERMS = 8;

const ENDS_AS_QUESTION = /[?？؟][\s\p{P}]*$/u;

/**
 * What to ask the articles about a text: the sentence of it that is a question and has the most to do
 * with them, else its most telling words, in their order.
 *
 * @param worth Of the terms that the analyser makes of it.
 * @returns undefined if there is not a word in it that says anything.
 */
export function tellingQuestion(
  text: string,
  worth: Worth,
  { words, sentences, questions: { opening } }: Analyser,
): string | undefined {
  const questions = sentencesIn(text, sentences)
    // People leave the question mark out, but hardly the word that asks.
    .filter((each) => ENDS_AS_QUESTION.test(each) || opening?.test(each) === true)
    .filter(({ length }) => length <= MAX_QUESTION_UNITS)
    .map((question) => ({ question, worth: worthOf(question, worth, words) }))
    .toSorted((a, b) => b.worth - a.worth);
  const [best] = questions;
  if (best && best.worth > 0) return best.question;
  return tellingWords(text, worth, words);
}

function sentencesIn(text: string, rules: SentenceRules): readonly string[] {
  return text
    .split('\n')
    .flatMap((line) =>
      splitSentences(line, { start: 0, end: line.length }, rules).map(({ start, end }) =>
        line.slice(start, end),
      ),
    );
}

function worthOf(sentence: string, worth: Worth, words: WordRules): number {
  let sum = 0;
  for (const term of termSet(sentence, words)) sum += tells(term, worth, words);
  return sum;
}

/** Of a text none of whose words the articles have, the first ones. */
function tellingWords(text: string, worth: Worth, words: WordRules): string | undefined {
  const all = distinctTerms(text, words);
  const known = all.filter(({ term }) => tells(term, worth, words) > 0);
  const chosen = (known.length > 0 ? known : all)
    .toSorted((a, b) => tells(b.term, worth, words) - tells(a.term, worth, words))
    .slice(0, MAX_TERMS)
    .toSorted(byPlace);
  const telling = chosen.map(({ start, end }) => text.slice(start, end)).join(' ');
  return telling === '' ? undefined : cut(telling);
}

/** Each where it first stands. */
function distinctTerms(text: string, words: WordRules): readonly Term[] {
  const byTerm = new Map(
    termsOf(text, words)
      .toReversed()
      .map((term) => [term.term, term]),
  );
  return [...byTerm.values()].toSorted(byPlace);
}

function tells(term: string, worth: Worth, words: WordRules): number {
  return words.isLight(term) ? 0 : worth(term);
}

function byPlace(a: Term, b: Term): number {
  return a.start - b.start;
}

function cut(words: string): string {
  return words.slice(0, MAX_QUESTION_UNITS).replace(/[\ud800-\udbff]$/, '');
}
