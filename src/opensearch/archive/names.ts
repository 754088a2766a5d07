import { type CatalogueName, NAME_FIELDS, type NameField } from '../../retrieval/archive.ts';
import { partsOf } from '../../retrieval/names.ts';
import { isNamedBy, isNearlyNamedBy } from '../../retrieval/typed-names.ts';
import { MIN_LENGTH_FOR_ERROR, UNPARTED, wordsOf } from '../../retrieval/typed-words.ts';
import { isTypedNearly } from '../../text/typing-error.ts';
import { SEPARATOR, valueOf } from '../layout/tokens.ts';
import { bucketsIn, entriesOf } from './buckets.ts';
import { nearTerms } from './near-terms.ts';
import { recalled } from './recent.ts';
import { oneOf } from './search.ts';
import { exactly, nearly } from './typed-clauses.ts';
import { articlesOf, type View } from './view.ts';

/** So many names a question, or a typed word, may stand for; of more those of the most articles. */
const MOST_NAMES = 10_000;

/** As `Archive.namesIn`. */
export async function namesIn(view: View, text: string): Promise<readonly CatalogueName[]> {
  const words = [...new Set(wordsOf(text))];
  const long = words.filter(({ length }) => length >= MIN_LENGTH_FOR_ERROR);
  const [byWord, unparted, near] = await Promise.all([
    namesByWord(view, words),
    unpartedIn(view, text),
    nearWords(view.all, long),
  ]);
  const meant = long
    .filter((word) => !byWord.has(word))
    .flatMap((word) => near.get(word)?.filter((known) => isTypedNearly(word, known, true)) ?? []);
  const mistyped = await namesByWord(view, [...new Set(meant)]);
  const found = [...[...byWord.values(), ...mistyped.values()].flat(), ...unparted];
  const known = new Map(found.map((name) => [`${name.field} ${name.name}`, name]));
  return [...known.values()].toSorted(byFieldAndName);
}

/** As a catalogue has them. */
function byFieldAndName(a: CatalogueName, b: CatalogueName): number {
  const fields = NAME_FIELDS.indexOf(a.field) - NAME_FIELDS.indexOf(b.field);
  return fields || (a.name < b.name ? -1 : Number(a.name > b.name));
}

/** Words of names, in any article, that are a typing error from these. */
function nearWords(
  all: View,
  words: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  return recalled(all.knowledge.nearNameWords, words, (missing) =>
    nearTerms(all, 'nameKeys', missing, { maxEdits: 1, prefixLength: 0 }),
  );
}

/** The names that have each of these words; words that none has aren't there. */
async function namesByWord(
  view: View,
  words: readonly string[],
): Promise<ReadonlyMap<string, readonly CatalogueName[]>> {
  const found = await recalled(view.knowledge.nameWords, words, (missing) =>
    askNames(view, missing),
  );
  return new Map([...found].filter(([, names]) => names.length > 0));
}

async function askNames(
  view: View,
  words: readonly string[],
): Promise<ReadonlyMap<string, readonly CatalogueName[]>> {
  const byWord = new Map(words.map((word): [string, CatalogueName[]] => [word, []]));
  const values = words.map(valueOf);
  const { aggregations } = await view.search({
    query: articlesOf(view, oneOf('nameKeys', values)),
    size: 0,
    track_total_hits: false,
    aggs: { names: entriesOf('nameWords', values, MOST_NAMES) },
  });
  for (const [entry, articles] of bucketsIn(aggregations?.['names'])) {
    const [word = '', ...fieldAndName] = entry.split(SEPARATOR);
    byWord.get(word)?.push(...nameIn(fieldAndName, articles));
  }
  return byWord;
}

function nameIn([known, ...name]: readonly string[], articles: number): readonly CatalogueName[] {
  const field = NAME_FIELDS.find((one) => one === known);
  return field ? [{ field, name: name.join(SEPARATOR), articles }] : [];
}

/** No name that isn't parted has a longer part. */
const MAX_PART = 24;

/** Names whose parts stand in a text that doesn't part its words. */
async function unpartedIn(view: View, text: string): Promise<readonly CatalogueName[]> {
  if (!UNPARTED.test(text)) return [];
  const run = wordsOf(text).join('');
  const parts = new Set<string>();
  for (let start = 0; start < run.length; start += 1) {
    for (let end = start + 1; end <= Math.min(run.length, start + MAX_PART); end += 1)
      parts.add(run.slice(start, end).toWellFormed());
  }
  const { aggregations } = await view.search({
    query: articlesOf(view, oneOf('unparted', [...parts])),
    size: 0,
    track_total_hits: false,
    aggs: {
      names: { terms: { field: 'unpartedNames', size: MOST_NAMES, shard_size: MOST_NAMES } },
    },
  });
  return bucketsIn(aggregations?.['names'])
    .flatMap(([entry, articles]) => nameIn(entry.split(SEPARATOR), articles))
    .filter(({ name }) => partsOf(name).some((part) => run.includes(part)));
}

/** As `Archive.suggestNames`. */
export async function suggestNames(
  view: View,
  {
    field,
    typed,
    limit,
  }: { readonly field: NameField; readonly typed: string; readonly limit: number },
): Promise<readonly CatalogueName[]> {
  const words = wordsOf(typed);
  // An article has other names beside the one that is meant.
  const size = words.length === 0 ? limit : MOST_NAMES;
  const namesOf = async (like: typeof exactly): Promise<readonly CatalogueName[]> => {
    const { aggregations } = await view.search({
      query: articlesOf(view, ...like(field, words)),
      size: 0,
      track_total_hits: false,
      aggs: {
        names: {
          terms: {
            field,
            size,
            shard_size: MOST_NAMES,
            order: [{ _count: 'desc' }, { _key: 'asc' }],
          },
        },
      },
    });
    return bucketsIn(aggregations?.['names']).map(([name, articles]) => ({
      field,
      name,
      articles,
    }));
  };
  const exact = (await namesOf(exactly)).filter(({ name }) => isNamedBy(name, words));
  const found =
    exact.length > 0 || words.length === 0
      ? exact
      : (await namesOf(nearly)).filter(({ name }) => isNearlyNamedBy(name, words));
  return found.slice(0, limit);
}
