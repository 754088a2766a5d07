import { ApplicationCommandOptionType, InteractionType } from 'discord-api-types/v10';
import type { APIInteraction, APIMessage, APIUser } from 'discord-api-types/v10';
import { scheduleTimeout } from '../../schedule.ts';
import type { Schedule } from '../../schedule.ts';
import type { Exchange, Origin } from '../protocol/channel.ts';
import { createCommandRegistry } from './command-registry.ts';
import type { CommandRegistry } from './command-registry.ts';
import { createExchangeBook } from './exchange-book.ts';
import { openPost } from './forum-posts.ts';
import { createInteractionSession } from './interaction-session.ts';
import type { InteractionSession } from './interaction-session.ts';
import { toApiMessage } from './message-json.ts';
import { createPosting } from './posting.ts';
import type { Posting } from './posting.ts';
import { createMessageStore } from './message-store.ts';
import type { Message, MessageStore } from './message-store.ts';
import { toUser } from './server.ts';
import type { Server } from './server.ts';
import { createUploads } from './uploads.ts';
import type { Uploads } from './uploads.ts';
import { createSnowflakes } from './snowflakes.ts';

/**
 * Discord without Discord: servers with one application in all of them, what it has registered, what
 * was posted, and its interactions. Doors lead from here to a bot, and to those who use it.
 */
export interface PretendDiscord {
  readonly applicationId: string;
  readonly botUser: APIUser;
  readonly servers: readonly [Server, ...Server[]];
  readonly commands: CommandRegistry;
  readonly messages: MessageStore;
  /** What the bot does in channels of its own accord. */
  readonly posting: Posting;
  /** What people have chosen to send along. */
  readonly uploads: Uploads;
  readonly nextId: () => string;
  readonly now: () => number;
  /**
   * Gives an interaction its ids and token, and takes it to the bot.
   *
   * @param origin The line above a reply. Default: what the interaction tells.
   */
  send(interaction: APIInteraction, origin?: Origin): InteractionSession;
  readonly findSession: FindSession;
  /** What was sent for the interaction with this id, for as long as it is kept. */
  readonly findExchange: (interactionId: string) => Exchange | undefined;
  /** The message as Discord sends it. */
  toJson(message: Message): APIMessage;
}

/** The interaction with this token, while it lives. */
export type FindSession = (token: string) => InteractionSession | undefined;

export interface PretendDiscordParts {
  readonly servers: readonly [Server, ...Server[]];
  /** Takes an interaction to the bot, which answers by way of its session, and may reach earlier ones. */
  readonly deliver: (session: InteractionSession, find: FindSession) => void;
  /** Where a file that somebody sends along can be fetched. Default: somewhere at Discord's. */
  readonly urlOf?: (id: string, filename: string) => string;
  /** Default: the system's clock. */
  readonly now?: () => number;
  /** Default: Node's timers. */
  readonly schedule?: Schedule;
}

export function createPretendDiscord(parts: PretendDiscordParts): PretendDiscord {
  const { servers, deliver, urlOf = atDiscord } = parts;
  const { now = Date.now, schedule = scheduleTimeout } = parts;
  const applicationId = servers[0].bot.id;
  const nextId = createSnowflakes(now);
  const serverIds = new Set(servers.map(({ id }) => id));
  const commands = createCommandRegistry({ applicationId, serverIds, nextId });
  const messages = createMessageStore();
  const book = createExchangeBook(now);
  const sessions = new Map<string, InteractionSession>();
  const users = new Map<string, APIUser>();
  for (const { bot, members } of servers) {
    for (const person of [bot, ...members]) users.set(person.id, toUser(person));
  }

  for (const channel of servers.flatMap(({ channels }) => channels)) openPost(channel, messages);
  const posting = createPosting({
    servers,
    messages,
    knows: (userId) => users.has(userId),
    note: (messageId, body) => book.post(messageId, body),
    nextId,
    now,
  });

  return {
    applicationId,
    botUser: toUser(servers[0].bot),
    servers,
    commands,
    messages,
    posting,
    uploads: createUploads({ nextId, urlOf }),
    nextId,
    now,
    send,
    findSession,
    findExchange: (interactionId) => book.find(interactionId),
    toJson: (message) => toApiMessage(message, { applicationId, userOf }),
  };

  function send(given: APIInteraction, origin?: Origin): InteractionSession {
    const id = nextId();
    const token = `interaction-token-${id}`;
    const interaction = { ...given, id, application_id: applicationId, token };
    const user = userIn(interaction);
    if (user !== undefined) users.set(user.id, user);
    book.open(interaction);
    const session = createInteractionSession({
      interaction,
      userId: user?.id ?? '',
      channelId: interaction.channel?.id ?? '',
      authorId: applicationId,
      origin: origin ?? originOf(interaction),
      messages,
      nextId,
      now,
      schedule,
      note: (kind, body, faults) => book.note(id, kind, body, faults),
      onExpired: () => sessions.delete(token),
    });
    sessions.set(token, session);
    deliver(session, findSession);
    return session;
  }

  function findSession(token: string): InteractionSession | undefined {
    return sessions.get(token);
  }

  function userOf(id: string): APIUser {
    return users.get(id) ?? toUser({ id, name: id, isBot: false });
  }
}

function atDiscord(id: string, filename: string): string {
  return `https://cdn.discordapp.com/ephemeral-attachments/${id}/${filename}`;
}

/** In a direct message there is no member. */
function userIn({ member, user }: APIInteraction): APIUser | undefined {
  return member?.user ?? user;
}

/** The line above a reply, as Discord's clients draw it. */
function originOf(interaction: APIInteraction): Origin {
  if (interaction.type === InteractionType.ApplicationCommand) {
    const { id, data } = interaction;
    const inner = 'options' in data ? (data.options ?? []) : [];
    const command = [data.name, ...subcommandsIn(inner)].join(' ');
    return { kind: 'command', by: userIn(interaction)?.id ?? '', command, interactionId: id };
  }
  const message = 'message' in interaction ? interaction.message : undefined;
  return message === undefined ? { kind: 'said' } : { kind: 'reply', to: message.id };
}

interface Option {
  readonly name: string;
  readonly type: ApplicationCommandOptionType;
  readonly options?: readonly Option[];
}

function subcommandsIn([first]: readonly Option[]): readonly string[] {
  const isSubcommand =
    first?.type === ApplicationCommandOptionType.Subcommand ||
    first?.type === ApplicationCommandOptionType.SubcommandGroup;
  return isSubcommand ? [first.name, ...subcommandsIn(first.options ?? [])] : [];
}
