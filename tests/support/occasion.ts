import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { APIInteraction } from 'discord-api-types/v10';

/** Who acts, and where. What is left out stays as it is. */
export interface Occasion {
  readonly userId?: string;
  readonly permissions?: bigint;
  readonly guildId?: string;
  readonly channel?: { readonly id: string; readonly type: number; readonly parent_id?: string };
}

/** Those who may settle things for a server. */
export const MANAGER: Occasion = {
  userId: '1200000000000000006',
  permissions: PermissionFlagsBits.ManageGuild | PermissionFlagsBits.SendMessages,
};

/** The interaction as if another person had set it off, or in another place. */
export function as(
  { userId, permissions, guildId, channel }: Occasion,
  interaction: APIInteraction,
): APIInteraction {
  const { member } = interaction;
  const changed = {
    ...interaction,
    ...(guildId !== undefined && { guild_id: guildId }),
    ...(channel && { channel, channel_id: channel.id }),
    member: {
      ...member,
      ...(userId !== undefined && { user: { ...member?.user, id: userId } }),
      ...(permissions !== undefined && { permissions: String(permissions) }),
    },
  };
  return changed as unknown as APIInteraction;
}

/** The interaction as Discord sends it from a direct message to the bot. */
export function inDirectMessages(interaction: APIInteraction): APIInteraction {
  const {
    member,
    guild_id: _,
    ...rest
  } = interaction as unknown as Record<string, unknown> & {
    readonly member: { readonly user: object };
  };
  return {
    ...rest,
    user: member.user,
    channel: { id: '1200000000000000030', type: 1 },
    context: 1,
  } as unknown as APIInteraction;
}
