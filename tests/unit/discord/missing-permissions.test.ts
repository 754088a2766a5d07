import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { APIInteraction } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { missingPermissions } from '../../../src/discord/missing-permissions.ts';
import { commandInteraction } from '../../support/interactions.ts';

const { ViewChannel, SendMessages, EmbedLinks, Administrator } = PermissionFlagsBits;

function interactionWith(permissions: bigint, type = ChannelType.GuildText): APIInteraction {
  return {
    ...commandInteraction('ask'),
    app_permissions: String(permissions),
    channel: { id: '1200000000000000003', type },
  } as APIInteraction;
}

describe('missingPermissions', () => {
  it('names what the bot was not given', () => {
    expect(missingPermissions(interactionWith(ViewChannel))).toEqual([
      'SendMessages',
      'EmbedLinks',
    ]);
  });

  it('asks for another permission in a thread', () => {
    const given = ViewChannel | SendMessages | EmbedLinks;
    expect(missingPermissions(interactionWith(given, ChannelType.PublicThread))).toEqual([
      'SendMessagesInThreads',
    ]);
  });

  it('names nothing when all is given, or the bot may do everything', () => {
    const given = ViewChannel | SendMessages | EmbedLinks;
    expect(missingPermissions(interactionWith(given))).toEqual([]);
    expect(missingPermissions(interactionWith(Administrator))).toEqual([]);
  });
});
