import { describe, expect, it } from 'vitest';
import { createPretendDiscord } from '../../../../src/playground/pretend-discord/pretend-discord.ts';
import { BOOK_CLUB } from '../../../../src/playground/pretend-discord/server.ts';

const [TALK, FORUM, POST, MODERATORS] = BOOK_CLUB.channels;
const CLOSED = { ...MODERATORS, openTo: [BOOK_CLUB.members[1].id] };
const NEWS = { content: 'News' };

function setUp(permissions = BOOK_CLUB.bot.permissions) {
  const bot = { ...BOOK_CLUB.bot, permissions };
  const server = { ...BOOK_CLUB, bot, channels: [TALK, FORUM, POST, CLOSED] } as const;
  return createPretendDiscord({ servers: [server], deliver: () => undefined }).posting;
}

describe('what a bot posts of its own accord', () => {
  it('is taken in channels that it sees, and in posts of forums', () => {
    const posting = setUp();
    expect(posting.create(TALK.id, NEWS)).toMatchObject({ channelId: TALK.id, content: 'News' });
    expect(posting.create(POST.id, NEWS)).toMatchObject({ channelId: POST.id });
  });

  it.each([
    ['a forum', FORUM.id, 40_058],
    ['a channel that it doesn’t see', CLOSED.id, 50_001],
    ['a channel that isn’t there', '7', 10_003],
  ])('is refused in %s', (_name, channelId, code) => {
    expect(() => setUp().create(channelId, NEWS)).toThrow(expect.objectContaining({ code }));
  });

  it('is refused without the permission to write', () => {
    const VIEW_ONLY = String(1 << 10);
    const refusal = expect.objectContaining({ code: 50_013 }) as Error;
    expect(() => setUp(VIEW_ONLY).create(TALK.id, NEWS)).toThrow(refusal);
    expect(() => setUp(VIEW_ONLY).create(POST.id, NEWS)).toThrow(refusal);
  });

  it.each([
    ['is empty', {}],
    ['is for one alone', { ...NEWS, flags: 1 << 6 }],
    ['answers what is not there', { ...NEWS, message_reference: { message_id: '7' } }],
    ['has a long nonce', { ...NEWS, nonce: 'x'.repeat(26) }],
    ['is too long', { flags: 1 << 15, components: [{ type: 10, content: 'x'.repeat(4001) }] }],
  ])('is refused where it %s', (_name, message) => {
    expect(() => setUp().create(TALK.id, message)).toThrow(
      expect.objectContaining({ code: 50_035 }),
    );
  });

  it('notifies whom it answers, unless it says otherwise', () => {
    const posting = setUp();
    const answer = { content: 'Yes', message_reference: { message_id: POST.id } };
    const [author] = BOOK_CLUB.members;
    expect(posting.create(POST.id, answer).pings).toEqual([`<@${author.id}>`]);
    expect(posting.create(POST.id, { ...answer, allowed_mentions: { parse: [] } }).pings).toEqual(
      [],
    );
  });
});
