import type { Reply } from '../presentation/cards/reply.ts';
import { LATE, type Schedule, within } from '../schedule.ts';
import { repliesIn } from './attempt-task.ts';
import type { BotResponse, Completion } from './bot.ts';
import type { Reaction } from './command.ts';
import type { Context } from './context.ts';
import type { Task } from './directory.ts';
import type { Entry } from './fair-queue.ts';
import { type Clicked, createPassingReplies } from './passing-replies.ts';
import { isSpending, type Press, type SpentPresses } from './spent-presses.ts';

/** Half of the 3 s in which Discord wants its first response (interactions/receiving-and-responding). */
export const DEFER_AFTER_MS = 1500;

/** Nearly all answers take less. */
export const SOON_MS = 300;

/** From so much waiting before it on, something is deferred at once. */
const DEFER_FROM_WAITING = 4;

export type OnReply = (
  reply: Reply,
  context: Context,
  messageId: string | undefined,
) => Promise<unknown>;

/** What is under way for an interaction. */
export interface Answering {
  readonly task: Task;
  readonly context: Context;
  readonly entry: Entry<Reaction> & { readonly kind: 'entered' };
  /** If it is no command. */
  readonly click: Clicked | undefined;
  readonly press: Press | undefined;
  /** Told what it comes to, and whether Discord was asked for time. */
  readonly onHandled: (reaction: Reaction, isDeferred: boolean) => void;
}

/** Answers with what a task comes to where that is soon enough, and asks Discord for time where it isn't. */
export type AnswerInTime = (answering: Answering) => Promise<BotResponse>;

export interface AnswerInTimeParts {
  readonly schedule: Schedule;
  readonly areOthersWaiting: () => boolean;
  readonly spent: Pick<SpentPresses, 'giveBack'>;
  /** Told of each reply once it is sent, and of its message's id where that is known; it isn't waited for. */
  readonly onReply?: OnReply | undefined;
}

export function createAnswerInTime({
  schedule,
  areOthersWaiting,
  spent,
  onReply,
}: AnswerInTimeParts): AnswerInTime {
  const passing = createPassingReplies();

  return async (answering) => {
    const { task, context, entry, click, press, onHandled } = answering;
    const { done: work, waitingBefore } = entry;
    const isLong = waitingBefore >= DEFER_FROM_WAITING;
    const reaction = isLong ? LATE : await inTime(work, task);
    const isDeferred = reaction === LATE;
    void work.then((known) => onHandled(known, isDeferred));
    const told: Pick<BotResponse, 'sent' | 'failed'> = {
      sent: (messageIds) => context.afterwards(tellOf(answering, messageIds)),
      failed: () =>
        context.afterwards(
          work.then((known) => press && isSpending(known) && spent.giveBack(press)),
        ),
    };
    if (isDeferred) {
      const completion = work.then((known) => complete(known, answering));
      return { response: task.manner.defer(), completion, ...told };
    }
    const token = click && takesAway(reaction, context, click);
    const completion =
      token !== undefined && Promise.resolve({ kind: 'take-away', token } as const);
    return { ...task.manner.respond(reaction), ...(completion && { completion }), ...told };
  };

  /** What it comes to, if that is soon enough to be the first response: sooner while others wait. */
  async function inTime(work: Promise<Reaction>, task: Task): Promise<Reaction | typeof LATE> {
    const answered = within(work, DEFER_AFTER_MS, schedule);
    if (task.mayOpenForm) return answered;
    const soon = await within(work, SOON_MS, schedule);
    return soon === LATE && areOthersWaiting() ? LATE : answered;
  }

  /** What follows a change of a message is sent last. */
  async function tellOf(
    { entry, context, click }: Answering,
    messageIds: readonly string[],
  ): Promise<void> {
    if (!onReply) return;
    const reaction = await entry.done;
    const [first, next] = repliesIn(reaction);
    const changed = reaction.kind === 'update' ? click?.message?.id : undefined;
    if (first) await onReply(first, context, changed ?? messageIds.at(-1));
    if (next) await onReply(next, context, messageIds.at(-1));
  }

  /** Where a late reply follows its click up, the click's token would take away something else. */
  function complete(reaction: Reaction, { task, context, click }: Answering): Completion {
    const completion = task.manner.toCompletion(reaction);
    if (completion.kind !== 'edit' || !click) return completion;
    const takeAway = takesAway(reaction, context, click);
    return { ...completion, ...(takeAway !== undefined && { takeAway }) };
  }

  /** The token of the reply that this one takes the place of, if there is one. */
  function takesAway(
    reaction: Reaction,
    { asker, nowMs }: Context,
    click: Clicked,
  ): string | undefined {
    if (reaction.kind !== 'reply' || !reaction.isPassing) return undefined;
    if (reaction.reply.visibility !== 'private') return undefined;
    return passing.succeed(click, asker.id, nowMs);
  }
}
