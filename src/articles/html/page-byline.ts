import { isFullName, isOrganisation, partsOf, splitNames } from '../author-names.ts';
import { type Block, hasWords, onOneLine } from '../block.ts';
import { type Byline, readByline } from '../byline.ts';
import { readDatedLine } from '../byline-date.ts';
import { findDates } from '../../text/written-date.ts';
import {
  childrenOf,
  type DomElement,
  type DomNode,
  elementsIn,
  hasAttribute,
  isElement,
  namesOf,
  textIn,
} from './dom.ts';
import { type SeenText, seenLine, seenTexts } from './seen-texts.ts';

/** What sites call the place of an author's name. */
export const AUTHOR =
  /(?:^|-)(?:by-?lines?(?:-\w+)?|authors?(?:-?names?(?:-\w+)?|-link)?|author-vcard|posted-by|written-by|writer|contributors?|autor(?:en|es)?|auteurs?|yazar|p-author|creator)(?:-|$)/u;

/** What is of other articles, or of those who comment. */
const ELSEWHERE =
  /(?:^|-)(?:comments?|related\w*|(?<!(?:post|entry|article|story)-)footer|recirc\w*|recommend\w*|teasers?|cards?|promo\w*|trending|popular|more-\w+|most-\w+|infobox|factbox|captions?|credits?|photo\w*|copyright|image-\w+)(?:-|$)/u;

/** A longer line is no byline. */
export const MAX_LINE_LENGTH = 200;

/** "By", and what says the same in the languages that the bot speaks; what stands before a name. */
const BY =
  /^[^\p{L}\p{N}]*(?:(?:(?:written|posted|published|story|words|text|reported|article)\s)?by|authors?|von|autor(?:in|en|es)?|text|par|publié\spar|auteurs?|por|publicado\spor|escrito\spor|yazan|yazar|haber|door|di|af|av)\b[\s:]*|^(?:著者|作者|文|記者|记者)\s?[:：●]\s?/iu;

/** Nobody is called so. */
const NOBODY =
  /^(?:admin\w*|administrator|webmaster|editor|user\d*|unknown|anonymous|author|guest|root|default|staff|posts?|view\s.*|more\s.*|follow\b.*|about\b.*|share\b.*|contact\b.*|e-?mail.*|subscribe.*|see\sall.*|read\smore.*|all\sposts.*|alle\sartikel.*|null|undefined|none|n\/a|haber(?:ler)?|news|nachrichten|noticias|actualit[ée]s)$|[:：]$|https?:|www\.|@|^\S+\.[a-z]{2,6}$/iu;

const MAX_NAME_LENGTH = 80;

/** The names in a line that is to name authors; none if it doesn't. */
export function namesIn(line: string): readonly string[] {
  const [first, ...others] = onOneLine(line).replace(BY, '').split(BESIDE).map(namesOfPart);
  const isSure = first?.some((name) => isFullName(name)) ?? false;
  const surer = isSure ? undefined : others.find((names) => names.some(isFullName));
  return surer ?? first ?? [];
}

