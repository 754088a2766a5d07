import type {
  APIInteraction,
  APIInteractionResponse,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  APIStringSelectComponent,
} from 'discord-api-types/v10';
import {
  ChannelType,
  ComponentType,
  InteractionResponseType,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { expect } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Article } from '../../src/articles/article.ts';
import { createBot } from '../../src/discord/create-bot.ts';
import {
  editFaults,
  followUpFaults,
  responseFaults,
} from '../../src/playground/validation/payload-faults.ts';
import { walkComponents } from '../../src/presentation/cards/walk-components.ts';
import { createPullquote } from '../../src/pullquote-over-archive.ts';
import type { Additions } from '../../src/discord/additions.ts';
import type { OnPosted, Outbox } from '../../src/discord/outbox.ts';
import type { Pullquote } from '../../src/pullquote.ts';
import type { Records } from '../../src/records/open-records.ts';
import {
  buttonInteraction,
  commandInteraction,
  messageCommandInteraction,
  modalInteraction,
  selectInteraction,
} from './interactions.ts';
import { recordingLog } from './recording-log.ts';
import { keepRecords } from './records.ts';
import { servicesOf } from './services.ts';
import { readMessage, type SentMessage } from './sent-message.ts';
import { unhurried } from './unhurried.ts';

/** Somebody in the channel. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly permissions: bigint;
  /** Default: the one that all of them are in. */
  readonly serverId?: string;
}

export const ADA: Person = { id: '1180000000000000101', name: 'Ada', permissions: 0n };
export const BEN: Person = { id: '1180000000000000102', name: 'Ben', permissions: 0n };
export const MO: Person = {
  id: '1180000000000000103',
  name: 'Mo',
  permissions: PermissionFlagsBits.ManageMessages,
};
/** She manages the server. */
export const MAY: Person = {
  id: '1180000000000000104',
  name: 'May',
  permissions: PermissionFlagsBits.ManageGuild,
};

/** A message as it is shown, and as Discord sends it along with clicks. */
export interface ChatMessage extends SentMessage {
  readonly selects: readonly APIStringSelectComponent[];
  readonly raw: APIMessage;
}

/** What somebody sees of an answer. */
export interface Seen {
  readonly kind: 'message' | 'update' | 'form' | 'removed';
  /** The new message, or the one that was clicked on as it is now. */
  readonly message: ChatMessage;
  /** What was sent behind an update. */
  readonly next: ChatMessage | undefined;
  readonly form: APIModalInteractionResponseCallbackData | undefined;
}

export interface ChatParts {
  readonly articles: readonly Article[];
  /** Default: one of the articles. */
  readonly pullquote?: Pullquote;
  /** Default: fresh ones that keep questions. */
  readonly records?: Records;
  /** Default: none can be added. */
  readonly additions?: Additions;
  /** Default: one that keeps what is sent. */
  readonly outbox?: Outbox;
  readonly onPosted?: OnPosted;
  /** Default: 29 January 2024. */
  readonly now?: () => number;
}

/** People and the bot in a channel. Discord must have nothing to refuse. */
export interface Chat {
  readonly records: Records;
  use(
    by: Person,
    command: string,
    options: Readonly<Record<string, string | number | boolean>>,
    subcommand?: string,
    change?: (interaction: APIInteraction) => APIInteraction,
  ): Promise<Seen>;
  /** Uses a command in the menu of somebody's message. */
  useOn(
    by: Person,
    command: string,
    content: string,
    change?: (interaction: APIInteraction) => APIInteraction,
  ): Promise<Seen>;
  /** Presses the button with this label; the n-th of several, counted from 0. */
  press(by: Person, message: ChatMessage, label: string, nth?: number): Promise<Seen>;
  /** Chooses from the select whose placeholder this is. */
  choose(by: Person, message: ChatMessage, placeholder: string, value: string): Promise<Seen>;
  /**
   * Chooses a channel from the only select of channels.
   *
   * @param parentChannelId Of a thread, the channel that it is in.
   */
  chooseChannel(
    by: Person,
    message: ChatMessage,
    channelId: string,
    parentChannelId?: string,
  ): Promise<Seen>;
  submit(
    by: Person,
    message: ChatMessage,
    form: Seen['form'],
    fields: Readonly<Record<string, string>>,
  ): Promise<Seen>;
  /** The same channel after the bot has come back with other articles, or the same. */
  restart(articles?: readonly Article[]): Promise<Chat>;
}

export const NOW_MS = Date.UTC(2024, 0, 29, 12);

let sent = 0;

