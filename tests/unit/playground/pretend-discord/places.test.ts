import { InteractionResponseType } from 'discord-api-types/v10';
import type { APIInteraction } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { connectBot } from '../../../../src/playground/connect-bot.ts';
import { openPlaces } from '../../../../src/playground/pretend-discord/places.ts';
import { createPretendDiscord } from '../../../../src/playground/pretend-discord/pretend-discord.ts';
import { BOOK_CLUB, READING_SERVER } from '../../../../src/playground/pretend-discord/server.ts';
import type { Deed } from '../../../../src/playground/protocol/action.ts';

const [ADA, BEN, MO] = READING_SERVER.members;
const [CLEO, NIA] = BOOK_CLUB.members;
const [, FORUM, POST, MODERATORS] = BOOK_CLUB.channels;
const ASK: Deed = { kind: 'command', path: ['ask'], options: {} };

function setUp() {
  const asked: APIInteraction[] = [];
  const discord = createPretendDiscord({
    servers: [READING_SERVER, BOOK_CLUB],
    deliver: connectBot(async (interaction) => {
      asked.push(interaction);
      return {
        response: {
          type: InteractionResponseType.ChannelMessageWithSource,
          data: { content: 'Yes.' },
        },
      };
    }),
  });
  discord.commands.overwrite([
    { name: 'ask', description: 'Ask' },
    { name: 'Find', type: 3 },
  ]);
  return { asked, discord, places: openPlaces(discord) };
}

describe('places', () => {
  it('are found by those who see them; others begin where they can', () => {
    const { places } = setUp();
    expect(places.find(POST.id, CLEO.id).look().name).toBe(POST.name);
    expect(places.find(POST.id, ADA.id).look().name).toBe('reading-room');
    expect(places.find(MODERATORS.id, CLEO.id).look().name).toBe('book-talk');
    expect(places.find(MODERATORS.id, NIA.id).look().people).toEqual([NIA]);
    expect(places.find(FORUM.id, CLEO.id).look().name).toBe('book-talk');
    expect(places.find('direct', CLEO.id).look()).toMatchObject({ where: 'direct' });
    expect(places.find(undefined, 'nobody').look().name).toBe('reading-room');
  });

  it('are shown to those who see them', () => {
    const { places } = setUp();
    const seen = ({ id }: { readonly id: string }) =>
      places.guide(id).servers.map(({ name, channels }) => [name, channels.length]);
    expect(seen(BEN)).toEqual([['Reading', 3]]);
    expect(seen(MO)).toEqual([
      ['Reading', 3],
      ['Book club', 3],
    ]);
    expect(seen(NIA)).toEqual([['Book club', 4]]);
    expect(places.guide(NIA.id).servers[0]?.channels.at(-1)).toEqual({
      id: MODERATORS.id,
      name: 'moderators',
      isPrivate: true,
    });
  });

  it('give everybody what they may do in each', async () => {
    const { asked, places } = setUp();
    const use = (where: string) =>
      places.find(where, MO.id).act({ personId: MO.id, locale: 'de', deed: ASK });
    await use(READING_SERVER.channels[0].id);
    await use(BOOK_CLUB.channels[0].id);
    const [moderating, visiting] = asked.map(({ member }) => BigInt(member?.permissions ?? 0));
    expect(moderating).toBeGreaterThan(visiting ?? 0n);
    expect(asked.map(({ guild_id: id }) => id)).toEqual([READING_SERVER.id, BOOK_CLUB.id]);
  });

  it('take nothing from those who don’t see them', async () => {
    const { asked, places } = setUp();
    const moderators = places.find(MODERATORS.id, NIA.id);
    expect(await moderators.act({ personId: CLEO.id, locale: 'de', deed: ASK })).toMatchObject({
      kind: 'failed',
    });
    expect(asked).toEqual([]);
  });

  it('tell of what is new in others, and nobody of what is private', async () => {
    const { places, discord } = setUp();
    const told: string[] = [];
    const lounge = READING_SERVER.channels[1].id;
    const stop = places.watchOthers(places.find(undefined, BEN.id), BEN.id, (where) =>
      told.push(where),
    );
    const say = (where: string, personId: string) =>
      places
        .find(where, personId)
        .act({ personId, locale: 'de', deed: { kind: 'say', content: 'Hi' } });
    await say(lounge, ADA.id);
    await say(lounge, BEN.id);
    await say(READING_SERVER.channels[0].id, ADA.id);
    await say(BOOK_CLUB.channels[0].id, CLEO.id);
    await say('direct', ADA.id);
    expect(told).toEqual([lounge]);
    discord.posting.create(discord.posting.openDirect(BEN.id), { content: 'For Ben' });
    expect(told).toEqual([lounge, 'direct']);
    stop();
    await say(lounge, ADA.id);
    expect(told).toHaveLength(2);
  });
});

describe('a post in a forum', () => {
  it('is a thread there, and begins with a message with its own id', async () => {
    const { asked, places } = setUp();
    const post = places.find(POST.id, CLEO.id);
    const deed: Deed = { kind: 'message-command', name: 'Find', messageId: POST.id };
    await post.act({ personId: CLEO.id, locale: 'de', deed });
    expect(asked[0]).toMatchObject({
      channel: { id: POST.id, type: 11, name: POST.name, parent_id: FORUM.id },
      data: {
        target_id: POST.id,
        resolved: { messages: { [POST.id]: { channel_id: POST.id, content: POST.opening.words } } },
      },
    });
    await post.act({ personId: CLEO.id, locale: 'de', deed: { kind: 'clear' } });
    expect(post.look().messages.map(({ id }) => id)).toEqual([POST.id]);
  });
});
