import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { offeredCommands } from '../../../src/discord/offered-commands.ts';
import { FakeDiscord } from '../../support/fake-discord/fake-discord.ts';
import { runCli } from './fake-io.ts';

let discord: FakeDiscord;

beforeEach(async () => {
  discord = await FakeDiscord.start();
});

afterEach(async () => {
  await discord.stop();
});

const register = (environment: Readonly<Record<string, string>>) =>
  runCli(['register'], { environment });

describe('pullquote register', () => {
  it('registers the commands, and says so when they were there already', async () => {
    const environment = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl };
    const { length: count } = offeredCommands(commands, { additions: false });
    expect(await register(environment)).toEqual({
      stdout: `${count} commands are registered everywhere.\n`,
      stderr: '',
      exitCode: 0,
    });
    expect(discord.commands.list()).toHaveLength(count);
    const again = await register(environment);
    expect(again.stdout).toBe(`${count} commands were registered already everywhere.\n`);
  });

  it('registers them in one server if told to', async () => {
    const { stdout } = await register({
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      DISCORD_GUILD_ID: discord.guildId,
    });
    expect(stdout).toContain(`in server ${discord.guildId}`);
  });

  it('says what to do without a token', async () => {
    const { stderr, exitCode } = await register({});
    expect(stderr).toMatch(/^error: there is no bot token\. .*DISCORD_TOKEN=.*\n$/u);
    expect(exitCode).toBe(1);
  });

  it('says what to do about a token that Discord does not know, and does not print it', async () => {
    const token = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GaBcDe.abcdefghijklmnopqrstuvwxyz-_0123456789';
    const { stderr, exitCode } = await register({
      DISCORD_TOKEN: token,
      DISCORD_API_URL: discord.apiUrl,
    });
    expect(stderr).toContain('Discord does not accept the bot’s token');
    expect(stderr).not.toContain(token);
    expect(exitCode).toBe(1);
  });

  it('names all faults in the settings', async () => {
    const { stderr, exitCode } = await register({ DISCORD_GUILD_ID: 'mine', LOG_LEVEL: 'loud' });
    expect(stderr).toContain('DISCORD_GUILD_ID');
    expect(stderr).toContain('LOG_LEVEL');
    expect(exitCode).toBe(1);
  });
});
