import { ComponentType } from 'discord-api-types/v10';
import type { APIMessageComponent } from 'discord-api-types/v10';
import type { Person } from '../protocol/channel.ts';
import { CHANNELS, resolveChannel } from './channels.ts';
import { findPerson, toUser } from './people.ts';

/** What Discord sends, by id, of the people or channels that somebody chose in a select. */
export function resolveChoices(
  { type }: APIMessageComponent,
  values: readonly string[],
  { permissions }: Person,
): { readonly resolved?: Readonly<Record<string, object>> } {
  switch (type) {
    case ComponentType.UserSelect:
    case ComponentType.MentionableSelect: {
      const people = values.flatMap((id) => findPerson(id) ?? []);
      return { resolved: { users: byId(people.map((person) => toUser(person))) } };
    }
    case ComponentType.ChannelSelect: {
      const chosen = CHANNELS.filter(({ id }) => values.includes(id));
      const channels = chosen.map((channel) => resolveChannel(channel, permissions));
      return { resolved: { channels: byId(channels) } };
    }
    default:
      return {};
  }
}

function byId<T extends { readonly id: string }>(all: readonly T[]): Readonly<Record<string, T>> {
  return Object.fromEntries(all.map((each) => [each.id, each]));
}
