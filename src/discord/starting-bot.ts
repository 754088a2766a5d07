import { InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import { drawNotice } from '../presentation/cards/notice-card.ts';
import type { Bot } from './bot.ts';
import { voiceOf } from './context.ts';
import { sendFirst } from './message.ts';
import { kindOfInteraction, type Meter, NO_METER } from './meter.ts';
import { respondWithChoices } from './suggest.ts';

/** A bot that is there before it can answer. */
export interface StartingBot {
  /** Says, in private, that it is getting ready; from {@link become} on it is the other one. */
  readonly bot: Bot;
  readonly become: (ready: Bot) => void;
}

const gettingReady: Bot = async (interaction) => {
  switch (interaction.type) {
    case InteractionType.Ping:
      return { response: { type: InteractionResponseType.Pong } };
    case InteractionType.ApplicationCommandAutocomplete:
      return { response: respondWithChoices([]) };
    default: {
      const voice = voiceOf(interaction);
      const { say } = voice;
      const notice = {
        happened: say('failure.starting'),
        next: say('failure.starting-next'),
      };
      return sendFirst(drawNotice(notice, voice), 'private');
    }
  }
};

export function startingBot(meter: Meter = NO_METER): StartingBot {
  let current: Bot = (interaction) => {
    const kind = kindOfInteraction(interaction);
    const counted = { interaction: kind, name: undefined, isDeferred: false } as const;
    if (kind !== 'ping') meter({ kind: 'handled', ...counted, outcome: 'starting' });
    return gettingReady(interaction);
  };
  return {
    bot: (interaction) => current(interaction),
    become: (ready) => void (current = ready),
  };
}
