import type { Surroundings } from './abbreviations.ts';

/** "Rev. Stat. § 12", "Civ. Code ¶ 3". */
const SECTION = /^[§¶]/u;

/** "12 Ex. 3d 45": a volume, a reporter's short names, and a series or a page. */
const REPORTER = /(?:^|[\s(])\d{1,4}\s(?:\p{Lu}[\p{L}\d]{0,7}\.?\s?){0,3}$/u;

/** "(2d Cir. 1999)", "(S.D. Tex. Jan. 5, 2001)": a court and a year. */
const COURT = /\((?:[\p{Lu}\d][\p{L}\d.]{0,7}\s?){0,4}$/u;

/** With full stops inside, a short name may have eight characters, without them six letters. */
const TOO_LONG = /^(?:\p{L}{7,}$|.{9})/su;

/** Whether a full stop stands inside of a legal citation, as it does not before any other number. */
export function isInCitation({ word, before, next }: Surroundings): boolean {
  if (TOO_LONG.test(word) || !/^\p{Lu}/u.test(word)) return false;
  if (SECTION.test(next)) return true;
  if (/^\d/.test(next)) return REPORTER.test(before) || /^\d{4}\)/.test(next) || COURT.test(before);
  return /^\p{Lu}/u.test(next) && COURT.test(before);
}
