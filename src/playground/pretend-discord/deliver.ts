import { InteractionResponseType } from 'discord-api-types/v10';
import type { APIInteraction, APIInteractionResponse } from 'discord-api-types/v10';
import type { Bot, BotResponse, Completion, FollowUp } from '../../discord/bot.ts';
import { LATE, within } from '../../discord/schedule.ts';
import type { Schedule } from '../../discord/schedule.ts';
import { editFaults, followUpFaults, responseFaults } from '../validation/payload-faults.ts';
import { placeFaults } from '../validation/response-place.ts';
import type { Modal } from '../protocol/action.ts';
import type { ChoiceEntry } from '../protocol/channel.ts';
import type { Carrier, Payload, Thread } from './carry-out.ts';
import type { Channel } from './channel.ts';
import type { ExchangeBook } from './exchange-book.ts';
import { upload, withUploads } from './upload.ts';

/** Discord waits this long for the first response (interactions/receiving-and-responding). */
const FIRST_RESPONSE_MS = 3000;

/** An interaction's token lives this long (same page). */
const TOKEN_LIFE_MS = 15 * 60 * 1000;

export interface DeliveryParts {
  readonly bot: Bot;
  readonly channel: Channel;
  readonly carrier: Carrier;
  readonly book: ExchangeBook;
  readonly schedule: Schedule;
}

export type Delivered =
  | { readonly kind: 'done' }
  | { readonly kind: 'choices'; readonly choices: readonly ChoiceEntry[] }
  | { readonly kind: 'modal'; readonly modal: Modal }
  | { readonly kind: 'failed'; readonly reason: string };

/** Takes an interaction to the bot and does with the answer what Discord would. Never rejects. */
export type Deliver = (interaction: APIInteraction, thread: Thread) => Promise<Delivered>;

export function createDeliver({ bot, channel, carrier, book, schedule }: DeliveryParts): Deliver {
  return async (interaction, thread) => {
    book.open(interaction);
    const answer = await within(askBot(interaction), FIRST_RESPONSE_MS, schedule);
    if (answer === LATE || answer === 'broken') {
      const reason = answer === LATE ? NO_RESPONSE : BROKEN;
      book.note(interaction.id, 'response', null, [reason]);
      return { kind: 'failed', reason };
    }
    const { response, files, completion } = answer;
    const faults = faultsOf(interaction, response, thread);
    book.note(interaction.id, 'response', response, faults);
    if (faults.length > 0) return { kind: 'failed', reason: refusal(faults) };
    carrier.respond(thread, withUploads(response, files));
    if (completion !== undefined) void finish(completion, thread);
    return outcomeOf(response);
  };

  /** A bot that throws has a bug, but the playground goes on. */
  async function askBot(interaction: APIInteraction): Promise<BotResponse | 'broken'> {
    try {
      return await bot(structuredClone(interaction));
    } catch {
      return 'broken';
    }
  }

  function faultsOf(
    interaction: APIInteraction,
    response: APIInteractionResponse,
    { originalId }: Thread,
  ): readonly string[] {
    const misplaced = placeFaults(interaction.type, response.type);
    if (misplaced.length > 0) return misplaced;
    if (response.type !== InteractionResponseType.UpdateMessage) return responseFaults(response);
    const kept = channel.find(originalId ?? '')?.flags ?? 0;
    const flags = (response.data?.flags ?? 0) | kept;
    return responseFaults({ ...response, data: { ...response.data, flags } });
  }

  async function finish(coming: Promise<Completion>, thread: Thread): Promise<void> {
    const completion = await within(
      coming.catch(() => 'broken' as const),
      TOKEN_LIFE_MS,
      schedule,
    );
    if (completion === LATE) fail(thread, 'edit', TOKEN_EXPIRED);
    else if (completion === 'broken') fail(thread, 'edit', BROKEN);
    else complete(completion, thread);
  }

  function complete(completion: Completion, thread: Thread): void {
    switch (completion.kind) {
      case 'edit':
        edit(completion, thread);
        if (completion.next) followUp(completion.next, thread);
        return;
      case 'replace':
        remove(thread);
        followUp(completion, thread);
        return;
      case 'follow-up':
        followUp(completion, thread);
        return;
      case 'delete':
        remove(thread);
    }
  }

  function edit({ message, files }: Extract<Completion, { kind: 'edit' }>, thread: Thread): void {
    const original = channel.find(thread.originalId ?? '');
    const faults = editFaults(message, original);
    book.note(thread.interactionId, 'edit', message, faults);
    if (faults.length > 0) carrier.fail(thread, refusal(faults));
    else carrier.edit(thread, upload(message as Payload, files));
  }

  function followUp({ message, files }: FollowUp, thread: Thread): void {
    const faults = followUpFaults(message);
    book.note(thread.interactionId, 'follow-up', message, faults);
    if (faults.length > 0) carrier.fail(thread, refusal(faults));
    else carrier.followUp(thread, upload(message as Payload, files));
  }

  function remove(thread: Thread): void {
    book.note(thread.interactionId, 'delete', null, []);
    carrier.deleteOriginal(thread);
  }

  function fail(thread: Thread, kind: 'edit', reason: string): void {
    book.note(thread.interactionId, kind, null, [reason]);
    carrier.fail(thread, reason);
  }
}

const NO_RESPONSE =
  'The application did not respond: no answer came within 3 seconds (10062 Unknown interaction).';
const TOKEN_EXPIRED =
  'The application did not respond: nothing came within 15 minutes (50027 Invalid Webhook Token).';
const BROKEN = 'The application did not respond: the bot threw an error, which it never should.';

function refusal(faults: readonly string[]): string {
  return `Discord would refuse this reply (50035 Invalid Form Body): ${faults.join('; ')}`;
}

function outcomeOf(response: APIInteractionResponse): Delivered {
  switch (response.type) {
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      return { kind: 'choices', choices: response.data.choices ?? [] };
    case InteractionResponseType.Modal:
      return { kind: 'modal', modal: response.data };
    default:
      return { kind: 'done' };
  }
}
