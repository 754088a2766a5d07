import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import type {
  APIAllowedMentions,
  APIInteractionResponse,
  APIMessageComponentInteraction,
  APIMessageTopLevelComponent,
} from 'discord-api-types/v10';
import type { Reply } from '../presentation/cards/reply.ts';
import { spendButton } from '../presentation/cards/spend-button.ts';
import type { BotFile, BotResponse, Completion, FollowUp } from './bot.ts';
import type { ChannelPost } from './channel-api.ts';
import type { Reaction, Showing } from './command.ts';

/** How what a command or a click comes to is put into Discord's words. */
export interface Manner {
  /** The first response, if there is an answer in time. */
  readonly respond: (reaction: Reaction) => BotResponse;
  /** The first response that asks for time instead. */
  readonly defer: () => APIInteractionResponse;
  /** What follows after that. @throws TypeError for a form, which has to be the first response. */
  readonly toCompletion: (reaction: Reaction) => Completion;
}

/** A command is answered with a new message. Only from its deferral on can that be private. */
export function asCommand(visibility: Reply['visibility']): Manner {
  return {
    respond: (reaction) => sendFirst(replyOf(reaction), visibility),
    defer: () => ({
      type: InteractionResponseType.DeferredChannelMessageWithSource,
      ...(visibility === 'private' && { data: { flags: MessageFlags.Ephemeral } }),
    }),
    toCompletion(reaction) {
      const reply = replyOf(reaction);
      const isEdit = visibility === 'private' || reply.visibility === 'public';
      // Discord notifies nobody of an edit, and takes it for one (discord-api-docs issue 4034).
      return isEdit && reply.mention === undefined
        ? { kind: 'edit', message: withoutVisibility(reply), ...filesOf(reply) }
        : { kind: 'replace', ...toFollowUp(reply) };
    },
  };
}

const DEFER_CLICK: APIInteractionResponse = {
  type: InteractionResponseType.DeferredMessageUpdate,
};

/** A component, and the message that it is on. */
export type Pressed = Pick<APIMessageComponentInteraction, 'data' | 'message'>;

/** A click may change the message that it was on, or show something beside it. */
export function asClick(showing: Showing, pressed?: Pressed): Manner {
  const inPlace = inPlaceOf(pressed);
  if (showing === 'in-place') return inPlace;
  const { defer, toCompletion } = asCommand(showing);
  return {
    respond: inPlace.respond,
    defer,
    toCompletion(reaction) {
      if (reaction.kind !== 'update') return toCompletion(reaction);
      const { reply, next } = reaction;
      const shown = toCompletion({ kind: 'reply', reply });
      return shown.kind === 'edit' ? { ...shown, ...(next && besideChange(next)) } : shown;
    },
  };
}

function inPlaceOf(pressed: Pressed | undefined): Manner {
  return {
    respond(reaction) {
      switch (reaction.kind) {
        case 'reply':
          return sendFirst(reaction.reply, reaction.reply.visibility);
        case 'update': {
          const { reply, next } = reaction;
          if (next?.visibility === 'public') {
            return { response: DEFER_CLICK, completion: Promise.resolve(toChange(reply, next)) };
          }
          const data = withoutVisibility(reply);
          return {
            response: { type: InteractionResponseType.UpdateMessage, data },
            ...filesOf(reply),
            ...(next && {
              completion: Promise.resolve({ kind: 'follow-up', ...toFollowUp(next) }),
            }),
          };
        }
        case 'spend':
          return { response: DEFER_CLICK, completion: Promise.resolve(toSpent(reaction, pressed)) };
        case 'form':
          return { response: { type: InteractionResponseType.Modal, data: reaction.form } };
        case 'remove':
          return { response: DEFER_CLICK, completion: Promise.resolve({ kind: 'delete' }) };
        case 'nothing':
          return { response: DEFER_CLICK };
      }
    },
    defer: () => DEFER_CLICK,
    toCompletion(reaction) {
      switch (reaction.kind) {
        case 'reply':
          return { kind: 'follow-up', ...toFollowUp(reaction.reply) };
        case 'update':
          return toChange(reaction.reply, reaction.next);
        case 'spend':
          return toSpent(reaction, pressed);
        case 'form':
          throw new TypeError('a form can’t be opened after a deferral');
        case 'remove':
          return { kind: 'delete' };
        case 'nothing':
          return { kind: 'nothing' };
      }
    },
  };
}

/** A reply that is private stays so, however public the command is. */
export function sendFirst(reply: Reply, visibility: Reply['visibility']): BotResponse {
  const data = visibility === 'private' ? toPrivateMessage(reply) : toMessage(reply);
  return {
    response: { type: InteractionResponseType.ChannelMessageWithSource, data },
    ...filesOf(reply),
  };
}

/** What the bot says of its own accord is seen by all who see the place, and notifies nobody. */
export function toPost({ mention: _nobody, ...reply }: Reply): {
  readonly message: ChannelPost;
  readonly files?: readonly BotFile[];
} {
  return { message: withoutVisibility(reply), ...filesOf(reply) };
}

function replyOf(reaction: Reaction): Reply {
  if (reaction.kind !== 'reply') throw new TypeError('a command is answered with a reply');
  return reaction.reply;
}

interface Message {
  readonly flags: MessageFlags;
  readonly allowed_mentions: APIAllowedMentions;
  readonly components: APIMessageTopLevelComponent[];
  readonly attachments?: { readonly id: string; readonly filename: string }[];
}

function toChange(reply: Reply, next: Reply | undefined): Completion {
  const edit = { message: withoutVisibility(reply), ...filesOf(reply) };
  return { kind: 'edit', ...edit, ...(next && besideChange(next)) };
}

/** The words of the message stay as Discord has them. */
function toSpent(
  { label, next }: Reaction & { readonly kind: 'spend' },
  pressed: Pressed | undefined,
): Completion {
  if (!pressed) throw new TypeError('there is no button that was pressed');
  const { data, message } = pressed;
  const spent = { customId: data.custom_id, label };
  const components = spendButton(message.components ?? [], spent);
  return { kind: 'edit', message: shownAs(components), ...besideChange(next) };
}

function besideChange(next: Reply): { readonly before: FollowUp } | { readonly next: FollowUp } {
  return next.visibility === 'public' ? { before: toFollowUp(next) } : { next: toFollowUp(next) };
}

function toFollowUp(reply: Reply): FollowUp {
  return { message: toMessage(reply), ...filesOf(reply) };
}

function toMessage(reply: Reply): Message {
  return reply.visibility === 'private' ? toPrivateMessage(reply) : withoutVisibility(reply);
}

function toPrivateMessage(reply: Reply): Message {
  return {
    ...withoutVisibility(reply),
    flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
  };
}

function withoutVisibility({ components, mention, files = [] }: Reply): Message {
  return {
    ...shownAs(components, mention),
    ...(files.length > 0 && {
      attachments: files.map(({ name }, id) => ({ id: String(id), filename: name })),
    }),
  };
}

/** Mentions are parsed by default, also on edits, so they are turned off every time, but for the one that is meant. */
function shownAs(components: Reply['components'], mention?: string): Message {
  return {
    flags: MessageFlags.IsComponentsV2,
    allowed_mentions: { parse: [], ...(mention !== undefined && { users: [mention] }) },
    components: [...components],
  };
}

function filesOf({ files = [] }: Reply): { readonly files?: readonly BotFile[] } {
  if (files.length === 0) return {};
  return { files: files.map(({ name, words }) => ({ name, content: words.text })) };
}
