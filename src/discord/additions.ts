import type { AddToCollection } from '../sources/add-to-collection.ts';
import type { ReadAttachment } from './attachment.ts';
import { createRateLimiter, type RateLimiter } from './rate-limit.ts';
import { DAY_MS } from '../text/calendar.ts';

/** How articles are added from Discord, as whoever runs the bot allows it. */
export interface Additions {
  /** Those who manage a server add; with `members`, everybody else may suggest. */
  readonly by: 'moderators' | 'members';
  readonly limits: AdditionLimits;
  readonly collection: AddToCollection;
  readonly readAttachment: ReadAttachment;
  /** What each person has had read lately, though nothing came of it. */
  readonly reads: RateLimiter;
  /** Has what was added taken in among the articles now. */
  takeIn(): Promise<unknown>;
}

export interface AdditionLimits {
  /** Of each server. */
  readonly articles: number;
  /** So many may a person have read within a day. */
  readonly perDay: number;
  /** Of a file. */
  readonly bytes: number;
}

/** What is asked for in vain costs something as well; who mistypes an address tries again. */
const READS_FOR_EACH = 3;

export function createAdditions(parts: Omit<Additions, 'reads'>): Additions {
  const commands = parts.limits.perDay * READS_FOR_EACH;
  return { ...parts, reads: createRateLimiter({ commands, windowMs: DAY_MS }) };
}
