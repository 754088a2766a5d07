import type {
  APIInteractionResponse,
  RESTPatchAPIInteractionOriginalResponseJSONBody,
  RESTPostAPIInteractionFollowupJSONBody,
} from 'discord-api-types/v10';
import type { BotFile, Completion } from './bot.ts';

/** What Discord lets a bot do with one interaction. All of it rejects with what Discord says against it. */
export interface InteractionApi {
  /** Undefined if the response is no message. */
  respond(
    response: APIInteractionResponse,
    files?: readonly BotFile[],
  ): Promise<SentMessage | undefined>;
  editOriginal(
    message: RESTPatchAPIInteractionOriginalResponseJSONBody,
    files?: readonly BotFile[],
  ): Promise<SentMessage>;
  /** An original that is gone already does no harm: a moderator may have been quicker. */
  deleteOriginal(): Promise<unknown>;
  /** The same for the original response to an earlier interaction, which may be out of reach by now. */
  deleteReplyTo(token: string): Promise<unknown>;
  followUp(
    message: RESTPostAPIInteractionFollowupJSONBody,
    files?: readonly BotFile[],
  ): Promise<SentMessage>;
}

export interface SentMessage {
  readonly id: string;
}

/**
 * Does what is to follow the first response.
 *
 * @returns the messages that show it.
 */
export async function complete(
  api: InteractionApi,
  completion: Completion,
): Promise<readonly SentMessage[]> {
  switch (completion.kind) {
    case 'edit': {
      const { message, files, next } = completion;
      const edited = await api.editOriginal(message, files);
      return next ? [edited, await api.followUp(next.message, next.files)] : [edited];
    }
    case 'replace':
      // After a failure that left the original there, a follow-up would be public.
      await api.deleteOriginal();
      return [await api.followUp(completion.message, completion.files)];
    case 'follow-up':
      return [await api.followUp(completion.message, completion.files)];
    case 'delete':
      await api.deleteOriginal();
      return [];
    case 'take-away':
      await api.deleteReplyTo(completion.token);
      return [];
  }
}
