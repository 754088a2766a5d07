/** "(MOIS)", "(PMOI/MEK)": two to ten letters or digits, at least two of them capitals. */
const BRACKETED =
  /[([](?<forms>[\p{Lu}\p{N}][\p{L}\p{N}&.-]{1,9}(?:\/[\p{Lu}\p{N}][\p{L}\p{N}&.-]{1,9})*)[)\]]/gu;

/** "long form (ACRONYM)", as a text says it. */
export interface Definition {
  readonly acronyms: readonly string[];
  readonly longForm: string;
  /** Where the bracket opens. */
  readonly offset: number;
}

/** The acronyms that a text defines. */
export function* definitionsIn(text: string): Generator<Definition> {
  for (const match of text.matchAll(BRACKETED)) {
    const acronyms = (match.groups?.['forms'] ?? '').split('/').filter(isAcronym);
    const before = text.slice(Math.max(0, match.index - 200), match.index);
    // Of forms parted by a slash one needs to match: they name the same thing.
    const longForm = acronyms
      .map((acronym) => longFormBefore(before, acronym))
      .find((found) => found !== undefined);
    if (longForm !== undefined) yield { acronyms, longForm, offset: match.index };
  }
}

function isAcronym(form: string): boolean {
  return (form.match(/\p{Lu}/gu) ?? []).length >= 2;
}

/**
 * The words before a bracket that its acronym abbreviates, found as Schwartz and Hearst do ("A Simple
 * Algorithm for Identifying Abbreviation Definitions in Biomedical Text", PSB 2003): back through
 * the words, the acronym's letters from its last to its first, which has to open a word.
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
