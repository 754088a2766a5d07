import { PermissionFlagsBits } from 'discord-api-types/v10';
import { z } from 'zod';
import { askerCode } from '../../src/discord/asker-code.ts';
import type { Action } from '../../src/discord/command.ts';
import { parseInput } from '../../src/discord/options.ts';
import { drawNotice } from '../../src/presentation/cards/notice-card.ts';

const stateSchema = z.tuple([z.string()]);

/** Either is enough; Discord tells them for the channel. */
const MAY_REMOVE = PermissionFlagsBits.ManageMessages | PermissionFlagsBits.Administrator;

/** Takes a message of the bot away, for the one whose it is and for whoever may manage messages. */
export const remove: Action = {
  name: 'remove',

  async press({ state }, { asker, voice }) {
    const [ownerCode] = parseInput(stateSchema, state);
    const isAllowed = askerCode(asker) === ownerCode || (asker.permissions & MAY_REMOVE) !== 0n;
    if (isAllowed) return { kind: 'remove' };
    const { say } = voice;
    const refusal = { happened: say('answer.not-yours'), next: say('answer.not-yours-next') };
    return { kind: 'reply', reply: drawNotice(refusal, voice) };
  },
};
