import type { DefinitionRules } from './definition.ts';
import type { DissentRules } from './dissent.ts';

/** What a sentence of a language tells of itself by its words. What a language doesn't have is absent. */
export interface SentenceShape {
  /** What opens a sentence that leans on what was said before; quotation marks may stand before it. */
  readonly leaning?: RegExp;
  /** Words that stand for what was said before, wherever they are; of an author's own words in lower case. */
  readonly referring?: RegExp;
  /** A pronoun that nothing before it in the sentence can be meant by; of an author's own words. */
  readonly unnamed?: RegExp;
  /** What opens a sentence that hands on a view which its author may not share. */
  readonly conceding?: RegExp;
  /** What opens a sentence that says something else than the one before it, and one that denies that. */
  readonly opposing?: RegExp;
  readonly denying?: RegExp;
  /** How it says that something else is held, or isn't so. */
  readonly dissent?: DissentRules;
  /** How it says what something is. */
  readonly definition?: DefinitionRules;
  /** What a heading holds whose section says what others think. */
  readonly others?: RegExp;
  /** What a page says of the article, and not the article of its matter; of words in lower case. */
  readonly note?: RegExp;
}

/** Whether a sentence opens with a word that points back, so that it can't stand alone. */
export function pointsBack(sentence: string, { leaning }: SentenceShape): boolean {
  return opensWith(leaning, sentence);
}

/** Whether it speaks of something as named before; of an author's own words. */
export function refersBack(own: string, { referring, unnamed }: SentenceShape): boolean {
  return (referring?.test(own.toLowerCase().trimEnd()) ?? false) || opensWith(unnamed, own);
}

/**
 * Whether its sense turns with what comes after it: it is denied there, or hands on a view that is opposed.
 *
 * @param after The sentences after it, the next one first.
 */
export function isTurned(
  sentence: string,
  after: readonly string[],
  { conceding, opposing, denying }: SentenceShape,
): boolean {
  if (opensWith(denying, after[0])) return true;
  const isOpposed = (one: string): boolean => opensWith(opposing, one) || opensWith(denying, one);
  return opensWith(conceding, sentence) && after.some(isOpposed);
}

function opensWith(pattern: RegExp | undefined, sentence = ''): boolean {
  return pattern?.test(sentence.slice(0, MAX_OPENING)) ?? false;
}

/** Whether a section under this heading says what others think. */
export function isOfOthers(heading: string, { others }: SentenceShape): boolean {
  return others?.test(heading) ?? false;
}

/** The words that point back stand before it; a run of quotation marks is not read over and over. */
const MAX_OPENING = 200;

/** Ends as running text does; what closes with it, or an aside, may follow. */
const ENDED = /[.!…。！｡؟۔।॥։]["'”’»›)\]*_」』）]*(?:\[\^?\w{1,4}\]|[¹²³⁰-⁹]|\s\([^()]*\))*$/u;

const QUESTION = /[?？؟]["'”’»›)\]*_」』）]*$/u;

/** An item of a list by its mark, a note by its number, what stands beside a picture or under a table. */
const MARKED =
  /^["'“‘(]*(?:[•‣▪◦·–—*†‡-]\s|[•‣▪◦†‡]|\(?\d{1,2}[.)]\s?\p{L}|\(?[a-z]\)\s|\[\w{1,4}\]|[¹²³⁰-⁹]|(?:figure|fig|table|photo|picture|image|source|credit|caption|abbildung|abb|bild|tabelle|foto|quelle|figura|tabla|imagen|fuente|tableau|graphique|crédit|fotoğraf|kaynak|şekil|рис|фото|источник)s?\b\.?\s?[\w.]{0,6}\s?[:|–—])/iu;

/** Nothing that closes a sentence is longer. */
const MAX_END = 80;

/** A shorter sentence says too little on its own; scripts without spaces need fewer characters. */
const MIN_WORDS = 4;
const MIN_CHARACTERS = 8;

/**
 * Whether it is a statement from end to end: no question, no half of a quotation, nothing that
 * leads over to a list, no fragment, no note about the article.
 */
export function isWholeStatement(sentence: string, { note }: SentenceShape): boolean {
  const end = sentence.slice(-MAX_END);
  if (
    !ENDED.test(end) ||
    isQuestion(sentence) ||
    MARKED.test(sentence.slice(0, MAX_END)) ||
    /^\P{L}*\p{Ll}/u.test(sentence)
  )
    return false;
  const isUnparted = /\p{Lo}{4}/u.test(sentence.slice(0, MAX_END)) || !/\s/u.test(sentence);
  const isLong = isUnparted
    ? sentence.length >= MIN_CHARACTERS
    : sentence.split(/\s+/u, MIN_WORDS).length === MIN_WORDS;
  return isLong && hasBothEnds(sentence) && !note?.test(sentence.toLowerCase());
}

export function isQuestion(sentence: string): boolean {
  return QUESTION.test(sentence.slice(-MAX_END));
}

/** Every quotation mark and bracket that opens is closed. */
function hasBothEnds(sentence: string): boolean {
  const open = { straight: 0, curly: 0, angled: 0, brackets: 0 };
  for (const mark of sentence.match(/["“”«»()[\]（）]/gu) ?? []) {
    if (mark === '"') open.straight = 1 - open.straight;
    else if (mark === '“') open.curly += 1;
    else if (mark === '”') open.curly -= 1;
    else if (mark === '«') open.angled += 1;
    else if (mark === '»') open.angled -= 1;
    else open.brackets += '([（'.includes(mark) ? 1 : -1;
  }
  return Object.values(open).every((count) => count === 0);
}
