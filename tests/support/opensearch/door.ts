import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A way to an engine that can be shut and opened again, as if that went away and came back. */
export interface EngineDoor {
  readonly url: string;
  shut(): Promise<void>;
  open(): Promise<void>;
}

const HOST = '127.0.0.1';

export async function openDoorTo(engineUrl: string): Promise<EngineDoor> {
  const { hostname, port } = new URL(engineUrl);
  const sockets = new Set<Socket>();
  const keep = (socket: Socket): Socket => {
    sockets.add(socket);
    return socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
  };
  const server = createServer((inside) => {
    const outside = keep(connect(Number(port), hostname));
    keep(inside).pipe(outside).pipe(inside);
  });
  server.listen(0, HOST);
  await once(server, 'listening');
  const { port: own } = server.address() as AddressInfo;
  return {
    url: `http://${HOST}:${own}`,
    async shut() {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    async open() {
      server.listen(own, HOST);
      await once(server, 'listening');
    },
  };
}
