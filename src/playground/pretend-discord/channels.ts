import { ChannelType } from 'discord-api-types/v10';
import type { ChannelEntry } from '../protocol/channel.ts';

/** The server's channels. All that is played happens in the first; the others can be chosen. */
export const CHANNELS: readonly [ChannelEntry, ...ChannelEntry[]] = [
  { id: '1180000000000000300', name: 'reading-room' },
  { id: '1180000000000000301', name: 'lounge' },
  { id: '1180000000000000302', name: 'bot-answers' },
];

/** What Discord sends of a channel that is chosen in a select. */
export function resolveChannel({ id, name }: ChannelEntry, permissions: string) {
  return { id, name, type: ChannelType.GuildText, permissions };
}
