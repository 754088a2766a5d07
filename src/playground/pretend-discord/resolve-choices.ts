import { ComponentType } from 'discord-api-types/v10';
import type { APIMessageComponent, APIUser } from 'discord-api-types/v10';
import { findPerson, toUser } from './people.ts';

/** What Discord sends of the people chosen in a user or mentionable select, by id. */
export function resolveChoices(
  { type }: APIMessageComponent,
  values: readonly string[],
): { readonly resolved?: { readonly users: Readonly<Record<string, APIUser>> } } {
  if (type !== ComponentType.UserSelect && type !== ComponentType.MentionableSelect) return {};
  const people = values.flatMap((id) => findPerson(id) ?? []);
  return { resolved: { users: Object.fromEntries(people.map((each) => [each.id, toUser(each)])) } };
}
