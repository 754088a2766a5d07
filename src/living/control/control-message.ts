import { z } from 'zod';

/** Of the messages that go through the socket, each in JSON on a line of its own. */
export const CONTROL_VERSION = 1;

/** A request or a reply, as its first field; the rest may be another one's of another version. */
export const versionOfMessage = z.object({ version: z.number() });

export const controlRequest = z.object({
  version: z.literal(CONTROL_VERSION),
  command: z.string(),
  options: z.unknown(),
});

export const controlReply = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('done'), outcome: z.unknown() }),
  /** What is wrong, and what to do about it. */
  z.object({ kind: z.literal('refused'), advice: z.string() }),
  /** A bug, of which the bot's log tells. */
  z.object({ kind: z.literal('failed') }),
]);

export type ControlRequest = z.infer<typeof controlRequest>;
export type ControlReply = z.infer<typeof controlReply>;
