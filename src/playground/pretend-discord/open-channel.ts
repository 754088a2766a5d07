import { Locale } from 'discord-api-types/v10';
import type { Action, Deed, Outcome } from '../protocol/action.ts';
import type { MessageEvent, OpenedChannel } from '../protocol/channel.ts';
import { type Occasion, peopleAt, type Place, whereIs } from './build-interaction.ts';
import { createClicking } from './clicking.ts';
import { listCommands, listMessageCommands } from './command-entries.ts';
import { createCommanding, offeredAt } from './commanding.ts';
import { openPost } from './forum-posts.ts';
import { EMPTY_BODY } from './message-body.ts';
import { findVisible } from './message-store.ts';
import { createOpenModals } from './modals.ts';
import type { PretendDiscord } from './pretend-discord.ts';
import { createSendOff, DONE, failed } from './send-off.ts';
import { membersSeeing, toEntry } from './server.ts';

/** A channel as people have it before them: what they see in it, and what they do. */
export interface Channel {
  /** All that there is to see at the moment. */
  look(): OpenedChannel;
  /** Tells what happens from now on. @returns what ends the watching. */
  watch(tell: (event: MessageEvent) => void): () => void;
  /** Carries out what someone does. Resolves with what only that person gets to see; never rejects. */
  act(action: Action): Promise<Outcome>;
}

/** Discord's limit for members without Nitro. */
const MAX_CONTENT = 2000;

export function openChannel(discord: PretendDiscord, place: Place): Channel {
  const { server, channel, directWith } = place;
  const { messages } = discord;
  const modals = createOpenModals();
  const sendOff = createSendOff(discord, modals);
  const commanding = createCommanding(discord, sendOff);
  const clicking = createClicking({ discord, modals, sendOff });

  return {
    look: () => ({
      where: whereIs(place),
      name: channel.name,
      server: { id: server.id, name: server.name },
      channels: server.channels.map(toEntry),
      people: directWith ? server.members : membersSeeing(server, channel),
      bot: server.bot,
      locales: Object.values(Locale),
      messages: messages.list(channel.id),
      commands: listCommands(offeredAt(place, discord), peopleAt(place)),
      messageCommands: listMessageCommands(offeredAt(place, discord)),
    }),
    watch: (tell) => messages.watch(channel.id, tell),
    async act({ personId, locale, deed }) {
      const here = directWith ? [directWith] : membersSeeing(server, channel);
      const person = here.find(({ id }) => id === personId);
      if (person === undefined) return failed('There is no such person here.');
      return carryOut(deed, { ...place, person, locale });
    },
  };

  async function carryOut(deed: Deed, occasion: Occasion): Promise<Outcome> {
    switch (deed.kind) {
      case 'say':
        return say(occasion, deed);
      case 'dismiss':
        return dismiss(occasion, deed.messageId);
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
        modals.clear();
        messages.clear(channel.id);
        openPost(channel, messages);
        return DONE;
    }
  }

  function say(
    { person }: Occasion,
    { content, files = [] }: Extract<Deed, { kind: 'say' }>,
  ): Outcome {
    const text = content.trim();
    const attachments = files.flatMap((id) => discord.uploads.find(id)?.attachment ?? []);
    if (text === '' && attachments.length === 0) return failed('An empty message can’t be sent.');
    if (text.length > MAX_CONTENT) {
      return failed(`A message has at most ${MAX_CONTENT} characters.`);
    }
    messages.put({
      ...EMPTY_BODY,
      id: discord.nextId(),
      channelId: channel.id,
      authorId: person.id,
      sentAtMs: discord.now(),
      isEdited: false,
      origin: { kind: 'said' },
      state: 'sent',
      content: text,
      attachments,
      pings: [],
    });
    return DONE;
  }

  function dismiss({ person }: Occasion, messageId: string): Outcome {
    const viewer = { personId: person.id, channelId: channel.id };
    const message = findVisible(messages, messageId, viewer);
    if (message?.visibleTo === undefined) return failed('Only a private message can be dismissed.');
    messages.remove(messageId);
    return DONE;
  }
}
