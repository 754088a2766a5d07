import type { Socket } from 'node:net';

/** So much of a line is held: no request comes near it. */
export const MAX_LINE_BYTES = 64 * 1024;

/** What comes without end and without a line break. */
export class LineTooLongError extends Error {
  override readonly name = 'LineTooLongError';
}

/**
 * The lines that come through a socket, until it ends; whoever stops before has it left open.
 *
 * @throws LineTooLongError if one has more than `maxBytes`.
 */
export async function* linesOf(socket: Socket, maxBytes: number): AsyncGenerator<string> {
  let held = Buffer.alloc(0);
  for await (const chunk of socket.iterator({ destroyOnReturn: false })) {
    held = Buffer.concat([held, chunk as Buffer]);
    for (let end = held.indexOf('\n'); end !== -1; end = held.indexOf('\n')) {
      if (end > maxBytes) throw new LineTooLongError();
      yield held.subarray(0, end).toString();
      held = held.subarray(end + 1);
    }
    if (held.length > maxBytes) throw new LineTooLongError();
  }
}
