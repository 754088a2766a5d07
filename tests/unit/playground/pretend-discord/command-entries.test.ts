import {
  ApplicationCommandOptionType as Type,
  ApplicationCommandType,
} from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import { commands } from '../../../../commands/index.ts';
import {
  listCommands,
  listMessageCommands,
} from '../../../../src/playground/pretend-discord/command-entries.ts';

it('lists each subcommand on its own, with the permissions of its command', () => {
  const [entry] = listCommands([
    {
      name: 'settings',
      description: 'Settings',
      default_member_permissions: '32',
      options: [
        {
          type: Type.SubcommandGroup,
          name: 'quotes',
          description: 'Group',
          options: [{ type: Type.Subcommand, name: 'reset', description: 'Reset' }],
        },
      ],
    },
  ]);
  expect(entry).toMatchObject({ path: ['settings', 'quotes', 'reset'], needs: '32' });
});

it('knows what an option takes', () => {
  const [entry] = listCommands([
    {
      name: 'ask',
      description: 'Ask',
      options: [
        {
          type: Type.Integer,
          name: 'excerpts',
          description: 'How many',
          min_value: 1,
          max_value: 5,
        },
        { type: Type.Boolean, name: 'private', description: 'Private' },
      ],
    },
  ]);
  expect(entry?.options).toMatchObject([
    { type: 'integer', min: 1, max: 5, isRequired: false },
    { type: 'boolean', choices: [{ value: true }, { value: false }] },
  ]);
});

it('keeps message commands apart', () => {
  const declarations = [{ name: 'Find', type: ApplicationCommandType.Message as const }];
  expect(listCommands(declarations)).toEqual([]);
  expect(listMessageCommands(declarations)).toEqual([{ name: 'Find', names: {} }]);
});

it('knows every option of Pullquote’s own commands', () => {
  const entries = listCommands(commands.map(({ declaration }) => declaration));
  const types = entries.flatMap(({ options }) => options.map(({ type }) => type));
  expect(types).not.toContain('unsupported');
});
