import type { REST } from 'discord.js';
import { Routes } from 'discord-api-types/v10';
import type {
  APIInteraction,
  RESTPostAPIInteractionCallbackWithResponseResult,
} from 'discord-api-types/v10';
import type { InteractionApi, SentMessage } from './complete.ts';
import { type DeliveryFailure, deliveryFailureOf } from './delivery-failure.ts';
import { withFiles } from './raw-files.ts';

/**
 * The requests that answer an interaction; they reject with discord.js's errors. The interaction's own
 * token admits them, so the bot's token stays out of them.
 */
export function createInteractionApi(rest: REST, interaction: APIInteraction): InteractionApi {
  const { id, application_id, token } = interaction;
  const original = Routes.webhookMessage(application_id, token, '@original');
  return {
    async respond(body, files) {
      const query = new URLSearchParams({ with_response: 'true' });
      const callback = Routes.interactionCallback(id, token);
      const told = await rest.post(callback, { body, query, auth: false, ...withFiles(files) });
      return (told as Partial<RESTPostAPIInteractionCallbackWithResponseResult> | undefined)
        ?.resource?.message;
    },
    editOriginal: async (body, files) =>
      (await rest.patch(original, { body, auth: false, ...withFiles(files) })) as SentMessage,
    deleteOriginal: () => rest.delete(original, { auth: false }).catch(unless('message-gone')),
    deleteReplyTo: (earlier) =>
      rest
        .delete(Routes.webhookMessage(application_id, earlier, '@original'), { auth: false })
        .catch(unless('message-gone', 'expired')),
    followUp: async (body, files) =>
      (await rest.post(Routes.webhook(application_id, token), {
        body,
        auth: false,
        ...withFiles(files),
      })) as SentMessage,
  };
}

function unless(...harmless: readonly DeliveryFailure['kind'][]): (error: unknown) => void {
  return (error) => {
    if (!harmless.includes(deliveryFailureOf(error).kind)) throw error;
  };
}
