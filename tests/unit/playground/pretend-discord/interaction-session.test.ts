import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { InteractionSession } from '../../../../src/playground/pretend-discord/interaction-session.ts';
import { createPretendDiscord } from '../../../../src/playground/pretend-discord/pretend-discord.ts';
import type { PretendDiscord } from '../../../../src/playground/pretend-discord/pretend-discord.ts';
import { seeAnswer } from '../../../support/fake-discord/seen.ts';
import type { Seen } from '../../../support/fake-discord/seen.ts';
import { commandInteraction, SERVER } from '../../../support/interactions.ts';

const HELLO = { content: 'Hello' };
const PRIVATELY = { content: 'For you', flags: MessageFlags.Ephemeral };
const SAY = { type: InteractionResponseType.ChannelMessageWithSource, data: HELLO } as const;
const THINK = { type: InteractionResponseType.DeferredChannelMessageWithSource } as const;

let discord: PretendDiscord;
let session: InteractionSession;
let answered: Promise<Seen>;

beforeEach(() => {
  vi.useFakeTimers();
  discord = createPretendDiscord({ servers: [SERVER], deliver: () => undefined });
  session = discord.send(commandInteraction('ask'));
  answered = seeAnswer(session, discord.messages);
  answered.catch(() => undefined);
});

afterEach(() => {
  vi.useRealTimers();
});

describe('the pretended Discord, like Discord,', () => {
  it('takes one response to an interaction', () => {
    session.respond(SAY);
    expect(() => session.respond(SAY)).toThrow('already been acknowledged');
  });

  it('does not know an interaction any more after three seconds', async () => {
    vi.advanceTimersByTime(3_001);
    expect(() => session.respond(SAY)).toThrow('Unknown interaction');
    await expect(answered).rejects.toThrow('did not respond');
  });

  it('leaves a deferred response as public as it was', async () => {
    session.respond(THINK);
    session.edit(PRIVATELY);
    expect((await answered).message?.isPrivate).toBe(false);
  });

  it('turns the first follow-up of a public deferral into a public edit', async () => {
    session.respond(THINK);
    session.followUp(PRIVATELY);
    expect(await answered).toMatchObject({
      steps: ['thinking', 'edit'],
      message: { text: 'For you', isPrivate: false },
    });
  });

  it('lets a follow-up be private once the public deferral is deleted', async () => {
    session.respond(THINK);
    session.remove();
    session.followUp(PRIVATELY);
    expect((await answered).message?.isPrivate).toBe(true);
  });

  it('takes nothing but the ephemeral flag with a deferral', () => {
    const deferral = { ...THINK, data: { flags: MessageFlags.IsComponentsV2 } };
    expect(() => session.respond(deferral)).toThrow('Invalid Form Body');
  });

  it('refuses text beside components of the second version', () => {
    const data = { content: 'Text', flags: MessageFlags.IsComponentsV2, components: [] };
    expect(() => session.respond({ ...SAY, data })).toThrow('Invalid Form Body');
  });

  it('notifies everyone who is mentioned unless it is told not to', async () => {
    session.respond({ ...SAY, data: { content: '@everyone and <@12>' } });
    expect((await answered).message?.pings).toEqual(['@everyone', '<@12>']);
  });

  it('has no message to edit before there is a response', () => {
    expect(() => session.edit(HELLO)).toThrow('Unknown Message');
    expect(() => session.followUp(HELLO)).toThrow('Unknown Webhook');
  });

  it('lets no command update a message, for it has none', () => {
    const update = { type: InteractionResponseType.UpdateMessage, data: HELLO };
    expect(() => session.respond(update)).toThrow('Invalid Form Body');
  });

  it('shows “thinking…” as a message that loads', () => {
    session.respond(THINK);
    const { flags = 0 } = discord.toJson(session.original());
    expect(flags & MessageFlags.Loading).not.toBe(0);
    session.edit(HELLO);
    expect(discord.toJson(session.original()).flags).toBe(0);
  });

  it('does not know the token any more after fifteen minutes', async () => {
    session.respond(SAY);
    const { token } = session.interaction;
    expect(discord.findSession(token)).toBe(session);
    vi.advanceTimersByTime(15 * 60 * 1000);
    expect(discord.findSession(token)).toBeUndefined();
    expect(() => session.edit(HELLO)).toThrow('Invalid Webhook Token');
    expect(() => session.remove()).toThrow('Invalid Webhook Token');
    expect(() => session.followUp(HELLO)).toThrow('Invalid Webhook Token');
    expect(discord.messages.list()).toMatchObject([{ content: 'Hello', state: 'sent' }]);
  });

  it('puts files behind addresses, if they are the ones that are announced', async () => {
    const file = { name: 'a.txt', content: 'façade' };
    const data = { attachments: [{ id: '0', filename: 'a.txt' }] };
    expect(() => session.respond({ ...SAY, data })).toThrow('Invalid Form Body');
    expect(() => session.respond(SAY, [file])).toThrow('Invalid Form Body');
    session.respond({ ...SAY, data }, [file]);
    expect((await answered).message?.files).toEqual([file]);
  });

  it('looks for mentions again in every edit', async () => {
    const data = { content: '@everyone', allowed_mentions: { parse: [] } };
    session.respond({ ...SAY, data });
    expect(session.original().pings).toEqual([]);
    expect(session.edit({ content: '@here' }).pings).toEqual(['@here']);
  });

  it('notifies those whom a message names and may, and nobody whom an edit names', async () => {
    const content = '<@7> and <@8>, @everyone';
    const allowed_mentions = { parse: [], users: ['7', '9'] };
    session.respond({ ...SAY, data: { content, allowed_mentions } });
    expect(session.original().pings).toEqual(['<@7>']);
    expect(session.edit({ content, allowed_mentions }).pings).toEqual([]);
  });

  it('keeps its exchange with what was refused', () => {
    expect(() => session.respond({ ...SAY, data: {} })).toThrow('Invalid Form Body');
    session.respond(SAY);
    const { steps } = discord.findExchange(session.interaction.id) ?? {};
    expect(steps).toMatchObject([{ faults: ['message: is empty'] }, { faults: [], body: SAY }]);
  });
});
