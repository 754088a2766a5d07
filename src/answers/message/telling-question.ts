import { isLightWord } from '../../retrieval/light-words.ts';
import { splitSentences } from '../../text/sentences.ts';
import { type Term, termsOf } from '../../text/terms.ts';

/** How much a term tells articles apart; 0 if none of them has it. */
export type Worth = (term: string) => number;

/** `/ask` takes as much. */
const MAX_QUESTION_UNITS = 300;

/** A question of more words finds what has many of the weaker ones. */
const MAX_TERMS = 8;

const ENDS_AS_QUESTION = /[?？؟][\s\p{P}]*$/u;

/** People leave the question mark out, but hardly the word that asks. */
const BEGINS_AS_QUESTION = /^[\s\p{P}]*(?:who|whom|whose|what|which|when|where|why|how)\b/iu;

/**
 * What to ask the articles about a text: the sentence of it that is a question and has the most to do
 * with them, else its most telling words, in their order.
 *
 * @returns undefined if there is not a word in it that says anything.
 */
export function tellingQuestion(text: string, worth: Worth): string | undefined {
  const questions = sentencesIn(text)
    .filter((each) => ENDS_AS_QUESTION.test(each) || BEGINS_AS_QUESTION.test(each))
    .filter(({ length }) => length <= MAX_QUESTION_UNITS)
    .map((question) => ({ question, worth: worthOf(question, worth) }))
    .toSorted((a, b) => b.worth - a.worth);
  const [best] = questions;
  if (best && best.worth > 0) return best.question;
  return tellingWords(text, worth);
}

function sentencesIn(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line) =>
      splitSentences(line, { start: 0, end: line.length }).map(({ start, end }) =>
        line.slice(start, end),
      ),
    );
}

function worthOf(sentence: string, worth: Worth): number {
  const terms = new Set(termsOf(sentence).map(({ term }) => term));
  return [...terms].reduce((sum, term) => sum + tells(term, worth), 0);
}

/** Of a text none of whose words the articles have, the first ones. */
function tellingWords(text: string, worth: Worth): string | undefined {
  const all = distinctTerms(text);
  const known = all.filter(({ term }) => tells(term, worth) > 0);
  const chosen = (known.length > 0 ? known : all)
    .toSorted((a, b) => tells(b.term, worth) - tells(a.term, worth))
    .slice(0, MAX_TERMS)
    .toSorted(byPlace);
  const words = chosen.map(({ start, end }) => text.slice(start, end)).join(' ');
  return words === '' ? undefined : cut(words);
}

/** Each where it first stands. */
function distinctTerms(text: string): readonly Term[] {
  const byTerm = new Map(
    termsOf(text)
      .toReversed()
      .map((term) => [term.term, term]),
  );
  return [...byTerm.values()].toSorted(byPlace);
}

function tells(term: string, worth: Worth): number {
  return isLightWord(term) ? 0 : worth(term);
}

function byPlace(a: Term, b: Term): number {
  return a.start - b.start;
}

function cut(words: string): string {
  return words.slice(0, MAX_QUESTION_UNITS).replace(/[\ud800-\udbff]$/, '');
}
