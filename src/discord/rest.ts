import { REST } from 'discord.js';

/** Discord's REST API as the bot. Rate limits are waited out. */
export function createRest({ token, apiUrl }: { token: string; apiUrl: string }): REST {
  return new REST({ api: apiUrl }).setToken(token);
}
