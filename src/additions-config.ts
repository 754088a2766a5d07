import { z } from 'zod';
import type { AdditionLimits } from './discord/additions.ts';

/** Whether articles are added from Discord; `.env.example` explains each variable. */
export interface AdditionsConfig {
  readonly by: 'off' | 'moderators' | 'members';
  readonly limits: AdditionLimits;
}

const BYTES_OF_MEGABYTE = 1_000_000;

const wholeNumber = (most: number) =>
  z
    .string()
    .regex(/^[1-9]\d*$/, `is no whole number from 1 to ${most}.`)
    .transform(Number)
    .refine((number) => number <= most, `is no whole number from 1 to ${most}.`);

export const additionsVariables = z.object({
  COLLECTION_ADD: z
    .enum(
      ['off', 'moderators', 'members'],
      'is none of off, moderators, members: use one of these.',
    )
    .default('off'),
  COLLECTION_ADD_ARTICLES: wholeNumber(100_000).default(200),
  COLLECTION_ADD_PER_DAY: wholeNumber(10_000).default(20),
  COLLECTION_ADD_MEGABYTES: wholeNumber(100).default(10),
});

/** What was read of the variables. */
export function additionsConfigOf(read: z.infer<typeof additionsVariables>): AdditionsConfig {
  return {
    by: read.COLLECTION_ADD,
    limits: {
      articles: read.COLLECTION_ADD_ARTICLES,
      perDay: read.COLLECTION_ADD_PER_DAY,
      bytes: read.COLLECTION_ADD_MEGABYTES * BYTES_OF_MEGABYTE,
    },
  };
}
