import { z } from 'zod';
import { type Acronyms, acronymsOf } from '../../retrieval/acronyms.ts';
import { countNames as countNamesIn } from '../../retrieval/acronym-evidence.ts';
import { MIN_COUNT } from '../../retrieval/best-names.ts';
import type { WordRules } from '../../text/word-rules.ts';
import { definedKey, entryOf, formKey, lettersKey } from '../layout/acronym-fields.ts';
import { SEPARATOR, valueOf } from '../layout/tokens.ts';
import { bucketsIn, entriesOf } from './buckets.ts';
import { recalled } from './recent.ts';
import { anyOf, type Clause, fieldsOnly, oneOf, textsIn } from './search.ts';
import { articlesOf, type Lookup, type View } from './view.ts';

/** What acronyms mean in a view, as far as they or their long forms may stand among some terms. */
export async function acronymsAmongTerms(
  view: View,
  terms: readonly string[],
  words: WordRules,
): Promise<Acronyms> {
  const asked = terms.slice(0, MAX_TERMS);
  const shorts = asked.map(valueOf);
  const forms = asked.slice(1).map((second, nth) => formKey(asked[nth] ?? '', second));
  const found = await lookUp(view, [...shorts, ...forms, ...initialsIn(asked).map(lettersKey)]);
  const capitals = [...new Set([...found.values()].flatMap((lookup) => lookup.capitals))];
  const names = await bestNames(view, capitals.toSorted());
  const definitions = new Set([...found.values()].flatMap((lookup) => lookup.definitions));
  const defined = [...definitions].toSorted().flatMap((definition) => {
    const [acronyms = '', ...longForm] = definition.split(SEPARATOR);
    return acronyms.split('/').map((acronym) => [acronym, longForm.join(SEPARATOR)] as const);
  });
  return acronymsOf([...defined, ...names], words);
}

/** No question has more that Discord lets through; of a longer text, its beginning is enough. */
const MAX_TERMS = 300;

/** Acronyms have so many letters, as far as names tell what they stand for. */
const MIN_LETTERS = 2;
const MAX_LETTERS = 6;

/** What terms in a row may be abbreviated to. */
function initialsIn(terms: readonly string[]): readonly string[] {
  const letters = terms.map((term) => String.fromCodePoint(term.codePointAt(0) ?? 0));
  return letters.flatMap((_, start) =>
    Array.from({ length: MAX_LETTERS - MIN_LETTERS + 1 }, (__, more) =>
      letters.slice(start, start + MIN_LETTERS + more),
    )
      .filter(({ length }) => length >= MIN_LETTERS)
      .map((run) => run.join('')),
  );
}

const MOST_ENTRIES = 5000;

/** The engine makes one expression of them, of which it takes no more than some thousand letters' worth. */
const KEYS_AT_ONCE = 250;

/** What the articles have below these keys. */
function lookUp(view: View, keys: Iterable<string>): Promise<ReadonlyMap<string, Lookup>> {
  return recalled(
    view.knowledge.lookups,
    keys,
    (missing) => askLookups(view, missing),
    KEYS_AT_ONCE,
  );
}

