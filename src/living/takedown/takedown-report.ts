import { z } from 'zod';
import type { ControlDeclaration } from '../control/control-command.ts';

/** A message of the bot that shows words of an article. */
export const shownMessage = z.object({
  /** Undefined for direct messages. */
  serverId: z.string().optional(),
  channelId: z.string(),
  /** Unknown where Discord has never told it. */
  messageId: z.string().optional(),
});

/** Where it is in Discord. */
export function addressOf({ serverId = '@me', channelId, messageId }: ShownMessage): string {
  const parts = ['https://discord.com/channels', serverId, channelId, messageId];
  return parts.filter((part) => part !== undefined).join('/');
}

const removedMessages = z.object({
  removed: z.int(),
  /** Those that could not be deleted. */
  left: z.array(shownMessage).readonly(),
});

export type ShownMessage = Readonly<z.infer<typeof shownMessage>>;
export type RemovedMessages = Readonly<z.infer<typeof removedMessages>>;

const report = z.object({
  /** As the admin knows them. */
  filesDeleted: z.array(z.string()).readonly(),
  /** They may stay: the article isn't read from them any more. */
  filesLeft: z.array(z.string()).readonly(),
  /** Undefined where the bot has to be running for that: it looks for them at its next start. */
  messages: removedMessages.optional(),
});

/** What came of taking an article down. */
export type TakedownReport = Readonly<z.infer<typeof report>>;

/** The command line has a running bot do it. */
export const takedownControl: ControlDeclaration<
  { readonly id: string },
  { readonly report?: TakedownReport | undefined }
> = {
  name: 'takedown',
  options: z.object({ id: z.string() }),
  outcome: z.object({ report: report.optional() }),
};
