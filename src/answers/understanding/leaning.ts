import { analyserFor } from '../../text/likely-languages.ts';
import type { Pronouns } from '../../text/asking-rules.ts';
import { termsOf } from '../../text/terms.ts';

/** A question that says more than so many things stands for itself, whatever pronouns it has. */
const MAX_TERMS = 2;

/** Behind more than so many, a pronoun stands for one of them: "Do bees like it?" */
const MAX_TERMS_BEFORE = 1;

/** Whether a question is about something that it doesn't name: "Who leads it?", "What is its budget?" */
export function leansOnSomething(question: string, { any, possessive }: Pronouns): boolean {
  if (question.search(any) < 0 && question.search(possessive) < 0) return false;
  const terms = termsOf(question, analyserFor(question).words);
  if (terms.length > MAX_TERMS) return false;
  const owners = Array.from(
    question.matchAll(possessive),
    ({ 0: word, index }) => index + word.length,
  );
  const isOwned = (start: number): boolean =>
    owners.some((end) => /^(?:\s+\p{Ll}+)*\s+$/u.test(question.slice(end, start)));
  const isNamed = terms.some(
    ({ start }) => start > 0 && /^[\p{Lu}\p{N}]/u.test(question.slice(start)) && !isOwned(start),
  );
  if (isNamed) return false;
  const [first] = terms;
  // What is named ahead is what the pronoun stands for: "Bees: why do they die?"
  if (first && /^\s*[:–—,]/u.test(question.slice(first.end))) return false;
  const before = (pattern: RegExp): readonly number[] =>
    Array.from(
      question.matchAll(pattern),
      ({ index }) => terms.filter(({ end }) => end <= index).length,
    );
  return (
    before(any).some((count) => count <= MAX_TERMS_BEFORE) ||
    before(possessive).some((count) => count === 0)
  );
}
