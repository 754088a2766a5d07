import type { KnownTerm, KnownTerms } from '../../retrieval/known-terms.ts';
import { analyserOf } from '../../text/analysers.ts';
import { acronymsAmongTerms } from './acronyms.ts';
import { correctTerms } from './spelling.ts';
import { countDocuments, countTerms } from './term-counts.ts';
import { totalsOf } from './totals.ts';
import type { View } from './view.ts';

/** As `Archive.terms`. */
export async function termsKnown(
  view: View,
  terms: readonly string[],
  language: string,
): Promise<KnownTerms> {
  const { words } = analyserOf(language);
  const alike = terms.flatMap((term) => Array.from(words.similarTo(term).keys()));
  // What is like them is searched for next.
  const [{ collection }, counts, early] = await Promise.all([
    totalsOf(view),
    countTerms(view, terms),
    acronymsAmongTerms(view, terms, words),
    countDocuments(view, alike),
  ]);
  const unknown = terms.filter((term) => (counts.get(term)?.documents ?? 0) === 0);
  const mended = await correctTerms(view, [...new Set(unknown)], language);
  const meant = terms.map((term) => mended.get(term) ?? term);
  const countsOfMeant = mended.size === 0 ? counts : await countTerms(view, meant);
  const acronyms = mended.size === 0 ? early : await acronymsAmongTerms(view, meant, words);
  return {
    collection,
    terms: meant.map((term, nth): KnownTerm => ({
      term,
      isCorrected: mended.has(terms[nth] ?? ''),
      ...(countsOfMeant.get(term) ?? { documents: 0, occurrences: 0 }),
      longForms: acronyms.longForms(term),
    })),
    acronyms: acronyms.formsIn(meant),
  };
}
