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
  /** There when `response` only says "thinking…": what the door has to send next. Never rejects. */
  readonly completion?: Promise<Completion>;
}

export type Completion =
  /** Edit the original response to this. */
  | { readonly kind: 'edit'; readonly message: RESTPatchAPIInteractionOriginalResponseJSONBody }
  /**
   * What was deferred in public turned out to be for the asker alone: delete the original response
   * first, then send this (private) message as a follow-up. In the other order Discord would turn
   * the follow-up into an edit of the public message.
   */
  | { readonly kind: 'replace'; readonly message: RESTPostAPIInteractionFollowupJSONBody }
  /**
   * Send this (private) message as a follow-up and leave the original as it is: a click on a shared
   * message failed, which concerns only the one who clicked.
   */
  | { readonly kind: 'follow-up'; readonly message: RESTPostAPIInteractionFollowupJSONBody };
