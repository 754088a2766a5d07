import { once } from 'node:events';
import { GatewayOpcodes, GatewayVersion } from 'discord-api-types/v10';
import { WebSocket } from 'undici';

/** What came from the gateway was no greeting, or nothing came in time. */
export class GatewayError extends Error {
  override readonly name = 'GatewayError';
}

/** Opens a connection to the gateway, waits for its hello and leaves: that takes nothing of the day's logins. */
export async function greetGateway(url: string, timeoutMs: number): Promise<void> {
  const socket = new WebSocket(`${url}?v=${GatewayVersion}&encoding=json`);
  const ended = new AbortController();
  const { signal } = ended;
  const timer = setTimeout(() => ended.abort(), timeoutMs);
  try {
    const [event] = (await Promise.race([
      once(socket, 'message', { signal }),
      once(socket, 'error', { signal }).then(refuse),
      once(socket, 'close', { signal }).then(refuse),
    ])) as [{ readonly data: unknown }];
    if (!isHello(event.data)) throw new GatewayError('it does not say hello');
  } catch (error) {
    throw signal.aborted ? new GatewayError('no answer in time') : error;
  } finally {
    clearTimeout(timer);
    ended.abort();
    socket.close();
  }
}

function refuse(): never {
  throw new GatewayError('it refuses connections');
}

function isHello(data: unknown): boolean {
  try {
    const { op } = JSON.parse(String(data)) as { readonly op?: unknown };
    return op === GatewayOpcodes.Hello;
  } catch {
    return false;
  }
}
