import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { CastMember, Guide, Where } from '../protocol/channel.ts';
import { mayUse } from '../protocol/may-use.ts';
import { type Place, whereIs } from './build-interaction.ts';
import { type Channel, openChannel } from './open-channel.ts';
import type { PretendDiscord } from './pretend-discord.ts';
import { channelsSeenBy, toEntry } from './server.ts';

/** All places of the servers, as those see them who can be played. */
export interface Places {
  /** A place that somebody sees; if they see no such one, their first. Without such a person: the first one's. */
  find(where: Where | undefined, personId: string): Channel;
  guide(personId: string): Guide;
  /** Tells of something new in any place of theirs but the one they look at. @returns what ends the watching. */
  watchOthers(at: Channel, personId: string, tell: (where: Where) => void): () => void;
}

const MANAGE = String(PermissionFlagsBits.ManageGuild);

export function openPlaces(discord: PretendDiscord): Places {
  const { servers, messages, posting } = discord;
  const cast = castOf(discord);
  const opened = new Map<string, Channel>();

  return {
    find(where, personId) {
      const all = placesOf(idOf(personId));
      const wanted = all.find((place) => whereIs(place) === where);
      const [first] = all;
      const place = wanted ?? first;
      if (place === undefined) throw new TypeError('there is no place for anybody');
      const { id } = place.channel;
      const channel = opened.get(id) ?? openChannel(discord, place);
      opened.set(id, channel);
      return channel;
    },
    guide: (personId) => ({
      personId: idOf(personId),
      cast,
      servers: servers.flatMap((server) => {
        const channels = channelsSeenBy(server, idOf(personId)).map(toEntry);
        return channels.length > 0 ? [{ id: server.id, name: server.name, channels }] : [];
      }),
      bot: servers[0].bot,
    }),
    watchOthers(at, personId, tell) {
      const here = at.look().where;
      const id = idOf(personId);
      const stops = placesOf(id)
        .filter((place) => whereIs(place) !== here)
        .map((place) =>
          messages.watch(place.channel.id, (event) => {
            if (event.kind !== 'message') return;
            const { visibleTo = id, authorId } = event.message;
            if (visibleTo === id && authorId !== id) tell(whereIs(place));
          }),
        );
      return () => {
        for (const stop of stops) stop();
      };
    },
  };

  function idOf(personId: string): string {
    return (cast.find(({ id }) => id === personId) ?? cast[0])?.id ?? '';
  }

  /** Where somebody can write, their direct message with the bot last. */
  function placesOf(personId: string): readonly Place[] {
    const here = servers.flatMap((server) =>
      channelsSeenBy(server, personId)
        .filter(({ kind }) => kind !== 'forum')
        .map((channel): Place => ({ server, channel })),
    );
    const server = servers.find(({ members }) => members.some(({ id }) => id === personId));
    const directWith = server?.members.find(({ id }) => id === personId);
    if (!server || !directWith) return here;
    const channel = { id: posting.openDirect(personId), name: server.bot.name };
    return [...here, { server, channel, directWith }];
  }
}

/** Everybody who can be played, with what they may do where. */
function castOf({ servers }: PretendDiscord): readonly CastMember[] {
  const ids = new Set(servers.flatMap(({ members }) => members.map(({ id }) => id)));
  return [...ids].flatMap((id) => {
    const memberships = servers.flatMap(({ name, members }) => {
      const member = members.find((each) => each.id === id);
      return member ? [{ name, member }] : [];
    });
    const [first] = memberships;
    if (!first) return [];
    const { name, isBot } = first.member;
    return {
      id,
      name,
      isBot,
      servers: memberships.map(({ name, member: { permissions } }) => ({
        name,
        mayManage: mayUse(permissions, MANAGE),
      })),
    };
  });
}
