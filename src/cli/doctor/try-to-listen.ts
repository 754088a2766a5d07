import { once } from 'node:events';
import { createServer } from 'node:net';
import {
  type AddressSettings,
  type ListenAddress,
  listenAt,
  ListenError,
} from '../../listen-at.ts';

/**
 * Listens for a moment, as a bot would that is started now.
 *
 * @returns undefined if it may; else why not, and what to do.
 */
export async function tryToListen(
  address: ListenAddress,
  settings: AddressSettings,
): Promise<readonly [message: string, remedy: string] | undefined> {
  const server = createServer();
  try {
    await listenAt(server, address, settings);
  } catch (error) {
    if (!(error instanceof ListenError)) throw error;
    const [message = '', ...remedy] = error.message.split(/\. (?=[A-Z])/u);
    return [message, remedy.join('. ')];
  }
  const closed = once(server, 'close');
  server.close();
  await closed;
  return undefined;
}

/** Where a server that listens there is reached from this machine. */
export function urlOf({ host, port }: ListenAddress): string {
  const reached = { '0.0.0.0': '127.0.0.1', '::': '::1' }[host] ?? host;
  return `http://${reached.includes(':') ? `[${reached}]` : reached}:${port}`;
}
