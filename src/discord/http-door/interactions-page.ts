import { type APIInteraction, InteractionType } from 'discord-api-types/v10';
import { z } from 'zod';
import type { InteractionService } from '../answer-interactions.ts';
import type { Bot } from '../bot.ts';
import type { Page } from './page.ts';

/** Their tokens would take an answer for 3 s; a machine's clock may be wrong by more. */
const MAX_AGE_MS = 5 * 60 * 1000;

/** What every interaction has; the bot reads the rest as it reads what comes from the gateway. */
const interactionSchema = z.looseObject({
  id: z.string().min(1),
  application_id: z.string().min(1),
  token: z.string().min(1),
  type: z.enum(InteractionType),
});

/**
 * Takes interactions. All but pings are answered by Discord's API, and the request with "202 and no body"
 * (interactions/receiving-and-responding): what is refused is told there, files go along, what fails in passing can
 * be sent again, and the message's id comes back. Pings take no other answer than the request's own.
 */
export function interactionsPage(bot: Bot, interactions: Pick<InteractionService, 'take'>): Page {
  return {
    maxAgeMs: MAX_AGE_MS,
    isTakenOnce: true,
    repeated: { status: 401 },
    async take(json, receivedMs) {
      const { success } = interactionSchema.safeParse(json);
      if (!success) return { status: 400 };
      const interaction = json as APIInteraction;
      if (interaction.type === InteractionType.Ping) {
        return { status: 200, json: (await bot(interaction)).response };
      }
      interactions.take(interaction, receivedMs);
      return { status: 202 };
    },
  };
}
