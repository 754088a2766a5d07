import { ownCopy } from '../text/own-copy.ts';
import { termsOf } from '../text/terms.ts';
import { definitionsIn } from './acronym-definitions.ts';

/** Which words an acronym stands for, as the articles themselves use it; terms, not words. */
export interface Acronyms {
  /** The long forms of an acronym, each a list of at least two terms. */
  longForms(acronym: string): readonly (readonly string[])[];
  /** The acronyms whose long form stands in these terms, and the terms of that form. */
  formsIn(
    terms: readonly string[],
  ): readonly { readonly acronym: string; readonly form: readonly string[] }[];
}

const IN_CAPITALS = /(?<![\p{L}\p{N}])(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,6})(?![\p{L}\p{N}])/gu;

/** "European Union", "Court of Justice": two to six capitalised words, small ones between them. */
const NAME =
  /(?<![\p{L}’'])\p{Lu}[\p{L}’']+(?:\s+(?:(?:of|and|the|for)\s+){0,2}\p{Lu}[\p{L}’']+){1,5}/gu;

/** A name has to stand this often before it is taken for the long form of its initials. */
const MIN_NAME_COUNT = 2;

/** An acronym, and the terms that it stands for. */
export type LongForm = readonly [acronym: string, form: readonly string[]];

export function collectAcronyms(texts: Iterable<string>): Acronyms {
  return acronymsOf(findLongForms(texts));
}

/**
 * Finds acronyms in texts: those defined as "long form (ACRONYM)", and those that are the
 * initials of a name which the texts use as well ("EU" beside "European Union"), the most frequent
 * name winning. The texts are gone through several times.
 */
export function findLongForms(texts: Iterable<string>): readonly LongForm[] {
  const longForms = new Map<string, Map<string, readonly string[]>>();
  const add = (acronym: string, longForm: string): void => {
    // Words around it: a text all in capitals is taken to be shouted.
    const [short, ...others] = termsOf(`the ${acronym}`);
    const form = termsOf(ownCopy(longForm)).map(({ term }) => term);
    if (!short || others.length > 0 || form.length < 2) return;
    const known = longForms.get(short.term) ?? new Map<string, readonly string[]>();
    longForms.set(short.term, known.set(form.join(' '), form));
  };

  const defined = new Set<string>();
  for (const text of texts) {
    for (const { acronyms, longForm } of definitionsIn(text)) {
      for (const acronym of acronyms) {
        defined.add(acronym.replaceAll('.', ''));
        add(acronym, longForm);
      }
    }
  }
  for (const [initials, name] of namesByInitials(texts)) {
    if (!defined.has(initials)) add(initials, name);
  }
  return Array.from(longForms).flatMap(([acronym, forms]) =>
    Array.from(forms.values(), (form): LongForm => [acronym, form]),
  );
}

export function acronymsOf(all: readonly LongForm[]): Acronyms {
  const longForms = new Map<string, (readonly string[])[]>();
  for (const [acronym, form] of all) {
    const others = longForms.get(acronym);
    if (others) others.push(form);
    else longForms.set(acronym, [form]);
  }
  const formsByFirstTerm = byFirstTerm(all);
  return {
    longForms: (acronym) => longForms.get(acronym) ?? [],
    formsIn: (terms) =>
      terms.flatMap((term, at) =>
        (formsByFirstTerm.get(term) ?? []).filter(({ form }) =>
          form.every((part, offset) => terms[at + offset] === part),
        ),
      ),
  };
}

/** For each acronym in the texts that spells the initials of names in them, the most frequent one. */
function namesByInitials(texts: Iterable<string>): ReadonlyMap<string, string> {
  const acronyms = new Set<string>();
  for (const text of texts) {
    for (const [acronym] of text.matchAll(IN_CAPITALS)) acronyms.add(acronym.replaceAll('.', ''));
  }
  const counts = new Map<string, Map<string, number>>();
  for (const text of texts) {
    for (const [name] of text.matchAll(NAME)) {
      for (const { initials, part } of partsOf(name)) {
        if (!acronyms.has(initials)) continue;
        const names = counts.get(initials) ?? new Map<string, number>();
        counts.set(initials, names.set(part, (names.get(part) ?? 0) + 1));
      }
    }
  }
  const chosen = new Map<string, string>();
  for (const [initials, names] of counts) {
    const [best] = [...names].toSorted(([, a], [, b]) => b - a);
    if (best && best[1] >= MIN_NAME_COUNT) chosen.set(initials, best[0]);
  }
  return chosen;
}

/** Every run of two or more of a name's capitalised words, with its initials. */
function partsOf(name: string): readonly { readonly initials: string; readonly part: string }[] {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  return words.flatMap((_, start) =>
    words.slice(start + 1).map((_, length) => {
      const part = words.slice(start, start + length + 2);
      return { initials: part.map((word) => word.charAt(0)).join(''), part: part.join(' ') };
    }),
  );
}

function byFirstTerm(
  longForms: readonly LongForm[],
): ReadonlyMap<string, readonly { readonly acronym: string; readonly form: readonly string[] }[]> {
  const index = new Map<string, { acronym: string; form: readonly string[] }[]>();
  for (const [acronym, form] of longForms) {
    const [first = ''] = form;
    const others = index.get(first);
    if (others) others.push({ acronym, form });
    else index.set(first, [{ acronym, form }]);
  }
  return index;
}
