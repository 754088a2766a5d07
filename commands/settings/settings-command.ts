import { z } from 'zod';
import { MAX_EXCERPTS } from '../../src/answers/answer.ts';
import { FOR_MANAGERS } from '../../src/discord/availability.ts';
import type { Context } from '../../src/discord/context.ts';
import { encodeCustomId } from '../../src/discord/custom-id.ts';
import {
  defineCommandGroup,
  defineSubcommand,
  type Options,
  type ValuesOf,
} from '../../src/discord/define-command.ts';
import { hiddenIn, suggestToHide, suggestToUnhide } from './hideables.ts';
import { type Suggest, textOption } from '../../src/discord/option.ts';
import { parseInput } from '../../src/discord/options.ts';
import { managementOf } from './server-manager.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { drawResetQuestion, drawSettings, MAX_CHOSEN_CHANNELS } from './settings-card.ts';
import type { ServerSettings, SettingsChanges } from '../../src/records/server-settings.ts';
import { hide, unhide } from './hiding.ts';

const NAME = 'settings';

const stateSchema = z.tuple([z.enum(['visibility', 'excerpts', 'channels', 'reset', 'keep'])]);
const visibilitySchema = z.tuple([z.enum(['public', 'private'])]);
const excerptsSchema = z.tuple([z.coerce.number().int().min(1).max(MAX_EXCERPTS)]);
const channelsSchema = z.array(z.string().regex(/^\d+$/)).max(MAX_CHOSEN_CHANNELS);

export const settings = defineCommandGroup({
  name: 'settings',
  availability: FOR_MANAGERS,

  subcommands: {
    show: forManagers({
      run: (_server, _values, context) => showPanel(context.settings, context),
    }),
    hide: forManagers({ options: { what: hideableOption(suggestToHide) }, run: hide }),
    unhide: forManagers({ options: { what: hideableOption(suggestToUnhide) }, run: unhide }),
    reset: forManagers({
      run: async (_server, _values, { voice }) =>
        drawResetQuestion({ resetId: idOf('reset'), keepId: idOf('keep') }, voice),
    }),
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
});

interface ManagersWork<O extends Options> {
  readonly options?: O;
  readonly run: (serverId: string, values: ValuesOf<O>, context: Context) => Promise<Reply>;
}

/** A subcommand for those who may manage the server; others are told so. */
function forManagers<const O extends Options>({ options, run }: ManagersWork<O>) {
  return defineSubcommand<O>({
    ...(options && { options }),
    isPrivate: true,
    async run(values, context) {
      const management = managementOf(context);
      if (management.kind === 'refused') return management.reply;
      return run(management.serverId, values, context);
    },
  });
}

/** An article or a tag. What is hidden is nothing for others either. */
function hideableOption(suggest: Suggest) {
  return textOption({
    required: true,
    suggest: async (typed, context) =>
      managementOf(context).kind === 'allowed' ? suggest(typed, context) : [],
  });
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
