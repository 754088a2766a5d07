import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How two words belong together: above 0 they mean alike, below 0 the opposite. */
export interface Relation {
  readonly words: readonly [string, string];
  readonly strength: number;
}

const FILES = ['noun', 'verb', 'adj', 'adv'] as const;

/** By WordNet's own signs: derived from each other ("+", "\"), kinds ("@", "~"), similar ("&"), opposite ("!"). */
const STRENGTHS: Readonly<Record<string, number>> = {
  '+': 0.35,
  '\\': 0.35,
  '@': 0.12,
  '~': 0.12,
  '&': 0.15,
  '!': -0.4,
};
const SYNONYM = 0.3;

/** Of a word's meanings, the first is the usual one. */
const MEANINGS = [1, 0.8, 0.6, 0.4] as const;

/** Of a set of synonyms, the first ones are the usual words. */
const USUAL = 3;

interface Synset {
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

interface Pointer {
  readonly sign: string;
  readonly target: string;
  /** Which words it joins, from 1; 0 for all of them. */
  readonly from: number;
  readonly to: number;
}

/** Reads the relations between single words from the `dict` folder of WordNet 3.1. */
export function* readRelations(dict: string): Generator<Relation> {
  const synsets = new Map(FILES.flatMap((file) => readSynsets(join(dict, `data.${file}`))));
  const meanings = readMeanings(join(dict, 'index.sense'));
  const usual = (key: string, word: string): number =>
    MEANINGS[Math.min(meanings.get(`${key} ${word}`) ?? 4, 4) - 1] ?? 1;
  for (const [key, { words, pointers }] of synsets) {
    for (const [index, one] of words.entries()) {
      for (const other of words.slice(index + 1)) {
        const strength = SYNONYM * usual(key, one) * Math.sqrt(usual(key, other));
        yield { words: [one, other], strength };
      }
    }
    for (const { sign, target, from, to } of pointers) {
      const strength = STRENGTHS[sign];
      const other = synsets.get(target);
      if (strength === undefined || !other) continue;
      if (from > 0) {
        yield { words: [words[from - 1] ?? '', other.words[to - 1] ?? ''], strength };
        continue;
      }
      for (const one of words.slice(0, USUAL)) {
        for (const two of other.words.slice(0, USUAL)) {
          const weakened = strength * usual(key, one) * usual(target, two);
          yield { words: [one, two], strength: weakened };
        }
      }
    }
  }
}

/** A line: offset, file, kind, how many words (hex), word and number, …, how many pointers, pointers. */
function readSynsets(file: string): readonly (readonly [string, Synset])[] {
  return linesOf(file).map((line) => {
    const [offset = '', , kind = '', count = '', ...rest] = (line.split('|')[0] ?? '').split(' ');
    const size = Number.parseInt(count, 16);
    const words = Array.from({ length: size }, (_, nth) =>
      (rest[2 * nth] ?? '').replace(/\(.*\)/, '').toLowerCase(),
    );
    const pointers = Array.from({ length: Number(rest[2 * size]) }, (_, nth): Pointer => {
      const at = 2 * size + 1 + 4 * nth;
      const [sign = '', target = '', part = '', ends = ''] = rest.slice(at, at + 4);
      const [from, to] = [ends.slice(0, 2), ends.slice(2)].map((hex) => Number.parseInt(hex, 16));
      return { sign, target: keyOf(part, target), from: from ?? 0, to: to ?? 0 };
    });
    return [keyOf(kind, offset), { words, pointers }];
  });
}

/** Which of a word's meanings each synset is, from 1. */
function readMeanings(file: string): ReadonlyMap<string, number> {
  return new Map(
    linesOf(file).map((line) => {
      const [sense = '', offset = '', number = ''] = line.split(' ');
      const [word = '', rest = ''] = sense.split('%');
      return [
        `${keyOf('nvasr'.charAt('12354'.indexOf(rest.charAt(0))), offset)} ${word}`,
        Number(number),
      ];
    }),
  );
}

/** Satellite adjectives (s) stand in the file of the others. */
function keyOf(kind: string, offset: string): string {
  return `${kind === 's' ? 'a' : kind}${offset}`;
}

/** Without the licence that the files open with. */
function linesOf(file: string): readonly string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('  '));
}
