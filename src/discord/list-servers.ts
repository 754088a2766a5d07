import { Routes } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Rest } from './rest.ts';

/** As many as Discord gives at once (resources/user, "Get Current User Guilds"). */
const PAGE = 200;

const serversSchema = z.array(z.object({ id: z.string() }));

/**
 * The ids of all servers that have the bot.
 *
 * @throws what Discord says against it.
 */
export async function listServers(rest: Rest): Promise<ReadonlySet<string>> {
  const servers = await allServers(async (query) =>
    serversSchema.parse(await rest.get(Routes.userGuilds(), { query: new URLSearchParams(query) })),
  );
  return new Set(servers.map(({ id }) => id));
}

/** All servers that have the bot, page by page. */
export async function allServers<Server extends { readonly id: string }>(
  readPage: (query: Record<string, string>) => Promise<readonly Server[]>,
): Promise<readonly Server[]> {
  const all: Server[] = [];
  for (;;) {
    const after = all.at(-1)?.id;
    const page = await readPage({
      limit: String(PAGE),
      ...(after !== undefined && { after }),
    });
    all.push(...page);
    if (page.length < PAGE) return all;
  }
}
