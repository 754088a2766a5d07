import { PermissionFlagsBits } from 'discord-api-types/v10';
import { mayUse } from '../protocol/may-use.ts';
import { postFaults } from '../validation/payload-faults.ts';
import { type ApiError, apiErrors } from './api-error.ts';
import { bodyOf, EMPTY_BODY, fileFaults, pingsOf } from './message-body.ts';
import type { Payload, UploadedFile } from './message-body.ts';
import type { Message, MessageStore } from './message-store.ts';
import type { Server, ServerChannel } from './server.ts';

/** What a bot does in channels of its own accord. What Discord would refuse is thrown as an {@link ApiError}. */
export interface Posting {
  /** The channel in which somebody and the bot write to each other. */
  openDirect(userId: string): string;
  create(channelId: string, message: unknown, files?: readonly UploadedFile[]): Message;
  /** Deletes a message of the bot's own. */
  remove(channelId: string, messageId: string): void;
  readonly troubles: Troubles;
}

/** What may become of channels, people and Discord itself. */
export interface Troubles {
  /** There is no such channel any more. */
  deleteChannel(channelId: string): void;
  /** The bot may see the channel, but not write there; or may again. */
  setSilent(channelId: string, isSilent: boolean): void;
  /** They take no direct messages from the bot; or do again. */
  setClosed(userId: string, isClosed: boolean): void;
  /** All fails until it is well again. */
  setDown(isDown: boolean): void;
}

export interface PostingParts {
  readonly servers: readonly Server[];
  readonly messages: MessageStore;
  /** Whether there is somebody with this id. */
  readonly knows: (userId: string) => boolean;
  /** Told of all that is posted. */
  readonly note: (messageId: string, body: unknown) => void;
  readonly nextId: () => string;
  readonly now: () => number;
}

interface Post extends Payload {
  readonly nonce?: string | number | null;
  readonly enforce_nonce?: boolean | null;
  readonly message_reference?: Reference | null;
}

interface Reference {
  readonly message_id: string;
  readonly fail_if_not_exists?: boolean | null;
}

