import { z } from 'zod';
import { parseEnvironment } from './environment.ts';
import type { Environment } from './setting-in.ts';
import { readAllowedHost } from './sources/fetching/guard.ts';

/** How articles are fetched; `.env.example` explains each variable. */
export interface FetchingConfig {
  /** Hosts that may be asked though they are private. */
  readonly allowedHosts: readonly string[];
  /** Where those who run servers can reach the one who runs the bot. */
  readonly contact: string | undefined;
}

export const fetchingVariables = z.object({
  SOURCES_ALLOW_HOSTS: z
    .string()
    .default('')
    .transform((typed, context) =>
      typed.split(/[\s,]+/u).flatMap((written) => {
        if (written === '') return [];
        const host = readAllowedHost(written);
        if (host !== undefined) return [host];
        context.addIssue(
          `names “${written}”, which is no host: use names or IP addresses such as wiki.internal,10.0.0.7:8080,[fd00::7].`,
        );
        return z.NEVER;
      }),
    ),
  SOURCES_CONTACT: z
    .string()
    .regex(
      /^(?:https?:\/\/[!-'*-~]{1,200}|[!-'*-?A-~]{1,100}@[!-'*-?A-~]{1,100})$/u,
      'is neither an address that begins with http:// or https:// nor one for mail.',
    )
    .optional(),
});

/** What was read of the variables. */
export function fetchingConfigOf(read: z.infer<typeof fetchingVariables>): FetchingConfig {
  return { allowedHosts: read.SOURCES_ALLOW_HOSTS, contact: read.SOURCES_CONTACT };
}

/**
 * Reads only what bears on how articles are fetched.
 *
 * @throws {ConfigError} that names all faults at once.
 */
export function parseFetchingConfig(environment: Environment): FetchingConfig {
  return fetchingConfigOf(parseEnvironment(fetchingVariables, environment));
}
