import { definitionsIn, type Definition } from './acronym-definitions.ts';

/** What one text tells of acronyms. */
export interface AcronymEvidence {
  /** In the order of the text. */
  readonly definitions: readonly Definition[];
  /** The words in capitals, without their dots. */
  readonly capitals: ReadonlySet<string>;
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

const IN_CAPITALS = /(?<![\p{L}\p{N}])(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,6})(?![\p{L}\p{N}])/gu;

/** "European Union", "Court of Justice": two to six capitalised words, small ones between them. */
const NAME =
  /(?<![\p{L}’'])\p{Lu}[\p{L}’']+(?:\s+(?:(?:of|and|the|for)\s+){0,2}\p{Lu}[\p{L}’']+){1,5}/gu;

/**
 * Looks for what ties acronyms to long forms in a text: definitions as "long form (ACRONYM)", and names
 * whose initials may be used as well ("EU" beside "European Union").
 */
export function findEvidence(text: string): AcronymEvidence {
  const capitals = new Set<string>();
  for (const [acronym] of text.matchAll(IN_CAPITALS)) capitals.add(withoutDots(acronym));
  const names = new Map<number, CountedName>();
  for (const { initials, hash } of namesIn(text)) {
    const known = names.get(hash);
    if (known) known.count += 1;
    else names.set(hash, { initials, hash, count: 1 });
  }
  return { definitions: [...definitionsIn(text)], capitals, names: [...names.values()] };
}

/** The name of this hash with these initials; undefined if the text has none. */
export function nameIn(
  text: string,
  { initials, hash }: Pick<CountedName, 'initials' | 'hash'>,
): string | undefined {
  for (const name of namesIn(text)) {
    if (name.hash === hash && name.initials === initials) return name.words.join(' ');
  }
  return undefined;
}

/** "E.U." and "EU" are one. */
export function withoutDots(acronym: string): string {
  return acronym.replaceAll('.', '');
}

/** What a name is known by in the place of its words, which single spaces part. */
export function hashOfName(name: string): number {
  return name.split(' ').reduce(hashOn, NO_HASH);
}

interface Name {
  readonly words: readonly string[];
  readonly initials: string;
  readonly hash: number;
}

/** Every run of two or more of a name's capitalised words. */
function* namesIn(text: string): Generator<Name> {
  for (const [name] of text.matchAll(NAME)) {
    const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
    for (let start = 0; start < words.length - 1; start += 1) {
      let initials = '';
      let hash = NO_HASH;
      for (const [place, word] of words.slice(start).entries()) {
        initials += String.fromCodePoint(word.codePointAt(0) ?? 0);
        hash = hashOn(hash, word);
        if (place > 0) yield { words: words.slice(start, start + place + 1), initials, hash };
      }
    }
  }
}

/** Of words, one after the other: FNV-1a in 32 bits. */
function hashOn(before: number, word: string): number {
  let hash = before;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  return Math.imul(hash ^ SPACE, PRIME) >>> 0;
}

const NO_HASH = 0x811c9dc5;
const PRIME = 0x01000193;
const SPACE = 0x20;