async function askLookups(
  view: View,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Lookup>> {
  const { aggregations } = await view.search({
    query: articlesOf(view, oneOf('lookups', keys)),
    size: 0,
    track_total_hits: false,
    aggs: {
      definitions: entriesOf('definitions', keys, MOST_ENTRIES),
      capitals: entriesOf('capitals', keys, MOST_ENTRIES),
    },
  });
  const [definitions, capitals] = ['definitions', 'capitals'].map((name) =>
    entriesByKey(aggregations?.[name]),
  );
  return new Map(
    keys.map((key) => [
      key,
      { definitions: definitions?.get(key) ?? [], capitals: capitals?.get(key) ?? [] },
    ]),
  );
}

function entriesByKey(aggregation: unknown): ReadonlyMap<string, readonly string[]> {
  const entries = new Map<string, string[]>();
  for (const [value] of bucketsIn(aggregation)) {
    const [key = '', ...entry] = value.split(SEPARATOR);
    entries.set(key, [...(entries.get(key) ?? []), entry.join(SEPARATOR)]);
  }
  return entries;
}

/**
 * For each word in capitals that the articles use without saying what it stands for: the name that most often has
 * these initials (`bestNames`).
 */
async function bestNames(
  view: View,
  capitals: readonly string[],
): Promise<readonly (readonly [capitals: string, name: string])[]> {
  const names = await recalled(view.knowledge.names, capitals, (missing) =>
    askBestNames(view, missing),
  );
  return capitals.flatMap((word) => {
    const name = names.get(word) ?? '';
    return name === '' ? [] : [[word, name] as const];
  });
}

/** `''` for those that are defined, or that no name stands for. */
async function askBestNames(
  view: View,
  capitals: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const [definitions, found] = await Promise.all([
    lookUp(view, capitals.map(definedKey)),
    countNames(view, capitals),
  ]);
  const names = capitals.map(async (word, nth): Promise<[string, string]> => {
    const isDefined = (definitions.get(definedKey(word))?.definitions.length ?? 0) > 0;
    return [word, isDefined ? '' : await bestName(view, word, found[nth] ?? NO_NAMES)];
  });
  return new Map(await Promise.all(names));
}

/** How often each name stands in all articles. */
type NameCounts = ReadonlyMap<string, number>;

const NO_NAMES: NameCounts = new Map();

const filteredSchema = z.object({ names: z.unknown(), repeats: z.unknown() });

function named(word: string): Clause {
  return { prefix: { longNames: `${word}${SEPARATOR}` } };
}

async function countNames(view: View, capitals: readonly string[]): Promise<readonly NameCounts[]> {
  const { aggregations } = await view.search({
    query: articlesOf(view, anyOf(capitals.map(named))),
    size: 0,
    track_total_hits: false,
    aggs: Object.fromEntries(
      capitals.map((word, nth) => [
        `w${nth}`,
        {
          filter: named(word),
          aggs: {
            names: entriesOf('longNames', [word], MOST_ENTRIES),
            repeats: entriesOf('longNameRepeats', [word], MOST_ENTRIES),
          },
        },
      ]),
    ),
  });
  return capitals.map((_, nth) => {
    const { names, repeats } = filteredSchema.parse(aggregations?.[`w${nth}`]);
    const counts = new Map<string, number>();
    for (const [entry, articles] of bucketsIn(names)) {
      const [, ...name] = entry.split(SEPARATOR);
      counts.set(name.join(SEPARATOR), articles);
    }
    for (const [entry, articles] of bucketsIn(repeats)) {
      const [, ...parts] = entry.split(SEPARATOR);
      const name = parts.slice(0, -1).join(SEPARATOR);
      const known = counts.get(name);
      if (known !== undefined) counts.set(name, known + articles * 2 ** Number(parts.at(-1)));
    }
    return counts;
  });
}

/** @returns `''` if no name stands there often enough. */
async function bestName(view: View, initials: string, counts: NameCounts): Promise<string> {
  const most = Math.max(0, ...counts.values());
  if (most < MIN_COUNT) return '';
  const best = [...counts].filter(([, count]) => count === most).map(([name]) => name);
  const [only = '', ...others] = best;
  return others.length === 0 ? only : firstName(view, initials, best);
}

/** The one of several names that comes first in the order of the articles, and in the first that has any. */
async function firstName(view: View, initials: string, names: readonly string[]): Promise<string> {
  const known = new Map(names.map((name) => [entryOf(initials, name), name]));
  const search = {
    query: articlesOf(view, oneOf('longNames', [...known.keys()])),
    size: 1,
    track_total_hits: false,
    sort: [{ order: 'asc' }],
  };
  const [hit] = (await view.search({ ...search, ...fieldsOnly('longNames') })).hits.hits;
  const entries = hit ? textsIn(hit, 'longNames') : [];
  const together = entries.flatMap((entry) => known.get(entry) ?? []);
  const [only = '', ...others] = together;
  if (others.length === 0) return only;
  const { hits } = await view.search({ ...search, _source: ['text'] });
  const inOrder = countNamesIn(textHitSchema.parse(hits.hits[0])).keys();
  return [...inOrder].find((name) => together.includes(name)) ?? only;
}

const textHitSchema = z
  .object({ _source: z.object({ text: z.string() }) })
  .transform(({ _source: { text } }) => text);
