import { InteractionResponseType, InteractionType, MessageFlags } from 'discord-api-types/v10';
import type { APIInteraction } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { MeterEvent } from '../../../src/discord/meter.ts';
import { startingBot } from '../../../src/discord/starting-bot.ts';
import { responseFaults } from '../../../src/playground/validation/payload-faults.ts';
import {
  autocompleteInteraction,
  buttonInteraction,
  commandInteraction,
} from '../../support/interactions.ts';

const HELLO = {
  response: { type: InteractionResponseType.ChannelMessageWithSource, data: { content: 'Hello' } },
} as const;

describe('a bot that is getting ready', () => {
  it.each([
    ['en-GB', 'still reading the articles', commandInteraction('ask', { question: 'Why?' })],
    ['de', 'lese noch die Artikel', buttonInteraction('more')],
  ] as const)('says so in private, in %s', async (locale, words, interaction) => {
    const { response } = await startingBot().bot({ ...interaction, locale } as APIInteraction);
    expect(responseFaults(response)).toEqual([]);
    expect(response).toMatchObject({
      type: InteractionResponseType.ChannelMessageWithSource,
      data: { flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral },
    });
    expect(JSON.stringify(response)).toContain(words);
  });

  it('suggests nothing', async () => {
    const typing = autocompleteInteraction('ask', 'article', { article: '' });
    expect((await startingBot().bot(typing)).response).toEqual({
      type: InteractionResponseType.ApplicationCommandAutocompleteResult,
      data: { choices: [] },
    });
  });

  it('answers to a ping', async () => {
    const ping = { type: InteractionType.Ping } as APIInteraction;
    expect((await startingBot().bot(ping)).response.type).toBe(InteractionResponseType.Pong);
  });

  it('answers as the other one once that is ready', async () => {
    const { bot, become } = startingBot();
    become(async () => HELLO);
    expect(await bot(commandInteraction('ask', { question: 'Why?' }))).toBe(HELLO);
  });

  it('is counted as starting, until it is there', async () => {
    const events: MeterEvent[] = [];
    const { bot, become } = startingBot((event) => void events.push(event));
    await bot(commandInteraction('ask', { question: 'Why?' }));
    become(async () => HELLO);
    await bot(commandInteraction('ask', { question: 'Why?' }));
    expect(events).toMatchObject([
      { kind: 'handled', interaction: 'command', name: undefined, outcome: 'starting' },
    ]);
  });
});