/** What parts the names in a byline from what else is in it. */
const BESIDE = /\s[|·•–—/]\s|\s-\s|\son\s(?=\p{Lu}|\d)|\s?[•|]\s?|,?\s(?=\d{1,2}[./:]\d)|\s\(/u;

function namesOfPart(part: string): readonly string[] {
  return splitNames(part.trim().replace(/[,;:]+$/u, ''))
    .flatMap(withoutRole)
    .filter(isName);
}

function isName(name: string): boolean {
  if (name.length > MAX_NAME_LENGTH || !/\p{L}/u.test(name)) return false;
  return !NOBODY.test(name) && !hasDate(name);
}

function hasDate(name: string): boolean {
  return /(?<![\p{L}\d])\d{3}/u.test(name) || findDates(name).length > 0;
}

/** "Ann Lee, Staff Writer" is Ann Lee, and "Ann Lee und Ben Holt, Marsh" are two. */
function withoutRole(name: string): readonly string[] {
  const [first = '', ...others] = partsOf(name);
  const isPersonAndRole = others.length > 0 && isPerson(first) && !others.every(isPerson);
  if (!isPersonAndRole || PARTED_NAME.test(name)) return [name];
  const people = partsOf(name.replace(/,\s.*$/u, ''));
  return people.every(isPerson) ? people : [first];
}

/** "José Volta e Pinto" is one. */
const PARTED_NAME = /^[^,]+\s(?:e|y|i)\s\p{Lu}[\p{L}'’-]+$/u;

export function isPerson(name: string): boolean {
  return isFullName(name) && !isOrganisation(name);
}

/** The elements of a page that may say who wrote its article and when: those next to its title first. */
export function headElements(
  elements: readonly DomElement[],
  title: DomElement | undefined,
): readonly DomElement[] {
  const areElsewhere = new Map<DomNode, boolean>();
  const own = elements.filter((element) => !isElsewhere(element, areElsewhere));
  const at = Math.max(0, title ? own.indexOf(title) : 0);
  const distance = (index: number): number => (index < at ? (at - index) * 2 : index - at);
  return own
    .map((element, index) => ({ element, distance: distance(index) }))
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ element }) => element);
}

/** Whether an element, or what it stands in, belongs to other articles or to those who comment. */
function isElsewhere(node: DomNode, known: Map<DomNode, boolean>): boolean {
  const found = known.get(node);
  if (found !== undefined) return found;
  const { parentNode } = node;
  const is =
    (isElement(node) && isOther(node)) || (parentNode !== null && isElsewhere(parentNode, known));
  known.set(node, is);
  return is;
}

function isOther(element: DomElement): boolean {
  const { localName } = element;
  if (FRAMES.has(localName)) return false;
  if (OUTSIDE.has(localName)) return true;
  const names = namesOf(element);
  return ELSEWHERE.test(names) && !(AUTHOR.test(names) && !NOT_AUTHOR.test(names));
}

/** Those who comment are called authors as well, and those who took a picture. */
const NOT_AUTHOR = /comment|caption|credit|photo|image/u;

const FRAMES = new Set(['html', 'body', 'main', 'article']);
const OUTSIDE = new Set(['figure', 'script', 'style', 'template', 'head']);

/** So many elements round the title are its byline's. */
export const NEAR = 60;
const NEAREST = 20;

/** Who wrote an article, as a reader sees it where a page marks it. */
export function seenAuthors(head: readonly DomElement[]): {
  readonly names: readonly string[];
  /** It says so beside the title. */
  readonly isNear: boolean;
} {
  let single: readonly string[] = [];
  for (const [index, element] of head.entries()) {
    const isNear = index < NEAR;
    const isFolder = isNear && hasAttribute(element, 'href', FOLDERS);
    if (!isLink(element) && !isFolder && !AUTHOR.test(namesOf(element))) continue;
    const texts = seenTexts(element);
    if (texts.reduce((sum, { words }) => sum + words.length, 0) > MAX_LINE_LENGTH) continue;
    const names = namesAmong(texts);
    if (names.some((name) => isFullName(name) || isOrganisation(name)))
      return { names: [...names, ...namesBeside(element, head)], isNear };
    if (isLink(element) && single.length === 0) single = names;
  }
  return { names: single, isNear: false };
}

/** Several authors are several links side by side. */
function namesBeside(element: DomElement, head: readonly DomElement[]): readonly string[] {
  if (!isLink(element)) return [];
  return head
    .filter((other) => other.parentNode === element.parentNode && isLink(other))
    .flatMap((other) => namesAmong(seenTexts(other)).filter(isPerson));
}

function isLink(element: DomElement): boolean {
  return LINKS.some(([name, pattern]) => hasAttribute(element, name, pattern));
}

/** What leads to the author, or is marked as one. */
const LINKS: readonly (readonly [string, RegExp])[] = [
  ['itemprop', /^author$/u],
  ['rel', /\bauthor\b/u],
  ['href', /\/(?:authors?|autor(?:en|es)?|auteurs?|yazar(?:lar)?|contributors?)\/[^/]/u],
];

