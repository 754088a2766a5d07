import { acronymsOf, countNames, withoutDots } from '../../retrieval/acronym-evidence.ts';
import { plainAcronym } from '../../retrieval/acronym-index.ts';
import { ANALYSERS } from '../../text/analysers.ts';
import { foldLetters } from '../../text/fold-letters.ts';
import { general } from '../../text/languages/general.ts';
import { later } from '../../text/later.ts';
import { termsOf } from '../../text/terms.ts';
import { bitsOf } from './passage-terms.ts';
import { eachOnce, SEPARATOR, valueOf } from './tokens.ts';

/** What an article tells of acronyms, each entry as one value behind what it is looked up by. */
export interface AcronymFields {
  /** Acronyms that are spelled out, as they are asked for. */
  readonly acronyms: readonly string[];
  /** All keys of the next two. */
  readonly lookups: readonly string[];
  /** Key, acronyms with slashes between them, long form. */
  readonly definitions: readonly string[];
  /** Key, word in capitals. */
  readonly capitals: readonly string[];
  /** Initials, name; and with each bit of how often it stands there besides. */
  readonly longNames: readonly string[];
  readonly longNameRepeats: readonly string[];
}

/** Where an article spells acronyms out. */
export interface SpelledOut {
  readonly offset: number;
  readonly acronyms: readonly string[];
}

export interface FoundAcronyms {
  readonly fields: AcronymFields;
  /** In the order of the text. */
  readonly spelledOut: readonly SpelledOut[];
}

/** A name that stands more often counts as if it did so often (`countOf`). */
const MAX_COUNT = 0xff;

export function acronymsIn(text: string): FoundAcronyms {
  const { definitions, capitals } = acronymsOf(text);
  const names = Array.from(countNames(text), ([name, { initials, count }]) => ({
    entry: entryOf(initials, name),
    bits: bitsOf(Math.min(count, MAX_COUNT) - 1),
  }));
  const definitionEntries = definitions.flatMap(({ acronyms, longForm }) => {
    const definition = entryOf(acronyms.join('/'), longForm);
    return definitionKeys(acronyms, longForm).map((key) => ({ key, entry: definition }));
  });
  const capitalsEntries = Array.from(capitals).flatMap((word) =>
    capitalsKeys(word).map((key) => ({ key, entry: word })),
  );
  const fields = {
    acronyms: eachOnce(definitions.flatMap(({ acronyms }) => acronyms.map(plainAcronym))),
    lookups: eachOnce([...definitionEntries, ...capitalsEntries].map(({ key }) => key)),
    definitions: eachOnce(definitionEntries.map(({ key, entry }) => entryOf(key, entry))),
    capitals: eachOnce(capitalsEntries.map(({ key, entry }) => entryOf(key, entry))),
    longNames: names.map(({ entry }) => entry),
    longNameRepeats: names.flatMap(({ entry, bits }) =>
      bits.map((bit) => entryOf(entry, `${bit}`)),
    ),
  };
  const spelledOut = definitions.map(({ offset, acronyms }) => ({ offset, acronyms }));
  return { fields, spelledOut };
}

/** What a definition is looked up by: the acronym itself, it as a term, and the first two terms of its long form. */
function definitionKeys(acronyms: readonly string[], longForm: string): readonly string[] {
  return eachOnce([
    ...acronyms.map((acronym) => definedKey(withoutDots(acronym))),
    ...acronyms.flatMap(shortTerms),
    ...RULES().flatMap((words) => {
      const [first, second] = termsOf(longForm, words);
      return first && second ? [formKey(first.term, second.term)] : [];
    }),
  ]);
}

/** Looks up whether a word in capitals is defined. */
export function definedKey(capitals: string): string {
  return `=${capitals}`;
}

/** Looks up long forms that begin with these terms. */
export function formKey(first: string, second: string): string {
  return valueOf(`${first} ${second}`);
}

/** A word in capitals is looked up as a term, or by its letters alone. */
function capitalsKeys(word: string): readonly string[] {
  return eachOnce([...shortTerms(word), lettersKey(word)]);
}

/** Looks up words in capitals by their letters. */
export function lettersKey(letters: string): string {
  return `=${foldLetters(letters)}`;
}

/** The one term that an acronym is, by the rules of each language. */
function shortTerms(acronym: string): readonly string[] {
  return RULES().flatMap((words) => {
    const [short, ...others] = words.termsIn(acronym, false);
    return short === undefined || others.length > 0 ? [] : [valueOf(short)];
  });
}

const RULES = later(() => [...ANALYSERS.values(), general].map(({ words }) => words));

export function entryOf(key: string, ...others: readonly string[]): string {
  return [key, ...others].join(SEPARATOR);
}
