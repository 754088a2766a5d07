import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIInteraction,
  type APIPingInteraction,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import type { Reply } from '../presentation/cards/reply.ts';
import { verifyReply } from '../presentation/quotes/verify-reply.ts';
import { ALONE, type AskOthers } from './ask-others.ts';
import type { Bot, BotResponse, Completion } from './bot.ts';
import type { Command, Reaction } from './command.ts';
import { type Context, contextOf, type Services, styleOf, voiceOf } from './context.ts';
import { directoryOf, findCommand, findPressed, findSubmitted, type Task } from './directory.ts';
import { describeError } from './describe-error.ts';
import { createFairQueue, type Entry } from './fair-queue.ts';
import { noticeOfFailure } from './failure-notice.ts';
import type { Log } from './log.ts';
import { type InteractionOutcome, kindOfInteraction, type Meter, NO_METER } from './meter.ts';
import { type Manner, sendFirst } from './message.ts';
import { OutdatedInputError } from './outdated-input.ts';
import { type Clicked, createPassingReplies } from './passing-replies.ts';
import { createRecentQuestions, type RecentQuestions } from './recent-questions.ts';
import { createSharedLimiter, type RateLimit } from './rate-limit.ts';
import { createSpentPresses, isSpending, type Press } from './spent-presses.ts';
import { LATE, type Schedule, scheduleTimeout, within } from '../schedule.ts';
import { respondWithChoices, suggest } from './suggest.ts';
import { drawComeAgain } from '../presentation/cards/notice-card.ts';

/** Half of the 3 s in which Discord wants its first response (interactions/receiving-and-responding). */
export const DEFER_AFTER_MS = 1500;

/** Nearly all answers take less. */
export const SOON_MS = 300;

/** From so much waiting before it on, something is deferred at once. */
const DEFER_FROM_WAITING = 4;

/** So much is answered at once: while one is searched for, others are drawn. */
const ANSWERS_AT_ONCE = 4;

/** An interaction's token lives 15 minutes (same page); the last one is for saying so. */
const GIVE_UP_AFTER_MS = 14 * 60 * 1000;

export interface BotParts {
  readonly commands: readonly Command[];
  readonly services: Services;
  readonly log: Log;
  /** How many commands each person may use. Clicks and suggestions don't count. Default: any number. */
  readonly rateLimit?: RateLimit | undefined;
  /** Whom other processes answer that count with this one. Default: there are none. */
  readonly askOthers?: AskOthers;
  /** Default: Node's timers. */
  readonly schedule?: Schedule;
  /** At least 0, below 1; references are drawn from it. Default: `Math.random`. */
  readonly random?: () => number;
  /** In milliseconds since 1970. Default: the system's clock. */
  readonly now?: () => number;
  /** Told of each reply once it is sent, and of its message's id where that is known; it isn't waited for. */
  readonly onReply?: OnReply | undefined;
  /** Default: the bot's own. */
  readonly recentQuestions?: RecentQuestions;
  /** Default: nothing is counted. */
  readonly meter?: Meter | undefined;
}

export type OnReply = (
  reply: Reply,
  context: Context,
  messageId: string | undefined,
) => Promise<unknown>;

/** A command was still at work when there was no more time to answer. */
export class HungCommandError extends Error {
  override readonly name = 'HungCommandError';
}

/**
 * Makes the bot: finds the command that an interaction is for, answers at once or asks Discord for
 * time, checks every quote before it leaves, and turns whatever is thrown into a private notice.
 */
