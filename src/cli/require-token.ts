import { ConfigError } from '../config.ts';

/** @throws {ConfigError} that says what to do if there is no bot token. */
export function requireToken(token: string | undefined): string {
  if (token !== undefined) return token;
  throw new ConfigError(
    'there is no bot token. Copy .env.example to .env and put the token behind DISCORD_TOKEN=; the file says where to get one.',
  );
}
