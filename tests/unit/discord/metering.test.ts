import type { APIInteraction } from 'discord-api-types/v10';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { SimpleCommand } from '../../../src/discord/command.ts';
import { createBot } from '../../../src/discord/create-bot.ts';
import { encodeCustomId } from '../../../src/discord/custom-id.ts';
import { createRest } from '../../../src/discord/rest.ts';
import type { MeterEvent } from '../../../src/discord/meter.ts';
import { apiErrors } from '../../../src/playground/pretend-discord/api-error.ts';
import { card, text } from '../../../src/presentation/cards/card.ts';
import { drawNotice } from '../../../src/presentation/cards/notice-card.ts';
import type { Reply } from '../../../src/presentation/cards/reply.ts';
import { connectTo } from '../../support/connect-to.ts';
import { FakeDiscord } from '../../support/fake-discord/fake-discord.ts';
import { fakePullquote } from '../../support/fake-pullquote.ts';
import {
  autocompleteInteraction,
  buttonInteraction,
  commandInteraction,
  pingInteraction,
} from '../../support/interactions.ts';
import { manualClock } from '../../support/manual-clock.ts';
import { recordingLog } from '../../support/recording-log.ts';
import { RECORDS } from '../../support/records.ts';
import { servicesOf } from '../../support/services.ts';
import { ENGLISH } from '../../support/voices.ts';

const HELLO: Reply = {
  visibility: 'public',
  quotes: [],
  components: card(ENGLISH, 'ink', [text('Hello.')]),
};

function stage(command: Partial<SimpleCommand> = {}) {
  const events: MeterEvent[] = [];
  const clock = manualClock();
  const meter = (event: MeterEvent): void => void events.push(event);
  const bot = createBot({
    commands: [
      {
        declaration: { name: 'say', description: 'Says something' },
        run: async () => HELLO,
        actions: [{ name: 'wave', press: async () => ({ kind: 'update', reply: HELLO }) }],
        ...command,
      },
    ],
    services: servicesOf({ pullquote: fakePullquote(), records: RECORDS }),
    log: recordingLog(),
    schedule: clock.schedule,
    rateLimit: { commands: 1, windowMs: 60_000 },
    meter,
  });
  return { bot, clock, meter, events };
}

/** What is counted of an interaction, beside its kind. */
async function counted(
  interaction: APIInteraction,
  command: Partial<SimpleCommand> = {},
): Promise<unknown> {
  const { bot, events } = stage(command);
  await bot(interaction);
  expect(events).toHaveLength(1);
  const { kind: _, ...rest } = events[0] as MeterEvent;
  return rest;
}

const SAY = commandInteraction('say');

