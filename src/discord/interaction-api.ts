import type { REST } from 'discord.js';
import { Routes } from 'discord-api-types/v10';
import type {
  APIInteraction,
  APIInteractionResponse,
  RESTPatchAPIInteractionOriginalResponseJSONBody,
  RESTPostAPIInteractionFollowupJSONBody,
} from 'discord-api-types/v10';

/** The requests that answer one interaction. They reject with discord.js's errors. */
export interface InteractionApi {
  respond(response: APIInteractionResponse): Promise<unknown>;
  editOriginal(message: RESTPatchAPIInteractionOriginalResponseJSONBody): Promise<unknown>;
  deleteOriginal(): Promise<unknown>;
  followUp(message: RESTPostAPIInteractionFollowupJSONBody): Promise<unknown>;
}

/** The interaction's own token admits these requests, so the bot's token stays out of them. */
export function createInteractionApi(rest: REST, interaction: APIInteraction): InteractionApi {
  const { id, application_id, token } = interaction;
  const original = Routes.webhookMessage(application_id, token, '@original');
  return {
    respond: (body) => rest.post(Routes.interactionCallback(id, token), { body, auth: false }),
    editOriginal: (body) => rest.patch(original, { body, auth: false }),
    deleteOriginal: () => rest.delete(original, { auth: false }),
    followUp: (body) => rest.post(Routes.webhook(application_id, token), { body, auth: false }),
  };
}
