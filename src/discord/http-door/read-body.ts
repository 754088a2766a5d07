import type { IncomingMessage } from 'node:http';

export interface BodyLimits {
  /** Of one body. */
  readonly bodyBytes: number;
  /** Of all that are being read. */
  readonly heldBytes: number;
}

/** `too-much`: others hold all that there is room for. `cut-off`: whoever sent it is gone. */
export type UnreadBody = 'too-large' | 'too-much' | 'cut-off';

/** Reads bodies as they are; what is left of one that isn't read is let go by. */
export function bodyReader({
  bodyBytes,
  heldBytes,
}: BodyLimits): (request: IncomingMessage) => Promise<Buffer | UnreadBody> {
  let held = 0;

  return (request) =>
    new Promise((resolve) => {
      if (Number(request.headers['content-length'] ?? 0) > bodyBytes) {
        request.resume();
        resolve('too-large');
        return;
      }
      const chunks: Buffer[] = [];
      let size = 0;
      const take = (chunk: Buffer): void => {
        size += chunk.length;
        held += chunk.length;
        chunks.push(chunk);
        if (size > bodyBytes) leave('too-large');
        else if (held > heldBytes) leave('too-much');
      };
      const leave = (outcome: Buffer | UnreadBody): void => {
        held -= size;
        size = 0;
        request.off('data', take).off('end', end).off('close', cutOff).resume();
        resolve(outcome);
      };
      const end = (): void => leave(Buffer.concat(chunks));
      const cutOff = (): void => leave('cut-off');
      // What ends it too early is followed by its being closed.
      request.on('error', () => {});
      request.on('data', take).on('end', end).on('close', cutOff);
    });
}