export function createPosting(parts: PostingParts): Posting {
  const { servers, messages, knows, note, nextId, now } = parts;
  const bot = servers[0]?.bot;
  const direct = new Map<string, string>();
  const deleted = new Set<string>();
  const silent = new Set<string>();
  const closed = new Set<string>();
  const byNonce = new Map<string, string>();
  let isDown = false;

  return {
    openDirect(userId) {
      if (isDown) throw apiErrors.internal();
      if (!knows(userId)) throw apiErrors.invalidRecipients();
      const id = direct.get(userId) ?? nextId();
      direct.set(userId, id);
      return id;
    },
    create(channelId, message, files = []) {
      if (isDown) throw apiErrors.internal();
      const refusal = refusalOf(channelId);
      if (refusal) throw refusal;
      const post = message as Post;
      const faults = [...postFaults(post), ...fileFaults(post, files)];
      if (faults.length > 0) throw apiErrors.invalidForm(faults);
      return postedAlready(channelId, post) ?? put(channelId, post, files);
    },
    remove(channelId, messageId) {
      if (isDown) throw apiErrors.internal();
      if (!isThere(channelId)) throw apiErrors.unknownChannel();
      if (!isSeen(channelId)) throw apiErrors.missingAccess();
      const message = findIn(channelId, messageId);
      if (message === undefined) throw apiErrors.unknownMessage();
      if (message.authorId !== bot?.id) throw apiErrors.missingPermissions();
      messages.remove(messageId);
    },
    troubles: {
      deleteChannel(channelId) {
        deleted.add(channelId);
        messages.clear(channelId);
      },
      setSilent: (channelId, isSilent) => turn(silent, channelId, isSilent),
      setClosed: (userId, isClosed) => turn(closed, userId, isClosed),
      setDown: (wanted) => void (isDown = wanted),
    },
  };

  function refusalOf(channelId: string): ApiError | undefined {
    if (!isThere(channelId)) return apiErrors.unknownChannel();
    const [userId] = [...direct].find(([, id]) => id === channelId) ?? [];
    if (userId !== undefined) {
      return closed.has(userId) ? apiErrors.closedToDirectMessages() : undefined;
    }
    if (!isSeen(channelId)) return apiErrors.missingAccess();
    const { kind } = channelAt(channelId) ?? {};
    if (kind === 'forum') return apiErrors.forumChannel();
    const maySend = mayThere(channelId, kind === 'post' ? SEND_IN_THREADS : SEND);
    return maySend && !silent.has(channelId) ? undefined : apiErrors.missingPermissions();
  }

  function isThere(channelId: string): boolean {
    if (deleted.has(channelId)) return false;
    return serverOf(channelId) !== undefined || [...direct.values()].includes(channelId);
  }

  /** A direct message is seen by both. */
  function isSeen(channelId: string): boolean {
    const channel = channelAt(channelId);
    if (channel === undefined) return true;
    const isOpen = channel.openTo?.includes(bot?.id ?? '') ?? true;
    return isOpen && mayThere(channelId, VIEW);
  }

  function mayThere(channelId: string, needs: string): boolean {
    return mayUse(serverOf(channelId)?.bot.permissions ?? '0', needs);
  }

  function channelAt(channelId: string): ServerChannel | undefined {
    return serverOf(channelId)?.channels.find(({ id }) => id === channelId);
  }

  /** What is private to somebody belongs to its interaction alone. */
  function findIn(channelId: string, messageId: string): Message | undefined {
    const message = messages.find(messageId);
    const isFound = message?.channelId === channelId && message.visibleTo === undefined;
    return isFound ? message : undefined;
  }

  function serverOf(channelId: string): Server | undefined {
    return servers.find(({ channels }) => channels.some(({ id }) => id === channelId));
  }

  /** The message that this nonce stands for, if it is to be unique. */
  function postedAlready(channelId: string, { nonce, enforce_nonce }: Post): Message | undefined {
    if (enforce_nonce !== true) return undefined;
    return messages.find(byNonce.get(`${channelId} ${nonce ?? ''}`) ?? '');
  }

  function put(channelId: string, post: Post, files: readonly UploadedFile[]): Message {
    const { message_reference: reference, nonce } = post;
    const answered = findIn(channelId, reference?.message_id ?? '');
    if (reference && !answered && reference.fail_if_not_exists !== false) {
      throw apiErrors.invalidForm(['message_reference: Unknown message']);
    }
    const body = bodyOf(post, EMPTY_BODY, files);
    const id = nextId();
    note(id, post);
    const message: Message = {
      ...body,
      id,
      channelId,
      authorId: bot?.id ?? '',
      sentAtMs: now(),
      isEdited: false,
      origin: answered ? { kind: 'reply', to: answered.id } : { kind: 'said' },
      state: 'sent',
      exchangeId: id,
      pings: [...pingsOf(body, post), ...(answered ? pingsOfAnswer(post, answered) : [])],
    };
    messages.put(message);
    byNonce.set(`${channelId} ${nonce ?? ''}`, message.id);
    return message;
  }
}

const VIEW = String(PermissionFlagsBits.ViewChannel);
const SEND = String(PermissionFlagsBits.SendMessages);
const SEND_IN_THREADS = String(PermissionFlagsBits.SendMessagesInThreads);

/** Whoever is answered is notified unless the payload says whom to notify (resources/message). */
function pingsOfAnswer({ allowed_mentions }: Post, { authorId }: Message): readonly string[] {
  const isPing = allowed_mentions ? allowed_mentions.replied_user === true : true;
  return isPing ? [`<@${authorId}>`] : [];
}

function turn(all: Set<string>, id: string, isOn: boolean): void {
  if (isOn) all.add(id);
  else all.delete(id);
}
