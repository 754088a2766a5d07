import { isStopWord } from '../text/stop-words.ts';
import type { Block } from './block.ts';
import { readBylineDate } from './byline-date.ts';

export interface Byline {
  readonly authors: readonly string[];
  readonly published?: string;
  /** How many of the blocks belong to it. */
  readonly blockCount: number;
}

const NAMED =
  /^(?:(?:written|posted|published|prepared|compiled|reported|interview|words|text|story|op-ed)\s)?by:?\s(?<names>\S.*)$/iu;
const LABELLED = /^authors?\s?:\s?(?<names>\S.*)$/iu;
const LABEL_ALONE = /^(?:(?:written|posted|published|words|text|story)\s)?by:?$|^authors?:?$/iu;
const ROLES =
  /\b(?:staff|writer|editor|reporter|correspondent|columnist|contributor|contributing|guest|opinion|analyst|special|senior)\b/iu;
const OUTLETS =
  /\b(?:news|times|post|press|agency|magazine|journal|tribune|herald|media|review|today|institute|university|reuters|afp)\b/iu;
/** What stands beside the names on their line. */
const ASIDE = /\s[|·•–—-]\s|\son\s(?=\p{Lu}|\d)|\sfor\s(?=\p{Lu}|the\s)/u;
const PARTICLES =
  /^(?:al|bin|bint|ibn|abu|ben|da|das|de|del|della|den|der|di|do|dos|du|el|la|le|of|ten|ter|van|von|y|zu)$/u;

/** "Ann Lee1*": where she works is said below. */
const FOOTNOTE_MARKS = /(?<=\p{L})[\d*†‡§¹²³]{1,3}$/u;

/** Names that are little words too. */
const GIVEN_NAMES = /^(?:An|Can|Do|May|So|Will)$/u;

/** A line such as "By J. R.", which may end like a sentence. */
export function isByline({ words }: Block): boolean {
  return words.length <= 100 && (announcedNames(words, undefined) ?? []).length > 0;
}

/**
 * Reads the byline from the short lines under a title: "By X", "Written by" over a name, a bare
 * name; and a date beside or under it. Lines that are none of these are passed over. `title` and
 * `body`, the words of the article, help to tell a name from a heading.
 */
export function readByline(blocks: readonly Block[], title: string, body: string): Byline {
  let authors: readonly string[] = [];
  let published: string | undefined;
  let blockCount = 0;
  for (const [index, block] of blocks.entries()) {
    if (authors.length === 0) {
      authors =
        announcedNames(block.words, blocks[index - 1]?.words) ?? bareNames(block, title, body);
      if (authors.length > 0) blockCount = index + 1;
    }
    if (published === undefined) {
      published = readBylineDate(block.words);
      if (published !== undefined) blockCount = index + 1;
    }
  }
  return { authors, ...(published !== undefined && { published }), blockCount };
}

function announcedNames(
  line: string,
  lineBefore: string | undefined,
): readonly string[] | undefined {
  const announced = (NAMED.exec(line) ?? LABELLED.exec(line))?.groups?.['names'];
  if (announced !== undefined) return namesIn(announced).filter(isName);
  return lineBefore !== undefined && LABEL_ALONE.test(lineBefore) ? namesIn(line) : undefined;
}

/** A line of full names, with nothing beside them but what such a person is. */
function bareNames({ words, level }: Block, title: string, body: string): readonly string[] {
  if (level !== undefined) return [];
  const [first = '', ...others] = partsOf(words);
  if (!isFullName(first) || OUTLETS.test(first)) return [];
  if (!others.every((part) => isFullName(part) || isBesideTheName(part))) return [];
  const names = namesIn(words);
  return isOfTheMatter(names.join(' '), title, body) ? [] : names;
}

/** "Ada Lovelace, Staff Writer | 3 June" is Ada Lovelace. */
function namesIn(line: string): readonly string[] {
  const [names = ''] = line.split(ASIDE);
  return partsOf(names).filter(
    (name, index) =>
      name.length <= 60 && !isRoleOrDate(name) && (index === 0 || !OUTLETS.test(name)),
  );
}

function partsOf(line: string): readonly string[] {
  return line
    .split(ASIDE)
    .flatMap((part) => part.split(/\s?[,;&]\s?(?:and\s)?|\s(?:and|und|et)\s/iu))
    .map((part) => part.trim().replace(FOOTNOTE_MARKS, ''))
    .filter((part) => part !== '');
}

function isBesideTheName(part: string): boolean {
  return isRoleOrDate(part) || OUTLETS.test(part);
}

function isRoleOrDate(part: string): boolean {
  return ROLES.test(part) || /\d/u.test(part);
}

/** Capitalised words, particles aside; a full stop only behind an initial. */
function isName(name: string): boolean {
  const words = name.split(' ').filter((word) => !PARTICLES.test(word));
  return (
    words.length > 0 &&
    words.length <= 6 &&
    words.every((word) => /^(?:\p{Lu}|\p{Lo})/u.test(word)) &&
    !/(?<!\b(?:\p{L}|Jr|Sr|Dr))[.!?]$/u.test(name)
  );
}

/** Two to five capitalised words, particles aside. */
function isFullName(name: string): boolean {
  const words = name.split(' ').filter((word) => !PARTICLES.test(word));
  return words.length >= 2 && words.length <= 5 && words.every(isNameWord);
}

function isNameWord(word: string): boolean {
  if (!/^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word)) return false;
  return GIVEN_NAMES.test(word) || !isStopWord(word.toLowerCase());
}

/** Headings name what a text is about: their words come back in lower case, or are in its title. */
function isOfTheMatter(names: string, title: string, body: string): boolean {
  const words = (names.match(/\p{L}{2,}/gu) ?? []).map((word) => word.toLowerCase());
  const titleWords = new Set(title.toLowerCase().match(/\p{L}+/gu));
  if (words.some((word) => titleWords.has(word))) return true;
  return words.every((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(body));
}
