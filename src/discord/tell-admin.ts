import { card, text } from '../presentation/cards/card.ts';
import type { Reply } from '../presentation/cards/reply.ts';
import { escapeMarkdown } from '../presentation/markdown/escape-markdown.ts';
import { voiceFor } from '../presentation/wording/voice.ts';
import type { Log } from './log.ts';
import type { Outbox } from './outbox.ts';

/** Tells whoever runs the bot what has happened, and what to do. */
export type TellAdmin = (advice: string) => void;

/** Far below what a message has room for, escaped: the log has it whole. */
const MAX_LENGTH = 1500;

/**
 * Tells it in the log, and in a channel of the admin's if there is one. What can't be posted stands in the log
 * all the same.
 */
export function adminTeller(
  log: Log,
  outbox: Pick<Outbox, 'post'>,
  channelId: string | undefined,
): TellAdmin {
  return (advice) => {
    log.warn(advice);
    if (channelId !== undefined) void outbox.post(channelId, drawAdvice(advice));
  };
}

/** In the words of the log, which are no member's language. */
function drawAdvice(advice: string): Reply {
  const start = advice.length > MAX_LENGTH ? `${advice.slice(0, MAX_LENGTH)}…` : advice;
  const words = text(escapeMarkdown(start.toWellFormed()));
  return {
    visibility: 'public',
    quotes: [],
    components: card(voiceFor('en-GB'), 'amber', [words]),
  };
}
