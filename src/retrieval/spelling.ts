import { distance } from 'fastest-levenshtein';
import type { TermStore } from './term-store.ts';

/** Shorter words have too many neighbours. */
const MIN_LENGTH = 5;
/** From this length on, two letters may be wrong. */
const TWO_EDITS_LENGTH = 8;

/** Finds the term that an unknown one was meant to be. */
export type CorrectSpelling = (term: string) => string | undefined;

/**
 * The known term nearest to an unknown one by Levenshtein distance: one edit away, two for long
 * words, with the same first letter; of several the one in most passages.
 */
export function spellingOf(store: TermStore): CorrectSpelling {
  const byInitial = new Map<string, string[]>();
  for (const term of store.vocabulary) {
    if (term.length < MIN_LENGTH - 1 || !isWord(term)) continue;
    const initial = term.charAt(0);
    const others = byInitial.get(initial);
    if (others) others.push(term);
    else byInitial.set(initial, [term]);
  }

  return (term) => {
    if (term.length < MIN_LENGTH || !isWord(term)) return undefined;
    const maxEdits = term.length >= TWO_EDITS_LENGTH ? 2 : 1;
    let best:
      | { readonly known: string; readonly edits: number; readonly passages: number }
      | undefined;
    for (const known of byInitial.get(term.charAt(0)) ?? []) {
      if (Math.abs(known.length - term.length) > maxEdits) continue;
      const edits = distance(term, known);
      if (edits > maxEdits || edits > (best?.edits ?? maxEdits)) continue;
      const passages = store.documentFrequency(known);
      if (!best || edits < best.edits || passages > best.passages)
        best = { known, edits, passages };
    }
    return best?.known;
  };
}

function isWord(term: string): boolean {
  return /^\p{L}+$/u.test(term);
}
