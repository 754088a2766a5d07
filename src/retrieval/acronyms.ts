import { termsOf } from '../text/terms.ts';

/** Which words an acronym stands for, as the articles themselves define it; terms, not words. */
export interface Acronyms {
  /** The long forms of an acronym, each a list of terms. */
  longForms(acronym: string): readonly (readonly string[])[];
  /** The acronyms whose long form stands in these terms. */
  acronymsIn(terms: readonly string[]): readonly string[];
}

/** "(MOIS)", "(PMOI/MEK)": two to ten letters or digits, at least two of them capitals. */
const BRACKETED =
  /[([](?<forms>[\p{Lu}\p{N}][\p{L}\p{N}&.-]{1,9}(?:\/[\p{Lu}\p{N}][\p{L}\p{N}&.-]{1,9})*)[)\]]/gu;

/**
 * Collects "long form (ACRONYM)" from texts. Whether the words before the bracket are its long form
 * is told with the algorithm of Schwartz and Hearst, "A Simple Algorithm for Identifying
 * Abbreviation Definitions in Biomedical Text" (PSB 2003). Of forms parted by a slash one needs to
 * match: they name the same thing.
 */
export function collectAcronyms(texts: Iterable<string>): Acronyms {
  const longForms = new Map<string, Map<string, readonly string[]>>();
  for (const text of texts) {
    for (const { acronyms, longForm } of definitionsIn(text)) {
      const terms = termsOf(longForm).map(({ term }) => term);
      if (terms.length < 2) continue;
      for (const acronym of acronyms) {
        const known = longForms.get(acronym) ?? new Map<string, readonly string[]>();
        longForms.set(acronym, known.set(terms.join(' '), terms));
      }
    }
  }
  const acronymsByForm = byFirstTerm(longForms);

  return {
    longForms: (acronym) => [...(longForms.get(acronym)?.values() ?? [])],
    acronymsIn: (terms) =>
      terms.flatMap((term, at) =>
        (acronymsByForm.get(term) ?? [])
          .filter(({ form }) => form.every((part, offset) => terms[at + offset] === part))
          .map(({ acronym }) => acronym),
      ),
  };
}

interface Definition {
  /** As terms. */
  readonly acronyms: readonly string[];
  readonly longForm: string;
}

function* definitionsIn(text: string): Generator<Definition> {
  for (const match of text.matchAll(BRACKETED)) {
    const forms = (match.groups?.['forms'] ?? '').split('/').filter(isAcronym);
    const before = text.slice(Math.max(0, match.index - 200), match.index);
    const longForm = forms
      .map((form) => longFormBefore(before, form))
      .find((found) => found !== undefined);
    if (longForm === undefined) continue;
    yield { acronyms: forms.flatMap((form) => termsOf(form).map(({ term }) => term)), longForm };
  }
}

function isAcronym(form: string): boolean {
  return (form.match(/\p{Lu}/gu) ?? []).length >= 2;
}

/**
 * Walks back through the words, finding the acronym's letters from its last to its first; the first
 * one has to open a word.
 */
function longFormBefore(before: string, acronym: string): string | undefined {
  const letters = acronym.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  const words = before.replace(/[\s.]+$/u, '');
  const lower = words.toLowerCase();
  if (lower.length !== words.length) return undefined;
  let at = lower.length;
  for (const letter of Array.from(letters.slice(1)).toReversed()) {
    at = lastBefore(lower, letter, at);
  }
  const [initial = ''] = letters;
  do at = lastBefore(lower, initial, at);
  while (at > 0 && !opensWord(lower, at));
  if (at < 0) return undefined;
  const longForm = words.slice(at);
  // The paper's bound on the number of words: min(|A| + 5, 2 |A|).
  const isShortEnough =
    longForm.split(/\s+/).length <= Math.min(letters.length + 5, letters.length * 2);
  return isShortEnough && !/[.!?;:]\s/.test(longForm) ? longForm : undefined;
}

/** Where `letter` last stands before `end`; -1 if nowhere, and so on from there. */
function lastBefore(text: string, letter: string, end: number): number {
  return end > 0 ? text.lastIndexOf(letter, end - 1) : -1;
}

function opensWord(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));
}

function byFirstTerm(
  longForms: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>,
): ReadonlyMap<string, readonly { readonly acronym: string; readonly form: readonly string[] }[]> {
  const index = new Map<string, { acronym: string; form: readonly string[] }[]>();
  for (const [acronym, forms] of longForms) {
    for (const form of forms.values()) {
      const [first = ''] = form;
      index.set(first, [...(index.get(first) ?? []), { acronym, form }]);
    }
  }
  return index;
}
