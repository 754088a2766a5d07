import { type WordRules, wordRules } from '../word-rules.ts';
import { LIGHT_WORDS } from './light-words.ts';
import { rankOf, similarTo } from './similar-words.ts';
import { stem } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';
import { FAMILY_MEMBERS, familyOf } from './word-families.ts';

/** Porter's algorithm is about English words; nobody looks for one of a thousand letters. */
const STEMMABLE = /^[a-z]{3,40}$/;

export const WORDS: WordRules = wordRules({
  stopWords: STOP_WORDS,
  lightWords: LIGHT_WORDS,
  stem: (folded) => stemOf(familyOf(folded)),
  irregular: () => Array.from(FAMILY_MEMBERS, ([word, head]) => [stemOf(word), stemOf(head)]),
  similarTo,
  rankOf,
});

function stemOf(word: string): string {
  return STEMMABLE.test(word) ? stem(word) : word;
}