describe('of each interaction is counted', () => {
  it('that a command answered', async () => {
    expect(await counted(SAY)).toEqual({
      interaction: 'command',
      name: 'say',
      outcome: 'answered',
      isDeferred: false,
    });
  });

  it('what its reply is instead of an answer', async () => {
    const missing = { run: async (): Promise<Reply> => ({ ...HELLO, outcome: 'not-found' }) };
    expect(await counted(SAY, missing)).toMatchObject({ outcome: 'not-found' });
    const notice = { run: async () => drawNotice({ happened: 'No.', next: 'Wait.' }, ENGLISH) };
    expect(await counted(SAY, notice)).toMatchObject({ outcome: 'notice' });
  });

  it('that it failed', async () => {
    const failing = { run: () => Promise.reject(new Error('a bug')) };
    expect(await counted(SAY, failing)).toMatchObject({ name: 'say', outcome: 'failed' });
  });

  it('that a click was answered, by its action', async () => {
    const click = buttonInteraction(encodeCustomId({ action: 'wave', state: ['secret'] }));
    expect(await counted(click)).toMatchObject({ interaction: 'click', name: 'wave' });
  });

  it('that what is there no more was asked for, under no name of its own', async () => {
    const outdated = { name: undefined, outcome: 'outdated' };
    expect(await counted(commandInteraction('gone'))).toMatchObject(outdated);
    expect(await counted(buttonInteraction('pq~canary~1'))).toMatchObject(outdated);
    expect(await counted(autocompleteInteraction('gone', 'article', { article: '' }))).toEqual({
      interaction: 'suggestion',
      isDeferred: false,
      ...outdated,
    });
  });

  it('that suggestions came, failed or would have come too late', async () => {
    const typing = autocompleteInteraction('say', 'article', { article: '' });
    expect(await counted(typing)).toMatchObject({ name: 'say', outcome: 'answered' });
    const failing = { suggest: () => Promise.reject(new Error('a bug')) };
    expect(await counted(typing, failing)).toMatchObject({ outcome: 'failed' });
    const { bot, clock, events } = stage({ suggest: () => new Promise(() => {}) });
    const suggested = bot(typing);
    await clock.advance(2_500);
    await suggested;
    expect(events).toMatchObject([{ name: 'say', outcome: 'late' }]);
  });

  it('that it came too soon after others', async () => {
    const { bot, events } = stage();
    await bot(SAY);
    await bot(SAY);
    expect(events).toMatchObject([{ outcome: 'answered' }, { outcome: 'limited' }]);
  });

  it('once it is done, that it took time', async () => {
    const waiting: ((reply: Reply) => void)[] = [];
    const run = () => new Promise<Reply>((resolve) => void waiting.push(resolve));
    const { bot, clock, events } = stage({ run });
    const response = bot(SAY);
    await clock.advance(1_500);
    const { completion } = await response;
    expect(events).toEqual([]);
    waiting[0]?.(HELLO);
    await completion;
    expect(events).toMatchObject([{ outcome: 'answered', isDeferred: true }]);
  });

  it('nothing of a ping, which nobody waits for', async () => {
    const { bot, events } = stage();
    await bot(pingInteraction());
    expect(events).toEqual([]);
  });
});

describe('the way to Discord', () => {
  it('is counted: what came in, each try to ask, when it was taken, when all was done', async () => {
    const discord = await FakeDiscord.start();
    discord.commands.overwrite([{ name: 'say', description: 'Says something' }]);
    const { bot, meter, events } = stage();
    const gateway = await connectTo(discord, { bot, meter, log: recordingLog() });
    onTestFinished(async () => {
      await gateway.close();
      expect(gateway.state().isLeaving).toBe(true);
      await discord.stop();
    });
    await expect.poll(() => events).toContainEqual({ kind: 'connection', change: 'ready' });
    expect(gateway.state()).toMatchObject({ shards: 1, ready: 1, servers: 1, isLeaving: false });

    events.length = 0;
    discord.failNext(/callback$/, apiErrors.unavailable());
    await discord.interact(SAY);
    await expect.poll(() => events.map(({ kind }) => kind)).toContain('done');
    expect(events.map((event) => ('status' in event ? event.status : event.kind))).toEqual([
      'taken',
      'handled',
      503,
      200,
      'acknowledged',
      'done',
    ]);

    events.length = 0;
    discord.failNext(/callback$/, apiErrors.unknownInteraction());
    void discord.interact(SAY).catch(() => {});
    await expect.poll(() => events.map(({ kind }) => kind)).toContain('done');
    expect(events).toContainEqual({ kind: 'undelivered', failure: 'too-late' });
    expect(events.map(({ kind }) => kind)).not.toContain('acknowledged');
  });

  it('is counted where there is none', async () => {
    const { meter, events } = stage();
    const rest = createRest({
      token: 'a.b.c',
      apiUrl: 'http://127.0.0.1:1/api',
      patienceMs: 0,
      meter,
    });
    await expect(rest.get('/users/@me')).rejects.toThrow('ECONNREFUSED');
    expect(events).toMatchObject([{ kind: 'request', method: 'GET', status: undefined }]);
  });
});
