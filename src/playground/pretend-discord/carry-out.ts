import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import type { APIInteractionResponse } from 'discord-api-types/v10';
import type { ChannelMessage, MessageBody, Origin, Person } from '../protocol/channel.ts';
import type { Channel } from './channel.ts';
import { numberComponents } from './message-json.ts';
import { BOT } from './people.ts';

/** What the bot's answers to one interaction refer to. */
export interface Thread {
  readonly interactionId: string;
  readonly person: Person;
  /** The line above a reply to this interaction. */
  readonly origin: Origin;
  /** The message that "the original response" means: the reply, or the message clicked on. */
  originalId: string | undefined;
  /** Whether a failure is told where the click was, and not in a message of its own. */
  readonly isClick: boolean;
}

/** What a payload says about a message; an edit says only what changes. */
export type Payload = Partial<{
  readonly [Key in keyof MessageBody]: MessageBody[Key] | null | undefined;
}>;

/** Does to the channel what Discord would do on the bot's word. The payloads have been checked. */
export interface Carrier {
  respond(thread: Thread, response: APIInteractionResponse): void;
  edit(thread: Thread, payload: Payload): void;
  deleteOriginal(thread: Thread): void;
  followUp(thread: Thread, payload: Payload): void;
  /** Puts a line into the channel, for the asker alone, about a reply that there is not. */
  fail(thread: Thread, failure: string): void;
}

export function createCarrier(
  channel: Channel,
  { nextId, now }: { readonly nextId: () => string; readonly now: () => number },
): Carrier {
  return { respond, edit, deleteOriginal, followUp, fail };

  function respond(thread: Thread, response: APIInteractionResponse): void {
    switch (response.type) {
      case InteractionResponseType.ChannelMessageWithSource:
        thread.originalId = send(thread, response.data as Payload, 'sent', thread.origin);
        return;
      case InteractionResponseType.DeferredChannelMessageWithSource:
        thread.originalId = send(thread, response.data ?? {}, 'thinking', thread.origin);
        return;
      case InteractionResponseType.UpdateMessage:
        edit(thread, (response.data ?? {}) as Payload);
        return;
      default:
    }
  }

  function edit(thread: Thread, payload: Payload): void {
    const original = find(thread);
    if (original === undefined) return;
    const isFirst = original.state === 'thinking';
    channel.put({
      ...original,
      ...bodyOf(payload, original),
      state: 'sent',
      isEdited: original.isEdited || !isFirst,
      exchangeId: thread.interactionId,
    });
  }

  function deleteOriginal(thread: Thread): void {
    if (thread.originalId !== undefined) channel.remove(thread.originalId);
  }

  /** While the original still says "thinking…", Discord makes the first follow-up its edit. */
  function followUp(thread: Thread, payload: Payload): void {
    const original = find(thread);
    if (original?.state === 'thinking') edit(thread, payload);
    else send(thread, payload, 'sent', { kind: 'reply', to: thread.originalId ?? '' });
  }

  function fail(thread: Thread, failure: string): void {
    const original = find(thread);
    const message = {
      ...emptyMessage(thread, thread.origin),
      ...(original?.state === 'thinking' && { id: original.id }),
    };
    channel.put({ ...message, state: 'failed', failure, visibleTo: thread.person.id });
  }

  function find({ originalId }: Thread): ChannelMessage | undefined {
    return originalId === undefined ? undefined : channel.find(originalId);
  }

  function send(
    thread: Thread,
    payload: Payload,
    state: ChannelMessage['state'],
    origin: Origin,
  ): string {
    const message = emptyMessage(thread, origin);
    const isPrivate = ((payload.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
    channel.put({
      ...message,
      ...bodyOf(payload, message),
      state,
      ...(isPrivate && { visibleTo: thread.person.id }),
    });
    return message.id;
  }

  function emptyMessage({ interactionId }: Thread, origin: Origin): ChannelMessage {
    return {
      id: nextId(),
      authorId: BOT.id,
      sentAtMs: now(),
      isEdited: false,
      origin,
      state: 'sent',
      exchangeId: interactionId,
      content: '',
      embeds: [],
      components: [],
      attachments: [],
      flags: 0,
    };
  }
}

/** The ephemeral flag can't change later, and components stay components. */
function bodyOf(payload: Payload, before: MessageBody): MessageBody {
  const kept = before.flags & MessageFlags.IsComponentsV2;
  return {
    content: payload.content === undefined ? before.content : (payload.content ?? ''),
    embeds: payload.embeds === undefined ? before.embeds : (payload.embeds ?? []),
    components: numberComponents(
      payload.components === undefined ? before.components : (payload.components ?? []),
    ),
    attachments:
      payload.attachments === undefined ? before.attachments : (payload.attachments ?? []),
    flags: ((payload.flags ?? 0) & ~MessageFlags.Ephemeral) | kept,
  };
}
