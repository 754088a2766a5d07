import { foldWords } from '../text/fold-words.ts';
import { en } from '../text/languages/en.ts';
import { isAcronym, isFullName, isOrganisation, isParticle, partsOf } from './author-names.ts';
import type { Block } from './block.ts';
import { readDatedLine } from './byline-date.ts';
import { anyOf, phrasesIn, wordsIn } from './page-languages.ts';

export interface Byline {
  readonly authors: readonly string[];
  readonly published?: string;
  /** How many of the blocks belong to it. */
  readonly blockCount: number;
}

/** The article that a byline stands in, as far as it helps to tell a name from a heading. */
export interface BylineContext {
  readonly title: string;
  /** Its words. */
  readonly body: string;
  readonly language?: string | undefined;
}

const BY = anyOf(phrasesIn('by'));
const AUTHOR_LABELS = anyOf(phrasesIn('authorLabels'));

const NAMED = new RegExp(String.raw`^(?:(?:${BY})\s?:?|(?:${AUTHOR_LABELS})\s?:)\s(?=\S)`, 'u');
const LABEL_ALONE = new RegExp(String.raw`^(?:${BY}|${AUTHOR_LABELS})\s?:?$`, 'u');

/** In English alone a single word is a name: "By Plato". */
const NAMED_IN_ENGLISH = /^(?:[\w-]+ )?by:?\s|^authors?\s?:/u;

const ROLES: ReadonlySet<string> = new Set(wordsIn('roles'));
const OUTLETS: ReadonlySet<string> = new Set(wordsIn('outlets'));
const ARTICLES: ReadonlySet<string> = new Set(wordsIn('articles'));

/** What a line begins with that is no name. */
const OPENERS: ReadonlySet<string> = new Set([
  ...ARTICLES,
  ...phrasesIn('by'),
  ...phrasesIn('authorLabels'),
]);

/** "Redaktion", "Reuters": a line of its own. */
const NEWSROOMS: ReadonlySet<string> = new Set(phrasesIn('newsrooms'));

/** What stands beside the names on their line. */
const ASIDE = new RegExp(
  String.raw`\s?[|·•]\s?|\s[–—/-]\s|,?\s(?:${anyOf(phrasesIn('beside'))})\s(?=\p{Lu}|the\s|den\s|die\s|das\s|la\s|el\s|le\s)`,
  'u',
);

/** "Ann Lee1*": where she works is said below. */
const FOOTNOTE_MARKS = /(?<=\p{L})[\d*†‡§¹²³]{1,3}$/u;

/** Names that are little words too. */
const GIVEN_NAMES = /^(?:An|Can|Do|May|So|Will)$/u;

const MAX_BYLINE_LENGTH = 160;

/** A line such as "By J. R.", which may end like a sentence. */
export function isByline({ words }: Pick<Block, 'words'>): boolean {
  return (
    words.length <= MAX_BYLINE_LENGTH && announcedNames(readDatedLine(words).others).length > 0
  );
}

/** A line that says nothing but when the article appeared. */
export function isDate({ words }: Block): boolean {
  const { published, others } = readDatedLine(words);
  return published !== undefined && !/\p{L}/u.test(others);
}

/**
 * Reads the byline from the short lines under a title: "By X", "Written by" over a name, a bare
 * name; and a date beside or under it. Lines that are none of these are passed over, unless they say what
 * its authors are.
 */
export function readByline(blocks: readonly Block[], context: BylineContext): Byline {
  let authors: readonly string[] = [];
  let published: string | undefined;
  let blockCount = 0;
  for (const [index, block] of blocks.entries()) {
    const dated = readDatedLine(block.words, context.language);
    if (authors.length === 0) {
      authors = namesOf(block, blocks[index - 1], dated.others, context);
      if (authors.length > 0) blockCount = index + 1;
    } else if (blockCount === index && isRole(block.words)) blockCount = index + 1;
    if (dated.others !== block.words) blockCount = index + 1;
    published ??= dated.published;
  }
  return { authors, ...(published !== undefined && { published }), blockCount };
}

function namesOf(
  block: Block,
  before: Block | undefined,
  words: string,
  context: BylineContext,
): readonly string[] {
  if (block.words.length > MAX_BYLINE_LENGTH) return [];
  const announced = announcedNames(words);
  if (announced.length > 0) return announced;
  if (before && LABEL_ALONE.test(foldWords(before.words))) return namesIn(words);
  if (block.level !== undefined) return [];
  const line = words.replaceAll(/^[\s|·•,;/–—-]{1,9}|[\s|·•,;/–—-]{1,9}$/gu, '');
  if (NEWSROOMS.has(foldWords(line))) return [line];
  return bareNames(words, words !== block.words, context);
}

