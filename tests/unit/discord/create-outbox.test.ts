import { ComponentType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { createChannelApi } from '../../../src/discord/channel-api.ts';
import { createOutbox } from '../../../src/discord/create-outbox.ts';
import { createRest } from '../../../src/discord/rest.ts';
import { createLocalChannelApi } from '../../../src/playground/local-channel-api.ts';
import { ApiError } from '../../../src/playground/pretend-discord/api-error.ts';
import { createPretendDiscord } from '../../../src/playground/pretend-discord/pretend-discord.ts';
import { READING_SERVER } from '../../../src/playground/pretend-discord/server.ts';
import type { Reply } from '../../../src/presentation/cards/reply.ts';
import { FakeDiscord } from '../../support/fake-discord/fake-discord.ts';
import { SERVER } from '../../support/interactions.ts';
import { describeOutbox, type OutboxStage } from '../../support/outbox-contract.ts';
import { recordingLog } from '../../support/recording-log.ts';

const HELLO: Reply = {
  visibility: 'public',
  components: [{ type: ComponentType.TextDisplay, content: 'Hello' }],
  quotes: [],
};

describeOutbox('What leads to the playground', async (use) => {
  const discord = createPretendDiscord({ servers: [READING_SERVER], deliver: () => undefined });
  const log = recordingLog();
  const [person] = READING_SERVER.members;
  const [channel] = READING_SERVER.channels;
  await use({
    outbox: createOutbox({ api: createLocalChannelApi(discord.posting), log }),
    log,
    messages: discord.messages,
    posting: discord.posting,
    userId: person.id,
    channelId: channel.id,
  });
});

describeOutbox('What leads to Discord', withDiscord);

describe('the outbox to Discord', () => {
  it('posts once what Discord has posted without saying so', () =>
    withDiscord(
      async ({ outbox, discord, channelId }) => {
        discord.loseNext(/^POST .channels/);
        const outcome = await outbox.post(channelId, HELLO);
        const messages = discord.messages.list(channelId);
        expect(messages).toHaveLength(1);
        expect(outcome).toMatchObject({ kind: 'posted', messageId: messages[0]?.id });
      },
      { patienceMs: 60_000 },
    ));

  it('waits for what only stands between it and Discord', () =>
    withDiscord(async ({ outbox, discord, channelId, log }) => {
      for (const error of [
        new ApiError(403, 0, 'Forbidden'),
        new ApiError(403, 40_333, 'internal network error'),
        new ApiError(404, 0, '404: Not Found'),
      ]) {
        discord.failNext(/^POST .channels/, error);
        expect(await outbox.post(channelId, HELLO)).toMatchObject({ kind: 'failed' });
      }
      expect(log.lines.map(({ level }) => level)).toEqual(['warn', 'warn', 'warn']);
    }));

  it('leaves words and tokens out of the log', () =>
    withDiscord(async ({ outbox, discord, channelId, log }) => {
      discord.posting.troubles.setSilent(channelId, true);
      await outbox.post(channelId, HELLO);
      discord.failNext(/^POST .channels/, new ApiError(400, 50_035, 'Invalid Form Body'));
      await outbox.post(channelId, HELLO);
      expect(log.lines.map(({ level }) => level)).toEqual(['warn', 'error']);
      const written = JSON.stringify(log.lines);
      expect(written).not.toContain('Hello');
      expect(written).not.toContain(discord.token);
    }));
});

async function withDiscord(
  use: (stage: OutboxStage & { readonly discord: FakeDiscord }) => Promise<void>,
  { patienceMs = 500 } = {},
): Promise<void> {
  const discord = await FakeDiscord.start();
  const { token, apiUrl, messages, posting } = discord;
  const log = recordingLog();
  const outbox = createOutbox({
    api: createChannelApi(createRest({ token, apiUrl, patienceMs })),
    log,
  });
  const [person] = SERVER.members;
  const [channel] = SERVER.channels;
  try {
    await use({
      outbox,
      log,
      discord,
      messages,
      posting,
      userId: person?.id ?? '',
      channelId: channel.id,
    });
    expect(discord.faults).toEqual([]);
  } finally {
    await discord.stop();
  }
}
