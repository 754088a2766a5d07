import type {
  APIInteractionResponse,
  RESTPatchAPIInteractionOriginalResponseJSONBody,
  RESTPostAPIInteractionFollowupJSONBody,
} from 'discord-api-types/v10';
import type { BotFile, Completion } from './bot.ts';

/** What Discord lets a bot do with one interaction. All of it rejects with what Discord says against it. */
export interface InteractionApi {
  respond(response: APIInteractionResponse, files?: readonly BotFile[]): Promise<unknown>;
  editOriginal(
    message: RESTPatchAPIInteractionOriginalResponseJSONBody,
    files?: readonly BotFile[],
  ): Promise<unknown>;
  /** An original that is gone already does no harm: a moderator may have been quicker. */
  deleteOriginal(): Promise<unknown>;
  /** The same for the original response to an earlier interaction, which may be out of reach by now. */
  deleteReplyTo(token: string): Promise<unknown>;
  followUp(
    message: RESTPostAPIInteractionFollowupJSONBody,
    files?: readonly BotFile[],
  ): Promise<unknown>;
}

/** Does what is to follow the first response. */
export async function complete(api: InteractionApi, completion: Completion): Promise<void> {
  switch (completion.kind) {
    case 'edit':
      await api.editOriginal(completion.message, completion.files);
      if (completion.next) await api.followUp(completion.next.message, completion.next.files);
      return;
    case 'replace':
      // After a failure that left the original there, a follow-up would be public.
      await api.deleteOriginal();
      await api.followUp(completion.message, completion.files);
      return;
    case 'follow-up':
      await api.followUp(completion.message, completion.files);
      return;
    case 'delete':
      await api.deleteOriginal();
      return;
    case 'take-away':
      await api.deleteReplyTo(completion.token);
  }
}
