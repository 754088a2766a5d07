import type { APIMessageComponentInteraction } from 'discord-api-types/v10';
import type { AskOthers } from './ask-others.ts';
import type { Reaction } from './command.ts';
import { createSeenBefore } from './seen-before.ts';

/** A button that was pressed, on a message. */
export type Press = Pick<APIMessageComponentInteraction, 'data' | 'message'>;

/**
 * Buttons whose press is shown to everyone, once: whoever presses again before the message shows that it was, presses
 * for nothing, whichever process that comes to.
 */
export interface SpentPresses {
  /** @returns whether it hadn't been spent */
  spend(press: Press): Promise<boolean>;
  /** Nothing came of it, as far as anybody knows: it may be pressed again. */
  giveBack(press: Press): void;
}

/** As long as Discord takes an edit that shows it (interactions/receiving-and-responding). */
const KEPT_MS = 15 * 60 * 1000;

/** @param now In milliseconds since 1970. */
export function createSpentPresses(askOthers: AskOthers, now: () => number): SpentPresses {
  const spent = createSeenBefore(now);
  return {
    async spend(press) {
      const name = nameOf(press);
      if (!spent.add(name, now() + KEPT_MS)) return false;
      const isFirst = await askOthers((memory) => memory.take(name, KEPT_MS), true);
      // Whether that comes to something, the other process knows.
      if (!isFirst) spent.forget(name);
      return isFirst;
    },
    giveBack(press) {
      const name = nameOf(press);
      spent.forget(name);
      void askOthers((memory) => memory.release(name), undefined);
    },
  };
}

/** Whether that is shown to everyone, and the message changes to say so. */
export function isSpending(reaction: Reaction): boolean {
  const isFollowed = reaction.kind === 'update' || reaction.kind === 'spend';
  return isFollowed && reaction.next?.visibility === 'public';
}

function nameOf({ message, data }: Press): string {
  return `${message.id}/${data.custom_id}`;
}
