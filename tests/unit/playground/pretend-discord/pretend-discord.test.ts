import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { APIInteraction, APIInteractionResponse } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Bot, BotResponse, Completion } from '../../../../src/discord/bot.ts';
import { connectBot } from '../../../../src/playground/connect-bot.ts';
import { openChannel } from '../../../../src/playground/pretend-discord/open-channel.ts';
import type { Channel } from '../../../../src/playground/pretend-discord/open-channel.ts';
import { createPretendDiscord } from '../../../../src/playground/pretend-discord/pretend-discord.ts';
import type { PretendDiscord } from '../../../../src/playground/pretend-discord/pretend-discord.ts';
import { READING_SERVER } from '../../../../src/playground/pretend-discord/server.ts';
import type { Server } from '../../../../src/playground/pretend-discord/server.ts';
import type { Action, Deed, Outcome } from '../../../../src/playground/protocol/action.ts';
import type { ChannelMessage, Person } from '../../../../src/playground/protocol/channel.ts';
import { manualClock } from '../../../support/manual-clock.ts';

const [ADA, BEN, MO] = READING_SERVER.members;
const V2 = MessageFlags.IsComponentsV2;
const EPHEMERAL = MessageFlags.Ephemeral;
const ASK: Deed = { kind: 'command', path: ['ask'], options: { question: 'Who?' } };

describe('a command', () => {
  it('reaches the bot as Discord would send it', async () => {
    const seen: APIInteraction[] = [];
    const stage = setUp((interaction) => {
      seen.push(interaction);
      return respond(say('Me.'));
    });
    await stage.act(ASK);
    expect(seen[0]).toMatchObject({
      type: 2,
      data: { name: 'ask', type: 1, options: [{ name: 'question', type: 3, value: 'Who?' }] },
      member: { user: { id: ADA.id } },
      locale: 'de',
      context: 0,
    });
  });

  it('names one of those who are there, of whom the bot is told', async () => {
    const seen: APIInteraction[] = [];
    const stage = setUp((interaction) => {
      seen.push(interaction);
      return respond(say('Me.'));
    });
    const [command] = stage.channel.look().commands;
    const { choices = [] } = command?.options.find(({ name }) => name === 'mention') ?? {};
    expect(choices).toContainEqual({ name: 'Ben', value: BEN.id });
    await stage.act({ ...ASK, options: { question: 'Who?', mention: BEN.id } });
    expect(seen[0]?.data).toMatchObject({
      options: [{}, { name: 'mention', type: 6, value: BEN.id }],
      resolved: {
        users: { [BEN.id]: { username: 'ben' } },
        members: { [BEN.id]: { permissions: BEN.permissions } },
      },
    });
    const nobody = await stage.act({ ...ASK, options: { question: 'Who?', mention: '7' } });
    expect(nobody).toMatchObject({ kind: 'failed' });
  });

  it('is not sent without what it requires', async () => {
    const stage = setUp(() => respond(say('Me.')));
    const outcome = await stage.act({ ...ASK, options: {} });
    expect(outcome).toEqual({ kind: 'failed', reason: expect.stringContaining('required') });
    expect(stage.messages()).toEqual([]);
  });

  it('gets a reply that all see, or the asker alone', async () => {
    const stage = setUp(() => respond(say('Psst.', EPHEMERAL)));
    await stage.act(ASK);
    expect(stage.messages()).toMatchObject([{ visibleTo: ADA.id, state: 'sent' }]);
  });
});

describe('Discord’s patience', () => {
  it('ends after three seconds', async () => {
    const clock = manualClock();
    const stage = setUp(() => new Promise(() => undefined), clock);
    const acting = stage.act(ASK);
    await clock.advance(2999);
    expect(stage.messages()).toEqual([]);
    await clock.advance(1);
    await acting;
    expect(stage.messages()).toMatchObject([{ state: 'failed', visibleTo: ADA.id }]);
  });

  it('is fifteen minutes after “thinking…”', async () => {
    const clock = manualClock();
    const stage = setUp(() => defer(new Promise(() => undefined)), clock);
    await stage.act(ASK);
    expect(stage.messages()).toMatchObject([{ state: 'thinking' }]);
    await clock.advance(15 * 60 * 1000);
    expect(stage.messages()).toMatchObject([
      { state: 'failed', failure: expect.stringContaining('50027') },
    ]);
  });
});

