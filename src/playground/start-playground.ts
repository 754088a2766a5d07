import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { Bot } from '../discord/bot.ts';
import { AttachmentError, type ReadAttachment } from '../discord/attachment.ts';
import type { ChannelApi } from '../discord/channel-api.ts';
import type { Schedule } from '../schedule.ts';
import { OperationalError } from '../operational-error.ts';
import { connectBot } from './connect-bot.ts';
import { createLocalChannelApi } from './local-channel-api.ts';
import type { Declaration } from './pretend-discord/command-entries.ts';
import { openPlaces } from './pretend-discord/places.ts';
import { createPretendDiscord } from './pretend-discord/pretend-discord.ts';
import { BOOK_CLUB, READING_SERVER } from './pretend-discord/server.ts';
import type { Uploads } from './pretend-discord/uploads.ts';
import type { Starter } from './protocol/channel.ts';
import { loadAssets } from './server/assets.ts';
import { ATTACHMENTS, servePlayground } from './server/serve-playground.ts';

/** Loopback only: the playground is for whoever sits at this machine. */
const HOST = '127.0.0.1';

const DEFAULT_PLAYGROUND_PORT = 3210;

export interface PlaygroundParts {
  readonly bot: (doors: PlaygroundDoors) => Bot | Promise<Bot>;
  /** The commands as they are declared to Discord. */
  readonly declarations: readonly Declaration[];
  /**
   * Commands to begin with, filled in; asked for once somebody opens the page, which isn't held up. Never rejects.
   * Default: none.
   */
  readonly starters?: () => Promise<readonly Starter[]>;
  /** 0 takes any that is free. Default: {@link DEFAULT_PLAYGROUND_PORT}. */
  readonly port?: number;
  /** Discord's patience. Default: Node's timers. */
  readonly schedule?: Schedule;
  /** The folder with the page's files and its scripts as they were built. Default: this package. */
  readonly packageDir?: string;
}

/** What a bot in the playground reaches besides answering. */
export interface PlaygroundDoors {
  /** What it may do in channels of its own accord. */
  readonly api: ChannelApi;
  readonly readAttachment: ReadAttachment;
}

export interface Playground {
  /** Where a browser finds it: `http://127.0.0.1:3210`. */
  readonly url: string;
  stop(): Promise<void>;
}

/** The playground can't open. The message says why and what to do. */
export class PlaygroundError extends OperationalError {
  override readonly name = 'PlaygroundError';
}

/**
 * Opens a local page that looks and behaves like a channel of Discord's and drives the bot with the
 * same JSON.
 *
 * @throws {PlaygroundError} if the port can't be had.
 * @throws {PageNotBuiltError} if the page's scripts are not there.
 */
export async function startPlayground(parts: PlaygroundParts): Promise<Playground> {
  const {
    bot,
    declarations,
    starters,
    port = DEFAULT_PLAYGROUND_PORT,
    packageDir,
    schedule,
  } = parts;
  const assets = await loadAssets(packageDir);
  const discord = createPretendDiscord({
    servers: [READING_SERVER, BOOK_CLUB],
    deliver: (...parts) => deliver(...parts),
    urlOf: (id, filename) => `${url()}${ATTACHMENTS}${id}/${filename}`,
    ...(schedule && { schedule }),
  });
  const { posting, uploads } = discord;
  const deliver = connectBot(
    await bot({ api: createLocalChannelApi(posting), readAttachment: readUpload(uploads) }),
  );
  discord.commands.overwrite(declarations);
  const { findExchange } = discord;
  const places = openPlaces(discord);
  const server = createServer(
    servePlayground({ assets, places, uploads, findExchange, starters: once(starters) }),
  );
  await listen(server, port);
  return { url: url(), stop: () => stop(server) };

  function url(): string {
    const address = server.address();
    const actualPort = typeof address === 'object' && address !== null ? address.port : port;
    return `http://${HOST}:${actualPort}`;
  }
}

/** The page's own server is on this machine, where nothing else is fetched from. */
function readUpload(uploads: Uploads): ReadAttachment {
  return async ({ id }, maxBytes) => {
    const { bytes } = uploads.find(id) ?? {};
    if (!bytes) throw new AttachmentError('unavailable', 'the file is not kept any more');
    if (bytes.length > maxBytes) {
      throw new AttachmentError('too-large', `the file has more than ${maxBytes} bytes`);
    }
    return bytes;
  };
}

function once<Value>(make: (() => Promise<Value>) | undefined): () => Promise<Value | undefined> {
  let made: Promise<Value> | undefined;
  return async () => {
    made ??= make?.();
    return made;
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      reject(new PlaygroundError(explain(cause, port), { cause }));
    });
    server.listen(port, HOST, resolve);
  });
}

function explain({ code }: NodeJS.ErrnoException, port: number): string {
  switch (code) {
    case 'EADDRINUSE':
      return (
        `Port ${port} is taken, maybe by another playground. ` +
        `Stop that one, or set PLAYGROUND_PORT to another port.`
      );
    case 'EACCES':
      return `Port ${port} may not be used. Set PLAYGROUND_PORT to a port above 1023.`;
    default:
      return `The playground can’t listen on port ${port} (${code ?? 'unknown'}). Set PLAYGROUND_PORT to another port.`;
  }
}

/** Pages that are open hold a connection each, which would keep the server from closing. */
function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
