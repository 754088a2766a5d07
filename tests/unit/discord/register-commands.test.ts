import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApplicationCommandOptionType, InteractionContextType } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { DiscordAccessError } from '../../../src/discord/access-error.ts';
import { CommandsSpentError, registerCommands } from '../../../src/discord/register-commands.ts';
import { createRest } from '../../../src/discord/rest.ts';
import { apiErrors } from '../../../src/playground/pretend-discord/api-error.ts';
import { FakeDiscord } from '../../support/fake-discord/fake-discord.ts';

const declarations = commands.map(({ declaration }) => declaration);
const renamed = declarations.with(0, { name: 'enquire', description: 'Ask' });

let discord: FakeDiscord;

beforeEach(async () => {
  discord = await FakeDiscord.start();
});

afterEach(async () => {
  await discord.stop();
});

describe('registering the commands', () => {
  it('writes them when there are none', async () => {
    const registration = await registerCommands({ rest: createRest(discord), declarations });
    expect(registration).toEqual({ kind: 'updated', count: declarations.length });
    expect(discord.commands.list().map(({ name }) => name)).toEqual(
      declarations.map(({ name }) => name),
    );
    expect(discord.faults).toEqual([]);
  });

  it('writes nothing when Discord has them already, in whatever order', async () => {
    const rest = createRest(discord);
    await registerCommands({ rest, declarations });
    const again = await registerCommands({ rest, declarations: declarations.toReversed() });
    expect(again).toEqual({ kind: 'unchanged', count: declarations.length });
    expect(discord.commands.writes).toBe(1);
  });

  it.each([
    ['renamed', renamed],
    ['removed', declarations.slice(1)],
    ['added', [...declarations, { name: 'more', description: 'More' }]],
  ])('writes them when one was %s', async (_, changed) => {
    const rest = createRest(discord);
    await registerCommands({ rest, declarations });
    const registration = await registerCommands({ rest, declarations: changed });
    expect(registration).toEqual({ kind: 'updated', count: changed.length });
  });

  it('registers them in one server without saying where they show', async () => {
    const { guildId } = discord;
    const rest = createRest(discord);
    const places = { contexts: [InteractionContextType.Guild], integration_types: [0] };
    const placed = [{ name: 'ask', description: 'Ask', ...places }];
    await registerCommands({ rest, declarations: placed, guildId });
    expect(discord.commands.list()).toEqual([]);
    expect(discord.commands.list(guildId)).toHaveLength(1);
    const again = await registerCommands({ rest, declarations: placed, guildId });
    expect(again.kind).toBe('unchanged');
  });

  it('tells which setting is wrong when Discord does not accept the token', async () => {
    const rest = createRest({ token: 'a.b.c', apiUrl: discord.apiUrl });
    await expect(registerCommands({ rest, declarations })).rejects.toThrow('DISCORD_TOKEN');
  });

  it('tells what to do when the bot may not have commands in the server', async () => {
    const rest = createRest(discord);
    const guildId = '123456789012345678';
    const registering = registerCommands({ rest, declarations, guildId });
    await expect(registering).rejects.toThrow(DiscordAccessError);
    await expect(registering).rejects.toThrow('applications.commands');
  });

  it('tells what to do when there is no Discord at the address', async () => {
    const rest = createRest({ token: 'a.b.c', apiUrl: 'http://127.0.0.1:9/api' });
    await expect(registerCommands({ rest, declarations })).rejects.toThrow('DISCORD_API_URL');
  });

  it.each([404, 200])('tells what to do when something else answers with %i', async (status) => {
    const other = createServer((_, response) => response.writeHead(status).end('<h1>Hello</h1>'));
    await once(other.listen(0, '127.0.0.1'), 'listening');
    const { port } = other.address() as AddressInfo;
    const rest = createRest({ token: 'a.b.c', apiUrl: `http://127.0.0.1:${port}` });
    await expect(registerCommands({ rest, declarations })).rejects.toThrow('no Discord at');
    other.closeAllConnections();
    other.close();
  });

  it('says that Discord has trouble when Discord has trouble', async () => {
    for (let attempt = 0; attempt < 10; attempt += 1) {
      discord.failNext(/^GET/, apiErrors.unavailable());
    }
    const rest = createRest(discord);
    await expect(registerCommands({ rest, declarations })).rejects.toThrow('discordstatus.com');
  });

  it('says when to try again where Discord takes no more commands today', async () => {
    discord.failNext(/^PUT/, apiErrors.commandsSpent());
    const registering = registerCommands({ rest: createRest(discord), declarations });
    await expect(registering).rejects.toThrow(CommandsSpentError);
  });

  it('passes on what Discord says against a declaration', async () => {
    const option = { type: ApplicationCommandOptionType.String, name: 'UPPER', description: '-' };
    const declaration = { name: 'ask', description: 'Ask', options: [option as never] };
    const registering = registerCommands({
      rest: createRest(discord),
      declarations: [declaration],
    });
    await expect(registering).rejects.toMatchObject({ code: 50_035 });
  });
});
