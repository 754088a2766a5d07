import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { commandFaults } from '../../../src/discord/validation/payload-faults.ts';

const declarations = commands.map(({ declaration }) => declaration);

describe('the commands', () => {
  it('are declared as Discord takes them', () => {
    expect(commandFaults(declarations)).toEqual([]);
  });

  it('work in servers and in the bot’s own messages, where the bot is installed', () => {
    for (const { contexts, integration_types } of declarations) {
      expect({ contexts, integration_types }).toEqual({ contexts: [0, 1], integration_types: [0] });
    }
  });

  it('are these', () => {
    expect(declarations.map(({ name }) => name)).toEqual([
      'ask',
      'summarize',
      'brief',
      'articles',
      'about',
    ]);
  });
});
