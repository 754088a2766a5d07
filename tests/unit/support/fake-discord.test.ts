import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { InteractionRecord } from '../../support/fake-discord/interaction-record.ts';
import { MessageStore } from '../../support/fake-discord/message-store.ts';
import { commandInteraction } from '../../support/interactions.ts';

const HELLO = { content: 'Hello' };
const PRIVATELY = { content: 'For you', flags: MessageFlags.Ephemeral };
const SAY = { type: InteractionResponseType.ChannelMessageWithSource, data: HELLO } as const;
const THINK = { type: InteractionResponseType.DeferredChannelMessageWithSource } as const;

let record: InteractionRecord;

beforeEach(() => {
  vi.useFakeTimers();
  record = new InteractionRecord(commandInteraction('ask'), new MessageStore());
});

afterEach(() => {
  vi.useRealTimers();
});

describe('the fake Discord, like Discord,', () => {
  it('takes one response to an interaction', () => {
    record.respond(SAY);
    expect(() => record.respond(SAY)).toThrow('already been acknowledged');
  });

  it('does not know an interaction any more after three seconds', async () => {
    vi.advanceTimersByTime(3_001);
    expect(() => record.respond(SAY)).toThrow('Unknown interaction');
    await expect(record.answered).rejects.toThrow('did not respond');
  });

  it('leaves a deferred response as public as it was', async () => {
    record.respond(THINK);
    record.edit(PRIVATELY);
    expect((await record.answered).message?.isPrivate).toBe(false);
  });

  it('turns the first follow-up of a public deferral into a public edit', async () => {
    record.respond(THINK);
    record.followUp(PRIVATELY);
    expect(await record.answered).toMatchObject({
      steps: ['thinking', 'edit'],
      message: { text: 'For you', isPrivate: false },
    });
  });

  it('lets a follow-up be private once the public deferral is deleted', async () => {
    record.respond(THINK);
    record.delete();
    record.followUp(PRIVATELY);
    expect((await record.answered).message?.isPrivate).toBe(true);
  });

  it('takes nothing but the ephemeral flag with a deferral', () => {
    const deferral = { ...THINK, data: { flags: MessageFlags.IsComponentsV2 } };
    expect(() => record.respond(deferral)).toThrow('Invalid Form Body');
  });

  it('refuses text beside components of the second version', () => {
    const data = { content: 'Text', flags: MessageFlags.IsComponentsV2, components: [] };
    expect(() => record.respond({ ...SAY, data })).toThrow('Invalid Form Body');
  });

  it('notifies everyone who is mentioned unless it is told not to', async () => {
    record.respond({ ...SAY, data: { content: '@everyone and <@12>' } });
    expect((await record.answered).message?.pings).toEqual(['@everyone', '<@12>']);
  });

  it('has no message to edit before there is a response', () => {
    expect(() => record.edit(HELLO)).toThrow('Unknown Message');
    expect(() => record.followUp(HELLO)).toThrow('Unknown Webhook');
  });
});
