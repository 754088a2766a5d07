import { once } from 'node:events';
import { createServer } from 'node:net';

/** Systems give out others of their own accord: nobody gets one of these who has not asked for it by its number. */
const PORTS = { from: 20_000, to: 32_000 };

/** A port of this machine that nobody listens on, and that nobody is given meanwhile. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = PORTS.from + Math.floor(Math.random() * (PORTS.to - PORTS.from));
    if (await isFree(port)) return port;
  }
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch {
    return false;
  }
  server.close();
  await once(server, 'close');
  return true;
}
