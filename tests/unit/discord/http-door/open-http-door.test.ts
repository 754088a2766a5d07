import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import {
  type APIInteraction,
  ApplicationWebhookEventType,
  ApplicationWebhookType,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { AskOthers } from '../../../../src/discord/ask-others.ts';
import type { Bot } from '../../../../src/discord/bot.ts';
import {
  type HttpDoor,
  type HttpDoorOptions,
  openHttpDoor,
} from '../../../../src/discord/http-door/open-http-door.ts';
import type { MeterEvent } from '../../../../src/discord/meter.ts';
import type { Rest } from '../../../../src/discord/rest.ts';
import { startingBot } from '../../../../src/discord/starting-bot.ts';
import {
  EndpointClient,
  type SignedRequest,
} from '../../../support/fake-discord/endpoint-client.ts';
import { commandInteraction } from '../../../support/interactions.ts';
import { manualClock } from '../../../support/manual-clock.ts';
import { memoryOfAll } from '../../../support/memory-of-all.ts';
import { type RecordingLog, recordingLog } from '../../../support/recording-log.ts';

const SECRET_WORDS = 'the zwarnickel question';

interface Visited {
  readonly door: HttpDoor;
  readonly discord: EndpointClient;
  readonly log: RecordingLog;
  readonly refusals: readonly string[];
  /** What came to the bot. */
  readonly asked: readonly APIInteraction[];
  /** Whom it forgot. */
  readonly forgotten: readonly string[];
  /** What was sent to Discord's API. */
  readonly posted: readonly string[];
  /** And what stood in it. */
  readonly bodies: readonly unknown[];
  readonly visit: (request: Partial<SignedRequest>, path?: string) => Promise<string>;
}

/** Something at the door, and an API of Discord's that takes all. */
async function openDoor({ limits, ...options }: Partial<HttpDoorOptions> = {}): Promise<Visited> {
  const discord = new EndpointClient({ report: (fault) => expect(fault).toBe('') });
  const log = recordingLog();
  const refusals: string[] = [];
  const asked: APIInteraction[] = [];
  const forgotten: string[] = [];
  const posted: string[] = [];
  const bodies: unknown[] = [];
  const take: Rest['post'] = async (route, { body } = {}) => {
    posted.push(route);
    bodies.push(body);
  };
  const bot: Bot = async (interaction) => {
    asked.push(interaction);
    if (interaction.type === InteractionType.Ping) {
      return { response: { type: InteractionResponseType.Pong } };
    }
    return { response: { type: InteractionResponseType.DeferredChannelMessageWithSource } };
  };
  const door = await openHttpDoor({
    address: { host: '127.0.0.1', port: 0 },
    publicKey: discord.publicKey,
    bot,
    rest: restThat(take),
    forgetPerson: async (userId) => void forgotten.push(userId),
    log,
    meter: (event: MeterEvent) => void (event.kind === 'refused' && refusals.push(event.why)),
    // Unless time is what is looked at, a busy machine makes nobody late.
    limits: { headersMs: 120_000, requestMs: 120_000, ...limits },
    ...options,
  });
  onTestFinished(() => door.close(0));
  return {
    door,
    discord,
    log,
    refusals,
    asked,
    forgotten,
    posted,
    bodies,
    async visit(request, path = '/interactions') {
      const response = await fetch(door.url + path, { method: 'POST', ...request });
      return `${response.status} ${await response.text()}`;
    },
  };
}

/** Discord's API, of which all is done by this. */
function restThat(take: Rest['post']): Rest {
  const refused = new Promise<never>(() => {});
  return { apiUrl: '', get: take, post: take, put: take, patch: take, delete: take, refused };
}

let count = 0;

function question(): string {
  count += 1;
  const id = String(1_200_000_000_000_000_000n + BigInt(count));
  return JSON.stringify({
    ...commandInteraction('ask', { question: SECRET_WORDS }),
    id,
    token: `token-${id}`,
  });
}

function removal(userId: string): string {
  return eventOf(ApplicationWebhookEventType.ApplicationDeauthorized, { user: { id: userId } });
}

function eventOf(type: string, data: unknown): string {
  return JSON.stringify({
    version: 1,
    application_id: '1',
    type: ApplicationWebhookType.Event,
    event: { type, timestamp: '2026-08-06T10:00:00.000000', data },
  });
}

const UNAUTHORIZED = '401 Unauthorized\n';
const PING = JSON.stringify({ id: '1', application_id: '1', token: 't', type: 1, version: 1 });

function socketTo({ url }: HttpDoor): Socket {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.on('error', () => {});
  onTestFinished(() => void socket.destroy());
  return socket;
}

/** However it was closed: a connection that is cut off may be reset. */
function closed(socket: Socket): Promise<void> {
  return new Promise((resolve) => void socket.once('close', () => resolve()));
}

describe('the HTTP endpoint', () => {
  it('is verified as Discord verifies endpoints', async () => {
    const { door, discord } = await openDoor();
    await discord.setInteractionsUrl(`${door.url}/interactions`);
    await discord.tryEventsUrl(`${door.url}/events`);
    expect(discord.interactionsUrl).toBe(`${door.url}/interactions`);
  });

  it('says PONG to a ping before the bot is ready, as JSON', async () => {
    const { door, discord } = await openDoor({ bot: startingBot().bot });
    const response = await fetch(`${door.url}/interactions`, discord.sign(PING));
    expect([response.status, await response.json()]).toEqual([200, { type: 1 }]);
    expect(response.headers.get('content-type')).toBe('application/json');
  });

  it('says that the bot is getting ready, until it is', async () => {
    const starting = startingBot();
    const { discord, visit, bodies } = await openDoor({ bot: starting.bot });
    expect(await visit(discord.sign(question()))).toBe('202 ');
    await expect.poll(() => JSON.stringify(bodies)).toContain('still reading the articles');
    const type = InteractionResponseType.DeferredMessageUpdate;
    starting.become(async () => ({ response: { type } }));
    expect(await visit(discord.sign(question()))).toBe('202 ');
    await expect.poll(() => bodies[1]).toEqual({ type });
  });

  it('takes an interaction with 202 and no body, and answers it by Discord’s API', async () => {
    const { discord, visit, asked, posted } = await openDoor();
    expect(await visit(discord.sign(question()))).toBe('202 ');
    await expect
      .poll(() => posted)
      .toEqual([expect.stringMatching(/^\/interactions\/12\d+\/token-12\d+\/callback$/u)]);
    expect(asked).toHaveLength(1);
  });

  it('takes 1,000 at once', async () => {
    const { discord, visit, asked } = await openDoor();
    const all = Array.from({ length: 1_000 }, () => visit(discord.sign(question())));
    expect(new Set(await Promise.all(all))).toEqual(new Set(['202 ']));
    await expect.poll(() => new Set(asked.map(({ id }) => id)).size).toBe(1_000);
  });
});

type Forge = (right: SignedRequest) => Partial<SignedRequest>;

const stranger = new EndpointClient({ report: () => {} });
const without =
  (name: string): Forge =>
  ({ headers, body }) => ({
    headers: Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name)),
    body,
  });
