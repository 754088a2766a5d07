import { Routes } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Rest } from './rest.ts';

/** As many as Discord gives at once (resources/user, "Get Current User Guilds"). */
const PAGE = 200;

const page = z.array(z.object({ id: z.string() }));

/**
 * The ids of all servers that have the bot.
 *
 * @throws what Discord says against it.
 */
export async function listServers(rest: Rest): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for (let after = '0'; ;) {
    const query = new URLSearchParams({ limit: String(PAGE), after });
    const servers = page.parse(await rest.get(Routes.userGuilds(), { query }));
    for (const { id } of servers) ids.add(id);
    const last = servers.at(-1)?.id;
    if (last === undefined || servers.length < PAGE) return ids;
    after = last;
  }
}
