import type { Article } from '../../articles/article.ts';
import { collectAcronyms } from '../../retrieval/acronyms.ts';
import { analyserFor } from '../../text/likely-languages.ts';
import { termsOf } from '../../text/terms.ts';
import type { WordRules } from '../../text/word-rules.ts';
import type { SummarySentence } from './summary-sentences.ts';
import type { TermModel } from './term-model.ts';

/** One thing that the focus names, as any of these lists of terms, all of which must be there. */
interface Wanted {
  readonly forms: readonly (readonly string[])[];
  readonly weight: number;
}

/** Whoever asks for two things and gets one is served; below that the article says nothing of it. */
const MIN_SHARE = 0.5;

/**
 * How much of a focus each sentence speaks of, 0 to 1, by its index; acronyms and their long forms
 * are one.
 *
 * @returns undefined if no sentence speaks of enough of it.
 */
export function matchFocus(
  focus: string,
  { text, language }: Pick<Article, 'text' | 'language'>,
  sentences: readonly SummarySentence[],
  model: TermModel,
): readonly number[] | undefined {
  const wanted = wantedIn(focus, text, model, analyserFor(text, language).words);
  const all = wanted.reduce((sum, { weight }) => sum + weight, 0);
  if (all === 0) return undefined;
  const shares = sentences.map(({ terms }) => {
    const held = new Set(terms);
    const matched = wanted.filter(({ forms }) =>
      forms.some((form) => form.every((term) => held.has(term))),
    );
    return matched.reduce((sum, { weight }) => sum + weight, 0) / all;
  });
  return shares.some((share) => share >= MIN_SHARE) ? shares : undefined;
}

/** A focus of at most so many units: words that say nothing of the matter go first, then the last ones. */
export function shortenFocus(focus: string, maxUnits: number): string {
  if (focus.length <= maxUnits) return focus;
  const { isStopWord } = analyserFor(focus).words;
  const telling = focus.split(/\s+/u).filter((word) => !isStopWord(word));
  let shortened = '';
  for (const word of telling) {
    const longer = shortened === '' ? word : `${shortened} ${word}`;
    if (longer.length > maxUnits) break;
    shortened = longer;
  }
  // Words of scripts that don't part them may be longer than the room.
  return shortened || focus.slice(0, maxUnits).replace(/[\ud800-\udbff]$/u, '');
}

function wantedIn(
  focus: string,
  text: string,
  model: TermModel,
  words: WordRules,
): readonly Wanted[] {
  const acronyms = collectAcronyms([text], words);
  const terms = termsOf(focus, words).map(({ term }) => term);
  const spelledOut = acronyms.formsIn(terms);
  return Array.from(new Set(terms), (term) => ({
    forms: [
      [term],
      ...acronyms.longForms(term),
      ...spelledOut.filter(({ form }) => form.includes(term)).map(({ acronym }) => [acronym]),
    ],
    weight: model.idf(term),
  }));
}
