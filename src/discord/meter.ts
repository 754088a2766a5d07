import { InteractionType } from 'discord-api-types/v10';
import type { ReplyOutcome } from '../presentation/cards/reply.ts';
import type { DeliveryFailure } from './delivery-failure.ts';

/**
 * Told of what the bot does, to be counted. It neither throws nor takes time. Nothing that people typed goes in,
 * and no id: what an event says of something is one of a few words.
 */
export type Meter = (event: MeterEvent) => void;

export type MeterEvent =
  /** An interaction has come in at a door. */
  | { readonly kind: 'taken'; readonly interaction: InteractionKind }
  /** So many wait for their turn now. */
  | { readonly kind: 'waiting'; readonly waiting: number }
  /** The bot knows what it replies. */
  | {
      readonly kind: 'handled';
      readonly interaction: InteractionKind;
      /** Of a command or action that there is; else undefined. */
      readonly name: string | undefined;
      readonly outcome: InteractionOutcome;
      /** Whether Discord had been asked for time. */
      readonly isDeferred: boolean;
    }
  /** Discord has taken the first response. */
  | {
      readonly kind: 'acknowledged';
      readonly interaction: InteractionKind;
      /** Since it came in. */
      readonly seconds: number;
    }
  /** All has been sent, or has failed. */
  | {
      readonly kind: 'done';
      readonly interaction: InteractionKind;
      /** Since it came in. */
      readonly seconds: number;
    }
  /** Discord took something not, or not as it was. */
  | { readonly kind: 'undelivered'; readonly failure: DeliveryFailure['kind'] }
  /** A request to Discord's API came to this HTTP status; undefined if nothing came back. */
  | {
      readonly kind: 'request';
      readonly method: string;
      readonly status: number | undefined;
      readonly seconds: number;
    }
  /** A request to the HTTP endpoint was turned away. */
  | { readonly kind: 'refused'; readonly why: Refusal }
  /** A shard's connection. */
  | { readonly kind: 'connection'; readonly change: ConnectionChange };

export type InteractionKind = 'command' | 'suggestion' | 'click' | 'form' | 'ping';

/**
 * `late`: suggestions that would have come too late. `limited`: too soon after others; `busy`: too much was waiting.
 * `starting`: the articles were still being read.
 */
export type InteractionOutcome = ReplyOutcome | 'late' | 'limited' | 'busy' | 'starting';

/**
 * Why a request isn't taken: not signed as Discord signs; signed too long ago; it came before; too large a body, or no
 * room for it, or it ended too early; rightly signed, and not what was expected.
 */
export type Refusal =
  | 'signature'
  | 'age'
  | 'repeated'
  | 'too-large'
  | 'too-much'
  | 'cut-off'
  | 'content';

export type ConnectionChange = 'ready' | 'resumed' | 'reconnecting' | 'closed';

export const NO_METER: Meter = () => {};

/** Works on anything, as failures need it. */
export function kindOfInteraction(
  interaction: { readonly type?: unknown } | null,
): InteractionKind {
  switch (interaction?.type) {
    case InteractionType.Ping:
      return 'ping';
    case InteractionType.ApplicationCommandAutocomplete:
      return 'suggestion';
    case InteractionType.MessageComponent:
      return 'click';
    case InteractionType.ModalSubmit:
      return 'form';
    default:
      return 'command';
  }
}