const withHeader =
  (name: string, change: (value: string) => string): Forge =>
  ({ headers, body }) => ({ headers: { ...headers, [name]: change(headers[name] ?? '') }, body });

describe('what isn’t Discord’s', () => {
  it.each<[string, Forge]>([
    ['is signed with another key', ({ body }) => stranger.sign(body)],
    ['has another body', ({ headers, body }) => ({ headers, body: body.replace('type', 'kind') })],
    ['has a space more', ({ headers, body }) => ({ headers, body: `${body} ` })],
    ['has another time', withHeader('x-signature-timestamp', (time) => String(Number(time) + 1))],
    ['has a time that is none', withHeader('x-signature-timestamp', () => '1e9')],
    ['has no time', without('x-signature-timestamp')],
    ['has no signature', without('x-signature-ed25519')],
    ['has an empty signature', withHeader('x-signature-ed25519', () => '')],
    ['has half a signature', withHeader('x-signature-ed25519', (hex) => hex.slice(0, 64))],
    ['has more than a signature', withHeader('x-signature-ed25519', (hex) => `${hex}00`)],
    ['has a signature that is no number', withHeader('x-signature-ed25519', () => 'zz'.repeat(64))],
    ['has a signature of zeros', withHeader('x-signature-ed25519', () => '00'.repeat(64))],
    ['has no body', ({ headers }) => ({ headers })],
    ['is no JSON', ({ headers }) => ({ headers, body: '{{{' })],
    [
      'is no JSON and says so',
      ({ headers }) => ({ headers: { ...headers, 'content-type': 'text/plain' }, body: 'ask' }),
    ],
  ])('is refused where it %s', async (_, forge) => {
    const { discord, visit, asked, refusals, log } = await openDoor();
    const right = discord.sign(question());
    expect(await visit(forge(right))).toBe(UNAUTHORIZED);
    expect(await visit(forge(discord.sign(removal('7'))), '/events')).toBe(UNAUTHORIZED);
    expect(asked).toEqual([]);
    expect(refusals).toEqual(['signature', 'signature']);
    expect(JSON.stringify(log.lines)).not.toContain('zwarnickel');
    // The right one is still new.
    expect(await visit(right)).toBe('202 ');
  });

  it('isn’t taken twice, however it comes again', async () => {
    const { discord, visit, asked, refusals } = await openDoor();
    const request = discord.sign(question());
    const { 'x-signature-ed25519': signature = '' } = request.headers;
    expect(await visit(request)).toBe('202 ');
    expect(await visit(request)).toBe(UNAUTHORIZED);
    const loud = { ...request.headers, 'x-signature-ed25519': signature.toUpperCase() };
    expect(await visit({ ...request, headers: loud })).toBe(UNAUTHORIZED);
    const time = request.headers['x-signature-timestamp'] ?? '';
    const shifted = { ...request.headers, 'x-signature-timestamp': time.slice(0, -1) };
    const moved = { headers: shifted, body: time.slice(-1) + request.body };
    expect(await visit(moved)).toBe(UNAUTHORIZED);
    await expect.poll(() => asked).toHaveLength(1);
    expect(refusals).toEqual(['repeated', 'repeated', 'age']);
  });

  it('isn’t taken twice though it comes many times at once', async () => {
    const { discord, visit, asked } = await openDoor();
    const request = discord.sign(question());
    const said = await Promise.all(Array.from({ length: 50 }, () => visit(request)));
    expect(said.filter((one) => one === '202 ')).toHaveLength(1);
    await expect.poll(() => asked).toHaveLength(1);
  });

  it('isn’t taken twice though it comes to another process', async () => {
    const memory = memoryOfAll(Date.now);
    const askOthers: AskOthers = (question) => question(memory);
    const one = await openDoor({ askOthers });
    const other = await openDoor({ askOthers, publicKey: one.discord.publicKey });
    const request = one.discord.sign(question());
    const said = await Promise.all([one.visit(request), other.visit(request)]);
    expect(said.toSorted()).toEqual(['202 ', UNAUTHORIZED]);
    await expect.poll(() => [...one.asked, ...other.asked]).toHaveLength(1);
    expect([...one.refusals, ...other.refusals]).toEqual(['repeated']);
  });

  it('is refused where it is old or of the future, and whoever runs the bot is told of the clock', async () => {
    let nowMs = Date.UTC(2026, 7, 6);
    const { discord, visit, log } = await openDoor({ now: () => nowMs });
    const at = (offsetMs: number): Promise<string> =>
      visit(discord.sign(question(), nowMs + offsetMs));
    expect(await at(-4 * 60_000)).toBe('202 ');
    expect(await at(4 * 60_000)).toBe('202 ');
    expect(await at(-6 * 60_000)).toBe(UNAUTHORIZED);
    expect(await at(6 * 60_000)).toBe(UNAUTHORIZED);
    const notes = log.lines.filter(({ level }) => level === 'warn');
    expect(notes).toEqual([
      {
        level: 'warn',
        message: 'A request of Discord’s is too old or of the future: check this machine’s clock',
        fields: { seconds: 360 },
      },
    ]);
    const kept = discord.sign(question(), nowMs);
    expect(await visit(kept)).toBe('202 ');
    nowMs += 4.9 * 60_000;
    expect(await visit(kept)).toBe(UNAUTHORIZED);
    nowMs += 60 * 60_000;
    expect(await visit(kept)).toBe(UNAUTHORIZED);
  });
});