export function createBot(parts: BotParts): Bot {
  const { services, log, schedule = scheduleTimeout, random = Math.random, now = Date.now } = parts;
  const { meter = NO_METER, recentQuestions = createRecentQuestions(), askOthers = ALONE } = parts;
  const directory = directoryOf(parts.commands);
  const passing = createPassingReplies();
  const spent = createSpentPresses(askOthers, now);
  const onWaiting = (waiting: number): void => meter({ kind: 'waiting', waiting });
  const queue = createFairQueue({ atOnce: ANSWERS_AT_ONCE, schedule, now, onWaiting });
  const admit = parts.rateLimit && createSharedLimiter(parts.rateLimit, askOthers);

  return async (interaction) => {
    try {
      return await dispatch(interaction);
    } catch (error) {
      const voice = voiceOf(interaction, await styleOf(interaction, services.records));
      const notice = noticeOfFailure(error, undefined, { log, random, voice });
      handled(interaction, { outcome: notice.outcome });
      // Discord takes nothing but suggestions for what is being typed.
      if (isTyping(interaction)) return { response: respondWithChoices([]) };
      return sendFirst(notice, 'private');
    }
  };

  async function dispatch(interaction: APIInteraction): Promise<BotResponse> {
    if (interaction.type === InteractionType.Ping) {
      return { response: { type: InteractionResponseType.Pong } };
    }
    const context = await contextOf(interaction, services, { now, afterwards, recentQuestions });
    switch (interaction.type) {
      case InteractionType.ApplicationCommand: {
        const untilMs = await admit?.(context.asker.id, context.nowMs);
        if (untilMs !== undefined) {
          handled(interaction, { outcome: 'limited' });
          return refuse(untilMs, 'rate-limit', context);
        }
        return answer(findCommand(directory, interaction.data, context), context, interaction);
      }
      case InteractionType.ApplicationCommandAutocomplete: {
        const parts = { directory, context, log, schedule };
        const { response, name, outcome } = await suggest(interaction.data, parts);
        handled(interaction, { name, outcome });
        return { response };
      }
      case InteractionType.MessageComponent:
        return answer(findPressed(directory, interaction, context), context, interaction);
      case InteractionType.ModalSubmit:
        return answer(findSubmitted(directory, interaction, context), context, interaction);
      default:
        throw new OutdatedInputError('no such interaction');
    }
  }

  /** Forms have to be the first response, so what may open one waits for nobody. */
  function begin(task: Task, context: Context, press: Press | undefined): Entry<Reaction> {
    const work = (): Promise<Reaction> => attempt(task, context, press);
    if (task.mayOpenForm) return { kind: 'entered', waitingBefore: 0, done: work() };
    const { asker, serverId } = context;
    return queue.enter({ personId: asker.id, serverId }, work);
  }

  function refuse(untilMs: number, why: 'busy' | 'rate-limit', { voice }: Context): BotResponse {
    log.debug(why === 'busy' ? 'Too much waits to be answered' : 'A command came too soon');
    return sendFirst(drawComeAgain(why, untilMs, voice), 'private');
  }

  function handled(
    interaction: APIInteraction,
    { name, outcome = 'answered', isDeferred = false }: Handled,
  ): void {
    meter({
      kind: 'handled',
      interaction: kindOfInteraction(interaction),
      name,
      outcome,
      isDeferred,
    });
  }

  function afterwards(work: Promise<unknown>): void {
    work.catch((error: unknown) => {
      log.error('What was to be done after an answer failed', { error: describeError(error) });
    });
  }

  async function answer(
    task: Task,
    context: Context,
    interaction: AnsweredInteraction,
  ): Promise<BotResponse> {
    const click = interaction.type === InteractionType.ApplicationCommand ? undefined : interaction;
    const press = interaction.type === InteractionType.MessageComponent ? interaction : undefined;
    const entry = begin(task, context, press);
    if (entry.kind === 'full') {
      handled(interaction, { name: task.name, outcome: 'busy' });
      return refuse(context.nowMs + entry.againInMs, 'busy', context);
    }
    const { done: work, waitingBefore } = entry;
    const isLong = waitingBefore >= DEFER_FROM_WAITING;
    const reaction = isLong ? LATE : await inTime(work, task);
    const isDeferred = reaction === LATE;
    void work.then((reaction) =>
      handled(interaction, { name: task.name, outcome: outcomeOf(reaction), isDeferred }),
    );
    const sent = (messageIds: readonly string[]): void => {
      afterwards(tellOf(work, { context, click, messageIds }));
    };
    const failed = (): void => {
      afterwards(work.then((reaction) => press && isSpending(reaction) && spent.giveBack(press)));
    };
    if (!isDeferred) {
      const token = click && takesAway(reaction, context, click);
      const completion =
        token !== undefined && Promise.resolve({ kind: 'take-away', token } as const);
      return { ...task.manner.respond(reaction), ...(completion && { completion }), sent, failed };
    }
    return {
      response: task.manner.defer(),
      completion: work.then((reaction) => complete(reaction, task.manner, { context, click })),
      sent,
      failed,
    };
  }

  /** What it comes to, if that is soon enough to be the first response: sooner while others wait. */
  async function inTime(work: Promise<Reaction>, task: Task): Promise<Reaction | typeof LATE> {
    const answered = within(work, DEFER_AFTER_MS, schedule);
    if (task.mayOpenForm) return answered;
    const soon = await within(work, SOON_MS, schedule);
    return soon === LATE && queue.waiting > 0 ? LATE : answered;
  }

  /** What follows a change of a message is sent last. */
  async function tellOf(
    work: Promise<Reaction>,
    {
      context,
      click,
      messageIds,
    }: {
      readonly context: Context;
      readonly click: Clicked | undefined;
      readonly messageIds: readonly string[];
    },
  ): Promise<void> {
    const { onReply } = parts;
    if (!onReply) return;
    const reaction = await work;
    const [first, next] = repliesIn(reaction);
    const changed = reaction.kind === 'update' ? click?.message?.id : undefined;
    if (first) await onReply(first, context, changed ?? messageIds.at(-1));
    if (next) await onReply(next, context, messageIds.at(-1));
  }

  /** Where a late reply follows its click up, the click's token would take away something else. */
  function complete(
    reaction: Reaction,
    manner: Manner,
    { context, click }: { readonly context: Context; readonly click: Clicked | undefined },
  ): Completion {
    const completion = manner.toCompletion(reaction);
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

  /** What the task comes to with its quotes checked, or a notice of what went wrong. Never rejects. */
  async function attempt(
    { name, run }: Task,
    { voice }: Context,
    press: Press | undefined,
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
}

type AnsweredInteraction = Exclude<
  APIInteraction,
  APIPingInteraction | APIApplicationCommandAutocompleteInteraction
>;

interface Handled {
  readonly name?: string | undefined;
  readonly outcome?: InteractionOutcome | undefined;
  readonly isDeferred?: boolean;
}

/** Works on anything, as failures need it. */
function isTyping(interaction: { readonly type?: unknown } | null): boolean {
  return interaction?.type === InteractionType.ApplicationCommandAutocomplete;
}

function outcomeOf(reaction: Reaction): InteractionOutcome | undefined {
  return repliesIn(reaction)[0]?.outcome;
}

function repliesIn(reaction: Reaction): readonly Reply[] {
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