export async function openChat(parts: ChatParts): Promise<Chat> {
  const { articles, pullquote = await createPullquote(articles), now = () => NOW_MS } = parts;
  const records = parts.records ?? (await keepRecords({ now }));
  const bot = createBot({
    schedule: unhurried,
    commands,
    services: servicesOf({
      pullquote,
      records,
      additions: parts.additions,
      onPosted: parts.onPosted,
      ...(parts.outbox && { outbox: parts.outbox }),
    }),
    log: recordingLog(),
    now,
  });

  async function send(by: Person, interaction: APIInteraction, on?: APIMessage): Promise<Seen> {
    const { response, completion } = await bot(asPerson(interaction, by));
    expect(responseFaults(response)).toEqual([]);
    const done = await completion;
    const isEdit = done?.kind === 'edit';
    if (isEdit) expect(editFaults(done.message)).toEqual([]);
    const behind = isEdit ? done.before : done?.kind === 'follow-up' ? done : undefined;
    if (behind) expect(followUpFaults(behind.message)).toEqual([]);
    const next = behind && toChat(behind.message);
    const form = response.type === InteractionResponseType.Modal ? response.data : undefined;
    if (isEdit) return { kind: 'update', form, next, message: toChat(done.message, on, 'update') };
    const kind = done?.kind === 'delete' ? 'removed' : kindOf(response.type);
    return { kind, form, next, message: toChat('data' in response ? response.data : {}, on, kind) };
  }

  return {
    records,
    use: (by, command, options, subcommand, change = (one) => one) =>
      send(by, change(commandInteraction(command, options, subcommand))),
    useOn: (by, command, content, change = (one) => one) =>
      send(by, change(messageCommandInteraction(command, content))),
    async press(by, { raw, buttons }, label, nth = 0) {
      const found = buttons.filter((each) => 'label' in each && each.label === label)[nth];
      if (!found) throw new Error(`there is no button ${label}`);
      expect(found.disabled ?? false).toBe(false);
      return send(by, buttonInteraction(found.custom_id, raw), raw);
    },
    async choose(by, { raw, selects }, placeholder, value) {
      const found = selects.find((each) => each.placeholder === placeholder);
      expect(found?.options.map((option) => option.value)).toContain(value);
      return send(by, selectInteraction(found?.custom_id ?? '', [value], raw), raw);
    },
    async chooseChannel(by, { raw }, channelId, parentChannelId) {
      const found = [...walkComponents(raw.components ?? [])].find(
        (component) => component.type === ComponentType.ChannelSelect,
      );
      const type = parentChannelId === undefined ? ChannelType.GuildText : ChannelType.PublicThread;
      const channel = { id: channelId, type, parent_id: parentChannelId };
      const chosen = selectInteraction(found?.custom_id ?? '', [channelId], raw);
      const resolved = { channels: { [channelId]: channel } };
      const data = { ...chosen.data, resolved };
      return send(by, { ...chosen, data } as APIInteraction, raw);
    },
    submit: (by, { raw }, form, fields) =>
      send(by, modalInteraction(form?.custom_id ?? '', fieldsOf(fields), raw), raw),
    restart: (others = articles) =>
      openChat({
        articles: others,
        records,
        now,
        ...(parts.outbox && { outbox: parts.outbox }),
        ...(others === articles && { pullquote }),
      }),
  };
}

function asPerson(
  interaction: APIInteraction,
  { id, name, permissions, serverId }: Person,
): APIInteraction {
  const { member } = interaction;
  const user = { ...member?.user, id, username: name.toLowerCase(), global_name: name };
  return {
    ...interaction,
    ...(serverId !== undefined && { guild_id: serverId }),
    member: { ...member, user, permissions: String(permissions) },
  } as APIInteraction;
}

function kindOf(type: APIInteractionResponse['type']): Seen['kind'] {
  if (type === InteractionResponseType.Modal) return 'form';
  return type === InteractionResponseType.UpdateMessage ? 'update' : 'message';
}

/** An update leaves the message's id and who sees it. */
function toChat(data: object = {}, on?: APIMessage, kind: Seen['kind'] = 'message'): ChatMessage {
  sent += 1;
  const { flags = 0 } = data as { readonly flags?: number };
  const kept = kind === 'update' ? (on?.flags ?? 0) & MessageFlags.Ephemeral : 0;
  const raw = {
    ...(data as APIMessage),
    id: kind === 'update' ? (on?.id ?? '') : String(1_200_000_000_000_001_000n + BigInt(sent)),
    flags: flags | kept,
  };
  const selects = [...walkComponents(raw.components ?? [])].filter(
    (component) => component.type === ComponentType.StringSelect,
  );
  return { ...readMessage(raw), selects, raw: JSON.parse(JSON.stringify(raw)) };
}

function fieldsOf(fields: Readonly<Record<string, string>>): readonly object[] {
  return Object.entries(fields).map(([custom_id, value]) => ({
    type: 18,
    component: { type: 4, custom_id, value },
  }));
}