/** People who are written about have such folders as well. */
const FOLDERS = /\/(?:profiles?|by|people|staff|editors?)\/[^/]/u;

/** The first text that names people, with those marked up as it is; else all texts as one line. */
function namesAmong(texts: readonly SeenText[]): readonly string[] {
  const first = texts.find(({ words }) => namesIn(words).some(isPerson));
  if (!first) return namesIn(texts.map(({ words }) => words).join(' '));
  const from = texts.indexOf(first);
  const behind = texts.findIndex(({ words }, index) => index > from && hasDate(words));
  const own = behind === -1 ? texts : texts.slice(0, behind);
  const alike = own.filter(({ place }) => place === first.place);
  return alike.flatMap(({ words }) => namesIn(words)).filter((name) => isPerson(name));
}

/** Who and when, as lines beside the title say where nothing marks them. */
export function seenByline(
  head: readonly DomElement[],
  title: string,
  language: string | undefined,
): Byline {
  const lines = head.slice(0, NEAR).map((element) => seenLine(element).replace(AND_PICTURES, '$1'));
  const short = lines.filter((line) => hasWords(line) && line.length <= MAX_LINE_LENGTH);
  const announcing = short.filter((line) => BY.test(line) && line !== title);
  const { authors: announced } = readByline(announcing.map(asBlock), { title, body: '', language });
  const authors = [
    announced.filter(isName),
    ...head.slice(0, NEAR).map(namesBehindBy),
    namesBeforeDate(short),
  ].find((names) => names.length > 0);
  const published = short
    .slice(0, NEAREST)
    .map((line) => readDatedLine(line, language).published)
    .find((date) => date !== undefined && isDay(date));
  return { authors: authors ?? [], ...(published !== undefined && { published }), blockCount: 0 };
}

/** "Text & Fotos: Ann Lee" */
const AND_PICTURES =
  /^(text|words|texte|texto)\s?(?:&|\+|\/|und|and|et|y)\s?(?:fotos?|photos?|bilder|pictures|imágenes)(?=\s?:)/iu;

/** "by" is a text of its own, and the name an element beside it, whatever else is on the line. */
function namesBehindBy(line: DomElement): readonly string[] {
  let isBehind = false;
  const names: string[] = [];
  for (const node of childrenOf(line)) {
    const text = onOneLine(isElement(node) ? seenLine(node) : (textIn(node) ?? ''));
    if (isElement(node) && !isAlone(BY, text)) {
      const found: readonly string[] = isBehind ? namesIn(text) : [];
      isBehind = found.length > 0 && (found.every(isPerson) || leadsToProfile(node));
      if (isBehind) names.push(...found);
    } else if (text !== '') isBehind = isAlone(BY, text) || (isBehind && JOINS_NAMES.test(text));
  }
  return names;
}

/** Who writes under a name that is none of a person, as in forums, has a page there. */
function leadsToProfile(element: DomElement): boolean {
  return [element, ...elementsIn(element)].some((one) => hasAttribute(one, 'href', PROFILES));
}

const PROFILES = /\/(?:profiles?|users?|members?|people|authors?|u)\/[^/]|\/@[^/]/u;

/** Whether there is nothing on a line but what a pattern of its beginning fits. */
function isAlone(opening: RegExp, line: string): boolean {
  return opening.exec(`${line} `)?.[0].trim() === line;
}

const JOINS_NAMES = /^(?:,|&|and|und|et|y|e|ve)$/iu;

/** "Ann Lee | 5 April 2025" */
function namesBeforeDate(lines: readonly string[]): readonly string[] {
  for (const line of lines.slice(0, NEAREST)) {
    const [name = '', date = ''] = line.split(/\s?[|·•]\s?/u);
    if (isPerson(name) && isName(name) && findDates(date).length > 0) return [name];
  }
  return [];
}

function asBlock(words: string): Block {
  return { kind: 'heading', start: 0, end: words.length, words, parts: [] };
}

/** Not only a month, or a year. */
export function isDay(date: string): boolean {
  return date.length > 'YYYY-MM'.length;
}
