import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { z } from 'zod';
import { MAX_EXCERPTS } from '../src/answers/answer.ts';
import type { CommandGroup, Runnable } from '../src/discord/command.ts';
import type { Context } from '../src/discord/context.ts';
import { encodeCustomId } from '../src/discord/custom-id.ts';
import { IN_SERVERS } from '../src/discord/everywhere.ts';
import { hiddenIn, suggestToHide, suggestToUnhide } from '../src/discord/hideables.ts';
import { described } from '../src/discord/localize.ts';
import { parseInput } from '../src/discord/options.ts';
import { managementOf, MANAGERS_ONLY } from '../src/discord/server-manager.ts';
import type { Reply } from '../src/presentation/reply.ts';
import {
  drawResetQuestion,
  drawSettings,
  MAX_CHOSEN_CHANNELS,
} from '../src/presentation/settings-card.ts';
import type { ServerSettings, SettingsChanges } from '../src/records/server-settings.ts';
import { hide, unhide } from './settings-hiding.ts';

const NAME = 'settings';

const stateSchema = z.tuple([z.enum(['visibility', 'excerpts', 'channels', 'reset', 'keep'])]);
const visibilitySchema = z.tuple([z.enum(['public', 'private'])]);
const excerptsSchema = z.tuple([z.coerce.number().int().min(1).max(MAX_EXCERPTS)]);
const channelsSchema = z.array(z.string().regex(/^\d+$/)).max(MAX_CHOSEN_CHANNELS);

export const settings: CommandGroup = {
  declaration: {
    ...described('command.settings'),
    options: [
      { type: ApplicationCommandOptionType.Subcommand, ...described('command.settings.show') },
      {
        type: ApplicationCommandOptionType.Subcommand,
        ...described('command.settings.hide'),
        options: [
          {
            type: ApplicationCommandOptionType.String,
            ...described('command.settings.hide.what'),
            required: true,
            autocomplete: true,
          },
        ],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        ...described('command.settings.unhide'),
        options: [
          {
            type: ApplicationCommandOptionType.String,
            ...described('command.settings.unhide.what'),
            required: true,
            autocomplete: true,
          },
        ],
      },
      { type: ApplicationCommandOptionType.Subcommand, ...described('command.settings.reset') },
    ],
    ...MANAGERS_ONLY,
    ...IN_SERVERS,
  },

  subcommands: {
    show: forManagers(async (_server, _options, context) => showPanel(context.settings, context)),
    hide: { ...forManagers(hide), complete: completing(suggestToHide) },
    unhide: { ...forManagers(unhide), complete: completing(suggestToUnhide) },
    reset: forManagers(async (_server, _options, { voice }) =>
      drawResetQuestion({ resetId: idOf('reset'), keepId: idOf('keep') }, voice),
    ),
  },

  async press({ state, values }, context) {
    const [wanted] = parseInput(stateSchema, state);
    const management = managementOf(context);
    if (management.kind === 'refused') return { kind: 'reply', reply: management.reply };
    const { serverId } = management;
    const { serverSettings } = context.records;
    if (wanted === 'reset') await serverSettings.reset(serverId);
    else if (wanted !== 'keep') await serverSettings.change(serverId, read(wanted, values));
    const settled = await serverSettings.get(serverId);
    return { kind: 'update', reply: await showPanel(settled, context) };
  },
};

/** A subcommand for those who may manage the server; others are told so. */
function forManagers(
  run: (serverId: string, options: object, context: Context) => Promise<Reply>,
): Runnable {
  return {
    isPrivate: () => true,
    async run(options, context) {
      const management = managementOf(context);
      if (management.kind === 'refused') return management.reply;
      return run(management.serverId, options, context);
    },
  };
}

/** What is hidden is nothing for others either. */
function completing(suggest: typeof suggestToHide): NonNullable<Runnable['complete']> {
  return async ({ value }, _options, context) =>
    managementOf(context).kind === 'allowed' ? suggest(value, context) : [];
}

function idOf(state: z.output<typeof stateSchema>[0]): string {
  return encodeCustomId({ command: NAME, state: [state] });
}

async function showPanel(settled: ServerSettings, { library, voice }: Context): Promise<Reply> {
  const hidden = await hiddenIn(settled, library);
  return drawSettings({ ...settled, hidden, selectId: idOf }, voice);
}

/** What was chosen in one of the panel's selects. */
function read(
  setting: 'visibility' | 'excerpts' | 'channels',
  values: readonly string[],
): SettingsChanges {
  switch (setting) {
    case 'visibility':
      return { visibility: parseInput(visibilitySchema, values)[0] };
    case 'excerpts':
      return { excerpts: parseInput(excerptsSchema, values)[0] };
    case 'channels':
      return { publicChannels: parseInput(channelsSchema, values) };
  }
}