/** Names behind "by", or behind a label with a colon. */
function announcedNames(line: string): readonly string[] {
  for (const part of line.split(/\s?[|·•]\s?|\s[–—/]\s/u)) {
    const folded = foldWords(part);
    const lead = NAMED.exec(folded)?.[0];
    if (lead === undefined) continue;
    // Folding changes letters, never how many words there are.
    const words = part.trim().split(/\s+/u).slice(lead.trim().split(' ').length);
    const isShort = NAMED_IN_ENGLISH.test(folded);
    const names = namesIn(words.join(' ')).filter((name) => isAnnouncedName(name, isShort));
    if (names.length > 0) return names;
  }
  return [];
}

function isAnnouncedName(name: string, mayBeShort: boolean): boolean {
  if (isAcronym(name)) return true;
  const [first = '', ...others] = name.split(' ');
  if (ARTICLES.has(foldWords(first)) && !isOrganisation(name)) return false;
  return isName(name) && (mayBeShort || others.length > 0);
}

/** A line of full names, with nothing beside them but what such a person is; with a day, also where. */
function bareNames(
  line: string,
  isDated: boolean,
  { title, body }: BylineContext,
): readonly string[] {
  const [first = '', ...others] = line
    .split(ASIDE)
    .flatMap(partsOf)
    .map(withoutMarks)
    .filter(Boolean);
  if (!isBareName(first) || isOutlet(first)) return [];
  if (!others.every((part) => isDated || isBareName(part) || isBesideTheName(part))) return [];
  const names = namesIn(line);
  return isOfTheMatter(names.join(' '), title, body) ? [] : names;
}

/** "Ada Lovelace, Staff Writer | 3 June" is Ada Lovelace. */
function namesIn(line: string): readonly string[] {
  const names = line.split(ASIDE).find((part) => part.trim() !== '') ?? '';
  return partsOf(names)
    .map(withoutMarks)
    .filter(
      (name, index) =>
        name !== '' && name.length <= 60 && !isRole(name) && (index === 0 || !isOutlet(name)),
    );
}

function withoutMarks(name: string): string {
  return name.trim().replace(FOOTNOTE_MARKS, '');
}

function isBesideTheName(part: string): boolean {
  return isRole(part) || isOutlet(part);
}

/** "Staff writer", "Local reporter"; also with a number in it, which no name has. */
function isRole(part: string): boolean {
  return /\d/u.test(part) || (part.split(' ').length <= 6 && hasWordOf(ROLES, part));
}

function isOutlet(part: string): boolean {
  return hasWordOf(OUTLETS, part);
}

function hasWordOf(list: ReadonlySet<string>, words: string): boolean {
  return foldWords(words)
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => list.has(word));
}

/** Capitalised words, particles aside; a full stop only behind an initial. */
function isName(name: string): boolean {
  const words = name.split(' ').filter((word) => !isParticle(word));
  return (
    words.length > 0 &&
    words.length <= 6 &&
    words.every((word) => /^(?:\p{Lu}|\p{Lo}|d['’]\p{Lu})/u.test(word)) &&
    !/(?<!\b(?:\p{L}|Jr|Sr|Dr))[.!?]$/u.test(name)
  );
}

/** Two to five capitalised words, none of them a little one. */
function isBareName(name: string): boolean {
  if (!isFullName(name) || !/^\p{Lu}/u.test(name)) return false;
  const words = name.split(' ');
  // In capitals, "DER" may be a part of a name, and most often isn't.
  const suspects = /\p{Ll}/u.test(name) ? words.slice(0, 1) : words;
  return !suspects.some((word) => OPENERS.has(foldWords(word))) && words.every(isNoLittleWord);
}

function isNoLittleWord(word: string): boolean {
  return GIVEN_NAMES.test(word) || isParticle(word) || !en.words.isStopWord(word);
}

/** Headings name what a text is about: their words come back in lower case, or are in its title. */
function isOfTheMatter(names: string, title: string, body: string): boolean {
  const words = (names.match(/\p{L}{2,}/gu) ?? []).map((word) => word.toLowerCase());
  const titleWords = new Set(title.toLowerCase().match(/\p{L}+/gu));
  if (words.some((word) => titleWords.has(word))) return true;
  if (!/\p{Ll}/u.test(names)) {
    const bodyWords = new Set(
      body
        .toLowerCase()
        .replace(names.toLowerCase(), '')
        .match(/\p{L}+/gu),
    );
    return words.some((word) => bodyWords.has(word));
  }
  return words.every((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(body));
}
