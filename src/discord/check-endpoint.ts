import { Routes } from 'discord-api-types/v10';
import { z } from 'zod';
import { DiscordAccessError, explainRequestFailure, noDiscordAt } from './access-error.ts';
import type { Log } from './log.ts';
import type { Rest } from './rest.ts';

export interface CheckEndpointParts {
  /** With which Discord's requests are checked, 64 hexadecimal digits in lower case; undefined: none are taken. */
  readonly publicKey: string | undefined;
  /** With the bot's token set. */
  readonly rest: Rest;
  readonly log: Log;
}

const applicationSchema = z.looseObject({
  id: z.string(),
  verify_key: z.string().optional(),
  interactions_endpoint_url: z.string().nullish(),
});

const PLACE =
  'https://discord.com/developers/applications (your application → General Information → Interactions Endpoint URL)';

/** Whoever starts something wants to know what is wrong. */
const PATIENCE_MS = 3_000;

/**
 * Looks whether Discord sends interactions where the bot takes them, and signs them with this key.
 *
 * @returns the application's id.
 * @throws {DiscordAccessError} if the key is another application's, or Discord can't be asked.
 */
export async function checkEndpoint({ publicKey, rest, log }: CheckEndpointParts): Promise<string> {
  const { id, verify_key: key, interactions_endpoint_url: url } = await lookUp(rest);
  if (publicKey === undefined) {
    if (!url) return id;
    log.warn(
      `Discord sends what people do to an address of the web instead of to this bot. Empty it at ${PLACE}, or set HTTP_PORT.`,
    );
    return id;
  }
  if (key !== publicKey) {
    throw new DiscordAccessError(
      'DISCORD_PUBLIC_KEY is another application’s than DISCORD_TOKEN. Copy both from the same one at ' +
        'https://discord.com/developers/applications: General Information → Public Key, and Bot → Reset Token.',
    );
  }
  if (url) return id;
  log.warn(
    `Discord doesn’t send interactions here yet. Put the address of /interactions, as it is seen from outside, into ${PLACE}.`,
  );
  return id;
}

async function lookUp(rest: Rest): Promise<z.output<typeof applicationSchema>> {
  try {
    const patience = { untilMs: performance.now() + PATIENCE_MS };
    const { data, error } = applicationSchema.safeParse(
      await rest.get(Routes.currentApplication(), { patience }),
    );
    if (error) throw noDiscordAt(rest.apiUrl, error);
    return data;
  } catch (error) {
    throw explainRequestFailure(error, rest.apiUrl) ?? error;
  }
}
