import { randomUUID } from 'node:crypto';
import { GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';

interface Dispatch {
  readonly op: GatewayOpcodes.Dispatch;
  readonly s: number;
  readonly t: string;
  readonly d: unknown;
}

/** Nobody is away for longer. */
const MAX_KEPT = 5_000;

/** What one bot was sent. It outlives its connection, so that the bot can ask for what it missed. */
export class GatewaySession {
  readonly id = `session-${randomUUID()}`;
  readonly shard: readonly [shard: number, count: number];
  readonly #sent: Dispatch[] = [];
  #sequence = 0;
  #socket: WebSocket | undefined;

  constructor(shard: readonly [shard: number, count: number]) {
    this.shard = shard;
  }

  get isAttached(): boolean {
    return this.#socket !== undefined;
  }

  attach(socket: WebSocket): void {
    this.#socket = socket;
  }

  detach(socket: WebSocket): void {
    if (this.#socket === socket) this.#socket = undefined;
  }

  dispatch(event: string, data: unknown): void {
    this.#sequence += 1;
    const dispatch: Dispatch = {
      op: GatewayOpcodes.Dispatch,
      s: this.#sequence,
      t: event,
      d: data,
    };
    this.#sent.push(dispatch);
    if (this.#sent.length > MAX_KEPT) this.#sent.shift();
    this.#socket?.send(JSON.stringify(dispatch));
  }

  replayAfter(sequence: number): void {
    const missed = this.#sent.filter(({ s }) => s > sequence);
    for (const dispatch of missed) this.#socket?.send(JSON.stringify(dispatch));
  }
}
