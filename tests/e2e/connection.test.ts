import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { offeredCommands } from '../../src/discord/offered-commands.ts';
import { LIGHTHOUSE } from '../support/sample-articles.ts';
import { beginStory } from '../support/story.ts';

const corpus = { 'lighthouse.md': LIGHTHOUSE };
const question = 'Who kept the light for thirty-one years?';

describe('the connection to Discord', () => {
  it('breaks and is resumed, and a question asked meanwhile is answered', async () => {
    const { discord, use } = await beginStory({ corpus, door: 'gateway' });
    await use('ask', { question });
    discord.gateway.drop();
    const seen = await use('ask', { question });
    expect(seen.message?.text).toContain('> Ida Fenwick kept the light for thirty-one years.');
    expect(discord.gateway.logins).toEqual(['identify', 'resume']);
  });

  it('needs no registration when the commands have not changed', async () => {
    const { discord, restart } = await beginStory({ corpus, door: 'gateway' });
    expect(discord.commands.list()).toHaveLength(
      offeredCommands(commands, { additions: false }).length,
    );
    await restart();
    expect(discord.commands.writes).toBe(1);
    expect(discord.gateway.logins).toEqual(['identify', 'resume']);
  });
});
