import { InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import type {
  APIApplicationCommandOptionChoice,
  APIInteraction,
  APIInteractionResponse,
} from 'discord-api-types/v10';
import type { Schedule } from '../../schedule.ts';
import type { Modal } from '../protocol/action.ts';
import type { ExchangeStep, Origin } from '../protocol/channel.ts';
import { answerFaults, editFaults, followUpFaults } from '../validation/payload-faults.ts';
import { apiErrors } from './api-error.ts';
import { fileFaults } from './message-body.ts';
import type { Payload, UploadedFile } from './message-body.ts';
import type { Message, MessageStore } from './message-store.ts';
import { createMessageWriter } from './write-message.ts';
import type { MessageWriterParts } from './write-message.ts';

/** Discord waits this long for the first response (interactions/receiving-and-responding). */
export const FIRST_RESPONSE_MS = 3000;

/** An interaction's token lives this long (same page). */
const TOKEN_LIFE_MS = 15 * 60 * 1000;

/** What people get to see of something that the bot sent. */
export type Effect =
  | {
      readonly kind: 'thinking' | 'message' | 'update' | 'edit' | 'follow-up' | 'delete';
      readonly message: Message;
    }
  | { readonly kind: 'choices'; readonly choices: readonly APIApplicationCommandOptionChoice[] }
  | { readonly kind: 'modal'; readonly modal: Modal };

export type Acknowledgement =
  | { readonly kind: 'done' }
  | Extract<Effect, { kind: 'choices' | 'modal' }>
  | { readonly kind: 'failed'; readonly reason: string };

/**
 * One interaction on Discord's side: what the bot may still do with its token, and what comes of it.
 * What Discord would refuse is thrown as an {@link ApiError}.
 */
export interface InteractionSession {
  readonly interaction: APIInteraction;
  /** The line above a reply. */
  readonly origin: Origin;
  /** Resolves with the first response, or with why there is none. */
  readonly acknowledged: Promise<Acknowledgement>;
  /** @param response The body of the callback. */
  respond(response: unknown, files?: readonly UploadedFile[]): void;
  /** What `@original` stands for: the reply, or the message that was clicked on. */
  original(): Message;
  edit(message: unknown, files?: readonly UploadedFile[]): Message;
  /** Deletes the original. */
  remove(): void;
  /** While people see "thinking…", a follow-up takes its place and is as private as that was. */
  followUp(message: unknown, files?: readonly UploadedFile[]): Message;
  /** Gives the interaction up and tells whoever acted why. */
  fail(reason: string): void;
  /** Tells what people get to see from now on. */
  watch(tell: (effect: Effect) => void): void;
}

export interface SessionParts extends Omit<MessageWriterParts, 'interactionId'> {
  readonly interaction: APIInteraction;
  readonly messages: MessageStore;
  readonly schedule: Schedule;
  /** Told of all that the bot sends, and what Discord refuses about it. */
  readonly note: (kind: ExchangeStep['kind'], body: unknown, faults: readonly string[]) => void;
  /** Told when the token is of no use any more. */
  readonly onExpired: () => void;
}

export function createInteractionSession(parts: SessionParts): InteractionSession {
  const { interaction, messages, schedule, note, onExpired } = parts;
  const writer = createMessageWriter({ ...parts, interactionId: interaction.id });
  const watchers = new Set<(effect: Effect) => void>();
  const clicked = 'message' in interaction ? interaction.message : undefined;
  let state: 'waiting' | 'too-late' | 'acknowledged' | 'expired' = 'waiting';
  let originalId: string | undefined;
  /** The bot has asked for time and sent nothing since. */
  let isOwing = false;
  /** What was noted last says already what is wrong. */
  let isRefused = false;
  let settle: ((acknowledgement: Acknowledgement) => void) | undefined;
  const acknowledged = new Promise<Acknowledgement>((resolve) => {
    settle = resolve;
  });
  const stopWaiting = schedule(() => fail(NO_RESPONSE), FIRST_RESPONSE_MS);
  schedule(expire, TOKEN_LIFE_MS);

  return {
    interaction,
    origin: parts.origin,
    acknowledged,
    respond,
    original,
    edit,
    remove,
    followUp,
    fail,
    watch: (tell) => void watchers.add(tell),
  };

  function respond(response: unknown, files: readonly UploadedFile[] = []): void {
    if (state === 'acknowledged') throw apiErrors.alreadyAcknowledged();
    if (state !== 'waiting') throw apiErrors.unknownInteraction();
    const given = response as APIInteractionResponse;
    const kept = messages.find(clicked?.id ?? '');
    const payload = ('data' in given ? (given.data ?? {}) : {}) as Payload;
    const faults = answerFaults(interaction.type, given, kept);
    check('response', given, [...faults, ...fileFaults(payload, files)]);
    state = 'acknowledged';
    stopWaiting();
    settle?.(acknowledgementOf(given));
    acknowledge(given, payload, files);
  }

  function acknowledge(
    response: APIInteractionResponse,
    payload: Payload,
    files: readonly UploadedFile[],
  ): void {
    switch (response.type) {
      case InteractionResponseType.ChannelMessageWithSource:
        originalId = show('message', writer.post(payload, files)).id;
        return;
      case InteractionResponseType.DeferredChannelMessageWithSource:
        originalId = show('thinking', writer.post(payload, files, { state: 'thinking' })).id;
        isOwing = true;
        return;
      case InteractionResponseType.DeferredMessageUpdate:
        originalId = clicked?.id;
        isOwing = true;
        return;
      case InteractionResponseType.UpdateMessage:
        originalId = clicked?.id;
        show('update', writer.change(original(), payload, files));
        return;
      default: {
        const acknowledgement = acknowledgementOf(response);
        if ('choices' in acknowledgement || 'modal' in acknowledgement) tell(acknowledgement);
      }
    }
  }

  function original(): Message {
    if (state === 'expired') throw apiErrors.invalidWebhookToken();
    const message = messages.find(originalId ?? '');
    if (message === undefined) throw apiErrors.unknownMessage();
    return message;
  }

  function edit(message: unknown, files: readonly UploadedFile[] = []): Message {
    const before = original();
    const payload = message as Payload;
    check('edit', message, [...editFaults(message, before), ...fileFaults(payload, files)]);
    return show('edit', writer.change(before, payload, files));
  }

  function remove(): void {
    const message = original();
    note('delete', null, []);
    messages.remove(message.id);
    tell({ kind: 'delete', message });
  }

  function followUp(message: unknown, files: readonly UploadedFile[] = []): Message {
    if (state === 'expired') throw apiErrors.invalidWebhookToken();
    if (state !== 'acknowledged') throw apiErrors.unknownWebhook();
    const payload = message as Payload;
    check('follow-up', message, [...followUpFaults(message), ...fileFaults(payload, files)]);
    const before = messages.find(originalId ?? '');
    if (before?.state === 'thinking') return show('edit', writer.change(before, payload, files));
    const origin = { kind: 'reply', to: originalId ?? '' } as const;
    return show('follow-up', writer.post(payload, files, { origin }));
  }

  /** A failed click is told where the click was, and a failed completion where one types. */
  function fail(reason: string): void {
    if (state === 'too-late' || state === 'expired') return;
    const isWaiting = state === 'waiting';
    if (!isRefused) note(isWaiting ? 'response' : 'edit', null, [reason]);
    isOwing = false;
    const isToldThere = isWaiting && (clicked !== undefined || isCompletion(interaction));
    if (!isToldThere) messages.put(writer.fail(messages.find(originalId ?? ''), reason));
    if (!isWaiting) return;
    state = 'too-late';
    stopWaiting();
    settle?.({ kind: 'failed', reason });
  }

  function expire(): void {
    if (isOwing) fail(TOKEN_EXPIRED);
    state = 'expired';
    onExpired();
  }

  function check(kind: ExchangeStep['kind'], body: unknown, faults: readonly string[]): void {
    note(kind, body, faults);
    isRefused = faults.length > 0;
    if (isRefused) throw apiErrors.invalidForm(faults);
  }

  function show(
    kind: Exclude<Effect['kind'], 'choices' | 'modal' | 'delete'>,
    message: Message,
  ): Message {
    messages.put(message);
    tell({ kind, message });
    return message;
  }

  function tell(effect: Effect): void {
    isOwing = false;
    for (const watcher of watchers) watcher(effect);
  }
}

const NO_RESPONSE =
  'The application did not respond: no answer came within 3 seconds (10062 Unknown interaction).';
const TOKEN_EXPIRED =
  'The application did not respond: nothing came within 15 minutes (50027 Invalid Webhook Token).';

function isCompletion({ type }: APIInteraction): boolean {
  return type === InteractionType.ApplicationCommandAutocomplete;
}

function acknowledgementOf(response: APIInteractionResponse): Acknowledgement {
  switch (response.type) {
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      return { kind: 'choices', choices: response.data.choices ?? [] };
    case InteractionResponseType.Modal:
      return { kind: 'modal', modal: response.data };
    default:
      return { kind: 'done' };
  }
}
