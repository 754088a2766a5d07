import { randomUUID } from 'node:crypto';
import { GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';

interface Dispatch {
  readonly op: GatewayOpcodes.Dispatch;
  readonly s: number;
  readonly t: string;
  readonly d: unknown;
}

/** What one bot was sent. It outlives its connection, so that the bot can ask for what it missed. */
export class GatewaySession {
  readonly id = `session-${randomUUID()}`;
  readonly #sent: Dispatch[] = [];
  #socket: WebSocket | undefined;

  attach(socket: WebSocket): void {
    this.#socket = socket;
  }

  detach(socket: WebSocket): void {
    if (this.#socket === socket) this.#socket = undefined;
  }

  dispatch(event: string, data: unknown): void {
    const dispatch: Dispatch = {
      op: GatewayOpcodes.Dispatch,
      s: this.#sent.length + 1,
      t: event,
      d: data,
    };
    this.#sent.push(dispatch);
    this.#socket?.send(JSON.stringify(dispatch));
  }

  replayAfter(sequence: number): void {
    for (const dispatch of this.#sent.slice(sequence)) this.#socket?.send(JSON.stringify(dispatch));
  }
}