describe('what is rightly signed, and not what is expected', () => {
  it.each([
    ['no JSON', 'What is this?'],
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[]'],
    [
      'a type that there is not',
      JSON.stringify({ id: '1', application_id: '1', token: 't', type: 6 }),
    ],
    ['no token', JSON.stringify({ id: '1', application_id: '1', type: 2 })],
    ['an event', removal('7')],
  ])('is turned away with 400 where it is %s', async (_, body) => {
    const { discord, visit, refusals, asked } = await openDoor();
    expect(await visit(discord.sign(body))).toBe('400 Bad Request\n');
    expect([refusals, asked]).toEqual([['content'], []]);
  });

  it('is turned away with 415 where it says that it is no JSON', async () => {
    const { discord, visit } = await openDoor();
    const { headers, body } = discord.sign(question());
    const plain = { ...headers, 'content-type': 'text/plain' };
    expect(await visit({ headers: plain, body })).toBe('415 Unsupported Media Type\n');
    const exact = { ...headers, 'content-type': 'Application/JSON; charset=utf-8' };
    expect(await visit({ ...discord.sign(question()), headers: exact })).toBe(UNAUTHORIZED);
    const again = discord.sign(question());
    const spelt = { ...again.headers, 'content-type': 'Application/JSON; charset=utf-8' };
    expect(await visit({ ...again, headers: spelt })).toBe('202 ');
  });

  it('comes by POST, to the two addresses', async () => {
    const { door, discord, visit } = await openDoor();
    for (const path of ['/', '/interactions/', '/toString', '/__proto__', '//events']) {
      expect(await visit(discord.sign(question()), path)).toBe('404 Not Found\n');
    }
    for (const method of ['GET', 'PUT', 'DELETE', 'OPTIONS', 'HEAD']) {
      const response = await fetch(`${door.url}/interactions`, { method });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    }
  });

  it('comes to 500 where the bot has a bug, which is not told', async () => {
    const { discord, visit, log } = await openDoor({
      forgetPerson: async () => {
        throw new Error(SECRET_WORDS);
      },
    });
    expect(await visit(discord.sign(removal('7')), '/events')).toBe('500 Internal Server Error\n');
    expect(log.lines.map(({ level }) => level)).toContain('error');
    expect(JSON.stringify(log.lines)).not.toContain(SECRET_WORDS);
  });
});

