import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  ButtonStyle,
  ComponentType,
  GatewayCloseCodes,
  InteractionResponseType,
  MessageFlags,
} from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DiscordAccessError } from '../../../src/discord/access-error.ts';
import type { Bot, BotResponse } from '../../../src/discord/bot.ts';
import type { Gateway, GatewayOptions } from '../../../src/discord/gateway.ts';
import { createRest } from '../../../src/discord/rest.ts';
import { keptSessionsIn } from '../../../src/discord/shards/kept-sessions.ts';
import { apiErrors } from '../../../src/playground/pretend-discord/api-error.ts';
import { FIRST_RESPONSE_MS } from '../../../src/playground/pretend-discord/interaction-session.ts';
import { connectTo } from '../../support/connect-to.ts';
import { FakeDiscord } from '../../support/fake-discord/fake-discord.ts';
import { autocompleteInteraction, commandInteraction } from '../../support/interactions.ts';
import { recordingLog } from '../../support/recording-log.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

const ASK = { name: 'ask', description: 'Ask' };
const HELLO: BotResponse = {
  response: { type: InteractionResponseType.ChannelMessageWithSource, data: { content: 'Hello' } },
};
const BUTTON: BotResponse = {
  response: {
    type: InteractionResponseType.ChannelMessageWithSource,
    data: {
      components: [
        {
          type: ComponentType.ActionRow,
          components: [
            {
              type: ComponentType.Button,
              style: ButtonStyle.Secondary,
              label: 'Next',
              custom_id: 'next',
            },
          ],
        },
      ],
    },
  },
};
const THINKING = { type: InteractionResponseType.DeferredChannelMessageWithSource } as const;
const TOO_LONG = { content: 'x'.repeat(2001) };
const TYPED = 'something private';
const turnAway = () => ({ outcome: apiErrors.unauthorized(), isCarriedOut: false });
let discord: FakeDiscord;
let log: ReturnType<typeof recordingLog>;
let gateway: Gateway | undefined;

beforeEach(async () => {
  discord = await FakeDiscord.start();
  discord.commands.overwrite([ASK]);
  log = recordingLog();
});

afterEach(async () => {
  await gateway?.close();
  gateway = undefined;
  await discord.stop();
});

async function connect(
  bot: Bot | BotResponse,
  options: Partial<GatewayOptions> = {},
): Promise<Gateway> {
  const answer = typeof bot === 'function' ? bot : async () => bot;
  gateway = await connectTo(discord, { bot: answer, log, ...options });
  return gateway;
}

async function keptSessions() {
  const file = join(await scratchFolder('sessions'), 'sessions.json');
  return { file, sessions: keptSessionsIn({ file, log }) };
}

const ask = () => discord.interact(commandInteraction('ask', { question: TYPED }));

function logged(level: 'debug' | 'info' | 'warn' | 'error'): string[] {
  return log.lines.filter((line) => line.level === level).map(({ message }) => message);
}

