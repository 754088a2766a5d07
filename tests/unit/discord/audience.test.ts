import { ChannelType } from 'discord-api-types/v10';
import type { APIInteraction } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { audienceOf, isForAskerAlone, mayAnswerPublicly } from '../../../src/discord/audience.ts';
import { contextOf } from '../../../src/discord/context.ts';
import { createRecentQuestions } from '../../../src/discord/recent-questions.ts';
import { DEFAULT_SETTINGS, type ServerSettings } from '../../../src/records/server-settings.ts';
import { fakePullquote } from '../../support/fake-pullquote.ts';
import { commandInteraction } from '../../support/interactions.ts';
import { as, inDirectMessages } from '../../support/occasion.ts';
import { RECORDS } from '../../support/records.ts';
import { servicesOf } from '../../support/services.ts';

const LOUNGE = '1200000000000000031';
const HERE = { id: '1200000000000000003', type: ChannelType.GuildText };

const AT_ONCE = {
  now: Date.now,
  afterwards: () => undefined,
  recentQuestions: createRecentQuestions(),
};

async function contextIn(
  settings: Partial<ServerSettings>,
  interaction = commandInteraction('ask'),
) {
  const services = servicesOf({ pullquote: fakePullquote(), records: RECORDS });
  return {
    ...(await contextOf(interaction as Exclude<APIInteraction, { type: 1 }>, services, AT_ONCE)),
    settings: { ...DEFAULT_SETTINGS, ...settings },
  };
}

describe('who sees an answer', () => {
  it('is everyone, unless somebody says otherwise', async () => {
    expect(audienceOf({}, await contextIn({}))).toEqual({ visibility: 'public' });
    expect(audienceOf({ private: true }, await contextIn({}))).toEqual({ visibility: 'private' });
  });

  it('is settled by the server where its asker says nothing', async () => {
    const context = await contextIn({ visibility: 'private' });
    expect(audienceOf({}, context)).toEqual({ visibility: 'private' });
    expect(audienceOf({ private: false }, context)).toEqual({ visibility: 'public' });
  });

  it('is its asker alone outside the public channels, with a word on why it is so', async () => {
    const outside = await contextIn({ publicChannels: [LOUNGE] });
    for (const options of [{}, { private: false }]) {
      expect(audienceOf(options, outside)).toEqual({
        visibility: 'private',
        note: expect.stringContaining('doesn’t answer publicly'),
      });
      expect(isForAskerAlone(options, outside)).toBe(true);
    }
    expect(audienceOf({ private: true }, outside)).toEqual({ visibility: 'private' });
    const inside = await contextIn({ publicChannels: [LOUNGE, HERE.id] });
    expect(audienceOf({}, inside)).toEqual({ visibility: 'public' });
    expect(isForAskerAlone({}, inside)).toBe(false);
  });

  it('is everyone where it is pointed to somebody, as far as the server and the asker let it', async () => {
    const pointed = { mention: '1180000000000000102' };
    const settled = await contextIn({ visibility: 'private' });
    expect(audienceOf(pointed, settled)).toEqual({ visibility: 'public' });
    expect(audienceOf(pointed, await contextIn({}), true)).toEqual({ visibility: 'public' });
    expect(audienceOf({}, await contextIn({}), true)).toEqual({ visibility: 'private' });
    expect(audienceOf({ ...pointed, private: true }, settled)).toEqual({ visibility: 'private' });
    const outside = await contextIn({ publicChannels: [LOUNGE] });
    expect(audienceOf(pointed, outside, true)).toMatchObject({ visibility: 'private' });
    expect(isForAskerAlone(pointed, outside)).toBe(true);
  });

  it('is in a thread as it is in the thread’s channel', async () => {
    for (const type of [10, 11, 12]) {
      const thread = { channel: { id: '1200000000000000032', type, parent_id: LOUNGE } };
      const context = await contextIn(
        { publicChannels: [LOUNGE] },
        as(thread, commandInteraction('ask')),
      );
      expect(mayAnswerPublicly(context)).toBe(true);
      expect(
        mayAnswerPublicly({ ...context, settings: { ...context.settings, publicChannels: ['9'] } }),
      ).toBe(false);
    }
  });

  it('does not hang on the category that a channel is in', async () => {
    const channel = { ...HERE, parent_id: LOUNGE };
    const context = await contextIn(
      { publicChannels: [LOUNGE] },
      as({ channel }, commandInteraction('ask')),
    );
    expect(mayAnswerPublicly(context)).toBe(false);
  });

  it('is by default everyone in direct messages', async () => {
    const services = servicesOf({ pullquote: fakePullquote(), records: RECORDS });
    const interaction = inDirectMessages(commandInteraction('ask'));
    const context = await contextOf(
      interaction as Exclude<APIInteraction, { type: 1 }>,
      services,
      AT_ONCE,
    );
    expect(context.settings).toEqual(DEFAULT_SETTINGS);
    expect(audienceOf({}, context)).toEqual({ visibility: 'public' });
  });
});
