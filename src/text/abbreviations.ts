/** Never end a sentence: what follows belongs to them. */
const TITLES = wordSet(
  'v p mr mrs ms mx dr prof gen maj col lt sgt cpt capt cmdr adm brig sen rep gov pres amb hon rev fr msgr sr messrs mme mlle supt det insp vs cf viz c ca approx fig figs eq sec ch vol pp no nos art ed eds trans e.g i.e',
);

/** End a sentence only before a word that usually opens one. */
const ABBREVIATIONS = wordSet(
  'st mt ft jr esq inc ltd co corp llc plc bros dept univ assn ave blvd rd etc al ibid jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun a.m p.m ph.d b.a m.a b.sc m.sc ll.b m.d b.c a.d',
);

/** Words that open a sentence far more often than they follow an abbreviation inside one. */
const OPENERS = wordSet(
  'the a an this that these those there here he she it they we i you his her its their our my your in on at by for from with without after before during since until while when where if as although though because but and or so yet however moreover furthermore meanwhile instead still then thus therefore both some many most several such other another each every all no not only even also according what who why how which to under over between despite once now today unlike',
);

/** The longest of both, in letters. */
export const LONGEST_ABBREVIATION = Math.max(
  ...[...TITLES, ...ABBREVIATIONS].map(({ length }) => length),
);

/** Whether the full stop behind a word belongs to it and ends no sentence, as far as the next words tell. */
export function isAbbreviated(word: string, next: string): boolean {
  const lower = word.toLowerCase();
  if (TITLES.has(word.length === 1 ? word : lower)) return !(lower === 'no' && !/^\d/.test(next));
  const isInitial = word.length <= 2 && /^[\p{Lu}\p{Script=Arabic}]$/u.test(word);
  const isDotted = word.includes('.') && /^(?:\p{L}\.)+\p{L}$/u.test(word);
  if (!isInitial && !isDotted && !ABBREVIATIONS.has(lower)) return false;
  const nextWord = /^[\p{L}’']+/u.exec(next)?.[0].toLowerCase() ?? '';
  return !OPENERS.has(nextWord);
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
