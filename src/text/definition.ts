import type { Span } from './span.ts';
import type { Term } from './term.ts';
import { termsOf } from './terms.ts';
import type { WordRules } from './word-rules.ts';

/** How people of a language ask what something is, or who somebody is, and how a sentence says so. */
export interface DefinitionRules {
  /** Asks for it; its group `name` is what is asked for. */
  readonly asked: RegExp;
  /** What stands before a name that a sentence is about. */
  readonly subject: RegExp;
  /** What stands behind such a name: "is a". */
  readonly is: RegExp;
  /** What stands behind a name anywhere: ", a unit of the …,". */
  readonly apposition: RegExp;
  /** What stands before a name that something is called by. */
  readonly called?: RegExp;
}

/** A longer one is a description: "the aim of the last board". */
const MAX_PLAIN_WORDS = 2;

/** What a question asks the nature of; undefined if it asks something else. */
export function nameAskedFor(
  question: string,
  rules: DefinitionRules | undefined,
): string | undefined {
  const name = rules?.asked.exec(question.trim())?.groups?.['name'];
  if (name === undefined) return undefined;
  const words = name.match(/[\p{L}\p{M}\p{N}’'-]+/gu) ?? [];
  const isName = words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || word.length <= 3);
  return words.length > 0 && (isName || words.length <= MAX_PLAIN_WORDS) ? name : undefined;
}

/**
 * Whether a sentence says what something is.
 *
 * @param forms The terms of its name, and of what else it is called by.
 */
export function defines(
  sentence: string,
  forms: readonly (readonly string[])[],
  { subject, is, apposition, called }: DefinitionRules,
  words: WordRules,
): boolean {
  const terms = termsOf(sentence, words);
  return forms
    .flatMap((form) => placesOf(form, terms))
    .some(({ start, end }) => {
      const [before, after] = [sentence.slice(0, start), sentence.slice(end)];
      if (apposition.test(after) || called?.test(before)) return true;
      return subject.test(before) && is.test(after);
    });
}

/** Whether a sentence holds a name, as its terms. */
export function standsIn(form: readonly string[], sentence: string, words: WordRules): boolean {
  return placesOf(form, termsOf(sentence, words)).length > 0;
}

function placesOf(form: readonly string[], terms: readonly Term[]): readonly Span[] {
  return terms.flatMap(({ start }, at): readonly Span[] => {
    const isThere = form.every((term, offset) => terms[at + offset]?.term === term);
    const last = terms[at + form.length - 1];
    return isThere && last ? [{ start, end: last.end }] : [];
  });
}
