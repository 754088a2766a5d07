import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { commandFaults } from '../../../src/playground/validation/payload-faults.ts';

const declarations = commands.map(({ declaration }) => declaration);

describe('the commands', () => {
  it('are declared as Discord takes them', () => {
    expect(commandFaults(declarations)).toEqual([]);
  });

  it('work wherever Discord offers commands, installed for a server or for a person', () => {
    for (const { name, contexts, integration_types } of declarations) {
      if (['settings', 'desk', 'collection'].includes(name)) continue;
      expect(contexts).toEqual([0, 1, 2]);
      expect(integration_types).toEqual([0, 1]);
    }
  });

  it('settle things in servers only, for those who may manage them', () => {
    expect(
      declarations.filter((each) => each.default_member_permissions !== undefined),
    ).toMatchObject([
      { name: 'settings', contexts: [0], integration_types: [0], default_member_permissions: '32' },
      { name: 'desk', contexts: [0], integration_types: [0], default_member_permissions: '32' },
    ]);
  });

  it('bring actions of different names', () => {
    const all = new Set(commands.flatMap(({ actions = [] }) => actions));
    const names = [...all].map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  it('are these', () => {
    expect(declarations.map(({ name }) => name)).toEqual([
      'ask',
      'summarize',
      'brief',
      'read',
      'quote',
      'articles',
      'about',
      'follow',
      'settings',
      'desk',
      'collection',
      'preferences',
      'privacy',
      'Find in articles',
      'Check quotations',
      'Summarize the linked article',
      'Add to the articles…',
    ]);
  });
});
