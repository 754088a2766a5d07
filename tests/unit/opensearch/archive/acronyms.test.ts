import { expect, it } from 'vitest';
import { acronymsAmongTerms } from '../../../../src/opensearch/archive/acronyms.ts';
import type { Search } from '../../../../src/opensearch/archive/search.ts';
import type { View } from '../../../../src/opensearch/archive/view.ts';
import { entryOf } from '../../../../src/opensearch/layout/acronym-fields.ts';
import { en } from '../../../../src/text/languages/en.ts';
import { viewOver } from '../../../support/opensearch/view-over.ts';

interface Naming {
  readonly text: string;
  readonly names: readonly string[];
}

const NAMES = Array.from(
  { length: 100 },
  (_, nth) => `Zinc C${String.fromCharCode(97 + (nth % 10), 97 + Math.floor(nth / 10))}`,
);

it('takes of however many names as frequent the first in the order of the articles', async () => {
  const articles = NAMES.toReversed().map((name) => ({ text: `The ${name} met.`, names: [name] }));
  expect(await longFormOf('zc', articles)).toBe(NAMES.at(-1)?.toLowerCase());
});

it('takes of those that the first article has the one that it names first', async () => {
  const [one = '', other = '', ...others] = NAMES;
  const articles = [
    { text: `The ${other} met the ${one}.`, names: [one, other] },
    ...others.map((name) => ({ text: `The ${name} met.`, names: [name] })),
  ];
  expect(await longFormOf('zc', articles)).toBe(other.toLowerCase());
});

async function longFormOf(term: string, articles: readonly Naming[]): Promise<string> {
  const acronyms = await acronymsAmongTerms(viewOf(articles), [term], en.words);
  return acronyms.longForms(term).flat().join(' ');
}

/** Of an index whose articles use the word ZC, and name each of their names twice. */
function viewOf(articles: readonly Naming[]): View {
  const entriesOf = ({ names }: Naming) => names.map((name) => entryOf('ZC', name));
  const search: Search = ({ query, aggs = {}, _source: wantsText }) => {
    const asked = JSON.stringify(query);
    const first = articles.find((one) =>
      entriesOf(one).some((entry) => asked.includes(JSON.stringify(entry))),
    );
    const hit = wantsText
      ? { _source: { text: first?.text } }
      : { fields: { longNames: first ? entriesOf(first) : [] } };
    const aggregations =
      'w0' in (aggs as object)
        ? { w0: { names: buckets(articles.flatMap(entriesOf)), repeats: buckets([]) } }
        : { definitions: buckets([]), capitals: buckets([entryOf('zc', 'ZC')]) };
    return Promise.resolve({ hits: { hits: [hit] }, aggregations });
  };
  return viewOver(search);
}

function buckets(keys: readonly string[]) {
  return { buckets: keys.map((key) => ({ key, doc_count: 2 })) };
}
