import { describe, expect, it } from 'vitest';
import { ApiError } from '../../../../src/playground/pretend-discord/api-error.ts';
import { createCommandRegistry } from '../../../../src/playground/pretend-discord/command-registry.ts';
import { createSnowflakes } from '../../../../src/playground/pretend-discord/snowflakes.ts';

const ASK = { name: 'ask', description: 'Ask' };
const ABOUT = { name: 'about', description: 'About' };

function setUp() {
  return createCommandRegistry({
    applicationId: '1',
    serverIds: new Set(['here', 'there']),
    nextId: createSnowflakes(Date.now),
  });
}

describe('the registry of commands', () => {
  it('offers in a server the commands of everywhere and its own', () => {
    const commands = setUp();
    commands.overwrite([ASK]);
    commands.overwrite([ABOUT], 'here');
    const namesIn = (server: string) => commands.offeredIn(server).map(({ name }) => name);
    expect(namesIn('here')).toEqual(['ask', 'about']);
    expect(namesIn('there')).toEqual(['ask']);
  });

  it('keeps the id of a command that is written again', () => {
    const commands = setUp();
    const [before] = commands.overwrite([ASK]);
    const [about, ask] = commands.overwrite([ABOUT, { ...ASK, description: 'Ask again' }]);
    expect(ask).toMatchObject({ id: before?.id, description: 'Ask again' });
    expect(about?.id).not.toBe(before?.id);
    expect(commands.writes).toBe(2);
  });

  it('takes no commands for a server that the application is not in', () => {
    expect(() => setUp().overwrite([ASK], 'elsewhere')).toThrow('Missing Access');
    expect(() => setUp().list('elsewhere')).toThrow('Missing Access');
  });

  it('takes nothing that Discord refuses, and says what is wrong', () => {
    const commands = setUp();
    const refused = () => commands.overwrite([ASK, ASK]);
    expect(refused).toThrow(ApiError);
    expect(refused).toThrow(
      expect.objectContaining({ code: 50_035, faults: [expect.any(String)] }),
    );
    expect(commands.list()).toEqual([]);
  });
});
