import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { isRegistered } from '../../../src/discord/registered-command.ts';
import type { RegisteredCommand } from '../../../src/discord/registered-command.ts';

const DECLARED: RESTPostAPIChatInputApplicationCommandsJSONBody = {
  name: 'ask',
  description: 'Ask the articles',
  contexts: [InteractionContextType.PrivateChannel, InteractionContextType.Guild],
  options: [
    {
      type: ApplicationCommandOptionType.String,
      name: 'question',
      description: 'What you want to know',
      required: true,
      min_length: 3,
    },
    {
      type: ApplicationCommandOptionType.Boolean,
      name: 'private',
      description: 'Only you see the answer',
      required: false,
    },
  ],
};

/** The same command as Discord hands it back. */
const REGISTERED: RegisteredCommand = {
  id: '1',
  application_id: '2',
  version: '3',
  type: 1,
  name: 'ask',
  name_localizations: null,
  description: 'Ask the articles',
  description_localizations: null,
  default_member_permissions: null,
  default_permission: true,
  dm_permission: true,
  nsfw: false,
  contexts: [0, 2],
  integration_types: [ApplicationIntegrationType.GuildInstall],
  options: [
    {
      type: 3,
      name: 'question',
      name_localizations: null,
      description: 'What you want to know',
      description_localizations: null,
      required: true,
      min_length: 3,
    },
    { type: 5, name: 'private', description: 'Only you see the answer' },
  ],
};

describe('a command', () => {
  it('is registered when Discord’s copy differs only in what Discord adds', () => {
    expect(isRegistered(DECLARED, REGISTERED)).toBe(true);
  });

  it.each([
    ['a description', { ...DECLARED, description: 'Ask' }],
    ['a place', { ...DECLARED, contexts: [InteractionContextType.Guild] }],
    ['a permission', { ...DECLARED, default_member_permissions: '8' }],
    ['a translation', { ...DECLARED, description_localizations: { de: 'Frag die Artikel' } }],
    ['the order of options', { ...DECLARED, options: DECLARED.options?.toReversed() ?? [] }],
    ['fewer options', { ...DECLARED, options: [] }],
  ])('is not registered when %s differs', (_, declaration) => {
    expect(isRegistered(declaration, REGISTERED)).toBe(false);
  });

  it('is not registered when a limit of an option is gone', () => {
    const [question, ...others] = DECLARED.options ?? [];
    const { min_length: _, ...unlimited } = question as { min_length?: number };
    const declaration = { ...DECLARED, options: [unlimited as typeof question, ...others] };
    expect(isRegistered(declaration as typeof DECLARED, REGISTERED)).toBe(false);
  });
});
