import { expect, it, onTestFinished } from 'vitest';
import { DiscordAccessError, DiscordUnreachableError } from '../../../src/discord/access-error.ts';
import { checkEndpoint } from '../../../src/discord/check-endpoint.ts';
import { createRest } from '../../../src/discord/rest.ts';
import { apiErrors } from '../../../src/playground/pretend-discord/api-error.ts';
import { FakeDiscord } from '../../support/fake-discord/fake-discord.ts';
import { recordingLog } from '../../support/recording-log.ts';

async function look(publicKey: 'its own' | 'none' | 'another', url?: string) {
  const discord = await FakeDiscord.start();
  onTestFinished(() => discord.stop());
  discord.endpoint.interactionsUrl = url;
  const log = recordingLog();
  const { token, apiUrl } = discord;
  const keys = { 'its own': discord.endpoint.publicKey, another: 'ab'.repeat(32), none: undefined };
  const rest = createRest({ token, apiUrl, patienceMs: 100 });
  const check = (): Promise<string> => checkEndpoint({ publicKey: keys[publicKey], rest, log });
  return { discord, check, told: () => log.lines.map(({ message }) => message) };
}

const URL = 'https://bot.example/interactions';

it.each([
  ['its own', URL],
  ['none', undefined],
] as const)('has nothing to say of %s key and the address %s', async (key, url) => {
  const { check, told } = await look(key, url);
  await check();
  expect(told()).toEqual([]);
});

it('says where an address is missing', async () => {
  const { check, told } = await look('its own');
  await check();
  expect(told()).toEqual([
    expect.stringMatching(/^Discord doesn’t send interactions here yet\. Put/u),
  ]);
});

it('says where Discord sends elsewhere what a bot waits for that has connected', async () => {
  const { check, told } = await look('none', URL);
  await check();
  expect(told()).toEqual([expect.stringContaining('or set HTTP_PORT')]);
});

it('refuses the key of another application', async () => {
  const { check } = await look('another', URL);
  await expect(check()).rejects.toThrow(DiscordAccessError);
  await expect(check()).rejects.toThrow('DISCORD_PUBLIC_KEY is another application’s');
});

it('tells a Discord that is down from one that says no', async () => {
  const { discord, check } = await look('its own', URL);
  for (let tries = 0; tries < 9; tries += 1) discord.failNext(/@me$/u, apiErrors.unavailable());
  await expect(check()).rejects.toThrow(DiscordUnreachableError);
});