describe('what Discord would refuse', () => {
  it.each<[string, APIInteractionResponse]>([
    ['an empty message', say('')],
    ['too many characters', say('x'.repeat(4001))],
    ['content beside components', withData({ ...bodyOf('x'), content: 'no' })],
    ['components without their flag', withData({ ...bodyOf('x'), flags: 0 })],
    ['the same custom id twice', withButtons(['a', 'a'])],
    [
      'an update where there is no message',
      { type: InteractionResponseType.DeferredMessageUpdate },
    ],
  ])('is refused here, too: %s', async (_name, response) => {
    const stage = setUp(() => respond(response));
    await stage.act(ASK);
    const [message] = stage.messages();
    expect(message).toMatchObject({ state: 'failed', failure: expect.stringContaining('50035') });
    const exchange = stage.discord.findExchange(message?.exchangeId ?? '');
    expect(exchange?.steps[0]?.faults).not.toEqual([]);
  });

  it('is refused in an edit, and takes “thinking…” away', async () => {
    const stage = setUp(() => defer({ kind: 'edit', message: bodyOf('x'.repeat(4001)) }));
    await stage.act(ASK);
    await settled();
    expect(stage.messages()).toMatchObject([{ state: 'failed' }]);
  });
});

describe('a deferred reply', () => {
  it('takes the place of “thinking…” and stays as private as that was', async () => {
    const stage = setUp(() => defer({ kind: 'edit', message: bodyOf('Done.') }, EPHEMERAL));
    await stage.act(ASK);
    await settled();
    expect(stage.messages()).toMatchObject([
      { state: 'sent', visibleTo: ADA.id, isEdited: false, flags: V2 },
    ]);
  });

  it('can be replaced by a private one', async () => {
    const stage = setUp(() =>
      defer({ kind: 'replace', message: { ...bodyOf('Psst.'), flags: V2 | EPHEMERAL } }),
    );
    await stage.act(ASK);
    await settled();
    expect(stage.messages()).toMatchObject([{ state: 'sent', visibleTo: ADA.id }]);
  });

  it('swallows a follow-up as its edit while it says “thinking…”', async () => {
    const stage = setUp(() =>
      defer({ kind: 'follow-up', message: { ...bodyOf('Psst.'), flags: V2 | EPHEMERAL } }),
    );
    await stage.act(ASK);
    await settled();
    const [original] = stage.messages();
    expect(stage.messages()).toHaveLength(1);
    expect(original?.visibleTo).toBeUndefined();
  });
});

describe('a click', () => {
  it('carries the message, and can update it', async () => {
    let clicked: APIInteraction | undefined;
    const stage = setUp((interaction) => {
      if (interaction.type === InteractionType.ApplicationCommand)
        return respond(withButtons(['next']));
      clicked = interaction;
      return respond({ type: InteractionResponseType.UpdateMessage, data: bodyOf('Page 2') });
    });
    await stage.act(ASK);
    const [before] = stage.messages();
    await stage.act({ kind: 'press', messageId: before?.id ?? '', customId: 'next' });
    expect(clicked).toMatchObject({
      type: 3,
      data: { custom_id: 'next', component_type: 2, id: 2 },
      message: { id: before?.id, interaction_metadata: { user: { id: ADA.id } } },
    });
    expect(stage.messages()).toMatchObject([{ id: before?.id, isEdited: true }]);
  });

  it('on a select of channels tells which are chosen, and what they are', async () => {
    let clicked: APIInteraction | undefined;
    const select = { type: ComponentType.ChannelSelect, custom_id: 'where', max_values: 2 };
    const stage = setUp((interaction) => {
      if (interaction.type !== InteractionType.ApplicationCommand) clicked = interaction;
      return respond(withData({ flags: V2, components: [{ type: 1, components: [select] }] }));
    });
    await stage.act(ASK);
    const [, lounge] = stage.channel.look().channels;
    const { id = '', name } = lounge ?? {};
    const messageId = stage.messages()[0]?.id ?? '';
    await stage.act({ kind: 'press', messageId, customId: 'where', values: [id] });
    expect(clicked).toMatchObject({
      data: { values: [id], resolved: { channels: { [id]: { id, name, type: 0 } } } },
    });
  });

  it('fails where the click was', async () => {
    const stage = setUp((interaction) =>
      respond(
        interaction.type === InteractionType.ApplicationCommand ? withButtons(['next']) : say(''),
      ),
    );
    await stage.act(ASK);
    const id = stage.messages()[0]?.id ?? '';
    const outcome = await stage.act({ kind: 'press', messageId: id, customId: 'next' });
    expect(outcome).toMatchObject({ kind: 'failed', exchangeId: expect.any(String) });
    expect(stage.messages()).toHaveLength(1);
  });

  it('is impossible on what one can’t see or what is not there', async () => {
    const stage = setUp(() => respond(say('Psst.', EPHEMERAL)));
    await stage.act(ASK);
    const id = stage.messages()[0]?.id ?? '';
    const press: Deed = { kind: 'press', messageId: id, customId: 'none' };
    expect(await stage.act(press)).toMatchObject({ kind: 'failed' });
    expect(await stage.act({ kind: 'dismiss', messageId: id }, BEN)).toMatchObject({
      kind: 'failed',
    });
    expect(await stage.act({ kind: 'dismiss', messageId: id })).toEqual({ kind: 'done' });
    expect(stage.messages()).toEqual([]);
  });
});

