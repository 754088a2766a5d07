import { ChannelType, ComponentType, SelectMenuDefaultValueType } from 'discord-api-types/v10';
import type { APIComponentInContainer } from 'discord-api-types/v10';
import { z } from 'zod';
import { actionId, stateOf, wholeNumber } from '../../src/discord/action-id.ts';
import type { Context } from '../../src/discord/context.ts';
import { defineAction } from '../../src/discord/define-action.ts';
import { parseInput } from '../../src/discord/outdated-input.ts';
import { button } from '../../src/presentation/cards/button.ts';
import { card, divider, note, text } from '../../src/presentation/cards/card.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import type { ServerSettings, SettingsChanges } from '../../src/records/server-settings.ts';
import { chosenNow, drawCollectionChoice } from './collection-choice.ts';
import { managementOf } from '../../src/discord/management.ts';
import { type OfferedCollection, offeredIn } from './offered-collections.ts';

const WANTED = ['choose', 'page', 'all', 'channel', 'as-server'] as const;

/** Of a channel, or of the server if there is none. */
const collectionsId = actionId(
  'collections',
  stateOf({
    channel: z.string().regex(/^\d{0,20}$/),
    wanted: z.enum(WANTED),
    page: wholeNumber({ min: 0 }),
  }),
);

/** Channels in which commands are used; a thread follows the one that it is in. */
const CHANNEL_TYPES = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildVoice,
  ChannelType.GuildStageVoice,
  ChannelType.GuildForum,
];

const chosenChannel = z.array(z.string().regex(/^\d{1,20}$/)).max(1);

/** So many channels may have a choice of their own: Discord allows a server no more. */
const MAX_CHANNELS = 500;

/** Chooses collections, turns the page, or passes on to a channel; in place. */
export const chooseCollections = defineAction(collectionsId, {
  async press(state, { values, message }, context) {
    const management = managementOf(context);
    if (management.kind === 'refused') return { kind: 'reply', reply: management.reply };
    const { serverId } = management;
    const { wanted, page } = state;
    if (wanted === 'channel') {
      const [channel = ''] = parseInput(chosenChannel, values);
      const reply = await showCollections(context.settings, { channel, page: 1 }, context);
      return { kind: 'update', reply };
    }
    const offered = await offeredIn(context);
    const id = collectionsId.of(state);
    const { serverSettings } = context.records;
    const settled =
      wanted === 'page'
        ? context.settings
        : await serverSettings.change(serverId, (before) => {
            if (wanted === 'as-server') return withoutChannel(before, state.channel);
            const chosen = chosenFor(before, state.channel);
            const now =
              wanted === 'all' ? [] : chosenNow({ offered, chosen }, values, { id, message });
            return withChoice(before, state.channel, now);
          });
    return { kind: 'update', reply: await showCollections(settled, { ...state, page }, context) };
  },
});

interface Shown {
  /** Empty: of the server. */
  readonly channel: string;
  readonly page: number;
}

/** Which collections are used in the server, or in one of its channels. */
export async function showCollections(
  settled: ServerSettings,
  { channel, page }: Shown,
  context: Context,
): Promise<Reply> {
  const { voice } = context;
  const { say } = voice;
  const offered = await offeredIn(context);
  const isOwn = channel !== '' && Object.hasOwn(settled.channelCollections, channel);
  const title =
    channel === ''
      ? say('collections.headline')
      : say('collections.in-channel', { channel: `<#${channel}>` });
  return {
    visibility: 'private',
    quotes: [],
    components: card(voice, 'ink', [
      text(`**${title}**\n-# ${say('collections.about')}`),
      ...drawCollectionChoice(
        { offered, chosen: chosenFor(settled, channel), page },
        (wanted, on) => collectionsId.of({ channel, wanted, page: on }),
        voice,
      ),
      ...(isOwn
        ? [
            {
              type: ComponentType.ActionRow as const,
              components: [
                button(
                  say('collections.as-server'),
                  collectionsId.of({ channel, wanted: 'as-server', page }),
                ),
              ],
            },
          ]
        : []),
      divider(),
      text(say('collections.channel')),
      drawChannelSelect(channel, say('collections.channel.choose')),
      ...note(
        say('collections.channels', { count: Object.keys(settled.channelCollections).length }),
      ),
    ]),
  };
}

function drawChannelSelect(channel: string, placeholder: string): APIComponentInContainer {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.ChannelSelect,
        custom_id: collectionsId.of({ channel, wanted: 'channel', page: 1 }),
        channel_types: CHANNEL_TYPES,
        placeholder,
        min_values: 0,
        max_values: 1,
        ...(channel !== '' && {
          default_values: [{ id: channel, type: SelectMenuDefaultValueType.Channel }],
        }),
      },
    ],
  };
}

/** A channel without a choice of its own has the server's. */
function chosenFor(
  { collections, channelCollections }: ServerSettings,
  channel: string,
): readonly string[] {
  return channelCollections[channel] ?? collections;
}

function withChoice(
  { channelCollections }: ServerSettings,
  channel: string,
  collections: readonly string[],
): SettingsChanges {
  if (channel === '') return { collections };
  const others = Object.entries(channelCollections).filter(([id]) => id !== channel);
  const kept = others.slice(-(MAX_CHANNELS - 1));
  return { channelCollections: Object.fromEntries([...kept, [channel, collections]]) };
}

function withoutChannel({ channelCollections }: ServerSettings, channel: string): SettingsChanges {
  const others = Object.entries(channelCollections).filter(([id]) => id !== channel);
  return { channelCollections: Object.fromEntries(others) };
}

/** What `/settings show` says of them; nothing where there is nothing to choose from. */
export function isWorthTelling(
  offered: readonly OfferedCollection[],
  { collections, channelCollections }: ServerSettings,
): boolean {
  return offered.length > 1 || collections.length > 0 || Object.keys(channelCollections).length > 0;
}
