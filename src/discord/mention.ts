import { ComponentType } from 'discord-api-types/v10';
import type { APIMessage } from 'discord-api-types/v10';
import { text } from '../presentation/cards/card.ts';
import type { Reply } from '../presentation/cards/reply.ts';
import type { Voice } from '../presentation/wording/voice.ts';
import type { OptionValues, Reaction } from './command.ts';

/** The id of the one to whom somebody points a reply, with the option `mention`. */
export function mentionedIn(options: OptionValues): string | undefined {
  const { mention } = options;
  return typeof mention === 'string' ? mention : undefined;
}

/**
 * The reply with a line on top that says whom it is for, and lets Discord notify them. Nobody is notified of a
 * private reply: then it is said that they weren't.
 */
export function pointedAt(reply: Reply, userId: string, { say }: Voice): Reply {
  const who = `<@${userId}>`;
  if (reply.visibility === 'private') {
    const note = text(`-# ${say('mention.not-told', { who })}`);
    return { ...reply, components: [...reply.components, note] };
  }
  const components = [text(say('mention.for', { who })), ...reply.components];
  return { ...reply, components, mention: userId };
}

/** Whatever else a message begins with has no mention that isn't escaped. */
const POINTED = /^[^\n\\]*<@\d+>[^\n\\]*$/;

/** A message that changes goes on saying whom it is for; of a change, Discord notifies nobody. */
export function stillPointed(reaction: Reaction, message: APIMessage | undefined): Reaction {
  if (reaction.kind !== 'update') return reaction;
  const [first] = message?.components ?? [];
  if (first?.type !== ComponentType.TextDisplay || !POINTED.test(first.content)) return reaction;
  const components = [text(first.content), ...reaction.reply.components];
  return { ...reaction, reply: { ...reaction.reply, components } };
}
