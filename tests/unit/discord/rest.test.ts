import { Routes } from 'discord-api-types/v10';
import { expect, it, onTestFinished } from 'vitest';
import { createRest } from '../../../src/discord/rest.ts';
import { apiErrors } from '../../../src/playground/pretend-discord/api-error.ts';
import { FakeDiscord } from '../../support/fake-discord/fake-discord.ts';

const ME = /^GET \/users\/@me$/u;
const APPLICATION = /^GET \/applications\/@me$/u;

async function open() {
  const discord = await FakeDiscord.start();
  onTestFinished(() => discord.stop());
  const rest = createRest({ token: discord.token, apiUrl: discord.apiUrl });
  let reason: unknown;
  void rest.refused.then((told) => (reason = told));
  return { discord, rest, reason: () => reason };
}

it('asks again, as the bot, where its token is refused once', async () => {
  const { discord, rest, reason } = await open();
  discord.failNext(APPLICATION, apiErrors.unauthorized());
  const both = [rest.get(Routes.currentApplication()), rest.get(Routes.user())];
  expect(await Promise.all(both)).toHaveLength(2);
  expect(await rest.get(Routes.gatewayBot())).toHaveProperty('url');
  expect(reason()).toBeUndefined();
});

it('goes on where one request is refused for good, or it can’t be told whether the token is', async () => {
  const { discord, rest, reason } = await open();
  discord.failNext(APPLICATION, apiErrors.unauthorized());
  discord.failNext(APPLICATION, apiErrors.unauthorized());
  await expect(rest.get(Routes.currentApplication())).rejects.toMatchObject({ status: 401 });
  discord.failNext(APPLICATION, apiErrors.unauthorized());
  discord.failNext(ME, apiErrors.unavailable());
  await expect(rest.get(Routes.currentApplication())).rejects.toMatchObject({ status: 401 });
  expect(await rest.get(Routes.user())).toHaveProperty('id');
  expect(reason()).toBeUndefined();
});

it('tells once Discord takes the token no more', async () => {
  const { discord, rest } = await open();
  discord.sabotageAll(() => ({ outcome: apiErrors.unauthorized(), isCarriedOut: false }));
  const asked = [rest.get(Routes.currentApplication()), rest.get(Routes.gatewayBot())];
  const outcomes = await Promise.allSettled(asked);
  expect(outcomes).toMatchObject([{ reason: { status: 401 } }, { reason: { status: 401 } }]);
  expect((await rest.refused).advice).toContain('does not accept the bot’s token');
});

it('judges no token by an interaction’s', async () => {
  const { discord, rest, reason } = await open();
  discord.sabotageAll(() => ({ outcome: apiErrors.unauthorized(), isCarriedOut: false }));
  const asked = rest.post('/interactions/1/expired/callback', { body: {}, auth: false });
  await expect(asked).rejects.toMatchObject({ status: 401 });
  expect(reason()).toBeUndefined();
});
