import type { Archive, CatalogueName, NameField } from '../../retrieval/archive.ts';
import { characterPairs } from '../../text/character-pairs.ts';
import { foldLetters } from '../../text/fold-letters.ts';
import { overlap } from '../../text/overlap.ts';

/** Whom or what somebody means by a name that was typed. */
export type NameReading =
  /** One, whom articles may write in several ways. */
  | { readonly kind: 'named'; readonly names: readonly [string, ...string[]] }
  /** Any of these, of the most articles first. */
  | { readonly kind: 'several'; readonly candidates: readonly string[] }
  /** None; these come nearest. */
  | { readonly kind: 'unknown'; readonly nearest: readonly string[] };

/** So many names are looked through at most. */
const MAX_NAMES = 100_000;
const MAX_NEAREST = 5;

/** A name that shares less than this with what was typed isn't near. */
const MIN_LIKENESS = 0.4;

/**
 * Finds the author, outlet or tag that somebody typed, without regard to case and accents: in full, or as much
 * of the name as only one has, such as its last word.
 */
export async function readName(
  archive: Pick<Archive, 'suggestNames'>,
  field: NameField,
  typed: string,
): Promise<NameReading> {
  const wanted = plainName(typed);
  const candidates =
    wanted === '' ? [] : await archive.suggestNames(field, typed.trim(), MAX_NAMES);
  const readings: readonly ((name: string) => boolean)[] = [
    (name) => name === wanted,
    (name) => name.endsWith(` ${wanted}`),
    (name) => ` ${name} `.includes(` ${wanted} `),
    () => true,
  ];
  for (const isMeant of readings) {
    const meant = candidates.filter(({ name }) => isMeant(plainName(name)));
    const [first, ...others] = meant.map(({ name }) => name);
    if (first === undefined) continue;
    const isOne = others.every((other) => plainName(other) === plainName(first));
    return isOne
      ? { kind: 'named', names: [first, ...others] }
      : { kind: 'several', candidates: [first, ...others] };
  }
  return { kind: 'unknown', nearest: await nearestNames(archive, field, wanted) };
}

/** A name as it is compared: its words in plain letters. */
export function plainName(name: string): string {
  return (foldLetters(name).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}

async function nearestNames(
  archive: Pick<Archive, 'suggestNames'>,
  field: NameField,
  wanted: string,
): Promise<readonly string[]> {
  const pairs = pairsOf(wanted);
  const likenessOf = ({ name }: CatalogueName): number =>
    overlap(pairs, pairsOf(plainName(name)), 0);
  return (await archive.suggestNames(field, '', MAX_NAMES))
    .map((one) => ({ name: one.name, likeness: likenessOf(one) }))
    .filter(({ likeness }) => likeness >= MIN_LIKENESS)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, MAX_NEAREST)
    .map(({ name }) => name);
}

function pairsOf(name: string): ReadonlySet<string> {
  return new Set(characterPairs(name).map(({ term }) => term));
}