describe('an answer that comes when its place is gone', () => {
  it('is dropped without a word', async () => {
    const underWay: ((completion: Completion) => void)[] = [];
    const completion = new Promise<Completion>((resolve) => void underWay.push(resolve));
    const stage = setUp(() => defer(completion, EPHEMERAL));
    await stage.act(ASK);
    await stage.act({ kind: 'dismiss', messageId: stage.messages()[0]?.id ?? '' });
    underWay[0]?.({ kind: 'edit', message: bodyOf('Done.') });
    await settled();
    expect(stage.messages()).toEqual([]);
  });
});

describe('a bot that breaks', () => {
  it('does not take the playground with it', async () => {
    const stage = setUp(() => Promise.reject(new Error('secret')));
    await stage.act(ASK);
    const [message] = stage.messages();
    expect(message).toMatchObject({ state: 'failed' });
    expect(message?.failure).not.toContain('secret');
  });
});

describe('a command for some', () => {
  it('is there for whoever may use it, and for nobody else', async () => {
    const stage = setUp(() => respond(say('Done.')));
    const needs = { default_member_permissions: String(PermissionFlagsBits.ManageGuild) };
    stage.discord.commands.overwrite([
      { name: 'settle', description: 'Settle', ...needs },
      { name: 'Settle this', type: ApplicationCommandType.Message, ...needs },
    ]);
    await stage.act({ kind: 'say', content: 'Hello' });
    const messageId = stage.messages()[0]?.id ?? '';
    const typed: Deed = { kind: 'command', path: ['settle'], options: {} };
    const chosen: Deed = { kind: 'message-command', name: 'Settle this', messageId };
    expect(await stage.act(typed)).toMatchObject({ kind: 'failed' });
    expect(await stage.act(chosen)).toMatchObject({ kind: 'failed' });
    expect(await stage.act(typed, MO)).toEqual({ kind: 'done' });
    expect(await stage.act(chosen, MO)).toEqual({ kind: 'done' });
  });
});

describe('two servers', () => {
  const LOUNGE = { id: '51', name: 'lounge' };
  const OTHER: Server = { ...READING_SERVER, id: '50', channels: [LOUNGE], members: [BEN] };

  function openBoth() {
    const asked: APIInteraction[] = [];
    const bot: Bot = (interaction) => {
      asked.push(interaction);
      return respond(withButtons(['next']));
    };
    const servers = [READING_SERVER, OTHER] as const;
    const discord = createPretendDiscord({ servers, deliver: connectBot(bot) });
    discord.commands.overwrite([{ name: 'about', description: 'About' }], OTHER.id);
    const [here, there] = servers.map((server) =>
      openChannel(discord, { server, channel: server.channels[0] }),
    ) as [Channel, Channel];
    return { asked, here, there };
  }

  const ABOUT: Deed = { kind: 'command', path: ['about'], options: {} };

  it('show nothing of each other', async () => {
    const { asked, here, there } = openBoth();
    const told: unknown[] = [];
    here.watch((event) => told.push(event));
    await there.act(by(BEN, ABOUT));
    expect(asked).toMatchObject([{ guild_id: '50', channel_id: '51', channel: LOUNGE }]);
    expect(there.look().messages).toHaveLength(1);
    expect(here.look().messages).toEqual([]);
    expect(told).toEqual([]);
    const press: Deed = {
      kind: 'press',
      messageId: there.look().messages[0]?.id ?? '',
      customId: 'next',
    };
    expect(await here.act(by(BEN, press))).toMatchObject({ kind: 'failed' });
    expect(await there.act(by(BEN, press))).toEqual({ kind: 'done' });
    await here.act(by(ADA, { kind: 'clear' }));
    expect(there.look().messages).toHaveLength(2);
  });

  it('have members and commands of their own', async () => {
    const { here, there } = openBoth();
    expect(here.look().commands).toEqual([]);
    expect(there.look()).toMatchObject({ server: { id: '50' }, people: [BEN] });
    expect(await here.act(by(BEN, ABOUT))).toMatchObject({ kind: 'failed' });
    expect(await there.act(by(ADA, ABOUT))).toMatchObject({ kind: 'failed' });
    expect(await there.act(by(BEN, ABOUT))).toEqual({ kind: 'done' });
  });
});

