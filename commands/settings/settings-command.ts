import { z } from 'zod';
import { MAX_EXCERPTS } from '../../src/answers/answer.ts';
import { FOR_MANAGERS } from '../../src/discord/availability.ts';
import type { Context } from '../../src/discord/context.ts';
import { defineAction } from '../../src/discord/define-action.ts';
import {
  defineCommandGroup,
  defineSubcommand,
  type Options,
  type ValuesOf,
} from '../../src/discord/define-command.ts';
import { managementOf } from '../../src/discord/management.ts';
import { type Suggest, textOption } from '../../src/discord/option.ts';
import { parseInput } from '../../src/discord/outdated-input.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import type { ServerSettings, SettingsChanges } from '../../src/records/server-settings.ts';
import { hiddenIn, suggestToHide, suggestToUnhide } from './hideable-choices.ts';
import { chooseCollections, isWorthTelling, showCollections } from './choose-collections.ts';
import { describeChoice } from './collection-choice.ts';
import { chooseCorrections, drawCorrections } from './corrections.ts';
import { hide, unhide } from './hiding.ts';
import { offeredIn } from './offered-collections.ts';
import {
  drawResetQuestion,
  drawSettings,
  MAX_CHOSEN_CHANNELS,
  type Setting,
  settingId,
} from './settings-card.ts';
import { showUnanswered, wantedIn } from './show-unanswered.ts';

const visibilitySchema = z.tuple([z.enum(['public', 'private'])]);
const excerptsSchema = z.tuple([z.coerce.number().int().min(1).max(MAX_EXCERPTS)]);
const channelsSchema = z.array(z.string().regex(/^\d+$/)).max(MAX_CHOSEN_CHANNELS);

/** Changes a setting, or all of them back to their defaults; in place. */
const change = defineAction(settingId, {
  async press({ wanted }, { values }, context) {
    const management = managementOf(context);
    if (management.kind === 'refused') return { kind: 'reply', reply: management.reply };
    const { serverId } = management;
    const { serverSettings } = context.records;
    if (wanted === 'reset') {
      await serverSettings.reset(serverId);
      await context.records.deleteOfServer(serverId);
    } else if (wanted !== 'keep') await serverSettings.change(serverId, read(wanted, values));
    const settled = await serverSettings.get(serverId);
    return { kind: 'update', reply: await showPanel(serverId, settled, context) };
  },
});

export const settings = defineCommandGroup({
  name: 'settings',
  availability: FOR_MANAGERS,

  subcommands: {
    show: forManagers({
      run: (serverId, _values, context) => showPanel(serverId, context.settings, context),
    }),
    hide: forManagers({ options: { what: hideableOption(suggestToHide) }, run: hide }),
    unhide: forManagers({ options: { what: hideableOption(suggestToUnhide) }, run: unhide }),
    collections: forManagers({
      run: (_server, _values, context) =>
        showCollections(context.settings, { channel: '', page: 1 }, context),
    }),
    corrections: forManagers({
      run: async (_server, _values, context) => drawCorrections(context.settings, context),
    }),
    unanswered: forManagers({
      run: (serverId, _values, context) => showUnanswered(serverId, context),
    }),
    reset: forManagers({
      run: async (_server, _values, { voice }) => drawResetQuestion(voice),
    }),
  },

  actions: [change, chooseCollections, chooseCorrections],
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

async function showPanel(
  serverId: string,
  settled: ServerSettings,
  context: Context,
): Promise<Reply> {
  const { library, records, voice } = context;
  const offered = await offeredIn(context);
  const usedCollections = isWorthTelling(offered, settled)
    ? {
        used: describeChoice({ offered, chosen: settled.collections }, voice),
        channels: Object.keys(settled.channelCollections).length,
      }
    : undefined;
  const hidden = await hiddenIn(settled, library);
  const { known, unknown } = await wantedIn(serverId, { records });
  const wanted = known.length + unknown;
  return drawSettings(
    { ...settled, hidden, wanted, ...(usedCollections && { usedCollections }) },
    voice,
  );
}

/** What was chosen in one of the panel's selects. */
function read(setting: Setting, values: readonly string[]): SettingsChanges {
  switch (setting) {
    case 'visibility':
      return { visibility: parseInput(visibilitySchema, values)[0] };
    case 'excerpts':
      return { excerpts: parseInput(excerptsSchema, values)[0] };
    case 'channels':
      return { publicChannels: parseInput(channelsSchema, values) };
  }
}
