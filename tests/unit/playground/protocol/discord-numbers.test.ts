import * as discord from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import * as copies from '../../../../src/playground/protocol/discord-numbers.ts';

it('copies Discord’s enums as they are', () => {
  expect(discord.ComponentType).toMatchObject(copies.ComponentType);
  expect(discord.ButtonStyle).toMatchObject(copies.ButtonStyle);
  expect(discord.TextInputStyle).toMatchObject(copies.TextInputStyle);
  expect(discord.SeparatorSpacingSize).toMatchObject(copies.SeparatorSpacingSize);
  const { GuildText: text, GuildForum: forum, PublicThread: post } = discord.ChannelType;
  expect(copies.CHANNEL_TYPES).toEqual({ text, forum, post });
});
