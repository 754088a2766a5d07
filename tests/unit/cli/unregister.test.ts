import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FakeDiscord } from '../../support/fake-discord/fake-discord.ts';
import { runCli } from './fake-io.ts';

let discord: FakeDiscord;
let everywhere: Readonly<Record<string, string>>;
let inServer: Readonly<Record<string, string>>;

beforeEach(async () => {
  discord = await FakeDiscord.start();
  everywhere = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl };
  inServer = { ...everywhere, DISCORD_GUILD_ID: discord.guildId };
  for (const environment of [everywhere, inServer]) await runCli(['register'], { environment });
});

afterEach(async () => {
  await discord.stop();
});

describe('pullquote unregister', () => {
  it('removes the commands of one server, and leaves those of everywhere', async () => {
    expect(await runCli(['unregister'], { environment: inServer })).toEqual({
      stdout: `The commands that were registered in server ${discord.guildId} are removed.\n`,
      stderr: '',
      exitCode: 0,
    });
    expect(discord.commands.list(discord.guildId)).toEqual([]);
    expect(discord.commands.list()).not.toEqual([]);
    const again = await runCli(['unregister'], { environment: inServer });
    expect(again.stdout).toBe(`No commands were registered in server ${discord.guildId}.\n`);
  });

  it('removes those of everywhere if told to, and leaves the server’s', async () => {
    const { stdout } = await runCli(['unregister', '--everywhere'], { environment: inServer });
    expect(stdout).toBe('The commands that were registered everywhere are removed.\n');
    expect(discord.commands.list()).toEqual([]);
    expect(discord.commands.list(discord.guildId)).not.toEqual([]);
  });

  it('removes nothing everywhere by mistake', async () => {
    const { stderr, exitCode } = await runCli(['unregister'], { environment: everywhere });
    expect(stderr).toContain('use --everywhere');
    expect(exitCode).toBe(1);
    expect(discord.commands.list()).not.toEqual([]);
  });

  it('says what to do without a token', async () => {
    const { stderr, exitCode } = await runCli(['unregister'], { environment: {} });
    expect(stderr).toMatch(/^error: there is no bot token\. .*DISCORD_TOKEN=.*\n$/u);
    expect(exitCode).toBe(1);
  });
});
