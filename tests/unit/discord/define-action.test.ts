import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { actionId, stateOf, wholeNumber } from '../../../src/discord/action-id.ts';
import type { Context } from '../../../src/discord/context.ts';
import { defineAction } from '../../../src/discord/define-action.ts';
import { OutdatedInputError } from '../../../src/discord/outdated-input.ts';
import { drawNotice } from '../../../src/presentation/cards/notice-card.ts';
import { textsOf } from '../../support/texts-of.ts';
import { ENGLISH } from '../../support/voices.ts';

const message = { id: '7' } as APIMessage;
const context = {} as Context;

const turn = defineAction(actionId('turn', stateOf({ page: wholeNumber() })), {
  press: async ({ page }, { values }) => says(`${page + 1} ${values.join()}`),
  form: {
    fields: z.object({ page: z.coerce.number() }),
    submit: async (state, { fields, message }) =>
      says(`${state.page + fields.page} on ${message?.id}`),
  },
});

function says(happened: string) {
  return { kind: 'reply', reply: drawNotice({ happened, next: '' }, ENGLISH) } as const;
}

describe('an action', () => {
  it('is given its state when it is pressed, and what was chosen', async () => {
    const reaction = await turn.press?.(
      { state: ['2'], values: ['a', 'b'], parentChannels: {}, message },
      context,
    );
    expect(reaction?.kind === 'reply' && textsOf(reaction.reply.components)).toEqual([
      '**3 a,b**\n',
    ]);
  });

  it('is given its state when its form is sent, and what the fields hold', async () => {
    const sent = { state: ['2'], fields: { page: '40' }, message };
    const reaction = await turn.submit?.(sent, context);
    expect(reaction?.kind === 'reply' && textsOf(reaction.reply.components)).toEqual([
      '**42 on 7**\n',
    ]);
  });

  it('calls a state or fields of others outdated', async () => {
    const pressed = turn.press?.(
      { state: ['x'], values: [], parentChannels: {}, message },
      context,
    );
    await expect(pressed).rejects.toThrow(OutdatedInputError);
    const sent = turn.submit?.({ state: ['2'], fields: { page: 'forty' }, message }, context);
    await expect(sent).rejects.toThrow(OutdatedInputError);
  });

  it('that does nothing on a click, or with a form, says so', () => {
    const { name, press, submit } = defineAction(actionId('idle', stateOf({})), {});
    expect({ name, press, submit }).toEqual({ name: 'idle', press: undefined, submit: undefined });
  });
});
