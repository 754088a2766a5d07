import type {
  APIInteractionResponse,
  RESTPatchAPIInteractionOriginalResponseJSONBody,
} from 'discord-api-types/v10';
import type { BotFile, Completion, FollowUp } from './bot.ts';

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
  /** The same for the original response to an earlier interaction. Where it is out of reach, it stays. */
  deleteReplyTo(token: string): Promise<unknown>;
  followUp(followUp: FollowUp): Promise<SentMessage>;
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
      const { message, files, before, next, takeAway } = completion;
      const first = before && (await api.followUp(before));
      const edited = await api.editOriginal(message, files);
      const last = next && (await api.followUp(next));
      if (takeAway !== undefined) await api.deleteReplyTo(takeAway);
      return [edited, first, last].filter((sent) => sent !== undefined);
    }
    case 'replace':
      // After a failure that left the original there, a follow-up would be public.
      await api.deleteOriginal();
      return [await api.followUp(completion)];
    case 'follow-up':
      return [await api.followUp(completion)];
    case 'delete':
      await api.deleteOriginal();
      return [];
    case 'take-away':
      await api.deleteReplyTo(completion.token);
      return [];
    case 'nothing':
      return [];
  }
}
