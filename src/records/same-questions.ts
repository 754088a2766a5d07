import { analyserFor } from '../text/likely-languages.ts';
import { termsOf } from '../text/terms.ts';

/**
 * Of the terms that either of two questions has, so many must be in both for them to ask the same:
 * three of four, so that one word more makes no difference to a question of three that say something.
 */
const MIN_SHARED = 0.75;

/** Questions of one set of terms, and those that are much like them. */
interface Group<T> {
  /** Of the first, which is the most frequent. */
  readonly terms: ReadonlySet<string>;
  readonly members: T[];
}

/**
 * Puts those together whose questions ask the same, by their terms. A question is like a group if it
 * is like the group's most frequent set of terms, so that no chain of small steps joins strangers.
 */
export function sameQuestions<T>(
  all: readonly T[],
  questionOf: (one: T) => string,
): readonly (readonly T[])[] {
  const groups: Group<T>[] = [];
  const groupsWith = new Map<string, Group<T>[]>();
  for (const { terms, members } of sameTerms(all, questionOf)) {
    const known = groupLike(terms, groupsWith);
    if (known) {
      known.members.push(...members);
      continue;
    }
    const group = { terms, members: [...members] };
    groups.push(group);
    for (const term of terms) listAt(groupsWith, term).push(group);
  }
  return groups.map(({ members }) => members);
}

/** What a question asks, to be compared with others. */
export interface Asks {
  readonly terms: ReadonlySet<string>;
}

export function whatAsks(question: string): Asks {
  return { terms: termSetOf(question) };
}

/** Whether two questions ask the same. */
export function askTheSame(one: Asks, other: Asks): boolean {
  return areAlike(one.terms, other.terms);
}

/** The most frequent first. */
function sameTerms<T>(
  all: readonly T[],
  questionOf: (one: T) => string,
): readonly { readonly terms: ReadonlySet<string>; readonly members: readonly T[] }[] {
  const bySignature = new Map<string, T[]>();
  for (const one of all) listAt(bySignature, signatureOf(questionOf(one))).push(one);
  return [...bySignature]
    .map(([signature, members]) => ({ terms: new Set(signature.split(' ')), members }))
    .toSorted((a, b) => b.members.length - a.members.length);
}

/** Its terms; of a question without any, its words. */
function signatureOf(question: string): string {
  const terms = termsOf(question, analyserFor(question).words).map(({ term }) => term);
  const words = terms.length > 0 ? terms : question.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return [...new Set(words)].toSorted().join(' ');
}

function groupLike<T>(
  terms: ReadonlySet<string>,
  groupsWith: ReadonlyMap<string, readonly Group<T>[]>,
): Group<T> | undefined {
  const shared = new Map<Group<T>, number>();
  for (const term of terms) {
    for (const group of groupsWith.get(term) ?? []) shared.set(group, (shared.get(group) ?? 0) + 1);
  }
  const alike = [...shared].filter(([group]) => areAlike(terms, group.terms));
  return alike.toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

function termSetOf(question: string): ReadonlySet<string> {
  return new Set(signatureOf(question).split(' '));
}

function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((term) => b.has(term)).length;
  return shared / (a.size + b.size - shared) >= MIN_SHARED && numbersIn(a) === numbersIn(b);
}

/** A year or an amount more or less makes another question. */
function numbersIn(terms: ReadonlySet<string>): string {
  return [...terms].filter((term) => /\p{N}/u.test(term)).join(' ');
}

function listAt<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
