import { ComponentType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Outbox } from '../../src/discord/outbox.ts';
import { EMPTY_BODY } from '../../src/playground/pretend-discord/message-body.ts';
import type { PretendDiscord } from '../../src/playground/pretend-discord/pretend-discord.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { drawQuote } from '../../src/presentation/quotes/draw-quote.ts';
import { NotVerbatimError } from '../../src/presentation/quotes/verify-reply.ts';
import { excerptOf, makeArticle } from './make-article.ts';
import { type SeenMessage, seeMessage } from './fake-discord/seen.ts';
import type { RecordingLog } from './recording-log.ts';

/** An outbox, and the Discord that it sends to. */
export interface OutboxStage extends Pick<PretendDiscord, 'messages' | 'posting'> {
  readonly outbox: Outbox;
  readonly log: RecordingLog;
  /** Somebody whom the bot may write to, and a channel where it may. */
  readonly userId: string;
  readonly channelId: string;
}

const FOG = makeArticle({ paragraphs: [['The fog came *in* at noon.']] });
const { quote: FOG_QUOTE } = excerptOf(FOG);

/** What every {@link Outbox} promises, wherever it sends to. */
export function describeOutbox(
  name: string,
  withStage: (use: (stage: OutboxStage) => Promise<void>) => Promise<void>,
): void {
  describe(`${name} is an outbox that`, () => {
    it('posts in a channel, where all see it', () =>
      withStage(async ({ outbox, channelId, messages }) => {
        const outcome = await outbox.post(channelId, quoting());
        const [message] = messages.list(channelId);
        expect(outcome).toEqual({ kind: 'posted', channelId, messageId: message?.id });
        expect(shown(messages.list(channelId))).toMatchObject([
          { text: drawQuote(FOG_QUOTE), isPrivate: false },
        ]);
      }));

    it('brings files along', () =>
      withStage(async ({ outbox, channelId, messages }) => {
        await outbox.post(channelId, withFile());
        const [message] = shown(messages.list(channelId));
        expect(message?.files).toEqual([{ name: 'fog.txt', content: FOG_QUOTE.text }]);
      }));

    it('notifies nobody, whoever is named or answered', () =>
      withStage(async ({ outbox, channelId, userId, messages }) => {
        const replyTo = somebodySays(messages, channelId, userId);
        const names = `@everyone <@${userId}>`;
        await outbox.post(channelId, { ...saying(names), mention: userId }, { replyTo });
        const [, answer] = messages.list(channelId);
        expect(answer).toMatchObject({ origin: { kind: 'reply', to: replyTo }, pings: [] });
      }));

    it('posts an answer to a message that is gone', () =>
      withStage(async ({ outbox, channelId, messages }) => {
        const outcome = await outbox.post(channelId, saying('Late.'), {
          replyTo: '1200000000000000777',
        });
        expect(outcome.kind).toBe('posted');
        expect(shown(messages.list(channelId))).toMatchObject([{ text: 'Late.' }]);
      }));

    it('writes to somebody directly, always in the same channel', () =>
      withStage(async ({ outbox, userId, channelId, messages }) => {
        const first = await outbox.send(userId, saying('One.'));
        const second = await outbox.send(userId, saying('Two.'));
        const direct = 'channelId' in first ? first.channelId : '';
        expect(second).toMatchObject({ kind: 'posted', channelId: direct });
        expect(direct).not.toBe(channelId);
        expect(shown(messages.list(direct)).map(({ text }) => text)).toEqual(['One.', 'Two.']);
      }));

    it('takes back what it has sent, and says if it was gone already', () =>
      withStage(async ({ outbox, channelId, messages }) => {
        const posted = await outbox.post(channelId, saying('Oh.'));
        const id = 'messageId' in posted ? posted.messageId : '';
        expect(await outbox.remove(channelId, id)).toEqual({ kind: 'removed' });
        expect(messages.list(channelId)).toEqual([]);
        expect(await outbox.remove(channelId, id)).toEqual({ kind: 'missing' });
      }));

    it('may not take back what somebody else has said', () =>
      withStage(async ({ outbox, channelId, userId, messages }) => {
        const id = somebodySays(messages, channelId, userId);
        expect(await outbox.remove(channelId, id)).toEqual({ kind: 'refused', status: 403 });
        expect(messages.list(channelId)).toHaveLength(1);
      }));

    it('finds nothing that is private to somebody', () =>
      withStage(async ({ outbox, channelId, userId, messages }) => {
        const id = somebodySays(messages, channelId, userId);
        const before = messages.find(id);
        if (before) messages.put({ ...before, visibleTo: userId });
        expect(await outbox.remove(channelId, id)).toEqual({ kind: 'missing' });
        await outbox.post(channelId, saying('Aloud.'), { replyTo: id });
        expect(messages.list(channelId).at(-1)?.origin).toEqual({ kind: 'said' });
      }));

    it('sends nothing that is not verbatim, and logs it', () =>
      withStage(async ({ outbox, log, channelId, userId, messages }) => {
        const forged = { ...quoting(), components: saying('> The fog came at one.').components };
        for (const outcome of [
          await outbox.post(channelId, forged),
          await outbox.send(userId, forged),
        ]) {
          expect(outcome).toEqual({ kind: 'failed', error: expect.any(NotVerbatimError) });
        }
        expect(messages.list()).toEqual([]);
        expect(log.lines.filter(({ level }) => level === 'error')).toHaveLength(2);
      }));

    it('says that a channel is gone, and that what was in it is', () =>
      withStage(async ({ outbox, channelId, posting }) => {
        const posted = await outbox.post(channelId, saying('Here.'));
        posting.troubles.deleteChannel(channelId);
        const outcome = await outbox.post(channelId, saying('Anyone?'));
        expect(outcome).toEqual({ kind: 'refused', status: 404 });
        const id = 'messageId' in posted ? posted.messageId : '';
        expect(await outbox.remove(channelId, id)).toEqual({ kind: 'missing' });
      }));

    it('says that it may not write in a channel', () =>
      withStage(async ({ outbox, channelId, posting, messages }) => {
        posting.troubles.setSilent(channelId, true);
        const outcome = await outbox.post(channelId, saying('Psst.'));
        expect(outcome).toEqual({ kind: 'refused', status: 403 });
        posting.troubles.setSilent(channelId, false);
        await outbox.post(channelId, saying('Aloud.'));
        expect(shown(messages.list(channelId))).toMatchObject([{ text: 'Aloud.' }]);
      }));

    it('says that somebody takes no direct messages, or is not there', () =>
      withStage(async ({ outbox, userId, posting }) => {
        posting.troubles.setClosed(userId, true);
        expect(await outbox.send(userId, saying('Hi.'))).toEqual({ kind: 'refused', status: 403 });
        const nobody = await outbox.send('1200000000000000777', saying('Hi.'));
        expect(nobody).toMatchObject({ kind: 'refused' });
      }));

    it('says that it may be tried again while Discord is down', () =>
      withStage(async ({ outbox, channelId, userId, posting, messages }) => {
        posting.troubles.setDown(true);
        expect(await outbox.post(channelId, saying('Hi.'))).toMatchObject({ kind: 'failed' });
        expect(await outbox.send(userId, saying('Hi.'))).toMatchObject({ kind: 'failed' });
        expect(await outbox.remove(channelId, '1')).toMatchObject({ kind: 'failed' });
        posting.troubles.setDown(false);
        expect(await outbox.post(channelId, saying('Hi.'))).toMatchObject({ kind: 'posted' });
        expect(messages.list()).toHaveLength(1);
      }));
  });
}

function saying(content: string): Reply {
  return {
    visibility: 'public',
    components: [{ type: ComponentType.TextDisplay, content }],
    quotes: [],
  };
}

function quoting(): Reply {
  return { ...saying(drawQuote(FOG_QUOTE)), quotes: [FOG_QUOTE] };
}

function withFile(): Reply {
  return {
    visibility: 'public',
    components: [{ type: ComponentType.File, file: { url: 'attachment://fog.txt' } }],
    quotes: [],
    files: [{ name: 'fog.txt', words: FOG_QUOTE }],
  };
}

function shown(messages: readonly Parameters<typeof seeMessage>[0][]): readonly SeenMessage[] {
  return messages.map(seeMessage);
}

function somebodySays(
  messages: OutboxStage['messages'],
  channelId: string,
  authorId: string,
): string {
  const id = '1200000000000000555';
  messages.put({
    ...EMPTY_BODY,
    id,
    channelId,
    authorId,
    content: 'Is there fog?',
    sentAtMs: 0,
    isEdited: false,
    origin: { kind: 'said' },
    state: 'sent',
    pings: [],
  });
  return id;
}
