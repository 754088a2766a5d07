import { type Client, Events } from 'discord.js';
import type { ConnectionChange, Meter } from './meter.ts';

/** Counts what becomes of each shard's connection. */
export function meterConnection(client: Client, meter: Meter): void {
  const tell = (change: ConnectionChange) => (): void => meter({ kind: 'connection', change });
  client.on(Events.ShardReady, tell('ready'));
  client.on(Events.ShardResume, tell('resumed'));
  client.on(Events.ShardReconnecting, tell('reconnecting'));
  client.on(Events.ShardDisconnect, tell('closed'));
}