describe('a direct message', () => {
  it('is in no server, and offers what doesn’t keep to servers', async () => {
    const asked: APIInteraction[] = [];
    const deliver = connectBot((interaction) => {
      asked.push(interaction);
      return respond(say('Psst.'));
    });
    const discord = createPretendDiscord({ servers: [READING_SERVER], deliver });
    discord.commands.overwrite([
      { name: 'about', description: 'About', contexts: [0, 1, 2] },
      { name: 'hello', description: 'Hello' },
      { name: 'settings', description: 'Settings', contexts: [0] },
    ]);
    const server = READING_SERVER;
    const channel = openChannel(discord, {
      server,
      channel: { id: '70', name: 'Pullquote' },
      directWith: BEN,
    });
    const { commands, where } = channel.look();
    expect(where).toBe('direct');
    expect(commands.map(({ path }) => path[0])).toEqual(['about', 'hello']);
    const use = (name: string, person: Person) =>
      channel.act(by(person, { kind: 'command', path: [name], options: {} }));
    expect(await use('about', BEN)).toEqual({ kind: 'done' });
    expect(asked[0]).toMatchObject({
      context: 1,
      user: { id: BEN.id },
      channel: { id: '70', type: 1 },
    });
    expect(asked[0]).not.toHaveProperty('guild_id');
    expect(asked[0]).not.toHaveProperty('member');
    expect(await use('settings', BEN)).toMatchObject({ kind: 'failed' });
    expect(await use('about', ADA)).toMatchObject({ kind: 'failed' });
  });
});

function by({ id }: Person, deed: Deed): Action {
  return { personId: id, locale: 'de', deed };
}

interface Stage {
  readonly discord: PretendDiscord;
  readonly channel: Channel;
  readonly act: (deed: Deed, person?: Person) => Promise<Outcome>;
  readonly messages: () => readonly ChannelMessage[];
}

function setUp(bot: Bot, clock = manualClock()): Stage {
  const discord = createPretendDiscord({
    servers: [READING_SERVER],
    deliver: connectBot(bot),
    schedule: clock.schedule,
  });
  discord.commands.overwrite([
    {
      name: 'ask',
      description: 'Ask',
      options: [
        {
          type: ApplicationCommandOptionType.String,
          name: 'question',
          description: 'What?',
          required: true,
        },
        { type: ApplicationCommandOptionType.User, name: 'mention', description: 'Whom?' },
      ],
    },
  ]);
  const place = { server: READING_SERVER, channel: READING_SERVER.channels[0] };
  const channel = openChannel(discord, place);
  return {
    discord,
    channel,
    act: (deed, person = ADA) => channel.act(by(person, deed)),
    messages: () => channel.look().messages,
  };
}

function respond(response: APIInteractionResponse): Promise<BotResponse> {
  return Promise.resolve({ response });
}

function defer(
  completion: Completion | Promise<Completion>,
  flags?: MessageFlags,
): Promise<BotResponse> {
  return Promise.resolve({
    response: {
      type: InteractionResponseType.DeferredChannelMessageWithSource,
      ...(flags && { data: { flags } }),
    },
    completion: Promise.resolve(completion),
  });
}

function say(content: string, flags = 0): APIInteractionResponse {
  return withData({ ...bodyOf(content), flags: V2 | flags });
}

function bodyOf(content: string) {
  return { flags: V2, components: [{ type: ComponentType.TextDisplay as const, content }] };
}

function withButtons(ids: readonly string[]): APIInteractionResponse {
  const buttons = ids.map((id) => ({ type: 2, style: 1, label: id, custom_id: id }));
  return withData({ flags: V2, components: [{ type: 1, components: buttons }] });
}

function withData(data: unknown): APIInteractionResponse {
  return { type: InteractionResponseType.ChannelMessageWithSource, data } as APIInteractionResponse;
}

function settled(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
