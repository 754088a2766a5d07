import { GatewayCloseCodes } from 'discord-api-types/v10';
import { inviteUrl } from '../invite-url.ts';
import type { Log } from '../log.ts';
import type { BotIdentity, ShardEvent } from './shard-event.ts';
import type { ShardStates } from './shard-states.ts';

/** Logs how connections fare. An outage breaks many in a row; of each it is told once. */
export function shardLog(
  count: number,
  states: Pick<ShardStates, 'haveAllBeenReady' | 'servers'>,
  log: Log,
): (event: ShardEvent) => void {
  const known = new Set<number>();
  const broken = new Set<number>();
  let haveAll = false;

  return (event) => {
    const { shard } = event;
    switch (event.kind) {
      case 'ready':
        known.add(shard);
        if (broken.delete(shard)) log.info('The connection to Discord is back', { shard });
        if (!haveAll && states.haveAllBeenReady()) tellOfAll(event.bot);
        return;
      case 'resumed':
        broken.delete(shard);
        return log.info('The connection to Discord is back, with what was missed', {
          shard,
          missed: event.missed,
        });
      case 'reconnecting':
        if (broken.has(shard)) return;
        broken.add(shard);
        return log.warn(
          known.has(shard)
            ? 'The connection to Discord broke; connecting again'
            : 'Discord’s gateway doesn’t let the bot connect as it should. It is tried again by itself',
          { shard },
        );
      case 'closed':
        if (event.code !== GatewayCloseCodes.AuthenticationFailed || broken.has(shard)) return;
        broken.add(shard);
        return log.warn(
          'Discord’s gateway did not accept the bot’s token; if Discord does, it is tried again',
          { shard },
        );
      case 'failed':
        return log.debug('The connection to Discord failed', { shard, error: event.error });
      default:
        return;
    }
  };

  function tellOfAll({ name, applicationId }: BotIdentity): void {
    haveAll = true;
    const servers = states.servers();
    log.info(`Connected to Discord as ${name}`, {
      servers,
      ...(count > 1 && { shards: count }),
    });
    if (servers === 0) log.info(`Invite the bot to a server: ${inviteUrl(applicationId)}`);
  }
}
