import {
  ButtonStyle,
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
} from 'discord-api-types/v10';
import type {
  APIActionRowComponent,
  APIComponentInContainer,
  APIComponentInMessageActionRow,
  APIMessageTopLevelComponent,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { MAX_EXCERPTS } from '../../src/answers/answer.ts';
import { actionId, stateOf } from '../../src/discord/action-id.ts';
import { card, divider, note, text } from '../../src/presentation/cards/card.ts';
import { roomBeside } from '../../src/presentation/cards/measure.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { listWords } from '../../src/presentation/wording/list-words.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import type { ServerSettings } from '../../src/records/server-settings.ts';
import { drawHideable, type Hideable } from './hideable.ts';

const SETTINGS = ['visibility', 'excerpts', 'channels'] as const;

/** What can be chosen on the panel. */
export type Setting = (typeof SETTINGS)[number];

/** Changes a setting to what is chosen, or puts all of them back; or it keeps them after all. */
export const settingId = actionId(
  'settings',
  stateOf({ wanted: z.enum([...SETTINGS, 'reset', 'keep']) }),
);

/** Discord's limit for what may be chosen in a select (its component reference). */
export const MAX_CHOSEN_CHANNELS = 25;

/**
 * Channels in which commands are used; a thread counts as the channel that it is in. Discord's API
 * does not take media channels here.
 */
const CHANNEL_TYPES = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildVoice,
  ChannelType.GuildStageVoice,
  ChannelType.GuildForum,
];

/** More is no longer read; `/settings unhide` finds each of them. */
const MAX_LISTED = 12;

export interface SettingsPanel {
  readonly visibility: Reply['visibility'];
  /** 1 to {@link MAX_EXCERPTS}. */
  readonly excerpts: number;
  /** The ids of at most {@link MAX_CHOSEN_CHANNELS} channels; none stands for all. */
  readonly publicChannels: readonly string[];
  readonly hidden: readonly Hideable[];
  /** Which collections are used, and how many channels have a choice of their own. Default: nothing to tell. */
  readonly usedCollections?: { readonly used: string; readonly channels: number };
  /** How many questions members say should be answered. Default: none. */
  readonly wanted?: number;
  /** Where corrections are told; undefined: nowhere. */
  readonly corrections?: ServerSettings['corrections'];
}

/** What is settled for a server, with selects that change it; what is hidden is listed as far as it fits. */
export function drawSettings(panel: SettingsPanel, voice: Voice): Reply {
  const rest = drawPanel(panel, { lines: [], left: panel.hidden.length }, voice);
  const list = listHidden(panel.hidden, roomBeside(rest), voice);
  return { visibility: 'private', quotes: [], components: drawPanel(panel, list, voice) };
}

interface HiddenList {
  readonly lines: readonly string[];
  /** How many more there are. */
  readonly left: number;
}

function drawPanel(
  panel: SettingsPanel,
  list: HiddenList,
  voice: Voice,
): readonly APIMessageTopLevelComponent[] {
  const { say } = voice;
  return card(voice, 'ink', [
    text(`**${say('settings.headline')}**\n-# ${say('settings.about')}`),
    text(say('settings.visibility')),
    row(drawVisibility(panel, voice)),
    text(say('settings.excerpts')),
    row(drawExcerpts(panel, voice)),
    text(say('settings.channels', { count: panel.publicChannels.length })),
    row(drawChannels(panel, voice)),
    divider(),
    drawHidden(panel.hidden, list, voice),
    ...drawCollections(panel, voice),
    ...drawWanted(panel, voice),
    ...drawCorrected(panel, voice),
    ...note(say('settings.next')),
  ]);
}

function drawCollections(
  { usedCollections }: SettingsPanel,
  { say }: Voice,
): readonly APIComponentInContainer[] {
  if (!usedCollections) return [];
  const { used, channels } = usedCollections;
  const more = say('settings.collections', { count: channels });
  return [text(`${used}\n-# ${more}`)];
}

function drawCorrected(
  { corrections }: SettingsPanel,
  { say }: Voice,
): readonly APIComponentInContainer[] {
  if (!corrections) return [];
  return [text(say('corrections.on', { channel: `<#${corrections.channelId}>` }))];
}

