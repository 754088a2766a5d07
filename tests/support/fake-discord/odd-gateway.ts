import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { GatewayOpcodes } from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';

/** What a bot has said, and what may be done about it. */
export interface Heard {
  readonly op: GatewayOpcodes;
  readonly say: (
    op: GatewayOpcodes,
    d?: unknown,
    dispatch?: { readonly t: string; readonly s: number },
  ) => void;
  readonly cut: () => void;
}

/**
 * A gateway that greets, unless told otherwise, acknowledges heartbeats, and does what it is told with all else that it
 * hears.
 */
export async function startOddGateway(answer: (heard: Heard) => void, { greets = true } = {}) {
  const heard: GatewayOpcodes[] = [];
  let opened = 0;
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await once(server, 'listening');
  server.on('connection', (socket: WebSocket) => {
    const say: Heard['say'] = (op, d = null, { t, s } = { t: '', s: 0 }) =>
      socket.send(JSON.stringify({ op, d, ...(t !== '' && { t, s }) }));
    if (greets) say(GatewayOpcodes.Hello, { heartbeat_interval: 50 });
    socket.once('pong', () => (opened += 1));
    socket.ping();
    socket.on('message', (data: Buffer) => {
      const { op } = JSON.parse(data.toString()) as { op: GatewayOpcodes };
      if (op === GatewayOpcodes.Heartbeat) return say(GatewayOpcodes.HeartbeatAck);
      heard.push(op);
      return answer({ op, say, cut: () => socket.terminate() });
    });
  });
  return {
    heard,
    /** How many connections stood at both ends. */
    opened: () => opened,
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop() {
      for (const socket of server.clients) socket.terminate();
      server.close();
    },
  };
}
