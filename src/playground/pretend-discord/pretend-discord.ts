import { randomUUID } from 'node:crypto';
import { Locale } from 'discord-api-types/v10';
import type { Bot } from '../../discord/bot.ts';
import { scheduleTimeout } from '../../discord/schedule.ts';
import type { Schedule } from '../../discord/schedule.ts';
import type { Action, Deed, Outcome } from '../protocol/action.ts';
import type { ChannelEvent, Exchange, OpenedChannel } from '../protocol/channel.ts';
import type { Occasion } from './build-interaction.ts';
import { createCarrier } from './carry-out.ts';
import { createChannel } from './channel.ts';
import { CHANNELS } from './channels.ts';
import { createChatting } from './chatting.ts';
import { createClicking } from './clicking.ts';
import { listCommands, listMessageCommands } from './command-entries.ts';
import type { Declaration } from './command-entries.ts';
import { createCommanding } from './commanding.ts';
import { createDeliver } from './deliver.ts';
import { createExchangeBook } from './exchange-book.ts';
import { createOpenModals } from './open-modals.ts';
import { failed } from './outcome.ts';
import { BOT, findPerson, PEOPLE } from './people.ts';
import { createSendOff } from './send-off.ts';
import { createSnowflakes } from './snowflake.ts';

/** A channel of Discord's with one bot in it, without Discord. */
export interface PretendDiscord {
  open(): OpenedChannel;
  /** @returns what ends the watching. */
  watch(tell: (event: ChannelEvent) => void): () => void;
  /** Carries out what someone does. Resolves with what only that person gets to see; never rejects. */
  act(action: Action): Promise<Outcome>;
  exchange(id: string): Exchange | undefined;
}

export interface PretendDiscordParts {
  readonly bot: Bot;
  /** The commands as they are declared to Discord. */
  readonly declarations: readonly Declaration[];
  /** Default: the system's clock. */
  readonly now?: () => number;
  /** Default: Node's timers. */
  readonly schedule?: Schedule;
}

export function createPretendDiscord(parts: PretendDiscordParts): PretendDiscord {
  const { bot, declarations, now = Date.now, schedule = scheduleTimeout } = parts;
  const nextId = createSnowflakes(now);
  const channel = createChannel();
  const book = createExchangeBook(now);
  const carrier = createCarrier(channel, { nextId, now });
  const deliver = createDeliver({ bot, channel, carrier, book, schedule });
  const modals = createOpenModals();
  const sendOff = createSendOff({ deliver, carrier, modals });
  const commands = listCommands(declarations);
  const messageCommands = listMessageCommands(declarations);
  const chatting = createChatting(channel, { nextId, now });
  const commanding = createCommanding({ commands, messageCommands, channel, deliver, sendOff });
  const clicking = createClicking({ channel, modals, sendOff });

  return {
    open: () => ({
      name: CHANNELS[0].name,
      channels: CHANNELS,
      people: PEOPLE,
      bot: BOT,
      locales: Object.values(Locale),
      messages: channel.messages(),
      commands,
      messageCommands,
    }),
    watch: (tell) => channel.watch(tell),
    exchange: (id) => book.find(id),
    async act({ personId, locale, deed }) {
      const person = findPerson(personId);
      if (person === undefined) return failed('There is no such person here.');
      return carryOut(deed, { id: nextId(), token: randomUUID(), person, locale });
    },
  };

  async function carryOut(deed: Deed, occasion: Occasion): Promise<Outcome> {
    switch (deed.kind) {
      case 'say':
        return chatting.say(occasion.person, deed.content);
      case 'dismiss':
        return chatting.dismiss(occasion.person, deed.messageId);
      case 'command':
        return commanding.use(occasion, deed);
      case 'complete':
        return commanding.complete(occasion, deed);
      case 'message-command':
        return commanding.useOnMessage(occasion, deed);
      case 'press':
        return clicking.press(occasion, deed);
      case 'submit':
        return clicking.submit(occasion, deed);
      default:
        book.clear();
        modals.clear();
        return chatting.clear();
    }
  }
}