describe('the gateway', () => {
  it('hands interactions to the bot and its response to Discord', async () => {
    await connect(HELLO);
    const seen = await ask();
    expect(seen.steps).toEqual(['message']);
    expect(seen.message?.text).toBe('Hello');
    expect(discord.faults).toEqual([]);
  });

  it('edits a deferred response when the bot is ready', async () => {
    const completion = Promise.resolve({ kind: 'edit', message: { content: 'Done' } } as const);
    await connect({ response: THINKING, completion });
    const seen = await ask();
    expect(seen.steps).toEqual(['thinking', 'edit']);
    expect(seen.message).toMatchObject({ text: 'Done', isPrivate: false });
    expect(discord.faults).toEqual([]);
  });

  it('takes a public “thinking” away before it follows up in private', async () => {
    const message = { content: 'For you', flags: MessageFlags.Ephemeral };
    const completion = Promise.resolve({ kind: 'replace', message } as const);
    await connect({ response: THINKING, completion });
    const seen = await ask();
    expect(seen.steps).toEqual(['thinking', 'delete', 'follow-up']);
    expect(seen.message).toMatchObject({ text: 'For you', isPrivate: true });
    expect(discord.faults).toEqual([]);
  });

  it('follows up on a click without touching the message that was clicked', async () => {
    let answer: BotResponse = BUTTON;
    await connect(async () => answer);
    const { message } = await ask();
    const followUp = { content: 'Not for you', flags: MessageFlags.Ephemeral };
    answer = {
      response: { type: InteractionResponseType.DeferredMessageUpdate },
      completion: Promise.resolve({ kind: 'follow-up', message: followUp }),
    };
    const seen = await discord.press(message, 'Next');
    expect(seen.steps).toEqual(['follow-up']);
    expect(seen.message).toMatchObject({ text: 'Not for you', isPrivate: true });
    await expect(discord.press(message, 'Next')).resolves.toBeDefined();
    expect(discord.faults).toEqual([]);
  });

  it('does not follow up when “thinking” could not be taken away', async () => {
    const message = { content: TYPED, flags: MessageFlags.Ephemeral };
    const completion = Promise.resolve({ kind: 'replace', message } as const);
    discord.failNext(/^DELETE/, apiErrors.missingPermissions());
    const gateway = await connect({ response: THINKING, completion });
    void ask().catch(() => undefined);
    await expect.poll(() => logged('error')).toHaveLength(1);
    await gateway.close();
    expect(discord.faults).toEqual([]);
  });

  it('puts a plain private notice in the place of a response that Discord refuses', async () => {
    await connect({
      response: { type: InteractionResponseType.ChannelMessageWithSource, data: TOO_LONG },
    });
    const seen = await ask();
    expect(seen.message?.text).toContain('did not take my answer');
    expect(seen.message?.isPrivate).toBe(true);
    expect(logged('error')).toEqual([expect.stringContaining('refused')]);
  });

  it('puts a plain private notice in the place of an edit that Discord refuses', async () => {
    const completion = Promise.resolve({ kind: 'edit', message: TOO_LONG } as const);
    await connect({ response: THINKING, completion });
    const seen = await ask();
    expect(seen.steps).toEqual(['thinking', 'delete', 'follow-up']);
    expect(seen.message?.isPrivate).toBe(true);
  });

  it('puts a plain private notice in the place of a response that Discord fails on', async () => {
    for (let tries = 0; tries < 4; tries += 1) discord.failNext(/callback$/, apiErrors.internal());
    await connect(HELLO);
    const seen = await ask();
    expect(seen.message?.text).toContain('did not take my answer');
    expect(seen.message?.isPrivate).toBe(true);
  });

  it('suggests nothing when Discord refuses the suggestions', async () => {
    const choices = [{ name: 'x'.repeat(101), value: 'x' }];
    await connect({
      response: {
        type: InteractionResponseType.ApplicationCommandAutocompleteResult,
        data: { choices },
      },
    });
    const seen = await discord.interact(autocompleteInteraction('ask', 'article', { article: '' }));
    expect(seen.choices).toEqual([]);
  });

  it.each([
    ['UnknownInteraction', /callback$/, apiErrors.unknownInteraction(), 'warn', '3 seconds'],
    ['AlreadyAcknowledged', /callback$/, apiErrors.alreadyAcknowledged(), 'debug', 'already'],
    ['MissingAccess', /callback$/, apiErrors.missingAccess(), 'error', 'permission'],
    ['InvalidWebhookToken', /^PATCH/, apiErrors.invalidWebhookToken(), 'warn', '15 minutes'],
  ] as const)('lives with %s', async (_, request, error, level, words) => {
    discord.failNext(request, error);
    const completion = Promise.resolve({ kind: 'edit', message: { content: TYPED } } as const);
    await connect({ response: THINKING, completion });
    void ask().catch(() => undefined);
    await expect.poll(() => logged(level)).toContainEqual(expect.stringContaining(words));
  });

  it('logs neither what people typed nor tokens, whatever fails', async () => {
    const bot: Bot = async () => {
      throw new Error(TYPED);
    };
    await connect(bot);
    void ask().catch(() => undefined);
    await expect.poll(() => logged('error')).toHaveLength(1);
    discord.failNext(/callback$/, apiErrors.missingAccess());
    const written = JSON.stringify(log.lines);
    expect(written).not.toContain(TYPED);
    expect(written).not.toContain('interaction-token');
    expect(written).not.toContain(discord.token);
  });

  it('resumes a connection that broke and answers what came in between', async () => {
    await connect(HELLO);
    discord.gateway.drop();
    const seen = await ask();
    expect(seen.message?.text).toBe('Hello');
    expect(discord.gateway.logins).toEqual(['identify', 'resume']);
    expect(logged('warn')).toEqual([expect.stringContaining('broke')]);
    expect(logged('info')).toContainEqual(expect.stringContaining('is back'));
    expect(discord.faults).toEqual([]);
  });

  it('answers once what Discord sends again with a session that it had resumed', async () => {
    let asked = 0;
    await connect(async () => {
      asked += 1;
      return HELLO;
    });
    discord.gateway.invalidate(true);
    // On its way before the bot says what it has received.
    const seen = await ask();
    await expect.poll(() => discord.gateway.logins).toEqual(['identify', 'resume']);
    expect((await ask()).message?.text).toBe('Hello');
    expect(seen.message?.text).toBe('Hello');
    expect(asked).toBe(2);
    expect(logged('debug')).toContainEqual(expect.stringContaining('sent again'));
  });

  it('refuses to start with a token that Discord does not accept', async () => {
    const start = connect(HELLO, { token: 'a.b.c' });
    await expect(start).rejects.toThrow(DiscordAccessError);
    await expect(start).rejects.toThrow('DISCORD_TOKEN');
  });

  it('says what to do while there is no Discord at the address, and tries until it is told not to', async () => {
    const leaving = new AbortController();
    const nowhere = createRest({ token: discord.token, apiUrl: 'http://127.0.0.1:9/api' });
    const start = connect(HELLO, { rest: nowhere, signal: leaving.signal });
    await expect.poll(() => logged('warn').length).toBeGreaterThan(2);
    expect(logged('warn')[0]).toContain('DISCORD_API_URL');
    leaving.abort(new Error('leaving'));
    await expect(start).rejects.toThrow('leaving');
  });

  it.each([
    [GatewayCloseCodes.InvalidIntents, 'a bug in Pullquote'],
    [GatewayCloseCodes.DisallowedIntents, 'intents'],
  ])('refuses to start when Discord turns it away with %i, and tells why', async (code, words) => {
    discord.gateway.refuseNext(code);
    await expect(connect(HELLO)).rejects.toThrow(words);
  });

  it('tells what to do when Discord ends the connection for good', async () => {
    const gateway = await connect(HELLO);
    discord.gateway.close(GatewayCloseCodes.ShardingRequired);
    const reason = await gateway.lost;
    expect(reason.message).toContain('too many servers');
  });

  describe('where Discord’s gateway does not accept the token', () => {
    const REFUSED = GatewayCloseCodes.AuthenticationFailed;
    const ME = /^GET \/users\/@me$/u;

    it('starts, and goes on, if Discord takes it otherwise', async () => {
      discord.gateway.refuseNext(REFUSED);
      const standing = await connect(HELLO);
      expect((await ask()).message?.text).toBe('Hello');
      discord.gateway.close(REFUSED);
      await expect.poll(() => discord.gateway.logins).toEqual(['identify', 'identify']);
      expect((await ask()).message?.text).toBe('Hello');
      expect(standing.state().ready).toBe(1);
      const once = expect.stringContaining('did not accept the bot’s token');
      expect(logged('warn')).toEqual([once, once]);
      expect(discord.faults).toEqual([]);
    });

    it('goes on while it can’t be told whether Discord takes it', async () => {
      await connect(HELLO);
      discord.failNext(ME, apiErrors.missingAccess());
      discord.gateway.close(REFUSED);
      await expect.poll(() => discord.gateway.logins).toEqual(['identify', 'identify']);
    });

    it('tells what to do if Discord takes it nowhere', async () => {
      const standing = await connect(HELLO);
      discord.sabotageAll(turnAway);
      discord.gateway.close(REFUSED);
      expect((await standing.lost).message).toContain('DISCORD_TOKEN');
      expect(discord.gateway.logins).toEqual(['identify']);
    });

    it('does not start if Discord comes to take it nowhere', async () => {
      discord.gateway.refuseNext(REFUSED);
      discord.failNext(ME, apiErrors.unavailable());
      const start = connect(HELLO);
      await expect.poll(() => logged('warn')).toHaveLength(1);
      discord.sabotageAll(turnAway);
      await expect(start).rejects.toThrow('DISCORD_TOKEN');
    });

    it('identifies no more often than its budget for the day allows', async () => {
      let asked = 0;
      const identifies: GatewayOptions['identifies'] = {
        async take() {
          asked += 1;
          if (asked > 1) await new Promise(() => {});
        },
      };
      const leaving = new AbortController();
      discord.gateway.refuseNext(REFUSED);
      const start = connect(HELLO, { identifies, signal: leaving.signal });
      await expect.poll(() => asked).toBe(2);
      expect(discord.gateway.logins).toEqual([]);
      leaving.abort(new Error('leaving'));
      await expect(start).rejects.toThrow('leaving');
    });
  });

  it('lets answers under way finish before it leaves, and takes no more', async () => {
    const underWay: ((answer: BotResponse) => void)[] = [];
    const gateway = await connect(() => new Promise((resolve) => void underWay.push(resolve)));
    const seen = ask();
    await expect.poll(() => underWay).toHaveLength(1);
    const closing = gateway.close();
    void ask().catch(() => undefined);
    underWay[0]?.(HELLO);
    expect((await seen).message?.text).toBe('Hello');
    await closing;
    expect(underWay).toHaveLength(1);
  });

  it('tells whoever was asked to wait when it leaves without an answer', async () => {
    const gateway = await connect({ response: THINKING, completion: new Promise(() => undefined) });
    const thinking = ask();
    await expect.poll(() => discord.shown()).toHaveLength(1);
    await gateway.close(0);
    const { message } = await thinking;
    expect(message?.isPrivate).toBe(true);
    expect(message?.text).toContain('I’ve been stopped before I had an answer.');
    expect(discord.shown()).toHaveLength(1);
    expect(logged('warn')).toEqual([
      expect.stringContaining('took too long for a bot that leaves'),
    ]);
    expect(discord.faults).toEqual([]);
  });

  it('says no last word where an answer was given', async () => {
    const gateway = await connect({ ...HELLO, completion: new Promise(() => undefined) });
    expect((await ask()).message?.text).toBe('Hello');
    await gateway.close(0);
    expect(discord.shown().map(({ text }) => text)).toEqual(['Hello']);
  });

  describe('that is started in the place of one that has left', () => {
    it('goes on where that was, and answers what came in between', async () => {
      const { file, sessions } = await keptSessions();
      const first = await connect(HELLO, { sessions });
      await ask();
      await first.close();
      expect(await readFile(file, 'utf8')).not.toContain(discord.token);
      const connecting = connect(HELLO, { sessions });
      const between = ask();
      const next = await connecting;
      expect((await between).message?.text).toBe('Hello');
      expect(discord.gateway.logins).toEqual(['identify', 'resume']);
      expect(next.state()).toMatchObject({ ready: 1, servers: 1, isStarting: false });
      expect((await ask()).message?.text).toBe('Hello');
      expect(discord.faults).toEqual([]);
    });

    it('has what comes while that finishes its answers', async () => {
      const { file, sessions } = await keptSessions();
      const underWay: ((answer: BotResponse) => void)[] = [];
      const first = await connect(() => new Promise((resolve) => void underWay.push(resolve)), {
        sessions,
      });
      const seen = ask();
      await expect.poll(() => underWay).toHaveLength(1);
      const closing = first.close();
      await expect.poll(() => existsSync(file)).toBe(true);
      const connecting = connect(HELLO, { sessions });
      const between = ask();
      await connecting;
      expect((await between).message?.text).toBe('Hello');
      underWay[0]?.(HELLO);
      expect((await seen).message?.text).toBe('Hello');
      await closing;
    });

    it('answers nothing of that for which it is too late', async () => {
      const { sessions } = await keptSessions();
      discord.firstResponseMs = FIRST_RESPONSE_MS;
      let asked = 0;
      const bot: Bot = async () => {
        asked += 1;
        return HELLO;
      };
      await (await connect(bot, { sessions })).close();
      const between = discord.send(commandInteraction('ask', { question: TYPED }));
      expect((await between.acknowledged).kind).toBe('failed');
      await connect(bot, { sessions });
      await ask();
      expect(asked).toBe(1);
      expect(discord.gateway.logins).toEqual(['identify', 'resume']);
      expect(discord.faults).toEqual([]);
    });

    it('begins anew where Discord has let go of the session', async () => {
      const { sessions } = await keptSessions();
      await (await connect(HELLO, { sessions })).close();
      discord.gateway.invalidate(false);
      const next = await connect(HELLO, { sessions });
      expect(discord.gateway.logins).toEqual(['identify', 'identify']);
      expect((await ask()).message?.text).toBe('Hello');
      expect(next.state()).toMatchObject({ ready: 1, servers: 1 });
    });
  });

  it('does not wait longer than it was told for answers that never come', async () => {
    const gateway = await connect(() => new Promise(() => undefined));
    void ask().catch(() => undefined);
    await gateway.close(0);
    expect(discord.faults).toEqual([]);
  });
});