describe('whoever sends much, or slowly', () => {
  const sizes = { bodyBytes: 2_000, heldBytes: 3_000 };

  it('is turned away where the body is too large, said or not', async () => {
    const { door, discord, visit, refusals } = await openDoor({ limits: sizes });
    const large = discord.sign(JSON.stringify({ long: 'x'.repeat(2_000) }));
    expect(await visit(large)).toBe('413 Payload Too Large\n');
    const socket = socketTo(door);
    socket.write('POST /interactions HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n');
    let said = '';
    socket.setEncoding('latin1').on('data', (part: string) => (said += part));
    const chunk = `3e8\r\n${'x'.repeat(1_000)}\r\n`;
    for (let sent = 0; sent < 3; sent += 1) socket.write(chunk);
    await expect.poll(() => said).toContain('413');
    expect(refusals).toEqual(['too-large', 'too-large']);
  });

  it('is cut off where it takes too long, and holds up nobody', async () => {
    const { door, discord, visit } = await openDoor({ limits: { headersMs: 200, requestMs: 400 } });
    const slow = Array.from({ length: 20 }, () => socketTo(door));
    const cut = slow.map(closed);
    for (const socket of slow.slice(0, 10))
      socket.write('POST /interactions HTTP/1.1\r\nHost: a\r\nX');
    for (const socket of slow.slice(10)) {
      socket.write('POST /interactions HTTP/1.1\r\nHost: a\r\nContent-Length: 900\r\n\r\n{');
      socket.resume();
    }
    for (const socket of slow.slice(0, 10)) socket.resume();
    // On a busy machine, whoever isn’t slow may be taken for it, and comes again.
    const ask = () => visit(discord.sign(question())).catch(String);
    await expect.poll(ask).toBe('202 ');
    await Promise.all(cut);
  });

  it('waits where others hold all the room, until they have gone', async () => {
    const { door, discord, visit, refusals } = await openDoor({ limits: sizes });
    const holders = [socketTo(door), socketTo(door), socketTo(door)];
    let said = '';
    for (const socket of holders) {
      socket.setEncoding('latin1').on('data', (part: string) => (said += part));
      socket.write('POST /interactions HTTP/1.1\r\nHost: a\r\nContent-Length: 1500\r\n\r\n');
      socket.write('x'.repeat(1_400));
    }
    // Once there is none for one of them, two hold it.
    await expect.poll(() => said).toContain('503');
    const request = discord.sign(JSON.stringify({ long: 'x'.repeat(1_000) }));
    expect(await visit(request)).toBe('503 Service Unavailable\n');
    for (const socket of holders) socket.destroy();
    await expect.poll(() => refusals).toEqual(['too-much', 'too-much', 'cut-off', 'cut-off']);
    expect(await visit(discord.sign(question()))).toBe('202 ');
  });
});

