import { isDeepStrictEqual } from 'node:util';
import { ApplicationCommandType } from 'discord-api-types/v10';
import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';

/** A command as Discord hands it back. */
export type RegisteredCommand = Fields & { readonly name: string };

type Fields = Readonly<Record<string, unknown>>;

/** Set by Discord, or older names of other fields. */
const NOT_DECLARED: ReadonlySet<string> = new Set([
  'id',
  'application_id',
  'guild_id',
  'version',
  'default_permission',
  'dm_permission',
]);

/** Sets of numbers. When they are not declared, Discord fills in the application's own settings. */
const PLACES = ['contexts', 'integration_types'] as const;

/** Whether Discord holds the command as declared, apart from what it adds itself. */
export function isRegistered(
  declaration: RESTPostAPIApplicationCommandsJSONBody,
  command: RegisteredCommand,
): boolean {
  const undeclared = PLACES.filter((place) => !declaration[place]);
  const theirs = Object.entries(command).filter(
    ([name]) => !NOT_DECLARED.has(name) && !undeclared.some((place) => place === name),
  );
  return isDeepStrictEqual(meaningOf({ ...declaration }), meaningOf(Object.fromEntries(theirs)));
}

function meaningOf(command: Fields): unknown {
  const places = PLACES.map((place) => [place, sorted(command[place])] as const);
  return withoutDefaults({
    ...command,
    type: command['type'] ?? ApplicationCommandType.ChatInput,
    ...Object.fromEntries(places),
  });
}

function sorted(place: unknown): unknown {
  return Array.isArray(place) ? place.map(Number).toSorted((a, b) => a - b) : undefined;
}

/** Leaves out what means the same as its absence: null, false, and what has nothing in it. */
function withoutDefaults(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDefaults);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, field]) => !isDefault(field));
  return Object.fromEntries(entries.map(([name, field]) => [name, withoutDefaults(field)]));
}

function isDefault(field: unknown): boolean {
  if (field === null || field === undefined || field === false) return true;
  return typeof field === 'object' && Object.keys(field).length === 0;
}
