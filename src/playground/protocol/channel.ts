import type {
  APIAttachment,
  APIEmbed,
  APIMessageTopLevelComponent,
  Locale,
} from 'discord-api-types/v10';

/** Someone who can be played: what one member sees and may do differs from what another does. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly isBot: boolean;
  /** Discord's permission bits in this channel, as a decimal number. */
  readonly permissions: string;
}

/** The part of a message that a payload sets. Every message of Discord's API has these fields. */
export interface MessageBody {
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly attachments: readonly APIAttachment[];
  readonly flags: number;
}

/** Why a message stands in the channel, as the line above it tells. */
export type Origin =
  | {
      readonly kind: 'command';
      readonly by: string;
      readonly command: string;
      readonly interactionId: string;
    }
  | { readonly kind: 'reply'; readonly to: string }
  | { readonly kind: 'said' };

export interface ChannelMessage extends MessageBody {
  readonly id: string;
  readonly authorId: string;
  readonly sentAtMs: number;
  readonly isEdited: boolean;
  readonly origin: Origin;
  /** Private to this person; absent for a message that all see. */
  readonly visibleTo?: string;
  /** `failed` stands for a reply that never came, or that Discord would not have taken. */
  readonly state: 'sent' | 'thinking' | 'failed';
  /** What went wrong, in a sentence for the reader. */
  readonly failure?: string;
  /** The last exchange between Discord and the bot about this message, see {@link Exchange}. */
  readonly exchangeId?: string;
}

/** How much of one of Discord's limits is used. */
export interface Budget {
  readonly name: string;
  readonly used: number;
  readonly limit: number;
}

/** One thing that the bot sent. */
export interface ExchangeStep {
  readonly kind: 'response' | 'edit' | 'delete' | 'follow-up' | 'post';
  readonly afterMs: number;
  readonly body: unknown;
  readonly budgets: readonly Budget[];
  /** What Discord refuses about it; empty if Discord takes it. */
  readonly faults: readonly string[];
}

/** One interaction and all that the bot sent for it; or what it sent of its own accord. */
export interface Exchange {
  readonly id: string;
  readonly interaction?: unknown;
  readonly steps: readonly ExchangeStep[];
}

/** What the server tells every page that is open, as it happens. */
export type ChannelEvent =
  | { readonly kind: 'opened'; readonly channel: OpenedChannel; readonly guide: Guide }
  /** Something is new in another place of theirs. */
  | { readonly kind: 'unread'; readonly where: Where }
  /** Commands to begin with, once they are known. */
  | { readonly kind: 'starters'; readonly starters: readonly Starter[] }
  | { readonly kind: 'message'; readonly message: ChannelMessage }
  | { readonly kind: 'removed'; readonly messageId: string }
  | { readonly kind: 'cleared' };

/** What happens to messages. */
export type MessageEvent = Extract<
  ChannelEvent,
  { readonly kind: 'message' | 'removed' | 'cleared' }
>;

/** A channel of a server, or a post in a forum. */
export interface ChannelEntry {
  readonly id: string;
  readonly name: string;
  /** Nobody writes into a forum itself, but into its posts. Default: a channel of text. */
  readonly kind?: 'text' | 'forum' | 'post';
  /** Of a post, the forum. */
  readonly parentId?: string;
  /** Not all members see it. */
  readonly isPrivate?: boolean;
}

/** Where one talks with the bot: the id of a channel of a server's, or somebody's direct message with it. */
export type Where = string;

export const DIRECT: Where = 'direct';

/** Whom one can be, and where they can go. */
export interface Guide {
  /** Who is looking. */
  readonly personId: string;
  readonly cast: readonly CastMember[];
  /** Those whom they see, with the channels that they see. */
  readonly servers: readonly SeenServer[];
  readonly bot: Person;
}

export interface CastMember extends Pick<Person, 'id' | 'name' | 'isBot'> {
  /** Where they are. */
  readonly servers: readonly { readonly name: string; readonly mayManage: boolean }[];
}

export interface SeenServer {
  readonly id: string;
  readonly name: string;
  readonly channels: readonly ChannelEntry[];
}

/** A command to begin with, filled in. */
export interface Starter {
  readonly label: string;
  readonly path: readonly string[];
  readonly options: Readonly<Record<string, string>>;
}

export interface OpenedChannel {
  readonly where: Where;
  /** Of a direct message, that of the bot. */
  readonly name: string;
  readonly server: { readonly id: string; readonly name: string };
  /** The server's channels, this one among them. */
  readonly channels: readonly ChannelEntry[];
  /** Those of the server who see the channel; of a direct message, all of a server that both are in. */
  readonly people: readonly Person[];
  readonly bot: Person;
  readonly locales: readonly `${Locale}`[];
  readonly messages: readonly ChannelMessage[];
  readonly commands: readonly CommandEntry[];
  readonly messageCommands: readonly MessageCommandEntry[];
}

export interface MessageCommandEntry {
  readonly name: string;
  readonly names: Localizations;
  /** The permission bits that it is offered for; absent if everybody may use it. */
  readonly needs?: string;
}

export type Localizations = Readonly<Partial<Record<string, string>>>;

/** A slash command as a person picks it: subcommands stand on their own. */
export interface CommandEntry {
  /** `['settings', 'reset']` for `/settings reset`. */
  readonly path: readonly string[];
  readonly description: string;
  readonly names: readonly Localizations[];
  readonly descriptions: Localizations;
  readonly options: readonly OptionEntry[];
  /** The permission bits that it is offered for; absent if everybody may use it. */
  readonly needs?: string;
}

export interface OptionEntry {
  readonly name: string;
  readonly names: Localizations;
  readonly description: string;
  readonly descriptions: Localizations;
  readonly type:
    | 'string'
    | 'integer'
    | 'number'
    | 'boolean'
    | 'user'
    | 'attachment'
    | 'unsupported';
  readonly isRequired: boolean;
  readonly completes: boolean;
  readonly choices: readonly ChoiceEntry[];
  /** Bounds of a number, or of a text's length. */
  readonly min?: number;
  readonly max?: number;
}

export interface ChoiceEntry {
  readonly name: string;
  readonly value: string | number | boolean;
}