describe('webhook events', () => {
  it('are taken by another process, too: the one that had them may have been killed', async () => {
    const memory = memoryOfAll(Date.now);
    const askOthers: AskOthers = (question) => question(memory);
    const one = await openDoor({ askOthers });
    const other = await openDoor({ askOthers, publicKey: one.discord.publicKey });
    const request = one.discord.sign(removal('77'));
    for (const { visit, forgotten } of [one, other]) {
      expect(await visit(request, '/events')).toBe('204 ');
      expect(forgotten).toEqual(['77']);
    }
  });

  it('have whoever removes the bot forgotten', async () => {
    const { discord, visit, forgotten } = await openDoor();
    expect(await visit(discord.sign(removal('77')), '/events')).toBe('204 ');
    expect(forgotten).toEqual(['77']);
  });

  it('are taken though nothing comes of them', async () => {
    const { discord, visit, forgotten, asked } = await openDoor();
    const { ApplicationAuthorized, EntitlementCreate } = ApplicationWebhookEventType;
    for (const type of [ApplicationAuthorized, EntitlementCreate, 'SOMETHING_NEW']) {
      const event = eventOf(type, { user: { id: '77' } });
      expect(await visit(discord.sign(event), '/events')).toBe('204 ');
    }
    expect([forgotten, asked]).toEqual([[], []]);
  });

  it('that come again are acknowledged, and nothing is done twice', async () => {
    const { discord, visit, forgotten } = await openDoor();
    const request = discord.sign(removal('77'));
    expect(await visit(request, '/events')).toBe('204 ');
    expect(await visit(request, '/events')).toBe('204 ');
    expect(forgotten).toEqual(['77']);
  });

  it('are taken for as long as Discord sends them again', async () => {
    const { discord, visit, forgotten } = await openDoor();
    const old = discord.sign(removal('77'), Date.now() - 11 * 60_000);
    expect(await visit(old, '/events')).toBe('204 ');
    expect(forgotten).toEqual(['77']);
  });

  it('that fail or take too long are not acknowledged, and done when they come again', async () => {
    const clock = manualClock();
    const forgotten: string[] = [];
    const outcomes = [
      () => Promise.reject(new Error('the disk is full')),
      () => new Promise<void>(() => {}),
      async () => void forgotten.push('77'),
    ];
    const { discord, visit } = await openDoor({
      schedule: clock.schedule,
      forgetPerson: () => outcomes.shift()?.() ?? Promise.reject(new Error('once more')),
    });
    const request = discord.sign(removal('77'));
    expect(await visit(request, '/events')).toBe('500 Internal Server Error\n');
    const slow = visit(request, '/events');
    await expect.poll(() => clock.pending).toBe(1);
    await clock.advance(2_500);
    expect(await slow).toBe('503 Service Unavailable\n');
    expect(await visit(request, '/events')).toBe('204 ');
    expect(forgotten).toEqual(['77']);
  });

  it.each([
    '{}',
    '{"type":1}',
    '{"type":1,"event":{"type":"APPLICATION_DEAUTHORIZED"}}',
    '{"type":2}',
  ])('are turned away where they are %s', async (body) => {
    const { discord, visit } = await openDoor();
    expect(await visit(discord.sign(body), '/events')).toBe('400 Bad Request\n');
  });
});

