import type { Sources } from '../answers/understanding/sources.ts';
import { readName } from '../answers/understanding/typed-name.ts';
import type { Pullquote } from '../pullquote.ts';
import { isUpTo } from '../text/calendar.ts';
import { readDate } from '../text/period.ts';
import { onOneLine } from './terminal-text.ts';
import { UsageError } from './usage-error.ts';

/** Whose articles are asked, as somebody types it; all of them unless told. */
export interface SourceWords {
  readonly author?: string | null | undefined;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly tag?: string | null | undefined;
}

/**
 * Whose articles these words mean.
 *
 * @param today `YYYY-MM-DD`.
 * @throws {UsageError} if that can't be told.
 */
export async function askedSources(
  { author, from, until, tag }: SourceWords,
  pullquote: Pick<Pullquote, 'suggestNames'>,
  today: string,
): Promise<Sources> {
  const first = readEnd('from', from, today);
  const last = readEnd('until', until, today);
  if (first !== undefined && last !== undefined && !isUpTo(first, last))
    throw new UsageError(`${first} is later than ${last}; swap the two dates, or leave one out`);
  return {
    ...(typeof author === 'string' && { authors: await findNames('author', author, pullquote) }),
    ...(typeof tag === 'string' && { tags: await findNames('tag', tag, pullquote) }),
    ...(first !== undefined && { from: first }),
    ...(last !== undefined && { until: last }),
  };
}

function readEnd(
  end: 'from' | 'until',
  typed: string | null | undefined,
  today: string,
): string | undefined {
  if (typeof typed !== 'string') return undefined;
  const named = `“${onOneLine(typed)}”`;
  const reading = readDate(typed, today);
  if (reading?.kind === 'ambiguous')
    throw new UsageError(`${named} may be ${reading.days.join(' or ')}; write one of these`);
  const date = reading?.period[end];
  if (date !== undefined) return date;
  throw new UsageError(
    `${named} is no date for ${end}; write it like 2023, 2024-03, “13 March 2024” or “last year”`,
  );
}

const NO_ARTICLE = { author: 'no article is by', tag: 'no article has the tag' } as const;

async function findNames(
  field: 'author' | 'tag',
  typed: string,
  pullquote: Pick<Pullquote, 'suggestNames'>,
): Promise<readonly string[]> {
  const reading = await readName(pullquote, field, typed);
  const named = `“${onOneLine(typed)}”`;
  switch (reading.kind) {
    case 'named':
      return reading.names;
    case 'several':
      throw new UsageError(`${named} may be ${listed(reading.candidates)}; give more of the name`);
    case 'unknown': {
      const { nearest } = reading;
      const hint = nearest.length > 0 ? `; did you mean ${listed(nearest)}?` : '';
      throw new UsageError(`${NO_ARTICLE[field]} ${named}${hint}`);
    }
  }
}

const MAX_LISTED = 3;

function listed(names: readonly string[]): string {
  return names.slice(0, MAX_LISTED).map(onOneLine).join(' or ');
}
