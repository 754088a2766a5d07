import { once } from 'node:events';
import { chmod } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { type ControlAddress, leaveAddress, prepareAddresses } from './control-address.ts';
import { type ControlCommand, notUnderstood } from './control-command.ts';
import { ControlError } from './control-error.ts';
import {
  CONTROL_VERSION,
  type ControlReply,
  type ControlRequest,
  controlRequest,
  versionOfMessage,
} from './control-message.ts';
import { replyTo } from './reply-to.ts';
import { linesOf, LineTooLongError, MAX_LINE_BYTES } from './read-lines.ts';

/** Where the command line reaches a running bot: a socket that its own user alone may open. */
export interface Control {
  /** Ends it; what is being done goes on, unheard. */
  close(): Promise<void>;
}

export interface ControlOptions {
  /** The folder of records, by which the bot is found. */
  readonly dataDir: string;
  /** Their names differ. */
  readonly commands: readonly ControlCommand[];
  /** Told of bugs. */
  readonly onFailed: (error: unknown) => void;
}

/** Whoever says nothing for so long is hung up on. */
const SILENCE_MS = 30_000;
const DRAINED_MS = 1000;
const MAX_CONNECTIONS = 32;

/**
 * Opens the socket. Only who has the records to itself may: it takes the place of any other one.
 *
 * @throws Error if it can't be opened.
 */
export async function openControl({
  dataDir,
  commands,
  onFailed,
}: ControlOptions): Promise<Control> {
  const byName = new Map(commands.map((command) => [command.name, command]));
  const connections = new Set<Socket>();
  const server = createServer((socket) => {
    connections.add(socket);
    socket.once('close', () => connections.delete(socket));
    // Whoever asked may have left by now.
    socket.on('error', () => socket.destroy());
    void serve(socket, byName, onFailed);
  });
  server.maxConnections = MAX_CONNECTIONS;

  const address = await listen(server, dataDir);
  server.on('error', onFailed);
  server.unref();
  return {
    async close() {
      server.close();
      for (const socket of connections) socket.destroy();
      await leaveAddress(address);
    },
  };
}

async function listen(server: Server, dataDir: string): Promise<ControlAddress> {
  let failure: unknown;
  for await (const address of prepareAddresses(dataDir)) {
    try {
      server.listen(address.path);
      await once(server, 'listening');
      // Its folder keeps others out already.
      if (address.isFile) await chmod(address.path, 0o600);
      return address;
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

async function serve(
  socket: Socket,
  commands: ReadonlyMap<string, ControlCommand>,
  onFailed: ControlOptions['onFailed'],
): Promise<void> {
  const reply = (message: ControlReply): void => {
    if (socket.writable) socket.write(`${JSON.stringify(message)}\n`);
  };
  const awaitMore = (): void => {
    socket.setTimeout(SILENCE_MS, () => socket.destroy());
  };
  try {
    awaitMore();
    for await (const line of linesOf(socket, MAX_LINE_BYTES)) {
      socket.setTimeout(0);
      reply(await answer(line, commands, onFailed));
      awaitMore();
    }
    socket.end();
  } catch (error) {
    if (!(error instanceof LineTooLongError)) return void socket.destroy();
    reply({ kind: 'refused', advice: `The request has more than ${MAX_LINE_BYTES} bytes.` });
    // What still comes has to be taken, or the reply would not be.
    socket.end().resume();
    socket.setTimeout(0);
    setTimeout(() => socket.destroy(), DRAINED_MS).unref();
  }
}

/** Never rejects. */
async function answer(
  line: string,
  commands: ReadonlyMap<string, ControlCommand>,
  onFailed: ControlOptions['onFailed'],
): Promise<ControlReply> {
  try {
    const { command, options } = parse(line);
    return await replyTo(command, options, commands, onFailed);
  } catch (error) {
    if (!(error instanceof ControlError)) throw error;
    return { kind: 'refused', advice: error.advice };
  }
}

function parse(line: string): Pick<ControlRequest, 'command' | 'options'> {
  const value = jsonOf(line);
  const version = versionOfMessage.safeParse(value).data?.version;
  if (version !== undefined && version !== CONTROL_VERSION) {
    throw new ControlError('The running bot is of another version than this command: restart it.');
  }
  const request = controlRequest.safeParse(value);
  if (!request.success) throw notUnderstood();
  return request.data;
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
