import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIInteraction,
  type APIPingInteraction,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import { createAnswerInTime, type OnReply } from './answer-in-time.ts';
import { ALONE, type AskOthers } from './ask-others.ts';
import { attemptTask, repliesIn } from './attempt-task.ts';
import type { Bot, BotResponse } from './bot.ts';
import type { Command, Reaction } from './command.ts';
import { type Context, contextOf, type Services, styleOf, voiceOf } from './context.ts';
import { directoryOf, findCommand, findPressed, findSubmitted, type Task } from './directory.ts';
import { describeError } from './describe-error.ts';
import { createFairQueue, type Entry } from './fair-queue.ts';
import { noticeOfFailure } from './failure-notice.ts';
import type { Log } from './log.ts';
import { type InteractionOutcome, kindOfInteraction, type Meter, NO_METER } from './meter.ts';
import { sendFirst } from './message.ts';
import { OutdatedInputError } from './outdated-input.ts';
import { createRecentQuestions, type RecentQuestions } from './recent-questions.ts';
import { createSharedLimiter, type RateLimit } from './rate-limit.ts';
import { createSpentPresses, type Press } from './spent-presses.ts';
import { type Schedule, scheduleTimeout } from '../schedule.ts';
import { respondWithChoices, suggest } from './suggest.ts';
import { drawComeAgain } from '../presentation/cards/notice-card.ts';

/** So much is answered at once: while one is searched for, others are drawn. */
const ANSWERS_AT_ONCE = 4;

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

/**
 * Makes the bot: finds the command that an interaction is for, answers at once or asks Discord for
 * time, checks every quote before it leaves, and turns whatever is thrown into a private notice.
 */
export function createBot(parts: BotParts): Bot {
  const { services, log, schedule = scheduleTimeout, random = Math.random, now = Date.now } = parts;
  const { meter = NO_METER, recentQuestions = createRecentQuestions(), askOthers = ALONE } = parts;
  const directory = directoryOf(parts.commands);
  const spent = createSpentPresses(askOthers, now);
  const onWaiting = (waiting: number): void => meter({ kind: 'waiting', waiting });
  const queue = createFairQueue({ atOnce: ANSWERS_AT_ONCE, schedule, now, onWaiting });
  const answerInTime = createAnswerInTime({
    schedule,
    areOthersWaiting: () => queue.waiting > 0,
    spent,
    onReply: parts.onReply,
  });
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
    const attempting = { spent, log, schedule, random };
    const work = (): Promise<Reaction> => attemptTask(task, context, press, attempting);
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
    return answerInTime({
      task,
      context,
      entry,
      click,
      press,
      onHandled: (reaction, isDeferred) =>
        handled(interaction, { name: task.name, outcome: outcomeOf(reaction), isDeferred }),
    });
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