function drawWanted(
  { wanted = 0 }: SettingsPanel,
  { say }: Voice,
): readonly APIComponentInContainer[] {
  return wanted === 0 ? [] : [text(say('settings.wanted', { count: wanted }))];
}

function row(
  component: APIComponentInMessageActionRow,
): APIActionRowComponent<APIComponentInMessageActionRow> {
  return { type: ComponentType.ActionRow, components: [component] };
}

function drawVisibility(
  { visibility }: SettingsPanel,
  { say }: Voice,
): APIComponentInMessageActionRow {
  return {
    type: ComponentType.StringSelect,
    custom_id: settingId.of({ wanted: 'visibility' }),
    options: (['public', 'private'] as const).map((value) => ({
      value,
      label: say(`settings.visibility.${value}`),
      description: say(`settings.visibility.${value}.about`),
      default: value === visibility,
    })),
  };
}

function drawExcerpts({ excerpts }: SettingsPanel, { say }: Voice): APIComponentInMessageActionRow {
  return {
    type: ComponentType.StringSelect,
    custom_id: settingId.of({ wanted: 'excerpts' }),
    options: Array.from({ length: MAX_EXCERPTS }, (_, index) => ({
      value: String(index + 1),
      label: say('settings.excerpts.count', { count: index + 1 }),
      default: index + 1 === excerpts,
    })),
  };
}

function drawChannels(
  { publicChannels }: SettingsPanel,
  { say }: Voice,
): APIComponentInMessageActionRow {
  return {
    type: ComponentType.ChannelSelect,
    custom_id: settingId.of({ wanted: 'channels' }),
    channel_types: CHANNEL_TYPES,
    placeholder: say('settings.channels.all'),
    min_values: 0,
    max_values: MAX_CHOSEN_CHANNELS,
    default_values: publicChannels
      .slice(0, MAX_CHOSEN_CHANNELS)
      .map((id) => ({ id, type: SelectMenuDefaultValueType.Channel })),
  };
}

function drawHidden(
  hidden: readonly Hideable[],
  { lines, left }: HiddenList,
  voice: Voice,
): APIComponentInContainer {
  const { say } = voice;
  if (hidden.length === 0) return text(say('settings.hidden.none'));
  const count = (kind: Hideable['kind']): number =>
    hidden.filter((one) => one.kind === kind).length;
  const counts = { articles: count('article'), tags: count('tag') };
  const words = (['articles', 'tags'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => say(`settings.hidden.${kind}`, { count: counts[kind] }));
  return text(
    [
      say('settings.hidden', { what: listWords(words, voice) }),
      ...lines.map((line) => `- ${line}`),
      ...(left === 0 ? [] : [`- ${say('settings.hidden.more', { count: left })}`]),
    ].join('\n'),
  );
}

/** The first ones that fit. */
function listHidden(
  hidden: readonly Hideable[],
  room: ReturnType<typeof roomBeside>,
  voice: Voice,
): HiddenList {
  const lines: string[] = [];
  let { units, bytes } = room;
  for (const thing of hidden.slice(0, MAX_LISTED)) {
    const line = drawHideable(thing, voice);
    units -= `- ${line}\n`.length;
    bytes -= Buffer.byteLength(`- ${line}\n`);
    if (units < 0 || bytes < 0) break;
    lines.push(line);
  }
  return { lines, left: hidden.length - lines.length };
}

/** Asks once more before all settings go. */
export function drawResetQuestion(voice: Voice): Reply {
  const { say } = voice;
  return {
    visibility: 'private',
    quotes: [],
    components: card(voice, 'amber', [
      text(`**${say('settings.reset')}**\n${say('settings.reset.about')}`),
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.Button,
            style: ButtonStyle.Danger,
            label: say('settings.reset.do'),
            custom_id: settingId.of({ wanted: 'reset' }),
          },
          {
            type: ComponentType.Button,
            style: ButtonStyle.Secondary,
            label: say('settings.reset.keep'),
            custom_id: settingId.of({ wanted: 'keep' }),
          },
        ],
      },
    ]),
  };
}
