import { firstWord, opensWith, type Surroundings } from './abbreviations.ts';
import type { SentenceRules } from './analyser.ts';

/** "31", and "31.12". */
const DAY_OR_MORE = /^(?:\d{1,2}\.)?\d{1,3}$/;

const ROMAN = /^[IVXLC]+$/;

/** No part of "1/2", "1.106" or "% 10". */
const STANDS_ALONE = /(?:^|[\s("'„“«–-])(?<![%$€£]\s)$/u;

const PREVIOUS_WORD = /(?<!\p{L})(\p{L}+)\.?\s$/u;

/** Whether a full stop makes a number an ordinal: "am 12. März", "Der 1. Vorsitzende". */
export function isOrdinal(around: Surroundings, rules: SentenceRules): boolean {
  const { word, before, next } = around;
  const isNumber = DAY_OR_MORE.test(word);
  const mayBeOrdinal = isNumber || (rules.hasOrdinals && ROMAN.test(word));
  if (!mayBeOrdinal || !STANDS_ALONE.test(before)) return false;
  if (isNumber && rules.months.has(firstWord(next))) return true;
  const [, previous = ''] = PREVIOUS_WORD.exec(before) ?? [];
  const behind = previous.toLowerCase();
  if (!rules.hasOrdinals && !rules.ordinalsBehind.has(behind)) return false;
  if (/^\d/.test(next)) return /^\d{1,2}\./.test(next) || /\d\.\s$/u.test(before);
  if (!/^\p{Lu}/u.test(next)) return false;
  if (rules.counted.has(behind) || rules.numbered.has(behind)) return false;
  return !opensWith(next, rules);
}
