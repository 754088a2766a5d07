import { DiscordAPIError } from 'discord.js';
import { RESTJSONErrorCodes } from 'discord-api-types/v10';
import { restFaultOf } from './rest-fault.ts';

/** What a failed request means for an answer on its way. */
export interface DeliveryFailure {
  readonly kind: keyof typeof FAILURES;
  /** For the log. */
  readonly message: string;
  readonly level: 'debug' | 'warn' | 'error';
  /**
   * `done`: the asker has an answer all the same. `refused`: a smaller payload may still get
   * through. `uncertain`: nobody knows. `failed`: nothing more can be said to the asker.
   */
  readonly outcome: 'done' | 'refused' | 'uncertain' | 'failed';
}

const FAILURES = {
  'already-acknowledged': {
    message: 'The interaction was already acknowledged',
    level: 'debug',
    outcome: 'done',
  },
  'message-gone': {
    message: 'Somebody deleted the reply before it was complete',
    level: 'debug',
    outcome: 'failed',
  },
  'too-late': {
    message: 'An answer missed Discord’s 3 seconds',
    level: 'warn',
    outcome: 'failed',
  },
  expired: {
    message: 'An answer missed Discord’s 15 minutes',
    level: 'warn',
    outcome: 'failed',
  },
  refused: {
    message: 'Discord refused a reply; a plain notice goes out instead',
    level: 'error',
    outcome: 'refused',
  },
  // Seen when the text of a message is long: discord-api-docs issue 8554.
  'server-error': {
    message: 'Discord failed on a reply; a plain notice goes out instead',
    level: 'error',
    outcome: 'refused',
  },
  unreachable: {
    message: 'Discord could not be reached with an answer in time',
    level: 'warn',
    outcome: 'uncertain',
  },
  uncertain: {
    message: 'Discord may have an answer or not: the connection failed on the way',
    level: 'warn',
    outcome: 'uncertain',
  },
  'no-permission': {
    message: 'The bot’s role lacks a permission in a channel',
    level: 'error',
    outcome: 'failed',
  },
  other: { message: 'An answer could not be delivered', level: 'error', outcome: 'failed' },
} as const;

/** From Discord's "JSON Error Codes" (topics/opcodes-and-status-codes). */
const KINDS: Readonly<Partial<Record<string, DeliveryFailure['kind']>>> = {
  [RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged]: 'already-acknowledged',
  [RESTJSONErrorCodes.UnknownMessage]: 'message-gone',
  [RESTJSONErrorCodes.UnknownInteraction]: 'too-late',
  [RESTJSONErrorCodes.InvalidWebhookToken]: 'expired',
  [RESTJSONErrorCodes.UnknownWebhook]: 'expired',
  [RESTJSONErrorCodes.MissingAccess]: 'no-permission',
  [RESTJSONErrorCodes.MissingPermissions]: 'no-permission',
};

export function deliveryFailureOf(error: unknown): DeliveryFailure {
  const kind = kindOf(error);
  return { kind, ...FAILURES[kind] };
}

const INTERNAL_ERROR = 500;

function kindOf(error: unknown): DeliveryFailure['kind'] {
  const fault = restFaultOf(error);
  if (fault?.status === INTERNAL_ERROR) return 'server-error';
  if (fault) return fault.mayHaveArrived ? 'uncertain' : 'unreachable';
  if (!(error instanceof DiscordAPIError)) return 'other';
  // Whatever else it has against a payload, too large (413, 40005) for one, there is a plainer one.
  return KINDS[error.code] ?? (error.status === 401 ? 'other' : 'refused');
}
