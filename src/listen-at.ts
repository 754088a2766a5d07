import { once } from 'node:events';
import type { Server } from 'node:net';
import { OperationalError } from './operational-error.ts';

export interface ListenAddress {
  /** An address of this machine. */
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
}

/** The settings that an address comes from, by name. */
export interface AddressSettings {
  readonly host: string;
  readonly port: string;
}

/** A port can't be had. The message says why and what to do. */
export class ListenError extends OperationalError {
  override readonly name = 'ListenError';
}

/**
 * Has a server listen.
 *
 * @returns its URL
 * @throws {ListenError} if the port can't be had.
 */
export async function listenAt(
  server: Server,
  { host, port }: ListenAddress,
  settings: AddressSettings,
): Promise<string> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (cause) {
    const { code = '' } = cause as NodeJS.ErrnoException;
    throw new ListenError(explain(code, { host, port }, settings), { cause });
  }
  const address = server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  return `http://${host.includes(':') ? `[${host}]` : host}:${taken}`;
}

function explain(code: string, { host, port }: ListenAddress, settings: AddressSettings): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} of ${host} is taken. Set ${settings.port} to another one, or end what listens there.`;
    case 'EACCES':
      return `This user may not open port ${port}. Set ${settings.port} to one from 1024 on.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EAFNOSUPPORT':
      return `${host} is no address of this machine. Set ${settings.host} to one of its own: 127.0.0.1, ::1, or 0.0.0.0 for all.`;
    default:
      return `Port ${port} of ${host} can’t be opened (${code}). Check ${settings.port} and ${settings.host}.`;
  }
}
