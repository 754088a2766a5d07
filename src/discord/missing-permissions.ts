import { PermissionsBitField } from 'discord.js';
import type { PermissionsString } from 'discord.js';
import { ChannelType } from 'discord-api-types/v10';
import type { APIInteraction } from 'discord-api-types/v10';

const THREADS: ReadonlySet<ChannelType | undefined> = new Set([
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
]);

/** What the bot needs to answer where the interaction came from and was not given there. */
export function missingPermissions(interaction: APIInteraction): readonly PermissionsString[] {
  const isInThread = THREADS.has(interaction.channel?.type);
  const given = new PermissionsBitField(BigInt(interaction.app_permissions));
  return given.missing([
    'ViewChannel',
    isInThread ? 'SendMessagesInThreads' : 'SendMessages',
    'EmbedLinks',
  ]);
}
