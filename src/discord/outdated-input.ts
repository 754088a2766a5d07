import type { z } from 'zod';

/**
 * What Discord sent was made for another version of the command: an option of another type, a button
 * that an older bot drew. Discord keeps showing both for a while.
 */
export class OutdatedInputError extends Error {
  override readonly name = 'OutdatedInputError';
}

/**
 * Reads what Discord sent with a schema.
 *
 * @throws OutdatedInputError if they don't fit it.
 */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (!parsed.success) {
    throw new OutdatedInputError('not what the command expects', { cause: parsed.error });
  }
  return parsed.data;
}