describe('when it is about to close, the endpoint', () => {
  it('says so at once, takes requests for a while, and lets connections go', async () => {
    const clock = manualClock();
    const parts = { schedule: clock.schedule, drainMs: 10_000 };
    const { door, discord, asked } = await openDoor(parts);
    const take = () => fetch(`${door.url}/interactions`, discord.sign(question()));
    expect((await take()).headers.get('connection')).toBe('keep-alive');
    expect(door.isLeaving()).toBe(false);
    let isDrained = false;
    const draining = door.drain().then(() => (isDrained = true));
    expect(door.isLeaving()).toBe(true);
    await clock.advance(9_999);
    const late = await take();
    expect([late.status, late.headers.get('connection')]).toEqual([202, 'close']);
    expect(isDrained).toBe(false);
    await clock.advance(1);
    await draining;
    await door.close();
    await expect(take()).rejects.toThrow('fetch failed');
    expect(asked).toHaveLength(2);
  });
});

describe('when it closes, the endpoint', () => {
  it('tells whoever was asked to wait, and has no answer by then', async () => {
    const { door, discord, visit, posted, bodies } = await openDoor({
      bot: async () => ({
        response: { type: InteractionResponseType.DeferredMessageUpdate },
        completion: new Promise(() => {}),
      }),
    });
    expect(await visit(discord.sign(question()))).toBe('202 ');
    await expect.poll(() => posted).toHaveLength(1);
    await door.close(0);
    expect(posted[1]).toMatch(/^\/webhooks\/\d+\/token-\d+$/u);
    expect(JSON.stringify(bodies[1])).toContain('I’ve been stopped before I had an answer.');
  });

  it('takes no more, and finishes what is under way', async () => {
    let answer: (() => void) | undefined;
    const posted: string[] = [];
    const take = async (route: string): Promise<unknown> => void posted.push(route);
    const { door, discord, visit } = await openDoor({
      bot: async () => {
        await new Promise<void>((resolve) => (answer = resolve));
        return { response: { type: InteractionResponseType.DeferredMessageUpdate } };
      },
      rest: restThat(take),
    });
    const kept = socketTo(door);
    kept.write('POST /interactions HTTP/1.1\r\nHost: a\r\nConte');
    expect(await visit(discord.sign(question()))).toBe('202 ');
    const closing = door.close();
    expect(door.isLeaving()).toBe(true);
    await expect(visit(discord.sign(question()))).rejects.toThrow('fetch failed');
    kept.write('nt-Length: 0\r\n\r\n');
    expect(await text(kept)).toMatch(/^HTTP\/1\.1 503 [^]*connection: close/iu);
    await expect.poll(() => answer).toBeDefined();
    answer?.();
    await closing;
    expect(posted).toHaveLength(1);
  });

  it('waits no longer than it is given', async () => {
    const { door, discord, visit } = await openDoor({ bot: () => new Promise(() => {}) });
    expect(await visit(discord.sign(question()))).toBe('202 ');
    socketTo(door).write('POST /interactions HTTP/1.1\r\n');
    // What is under way never ends.
    await door.close(100);
  });
});
