import type {
  APIInteraction,
  APIInteractionResponse,
  RESTPatchAPIInteractionOriginalResponseJSONBody,
  RESTPostAPIInteractionFollowupJSONBody,
} from 'discord-api-types/v10';

/**
 * The whole bot: Discord's interaction JSON in, Discord's response JSON out. The gateway, an HTTP
 * endpoint and a local playground are doors to this one function.
 *
 * It never rejects, and its response is ready well within Discord's three seconds.
 */
export type Bot = (interaction: APIInteraction) => Promise<BotResponse>;

export interface BotResponse {
  readonly response: APIInteractionResponse;
  /** What the response's attachments are made of: `attachments[n]` is `files[n]`. */
  readonly files?: readonly BotFile[];
  /** There when something is to follow the response: what the door has to do next. Never rejects. */
  readonly completion?: Promise<Completion>;
  /**
   * To be told once all has been sent: the ids of the messages that show it, in the order in which they were
   * sent, as far as Discord tells.
   */
  readonly sent?: (messageIds: readonly string[]) => void;
  /** To be told instead if something of it was not sent, or nobody knows whether it was. */
  readonly failed?: () => void;
}

export interface BotFile {
  readonly name: string;
  readonly content: string;
}

export type Completion =
  /** Edit the original response to this; after a click, the message that was clicked on. */
  | ({
      readonly kind: 'edit';
      readonly message: RESTPatchAPIInteractionOriginalResponseJSONBody;
      /** Send this before. */
      readonly before?: FollowUp;
      /** Then send this. */
      readonly next?: FollowUp;
      /** Last, delete the private reply to an earlier interaction, which this was the token of. */
      readonly takeAway?: string;
    } & Files)
  /**
   * What was deferred in public turned out to be for the asker alone: delete the original response
   * first, then send this (private) message as a follow-up. In the other order Discord would turn
   * the follow-up into an edit of the public message.
   */
  | ({ readonly kind: 'replace' } & FollowUp)
  /** Send this message as a follow-up and leave the original as it is. */
  | ({ readonly kind: 'follow-up' } & FollowUp)
  /** Delete the original response; after a click, the message that was clicked on. */
  | { readonly kind: 'delete' }
  /** Delete the private reply to an earlier interaction, which this was the token of. */
  | { readonly kind: 'take-away'; readonly token: string }
  | { readonly kind: 'nothing' };

interface Files {
  readonly files?: readonly BotFile[];
}

export interface FollowUp extends Files {
  readonly message: RESTPostAPIInteractionFollowupJSONBody;
  /** Whoever sees it twice takes no harm, so it is sent again where it may have come. */
  readonly isRepeatable?: true;
}
