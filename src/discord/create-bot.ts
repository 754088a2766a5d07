import {
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import type {
  APIApplicationCommandInteraction,
  APIInteraction,
  APIMessageComponentInteraction,
} from 'discord-api-types/v10';
import type { Reply } from '../presentation/reply.ts';
import { verifyReply } from '../presentation/verify-reply.ts';
import type { Bot, BotResponse } from './bot.ts';
import type { Command, Services } from './command.ts';
import { decodeCustomId } from './custom-id.ts';
import { noticeOfFailure } from './failure-notice.ts';
import type { Log } from './log.ts';
import { completeWith, defer, respondWith } from './message.ts';
import type { Place } from './message.ts';
import { OutdatedInputError, readOptions } from './options.ts';
import { LATE, scheduleTimeout, within } from './schedule.ts';
import type { Schedule } from './schedule.ts';
import { suggest } from './suggest.ts';

/** Half of the 3 s in which Discord wants its first response (interactions/receiving-and-responding). */
const DEFER_AFTER_MS = 1500;

/** An interaction's token lives 15 minutes (same page); the last one is for saying so. */
const GIVE_UP_AFTER_MS = 14 * 60 * 1000;

export interface BotParts {
  readonly commands: readonly Command[];
  readonly services: Services;
  readonly log: Log;
  /** Default: Node's timers. */
  readonly schedule?: Schedule;
  /** At least 0, below 1; references are drawn from it. Default: `Math.random`. */
  readonly random?: () => number;
}

/** A command was still at work when there was no more time to answer. */
export class HungCommandError extends Error {
  override readonly name = 'HungCommandError';
}

/**
 * Makes the bot: finds the command that an interaction is for, answers at once or asks Discord for
 * time, checks every quote before it leaves, and turns whatever is thrown into a private notice.
 */
export function createBot(parts: BotParts): Bot {
  const { services, log, schedule = scheduleTimeout, random = Math.random } = parts;
  const commands = new Map(parts.commands.map((command) => [command.declaration.name, command]));

  return async (interaction) => {
    try {
      return await dispatch(interaction);
    } catch (error) {
      const notice = noticeOfFailure(error, undefined, { log, random });
      return { response: respondWith(notice, 'private') };
    }
  };

  async function dispatch(interaction: APIInteraction): Promise<BotResponse> {
    switch (interaction.type) {
      case InteractionType.Ping:
        return { response: { type: InteractionResponseType.Pong } };
      case InteractionType.ApplicationCommand:
        return runCommand(interaction);
      case InteractionType.ApplicationCommandAutocomplete:
        return { response: await suggest(interaction, { commands, services, log, schedule }) };
      case InteractionType.MessageComponent:
        return press(interaction);
      default:
        throw new OutdatedInputError('no such interaction');
    }
  }

  async function runCommand({ data }: APIApplicationCommandInteraction): Promise<BotResponse> {
    const command =
      data.type === ApplicationCommandType.ChatInput ? commands.get(data.name) : undefined;
    if (command === undefined) throw new OutdatedInputError('no such command');
    const options = readOptions('options' in data ? data.options : []);
    const place = command.isPrivate?.(options) ? 'private' : 'public';
    return answer(() => command.run(options, services), data.name, place);
  }

  async function press({ data }: APIMessageComponentInteraction): Promise<BotResponse> {
    const { command: name = '', state = [] } = decodeCustomId(data.custom_id) ?? {};
    const command = commands.get(name);
    if (command?.press === undefined) throw new OutdatedInputError('no such button');
    return answer(command.press.bind(command, state, services), name, 'update');
  }

  async function answer(
    run: () => Promise<Reply>,
    command: string,
    place: Place,
  ): Promise<BotResponse> {
    const work = attempt(run, command);
    const reply = await within(work, DEFER_AFTER_MS, schedule);
    if (reply !== LATE) return { response: respondWith(reply, place) };
    return {
      response: defer(place),
      completion: work.then((reply) => completeWith(reply, place)),
    };
  }

  /** The command's reply with its quotes checked, or a notice of what went wrong. Never rejects. */
  async function attempt(run: () => Promise<Reply>, command: string): Promise<Reply> {
    try {
      const reply = await within(run(), GIVE_UP_AFTER_MS, schedule);
      if (reply === LATE) throw new HungCommandError('no answer in time');
      verifyReply(reply);
      log.debug('A command replied', { command, visibility: reply.visibility });
      return reply;
    } catch (error) {
      return noticeOfFailure(error, command, { log, random });
    }
  }
}
