import { hash } from 'node:crypto';
import type { Sources } from '../answers/understanding/sources.ts';
import { plainName } from '../answers/understanding/typed-name.ts';
import type { Pullquote } from '../pullquote.ts';
import type { NameField } from '../retrieval/archive.ts';

/** Of each name 24 bits: among 1000 names, a wrong one has the same with a chance of one in 17 000. */
const PART_LENGTH = 4;
const NOTHING = '----';
const KEPT = /^(.{4})(.{4})(.{4})(.{4})$/;

/** So many names are looked through at most. */
const MAX_NAMES = 100_000;

/**
 * What a custom id keeps of whose articles are asked, in 16 units: author, tag, from and until. Nothing if all
 * of them are.
 */
export function keepSources({ authors, tags, from, until }: Sources): string {
  const names = [authors, tags].map((all) => (all?.[0] === undefined ? NOTHING : hashOf(all[0])));
  const dates = [from, until].map((date) => (date === undefined ? NOTHING : packDate(date)));
  const kept = [...names, ...dates];
  return kept.every((part) => part === NOTHING) ? '' : kept.join('');
}

/** Whether a part of an id was made by {@link keepSources}; references to articles are shorter. */
export function areKeptSources(part: string): boolean {
  return KEPT.test(part);
}

/**
 * The same again, as articles name it now; undefined if no article does any more. All of them, if something
 * else was kept.
 */
export async function recallSources(
  kept: string,
  pullquote: Pick<Pullquote, 'suggestNames'>,
): Promise<Sources | undefined> {
  const [, author = NOTHING, tag = NOTHING, from = NOTHING, until = NOTHING] =
    KEPT.exec(kept) ?? [];
  const [authors, tags] = await Promise.all([
    namesOf(author, 'author', pullquote),
    namesOf(tag, 'tag', pullquote),
  ]);
  if (authors?.length === 0 || tags?.length === 0) return undefined;
  return {
    ...(authors && { authors }),
    ...(tags && { tags }),
    ...(from !== NOTHING && { from: unpackDate(from) }),
    ...(until !== NOTHING && { until: unpackDate(until) }),
  };
}

async function namesOf(
  kept: string,
  field: NameField,
  pullquote: Pick<Pullquote, 'suggestNames'>,
): Promise<readonly string[] | undefined> {
  if (kept === NOTHING) return undefined;
  const names = await pullquote.suggestNames(field, '', MAX_NAMES);
  return names.map(({ name }) => name).filter((name) => hashOf(name) === kept);
}

/** The same however articles write the name. */
function hashOf(name: string): string {
  return hash('sha256', plainName(name), 'base64url').slice(0, PART_LENGTH);
}

/** A number of twelve months and 31 days, and of none of them, in base 36: years up to 4037 have room. */
const MONTHS = 13;
const DAYS = 32;
const BASE = 36;

function packDate(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return ((year * MONTHS + month) * DAYS + day).toString(BASE).padStart(PART_LENGTH, '0');
}

function unpackDate(packed: string): string {
  const number = parseInt(packed, BASE);
  const months = Math.floor(number / DAYS);
  const parts = [Math.floor(months / MONTHS), months % MONTHS, number % DAYS];
  const written = parts.filter((part) => part > 0).map((part) => String(part).padStart(2, '0'));
  return written.join('-');
}
