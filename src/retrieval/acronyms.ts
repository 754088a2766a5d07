import { addTo, type ListsByKey } from '../text/lists-by-key.ts';
import { termsOf } from '../text/terms.ts';
import type { WordRules } from '../text/word-rules.ts';
import { findEvidence } from './acronym-evidence.ts';
import {
  type AcronymData,
  type AcronymIndex,
  type DefinedAcronyms,
  openAcronyms,
  packAcronyms,
} from './acronym-index.ts';
import { type AcronymTexts, bestNames } from './best-names.ts';
import { doneAtOnce, type Steps } from './pace.ts';

/** Which words an acronym stands for, as the articles themselves use it; terms, not words. */
export interface Acronyms {
  /** The long forms of an acronym, each a list of at least two terms. */
  longForms(acronym: string): readonly (readonly string[])[];
  /** The acronyms whose long form stands in these terms, and the terms of that form. */
  formsIn(terms: readonly string[]): readonly LongForm[];
}

/** An acronym, and the terms that it stands for. */
export interface LongForm {
  readonly acronym: string;
  readonly form: readonly string[];
}

/** What acronyms mean in some texts alone. */
export function collectAcronyms(texts: readonly string[], words: WordRules): Acronyms {
  const data = doneAtOnce(readAcronyms(texts.map((text) => ({ text }))));
  return acronymsAmong([allOf(data, (text) => texts[text] ?? '')], words);
}

/** What texts tell of acronyms, a text a step; nearly all of them are looked at once. */
export function* readAcronyms(texts: readonly { readonly text: string }[]): Steps<AcronymData> {
  const packed = yield* packAcronyms(evidenceIn(texts));
  const all = allOf({ ...packed, names: [] }, (number) => texts[number]?.text ?? '');
  return { ...packed, names: [...bestNames([{ ...all, isWhole: false }])] };
}

/**
 * What acronyms mean in the texts that are shown: those defined as "long form (ACRONYM)", and those
 * that are the initials of a name which the texts use as well ("EU" beside "European Union"), the most
 * frequent name winning, and of several the one that comes first.
 *
 * @param words Those of the language that is asked in.
 */
export function acronymsAmong(all: readonly AcronymTexts[], words: WordRules): Acronyms {
  const defined = definitionsAmong(all, (index) => index.definitions).flatMap(
    ({ acronyms, longForm }) => acronyms.map((acronym) => [acronym, longForm] as const),
  );
  return acronymsOf([...defined, ...bestNames(all)], words);
}

/** What acronyms mean by these long forms, of which some may be the same in other words. */
export function acronymsOf(
  meanings: Iterable<readonly [acronym: string, longForm: string]>,
  words: WordRules,
): Acronyms {
  const longForms = new Map<string, Map<string, readonly string[]>>();
  for (const [acronym, longForm] of meanings) {
    const [short, ...others] = words.termsIn(acronym, false);
    const form = termsOf(longForm, words).map(({ term }) => term);
    if (short === undefined || others.length > 0 || form.length < 2) continue;
    const known = longForms.get(short) ?? new Map<string, readonly string[]>();
    longForms.set(short, known.set(form.join(' '), form));
  }

  const byFirstTerm: ListsByKey<string, LongForm> = new Map();
  for (const [acronym, forms] of longForms) {
    for (const form of forms.values()) {
      const [first = ''] = form;
      addTo(byFirstTerm, first, { acronym, form });
    }
  }
  return {
    longForms: (acronym) => [...(longForms.get(acronym)?.values() ?? [])],
    formsIn: (terms) =>
      terms.flatMap((term, at) =>
        (byFirstTerm.get(term) ?? []).filter(({ form }) =>
          form.every((part, offset) => terms[at + offset] === part),
        ),
      ),
  };
}

/** Definitions in the texts that are shown, in the order of all texts. */
function definitionsAmong(
  all: readonly AcronymTexts[],
  definitionsOf: (index: AcronymIndex) => readonly DefinedAcronyms[],
): readonly DefinedAcronyms[] {
  return all
    .flatMap(({ index, isShown, placeOf }) =>
      definitionsOf(index)
        .filter(({ text }) => isShown(text))
        .map((definition) => ({ definition, place: placeOf(definition.text) })),
    )
    .toSorted((a, b) => a.place - b.place || a.definition.offset - b.definition.offset)
    .map(({ definition }) => definition);
}

function allOf(data: AcronymData, textAt: AcronymTexts['textAt']): AcronymTexts {
  const index = openAcronyms(data);
  return { index, isWhole: true, isShown: () => true, placeOf: (text) => text, textAt };
}

function* evidenceIn(texts: readonly { readonly text: string }[]) {
  for (const { text } of texts) yield findEvidence(text);
}
