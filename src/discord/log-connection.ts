import { Events } from 'discord.js';
import type { Client } from 'discord.js';
import { describeError } from './describe-error.ts';
import { inviteUrl } from './invite-url.ts';
import type { Log } from './log.ts';

/** Logs how the connection fares. An outage breaks many connections in a row; it is told once. */
export function logConnection(client: Client, log: Log): void {
  const broken = new Set<number>();
  client.once(Events.ClientReady, ({ user, guilds, application }) => {
    const servers = guilds.cache.size;
    log.info(`Connected to Discord as ${user.username}`, { servers });
    if (servers === 0) log.info(`Invite the bot to a server: ${inviteUrl(application.id)}`);
  });
  client.on(Events.ShardReconnecting, (shard) => {
    if (broken.has(shard)) return;
    broken.add(shard);
    log.warn('The connection to Discord broke; connecting again', { shard });
  });
  client.on(Events.ShardResume, (shard, missed) => {
    broken.delete(shard);
    log.info('The connection to Discord is back, with what was missed', { shard, missed });
  });
  client.on(Events.ShardReady, (shard) => {
    if (broken.delete(shard)) log.info('The connection to Discord is back', { shard });
  });
  client.on(Events.ShardError, (error, shard) => {
    log.debug('The connection to Discord failed', { shard, error: describeError(error) });
  });
}
