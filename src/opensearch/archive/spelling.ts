import type { TermCounts } from '../../retrieval/postings.ts';
import { correctSpelling, type Dictionary, dictionaryOf } from '../../retrieval/spelling.ts';
import { analyserOf } from '../../text/analysers.ts';
import type { WordRules } from '../../text/word-rules.ts';
import { later } from '../../text/later.ts';
import { tokenOf } from '../layout/tokens.ts';
import { nearTerms } from './near-terms.ts';
import { passageIn } from './passages.ts';
import { partOf, recalled } from './recent.ts';
import { fieldsOnly } from './search.ts';
import { countTerms } from './term-counts.ts';
import type { View } from './view.ts';

/**
 * What a view's articles have for terms of a language that they don't know, by the rules by which an archive in this
 * process mends spelling (`correctSpelling`): what these want to know is found out as they ask.
 */
export async function correctTerms(
  view: View,
  unknown: readonly string[],
  language: string,
): Promise<ReadonlyMap<string, string>> {
  const { words } = analyserOf(language);
  const possible = unknown.filter(
    (term) => term.length >= MIN_LENGTH && !(words.hasRanks && words.rankOf(term) !== undefined),
  );
  const known = partOf(view.knowledge.mended, language);
  const found = await recalled(known, possible, (missing) => mend(view, missing, words));
  return new Map([...found].filter(([, meant]) => meant !== NOTHING));
}

/** Shorter words aren't mended. */
const MIN_LENGTH = 5;

/** What a term is mended to that nothing is known for. */
const NOTHING = '';

async function mend(
  view: View,
  terms: readonly string[],
  rules: WordRules,
): Promise<ReadonlyMap<string, string>> {
  const mended = new Map<string, string>();
  const { rankOf, hasRanks } = rules;
  const near = await nearTerms(view, 'terms', terms.map(tokenOf), {
    maxEdits: 2,
    prefixLength: 1,
  });
  const irregular = rules.irregular();
  const irregularForms = irregularDictionary(irregular);
  const termOf = (form: string): string => irregular.get(form) ?? form;
  for (const term of terms) {
    const dictionaries = [dictionaryOf(near.get(tokenOf(term)) ?? []), irregularForms];
    const form = await asFarAsKnown(view, termOf, (known) =>
      correctSpelling(term, dictionaries, {
        ...known,
        ...(hasRanks && { isFrequent: (one: string) => rankOf(one) !== undefined }),
      }),
    );
    mended.set(term, form === undefined ? NOTHING : termOf(form));
  }
  return mended;
}

const dictionaries = new WeakMap<ReadonlyMap<string, string>, () => Dictionary>();

function irregularDictionary(forms: ReadonlyMap<string, string>): Dictionary {
  const known = dictionaries.get(forms) ?? later(() => dictionaryOf([...forms.keys()]));
  dictionaries.set(forms, known);
  return known();
}

interface Standing {
  documents(form: string): number;
  comesBefore(one: string, other: string): boolean;
}

/** Lets something be chosen by what is known; as long as more was asked for, finds that out and lets it be chosen again. */
async function asFarAsKnown<Chosen>(
  view: View,
  termOf: (form: string) => string,
  choose: (standing: Standing) => Chosen,
): Promise<Chosen> {
  const counts = new Map<string, TermCounts>();
  const places = new Map<string, string>();
  for (;;) {
    const uncounted = new Set<string>();
    const unplaced = new Set<string>();
    const chosen = choose({
      documents(form) {
        const term = termOf(form);
        const known = counts.get(term);
        if (!known) uncounted.add(term);
        return known?.documents ?? 0;
      },
      comesBefore(one, other) {
        const [first, second] = [termOf(one), termOf(other)];
        for (const term of [first, second]) if (!places.has(term)) unplaced.add(term);
        return (places.get(first) ?? '') < (places.get(second) ?? '');
      },
    });
    if (uncounted.size > 0) {
      for (const [term, count] of await countTerms(view, uncounted)) counts.set(term, count);
    } else if (unplaced.size > 0) {
      const found = await Promise.all(Array.from(unplaced, (term) => firstPlace(view, term)));
      for (const [nth, term] of [...unplaced].entries()) places.set(term, found[nth] ?? '');
    } else return chosen;
  }
}

const DIGITS = 8;

/** Where a term first stands in the order of the articles, to be compared. */
async function firstPlace({ search, filter }: View, term: string): Promise<string> {
  const token = tokenOf(term);
  const { hits } = await search({
    query: { bool: { filter: [{ term: { terms: token } }, ...filter] } },
    size: 1,
    track_total_hits: false,
    sort: [{ order: 'asc' }, { number: 'asc' }],
    ...fieldsOnly('located'),
  });
  const [hit] = hits.hits;
  if (!hit) return '';
  const { order, number, tokens } = passageIn(hit);
  const numbers = [number, tokens.indexOf(token)];
  const padded = numbers.map((number) => String(number).padStart(DIGITS, '0'));
  return [order, ...padded].join('\u0000');
}
