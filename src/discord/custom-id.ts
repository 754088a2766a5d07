import { z } from 'zod';

/** Discord's limit for custom ids (its component reference). */
export const MAX_CUSTOM_ID_UNITS = 100;

/** Goes up when the meaning of an action's state changes; ids of other versions are not decoded. */
const VERSION = '1';

/** What a component remembers: the action that answers it, and a state. */
export interface CustomId {
  readonly action: string;
  readonly state: readonly string[];
}

/** `1;articles;5,2;query12`: the lengths stand first, so a state may hold any characters. */
const customIdSchema = z
  .string()
  .max(MAX_CUSTOM_ID_UNITS)
  .transform((id) => /^([^;]*);([^;]*);((?:\d+(?:,\d+)*)?);(.*)$/s.exec(id)?.slice(1))
  .pipe(
    z.tuple([
      z.literal(VERSION),
      z.string().min(1),
      z.string().transform((lengths) => (lengths === '' ? [] : lengths.split(',').map(Number))),
      z.string(),
    ]),
  )
  .refine(([, , lengths, text]) => lengths.reduce((sum, each) => sum + each, 0) === text.length)
  .transform(([, action, lengths, text]): CustomId => ({ action, state: split(text, lengths) }));

/**
 * @throws RangeError if the id would be longer than {@link MAX_CUSTOM_ID_UNITS}: an action keeps what
 *   it remembers short enough.
 */
export function encodeCustomId({ action, state }: CustomId): string {
  const lengths = state.map((part) => part.length).join(',');
  const id = `${VERSION};${action};${lengths};${state.join('')}`;
  if (id.length > MAX_CUSTOM_ID_UNITS) throw new RangeError(`custom id too long: ${id.length}`);
  return id;
}

/** How many units the last part of an id's state, which is empty there, may have; at least 0. */
export function roomInCustomId(id: string): number {
  // The part's length takes two digits then.
  return Math.max(0, MAX_CUSTOM_ID_UNITS - id.length - 1);
}

/** @returns undefined for an id that this version did not make. */
export function decodeCustomId(id: string): CustomId | undefined {
  return customIdSchema.safeParse(id).data;
}

function split(text: string, lengths: readonly number[]): readonly string[] {
  let start = 0;
  return lengths.map((length) => text.slice(start, (start += length)));
}
