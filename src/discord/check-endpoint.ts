import { Routes } from 'discord-api-types/v10';
import { z } from 'zod';
import { DiscordAccessError, explainRequestFailure, noDiscordAt } from './access-error.ts';
import type { Log } from './log.ts';
import type { Rest } from './rest.ts';

export interface CheckEndpointParts {
  /** 64 hexadecimal digits in lower case. */
  readonly publicKey: string;
  /** With the bot's token set. */
  readonly rest: Rest;
  readonly log: Log;
}

const applicationSchema = z.looseObject({
  verify_key: z.string(),
  interactions_endpoint_url: z.string().nullish(),
});

/**
 * Looks whether Discord signs with this key, and tells if it doesn't know where to come yet.
 *
 * @throws {DiscordAccessError} if the key is another application's, or Discord can't be asked.
 */
export async function checkEndpoint({ publicKey, rest, log }: CheckEndpointParts): Promise<void> {
  const application = await lookUp(rest);
  if (application.verify_key.toLowerCase() !== publicKey) {
    throw new DiscordAccessError(
      'DISCORD_PUBLIC_KEY is another application’s than DISCORD_TOKEN. Copy both from the same one at ' +
        'https://discord.com/developers/applications: General Information → Public Key, and Bot → Reset Token.',
    );
  }
  if (!application.interactions_endpoint_url) {
    log.warn(
      'Discord doesn’t send interactions here yet. Put the address of /interactions, as it is seen from outside, into ' +
        'https://discord.com/developers/applications (your application → General Information → Interactions Endpoint URL).',
    );
  }
}

async function lookUp(rest: Rest): Promise<z.output<typeof applicationSchema>> {
  try {
    const { data, error } = applicationSchema.safeParse(
      await rest.get(Routes.currentApplication()),
    );
    if (error) throw noDiscordAt(rest.apiUrl, error);
    return data;
  } catch (error) {
    throw explainRequestFailure(error, rest.apiUrl) ?? error;
  }
}
