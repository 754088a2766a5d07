import type { SentenceRules } from './analyser.ts';

/** What stands around a full stop. */
export interface Surroundings {
  /** The letters, numbers and full stops right before it. */
  readonly word: string;
  /** What is before them, as far as it matters: some thirty characters. */
  readonly before: string;
  /** What follows, without the signs that open it. */
  readonly next: string;
}

/** Whether a full stop belongs to the word before it and ends no sentence, as far as the words around it tell. */
export function isAbbreviated(around: Surroundings, rules: SentenceRules): boolean {
  const { word, before, next } = around;
  const forms = formsOf(word, before);
  if (goesOnInForm(forms, next, rules)) return true;
  for (const form of forms) {
    if (!isAmong(rules.known, form)) continue;
    if (rules.closing.has(form)) return false;
    if (isAmong(rules.measures, form)) return !isBehindNumber(before);
    if (isAmong(rules.titles, form)) return true;
    if (isAmong(rules.numbered, form) && NUMBER_FIRST.test(next)) return true;
    if (isAmong(rules.abbreviations, form)) return !opensWith(next, rules);
  }
  const mayBeShort = isInitial(word) || forms.some((form) => DOTTED.test(form));
  return (mayBeShort || opensBracket(word, before)) && !opensWith(next, rules);
}

/** "z. B." and "EE. UU." at their first full stop: more of the same short form follows. */
function goesOnInForm(
  [form = '', ...shorter]: readonly string[],
  next: string,
  { known }: SentenceRules,
): boolean {
  if (next.indexOf('.') > MAX_PART) return false;
  const [, part] = SHORT_FORM_FIRST.exec(next) ?? [];
  if (part === undefined) return false;
  if (/^\p{L}$/u.test(shorter.at(-1) ?? form)) return true;
  return isAmong(known, `${form}.${part}`);
}

/** Whether the next words open a sentence, as far as the language's own tell. */
export function opensWith(next: string, { openers }: SentenceRules): boolean {
  const word = firstWord(next);
  // "A. B. Reed": another initial.
  if (word.length === 1 && next.charAt(1) === '.') return false;
  if (openers.has(word)) return true;
  const apostrophe = word.search(/['’]/u);
  if (apostrophe === -1) return false;
  const stem = word.slice(0, apostrophe);
  return openers.has(stem) || openers.has(`${stem}'`);
}

/** The first word in lower case, whatever is elided in it: "l’été". */
export function firstWord(next: string): string {
  return FIRST_WORD.exec(next)?.[0].toLowerCase() ?? '';
}

const FIRST_WORD = /^[\p{L}\p{M}’']+/u;

const SHORT_FORM_FIRST = /^(\p{L}{1,3})\./u;

/** "5", "IV", "R. 12". */
const NUMBER_FIRST = /^(?:\p{N}|[IVXLC]+(?![\p{L}’'])|\p{Lu}\.?\s?\p{N})/u;

function isInitial(word: string): boolean {
  return word.length <= 2 && /^[\p{Lu}\p{Script=Arabic}]$/u.test(word);
}

/** "(geb. 1950)": no sentence is one short word in a bracket that goes on. */
function opensBracket(word: string, before: string): boolean {
  return before.endsWith('(') && /^\p{L}{0,4}\p{Ll}$/u.test(word);
}

const DOTTED = /^(?:\p{L}\.)+\p{L}$/u;

/** Single letters are told apart by their case: "p. 5" is a page, "P. Reed" a person. */
function isAmong(forms: ReadonlySet<string>, form: string): boolean {
  if (forms.has(form)) return true;
  return form.length > 1 && forms.has(form.toLowerCase());
}

/** "Dr. h. c" as "Dr.h.c", "h.c" and "c": a word with ever fewer of the short ones before it. */
function formsOf(word: string, before: string): readonly string[] {
  if (word.length > MAX_PART || before.charAt(before.length - 2) !== '.') return [word];
  const parts = DOTTED_PARTS.exec(before)?.[0].split(/\s/u).slice(0, -1) ?? [];
  return [...parts.map((_, index) => `${parts.slice(index).join('')}${word}`), word];
}

const MAX_PART = 4;

const DOTTED_PARTS = /(?<![\p{L}\p{M}\p{N}])(?:\p{L}{1,4}\.\s){1,3}$/u;

/** A number, or a Roman one. */
function isBehindNumber(before: string): boolean {
  return /[\p{N}IVXLC]\s?$/u.test(before);
}
