import type { Span } from '../text/span.ts';
import { definitionsIn, type Definition } from './acronym-definitions.ts';
import { capitalsIn, namesIn } from './capitalised-words.ts';

/** The acronyms of a text. */
export interface Acronyms {
  /** In the order of the text. */
  readonly definitions: readonly Definition[];
  /** The words in capitals, without their dots. */
  readonly capitals: ReadonlySet<string>;
}

/** What one text tells of acronyms. */
export interface AcronymEvidence extends Acronyms {
  /** The names that could be an acronym's long form, in the order in which they first stand there. */
  readonly names: readonly CountedName[];
}

/** A name that could be a long form. There are too many of them to keep their words. */
export interface CountedName {
  readonly initials: string;
  /** What {@link nameIn} finds it by. */
  readonly hash: number;
  count: number;
}

/**
 * Looks for what ties acronyms to long forms in a text: definitions as "long form (ACRONYM)", and names
 * whose initials may be used as well ("EU" beside "European Union").
 */
export function findEvidence(text: string): AcronymEvidence {
  const names = new Map<number, CountedName>();
  for (const { initials, hash } of longFormsIn(text)) {
    // V8 keeps signed numbers of 32 bits without a box for each.
    const known = names.get(hash | 0);
    if (known) known.count += 1;
    else names.set(hash | 0, { initials, hash, count: 1 });
  }
  return { ...acronymsOf(text), names: [...names.values()] };
}

/** The same without the names. */
export function acronymsOf(text: string): Acronyms {
  const capitals = new Set<string>();
  for (const { start, end } of capitalsIn(text)) capitals.add(withoutDots(text.slice(start, end)));
  return { definitions: [...definitionsIn(text)], capitals };
}

/** The name of this hash with these initials; undefined if the text has none. */
export function nameIn(
  text: string,
  { initials, hash }: Pick<CountedName, 'initials' | 'hash'>,
): string | undefined {
  for (const name of longFormsIn(text)) {
    if (name.hash === hash && name.initials === initials) {
      return wordsOfName(text, name.words);
    }
  }
  return undefined;
}

/** How often each name that could be a long form stands in a text, single spaces between its words. */
export function countNames(text: string): ReadonlyMap<string, Omit<CountedName, 'hash'>> {
  const counts = new Map<string, Omit<CountedName, 'hash'>>();
  for (const { words, initials } of longFormsIn(text)) {
    const name = wordsOfName(text, words);
    const known = counts.get(name);
    if (known) known.count += 1;
    else counts.set(name, { initials, count: 1 });
  }
  return counts;
}

function wordsOfName(text: string, words: readonly Span[]): string {
  return words.map(({ start, end }) => text.slice(start, end)).join(' ');
}

/** "E.U." and "EU" are one. */
export function withoutDots(acronym: string): string {
  return acronym.replaceAll('.', '');
}

/** What a name is known by in the place of its words, which single spaces part. */
export function hashOfName(name: string): number {
  return name
    .split(' ')
    .reduce((hash, word) => hashOn(hash, word, { start: 0, end: word.length }), NO_HASH);
}

interface LongForm {
  readonly words: readonly Span[];
  readonly initials: string;
  readonly hash: number;
}

/** Every run of two or more of a name's capitalised words. */
function* longFormsIn(text: string): Generator<LongForm> {
  for (const words of namesIn(text)) {
    for (let first = 0; first < words.length - 1; first += 1) {
      let initials = '';
      let hash = NO_HASH;
      for (let last = first; last < words.length; last += 1) {
        const word = words[last];
        if (!word) break;
        initials += String.fromCodePoint(text.codePointAt(word.start) ?? 0);
        hash = hashOn(hash, text, word);
        if (last > first) yield { words: words.slice(first, last + 1), initials, hash };
      }
    }
  }
}

/** Of words, one after the other: FNV-1a in 32 bits. */
function hashOn(before: number, text: string, { start, end }: Span): number {
  let hash = before;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return Math.imul(hash ^ SPACE, PRIME) >>> 0;
}

const NO_HASH = 0x811c9dc5;
const PRIME = 0x01000193;
const SPACE = 0x20;
