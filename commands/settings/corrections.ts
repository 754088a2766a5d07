import { ChannelType, ComponentType, SelectMenuDefaultValueType } from 'discord-api-types/v10';
import { z } from 'zod';
import { actionId, stateOf } from '../../src/discord/action-id.ts';
import type { Context } from '../../src/discord/context.ts';
import { defineAction } from '../../src/discord/define-action.ts';
import { managementOf } from '../../src/discord/management.ts';
import { parseInput } from '../../src/discord/outdated-input.ts';
import { card, note, text } from '../../src/presentation/cards/card.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { QUOTED_DAYS } from '../../src/records/quoted-replies.ts';
import type { ServerSettings } from '../../src/records/server-settings.ts';

/** Chooses the channel where corrections are told; none turns them off. */
const correctionsId = actionId('corrections', stateOf({ wanted: z.literal('channel') }));

/** Channels that messages are posted in. */
const CHANNEL_TYPES = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildVoice,
  ChannelType.GuildStageVoice,
];

const channelSchema = z.array(z.string().regex(/^\d+$/)).max(1);

export const chooseCorrections = defineAction(correctionsId, {
  async press(_state, { values }, context) {
    const management = managementOf(context);
    if (management.kind === 'refused') return { kind: 'reply', reply: management.reply };
    const [channelId] = parseInput(channelSchema, values);
    const { locale } = context.voice;
    const settled = await context.records.serverSettings.change(management.serverId, {
      corrections: channelId === undefined ? undefined : { channelId, locale },
    });
    return { kind: 'update', reply: drawCorrections(settled, context) };
  },
});

/** Where corrections of what was quoted in this server are told. */
export function drawCorrections(
  { corrections }: Pick<ServerSettings, 'corrections'>,
  { voice }: Pick<Context, 'voice'>,
): Reply {
  const { say } = voice;
  const state = corrections
    ? say('corrections.on', { channel: `<#${corrections.channelId}>` })
    : say('corrections.off');
  return {
    visibility: 'private',
    quotes: [],
    components: card(voice, 'ink', [
      text(`**${state}**\n${say('corrections.about')}`),
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.ChannelSelect,
            custom_id: correctionsId.of({ wanted: 'channel' }),
            channel_types: CHANNEL_TYPES,
            placeholder: say('corrections.choose'),
            min_values: 0,
            max_values: 1,
            ...(corrections && {
              default_values: [
                { id: corrections.channelId, type: SelectMenuDefaultValueType.Channel },
              ],
            }),
          },
        ],
      },
      ...note(say('corrections.keeps', { days: QUOTED_DAYS })),
    ]),
  };
}
