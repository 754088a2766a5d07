import { InteractionResponseType } from 'discord-api-types/v10';
import type {
  APIApplicationCommandOptionChoice,
  APIInteraction,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { WireMessage } from '../../../src/playground/validation/message-rules.ts';
import {
  editFaults,
  followUpFaults,
  responseFaults,
} from '../../../src/playground/validation/payload-faults.ts';
import { apiErrors } from './api-error.ts';
import type { MessageStore, StoredMessage } from './message-store.ts';
import { seeMessage } from './seen-message.ts';
import type { SeenMessage } from './seen-message.ts';

/** What the person who set off an interaction gets to see. */
export interface Seen {
  /** In the order in which it happened. */
  readonly steps: readonly Step[];
  /** The newest message, if there is one. */
  readonly message: SeenMessage | undefined;
  readonly choices: readonly APIApplicationCommandOptionChoice[];
  /** The form that opened, if one did. */
  readonly form: APIModalInteractionResponseCallbackData | undefined;
}

export type Step =
  | 'thinking'
  | 'message'
  | 'update'
  | 'edit'
  | 'delete'
  | 'follow-up'
  | 'choices'
  | 'modal';

/** Discord waits this long for the first response (interactions/receiving-and-responding). */
const FIRST_RESPONSE_MS = 3_000;

/** One interaction on Discord's side: what the bot may still do with it, and what came of it. */
export class InteractionRecord {
  readonly interaction: APIInteraction;
  /** Resolves when the answer is complete; rejects if the first response takes too long. */
  readonly answered: Promise<Seen>;
  readonly #messages: MessageStore;
  readonly #steps: Step[] = [];
  #choices: readonly APIApplicationCommandOptionChoice[] = [];
  #form: APIModalInteractionResponseCallbackData | undefined;
  #state: 'waiting' | 'too-late' | 'acknowledged' = 'waiting';
  /** What `@original` stands for: the answer, or the message that was clicked on. */
  #originalId: string | undefined;
  #newestId: string | undefined;
  #settle: () => void = () => undefined;
  #giveUp: (error: Error) => void = () => undefined;
  readonly #patience = setTimeout(() => {
    this.#state = 'too-late';
    this.#giveUp(new Error('The application did not respond'));
  }, FIRST_RESPONSE_MS).unref();

  constructor(interaction: APIInteraction, messages: MessageStore) {
    this.interaction = interaction;
    this.#messages = messages;
    this.answered = new Promise((resolve, reject) => {
      this.#settle = () => resolve(this.#see());
      this.#giveUp = reject;
    });
  }

  /** The body of the callback. */
  respond(response: { readonly type: InteractionResponseType; readonly data?: unknown }): void {
    if (this.#state === 'too-late') throw apiErrors.unknownInteraction();
    if (this.#state === 'acknowledged') throw apiErrors.alreadyAcknowledged();
    refuse(responseFaults(response));
    this.#state = 'acknowledged';
    clearTimeout(this.#patience);
    this.#acknowledge(response.type, response.data ?? {});
  }

  original(): StoredMessage {
    const message = this.#messages.get(this.#originalId ?? '');
    if (message === undefined) throw apiErrors.unknownMessage();
    return message;
  }

  edit(body: WireMessage): StoredMessage {
    const original = this.original();
    refuse(editFaults(body, original));
    return this.#show('edit', this.#messages.edit(original, body));
  }

  delete(): void {
    const { id, isLoading } = this.original();
    this.#messages.delete(id);
    this.#steps.push('delete');
    // "Thinking…" makes way for something else; a message that was clicked on doesn't.
    if (!isLoading) this.#settle();
  }

  /** While the person sees "thinking…", a follow-up takes its place and is as private as that was. */
  followUp(body: WireMessage): StoredMessage {
    if (this.#state !== 'acknowledged') throw apiErrors.unknownWebhook();
    refuse(followUpFaults(body));
    const original = this.#messages.get(this.#originalId ?? '');
    return original?.isLoading
      ? this.#show('edit', this.#messages.edit(original, body))
      : this.#show('follow-up', this.#post(body));
  }

  #acknowledge(type: InteractionResponseType, data: WireMessage): void {
    switch (type) {
      case InteractionResponseType.ChannelMessageWithSource:
        this.#originalId = this.#show('message', this.#post(data)).id;
        return;
      case InteractionResponseType.DeferredChannelMessageWithSource:
        this.#originalId = this.#post(data, { isLoading: true }).id;
        this.#steps.push('thinking');
        return;
      case InteractionResponseType.UpdateMessage:
        this.#originalId = this.#clickedId();
        this.#show('update', this.#messages.edit(this.original(), data));
        return;
      case InteractionResponseType.DeferredMessageUpdate:
        this.#originalId = this.#clickedId();
        return;
      case InteractionResponseType.ApplicationCommandAutocompleteResult:
        this.#choices = (data as { choices?: APIApplicationCommandOptionChoice[] }).choices ?? [];
        this.#steps.push('choices');
        return this.#settle();
      default:
        this.#form = data as APIModalInteractionResponseCallbackData;
        this.#steps.push('modal');
        this.#settle();
    }
  }

  #clickedId(): string | undefined {
    return 'message' in this.interaction ? this.interaction.message?.id : undefined;
  }

  #post(body: WireMessage, options?: { isLoading: boolean }): StoredMessage {
    return this.#messages.post(this.interaction.channel?.id ?? '', body, options);
  }

  #show(step: Step, message: StoredMessage): StoredMessage {
    this.#steps.push(step);
    this.#newestId = message.id;
    this.#settle();
    return message;
  }

  #see(): Seen {
    const newest = this.#messages.get(this.#newestId ?? '');
    return {
      steps: [...this.#steps],
      message: newest && seeMessage(newest),
      choices: this.#choices,
      form: this.#form,
    };
  }
}

function refuse(faults: readonly string[]): void {
  if (faults.length > 0) throw apiErrors.invalidForm(faults);
}
