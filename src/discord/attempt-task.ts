import type { Reply } from '../presentation/cards/reply.ts';
import { verifyReply } from '../presentation/quotes/verify-reply.ts';
import { LATE, type Schedule, within } from '../schedule.ts';
import type { Reaction } from './command.ts';
import type { Context } from './context.ts';
import type { Task } from './directory.ts';
import { noticeOfFailure } from './failure-notice.ts';
import type { Log } from './log.ts';
import { isSpending, type Press, type SpentPresses } from './spent-presses.ts';

/** An interaction's token lives 15 minutes (interactions/receiving-and-responding); the last one is for saying so. */
const GIVE_UP_AFTER_MS = 14 * 60 * 1000;

/** A command was still at work when there was no more time to answer. */
export class HungCommandError extends Error {
  override readonly name = 'HungCommandError';
}

export interface AttemptParts {
  readonly spent: Pick<SpentPresses, 'spend'>;
  readonly log: Log;
  readonly schedule: Schedule;
  readonly random: () => number;
}

/** What a task comes to with its quotes checked, or a notice of what went wrong. Never rejects. */
export async function attemptTask(
  { name, run }: Task,
  { voice }: Context,
  press: Press | undefined,
  { spent, log, schedule, random }: AttemptParts,
): Promise<Reaction> {
  try {
    const reaction = await within(run(), GIVE_UP_AFTER_MS, schedule);
    if (reaction === LATE) throw new HungCommandError('no answer in time');
    for (const reply of repliesIn(reaction)) verifyReply(reply);
    log.debug('A command replied', { command: name, kind: reaction.kind });
    const isInVain = press && isSpending(reaction) && !(await spent.spend(press));
    return isInVain ? { kind: 'nothing' } : reaction;
  } catch (error) {
    return { kind: 'reply', reply: noticeOfFailure(error, name, { log, random, voice }) };
  }
}

/** What is shown of it, in order. */
export function repliesIn(reaction: Reaction): readonly Reply[] {
  switch (reaction.kind) {
    case 'reply':
      return [reaction.reply];
    case 'update':
      return reaction.next ? [reaction.reply, reaction.next] : [reaction.reply];
    case 'spend':
      return [reaction.next];
    default:
      return [];
  }
}
