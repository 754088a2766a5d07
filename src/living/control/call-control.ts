import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { findAddress } from './control-address.ts';
import type { ControlDeclaration } from './control-command.ts';
import { ControlError } from './control-error.ts';
import { CONTROL_VERSION, controlReply, type ControlRequest } from './control-message.ts';
import { linesOf } from './read-lines.ts';

/** A reply may list a great deal. */
const MAX_REPLY_BYTES = 64 * 2 ** 20;

/**
 * Has the running bot do something, and waits for as long as that takes.
 *
 * @param dataDir The bot's folder of records.
 * @returns what came of it; undefined if no bot is running.
 * @throws ControlError if it can't be asked, or says that it can't be done.
 */
export async function callControl<Options, Outcome>(
  dataDir: string,
  { name, outcome }: ControlDeclaration<Options, Outcome>,
  options: Options,
): Promise<Outcome | undefined> {
  const socket = await reach(await findAddress(dataDir));
  if (!socket) return undefined;
  try {
    const request: ControlRequest = { version: CONTROL_VERSION, command: name, options };
    socket.write(`${JSON.stringify(request)}\n`);
    const reply = controlReply.safeParse(await firstLine(socket)).data;
    if (reply?.kind === 'refused') throw new ControlError(reply.advice);
    const found = outcome.safeParse(reply?.kind === 'done' ? reply.outcome : undefined);
    if (!found.success) throw new ControlError('The running bot has failed; its log says more.');
    return found.data;
  } finally {
    socket.destroy();
  }
}

/** Whether a bot with this folder of records is running, as far as it can be reached. */
export async function isBotRunning(dataDir: string): Promise<boolean> {
  const socket = await reach(await findAddress(dataDir));
  socket?.destroy();
  return socket !== undefined;
}

/** Where nobody has listened yet, or nobody listens any more. */
const NOBODY: ReadonlySet<string> = new Set(['ENOENT', 'ECONNREFUSED', 'ENOTDIR']);

async function reach(path: string): Promise<Socket | undefined> {
  const socket = connect(path);
  try {
    await once(socket, 'connect');
    return socket;
  } catch (cause) {
    if (NOBODY.has((cause as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw new ControlError(
      `The running bot can’t be reached at ${path}. Run this as the user that runs the bot.`,
      { cause },
    );
  }
}

/** Undefined if the bot leaves before it has said anything. */
async function firstLine(socket: Socket): Promise<unknown> {
  try {
    for await (const line of linesOf(socket, MAX_REPLY_BYTES)) return JSON.parse(line);
  } catch {
    // It was stopped, or killed, meanwhile.
  }
  return undefined;
}
