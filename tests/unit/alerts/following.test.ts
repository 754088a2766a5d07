import { describe, expect, it } from 'vitest';
import { settle } from '../../../src/collections/collection-settings.ts';
import { NO_COLLECTIONS } from '../../../src/collections/collections.ts';
import type { Followed } from '../../../src/records/follow.ts';
import type { NewFollow } from '../../../src/records/follows.ts';
import { beginAlertStory, DAY, HOUR, MINUTE } from '../../support/alert-story.ts';
import { fromLibrary, LIBRARY } from '../../support/library.ts';
import { type RecordingOutbox, recordingOutbox } from '../../support/recording-outbox.ts';
import { makeArticle } from '../../support/make-article.ts';

const FERRY = fromLibrary('ferry');
const OTHERS = LIBRARY.filter((article) => article !== FERRY);
const QUESTION = 'How did the ferry strike end?';
const OWNER = '1200000000000000005';
const CHANNEL = {
  kind: 'channel',
  serverId: '1200000000000000004',
  channelId: '1200000000000000003',
} as const;

function following(changes: Partial<NewFollow> = {}): NewFollow {
  return {
    what: { kind: 'question', text: QUESTION },
    place: CHANNEL,
    rhythm: 'at-once',
    hour: 8,
    locale: 'en-GB',
    ...changes,
  };
}

/** Fillers, each with words of its own. */
function numbered(count: number, changes: Partial<Parameters<typeof makeArticle>[0]> = {}) {
  return Array.from({ length: count }, (_, number) =>
    makeArticle({
      id: `wave/${number}`,
      title: `Harbour notes ${number}`,
      authors: ['Ida Harbour'],
      language: 'en',
      paragraphs: [[`Boat number ${number} came in with ${number * 7} crates of herring.`]],
      ...changes,
    }),
  );
}

describe('a question that a channel follows', () => {
  it('is answered once by a new article, in its words, with its source and without a ping', async () => {
    const story = await beginAlertStory({ articles: OTHERS });
    await story.records().follows.add(OWNER, following());
    await story.change({ add: [FERRY] });
    await story.pass(10 * MINUTE);
    expect(story.said()).toHaveLength(1);
    const [post] = story.outbox.posts;
    expect(post?.channelId).toBe(CHANNEL.channelId);
    expect(post?.reply.mention).toBeUndefined();
    expect(post?.reply.quotes[0]?.text).toContain('because the county bought the ferries');
    expect(story.said()[0]).toContain('How the ferry strike ended');
    expect(story.said()[0]).toContain(QUESTION);
    await story.pass(2 * DAY);
    expect(story.said()).toHaveLength(1);
  });

  it('stays unanswered by articles that were there, or that answer something else', async () => {
    const story = await beginAlertStory({ articles: LIBRARY });
    await story.records().follows.add(OWNER, following());
    await story.change({ add: numbered(3) });
    await story.pass(DAY);
    expect(story.said()).toEqual([]);
  });

  it('stays unanswered by an article that was there, goes, and comes again', async () => {
    const story = await beginAlertStory({ articles: LIBRARY });
    await story.records().follows.add(OWNER, following());
    await story.change({ remove: [FERRY] });
    await story.pass(HOUR);
    await story.change({ add: [FERRY] });
    await story.pass(DAY);
    expect(story.said()).toEqual([]);
  });

  it('is answered by an article that comes while the bot is away', async () => {
    const story = await beginAlertStory({ articles: OTHERS });
    await story.records().follows.add(OWNER, following());
    await story.leave();
    await story.change({ add: [FERRY] });
    await story.start();
    await story.pass(10 * MINUTE);
    expect(story.said()).toHaveLength(1);
    await story.leave();
    await story.start();
    await story.pass(DAY);
    expect(story.said()).toHaveLength(1);
  });

  it('stays unanswered by articles whose folder gets another name while the bot is away', async () => {
    const story = await beginAlertStory({ articles: LIBRARY });
    await story.records().follows.add(OWNER, following());
    await story.leave();
    const moved = LIBRARY.map((article) => Object.assign({}, article, { id: `new/${article.id}` }));
    await story.change({ add: moved, remove: LIBRARY });
    await story.start();
    await story.pass(DAY);
    expect(story.said()).toEqual([]);
  });

  it('stays unanswered by a text that changed while the bot was away, and then moved', async () => {
    const story = await beginAlertStory({ articles: LIBRARY });
    await story.records().follows.add(OWNER, following());
    await story.leave();
    const changed = { ...FERRY, text: `${FERRY.text} ` };
    await story.change({ add: [changed] });
    await story.start();
    await story.pass(MINUTE);
    const again = { ...FERRY, text: `${FERRY.text}  ` };
    await story.change({ add: [again] });
    await story.change({ add: [{ ...again, id: 'moved/ferry' }], remove: [again] });
    await story.leave();
    await story.change({ add: [{ ...changed, id: 'moved/once-more' }] });
    await story.start();
    await story.pass(DAY);
    expect(story.said()).toEqual([]);
  });

  it('isn’t answered again by the same article under another id', async () => {
    const story = await beginAlertStory({ articles: OTHERS });
    await story.records().follows.add(OWNER, following());
    await story.change({ add: [FERRY] });
    await story.pass(10 * MINUTE);
    await story.change({ add: [{ ...FERRY, id: 'moved/ferry' }], remove: [FERRY] });
    await story.change({ remove: [{ ...FERRY, id: 'moved/ferry' }] });
    await story.change({ add: [{ ...FERRY, id: 'moved/once-more' }] });
    await story.pass(DAY);
    expect(story.said()).toHaveLength(1);
  });

  it('is never answered twice where the bot is killed between noting and posting', async () => {
    const recording = recordingOutbox();
    let isHanging = true;
    const outbox: RecordingOutbox = {
      ...recording,
      post: (...sent) => (isHanging ? new Promise(() => {}) : recording.post(...sent)),
    };
    const story = await beginAlertStory({ articles: OTHERS, outbox });
    await story.records().follows.add(OWNER, following());
    await story.change({ add: [FERRY] });
    await story.pass(3 * MINUTE);
    story.kill();
    isHanging = false;
    await story.start();
    await story.pass(2 * DAY);
    expect(story.said()).toEqual([]);
    const [follow] = await story.records().follows.list();
    expect(follow?.told).toHaveLength(1);
  });
});

describe('a bot that is killed', () => {
  it('at any write tells each article once at most, and again none that it told', async () => {
    for (let writes = 0; writes < 14; writes += 1) {
      const story = await beginAlertStory({ articles: OTHERS });
      await story.records().follows.add(OWNER, following());
      story.killAfter(writes);
      await story.change({ add: [FERRY] });
      await story.pass(10 * MINUTE);
      const before = story.said().length;
      story.kill();
      await story.start();
      await story.pass(2 * DAY);
      expect(story.said().length).toBeLessThanOrEqual(1);
      // Unless it was killed between noting and posting, it is told.
      const [follow] = await story.records().follows.list();
      expect(story.said().length + Number(follow?.told.length === 1)).toBeGreaterThanOrEqual(1);
      expect(story.said().length).toBeGreaterThanOrEqual(before);
    }
  });
});

describe('a bot that is back within two minutes', () => {
  it('has told each article once, at whichever write it was killed', async () => {
    for (let writes = 0; writes < 16; writes += 1) {
      const story = await beginAlertStory({ articles: OTHERS });
      await story.records().follows.add(OWNER, following());
      story.killAfter(writes);
      await story.change({ add: [FERRY] });
      await story.pass(MINUTE);
      story.kill();
      await story.start();
      await story.pass(2 * DAY);
      expect(story.said()).toHaveLength(1);
      const [follow] = await story.records().follows.list();
      expect([follow?.waiting, follow?.posting]).toEqual([[], undefined]);
    }
  });

  it('posts what it had only noted, also in direct messages', async () => {
    const recording = recordingOutbox();
    let isHanging = true;
    const outbox: RecordingOutbox = {
      ...recording,
      send: (...sent) => (isHanging ? new Promise(() => {}) : recording.send(...sent)),
    };
    const story = await beginAlertStory({ articles: OTHERS, outbox });
    await story.records().follows.add(OWNER, following({ place: { kind: 'person' } }));
    await story.change({ add: [FERRY] });
    await story.pass(MINUTE);
    story.kill();
    isHanging = false;
    await story.start();
    expect(story.said()).toHaveLength(1);
    await story.pass(2 * DAY);
    expect(story.said()).toHaveLength(1);
  });
});

describe('a bot that hangs while it posts', () => {
  it('leaves it at that where another process has posted it by then', async () => {
    const recording = recordingOutbox();
    let tries = 0;
    const outbox: RecordingOutbox = {
      ...recording,
      async post() {
        tries += 1;
        const { follows } = story.records();
        const [follow] = await follows.list();
        await follows.change(follow?.key ?? '', (before) => ({ ...before, posting: undefined }));
        return { kind: 'failed', error: new Error('another process does this now') };
      },
    };
    const story = await beginAlertStory({ articles: OTHERS, outbox });
    await story.records().follows.add(OWNER, following());
    await story.change({ add: [FERRY] });
    await story.pass(2 * DAY);
    expect(tries).toBe(1);
    const [follow] = await story.records().follows.list();
    expect([follow?.waiting, follow?.told.length]).toEqual([[], 1]);
  });
});

describe('what comes in a wave', () => {
  it('is spread over the day, five a day, and the rest comes in one digest', async () => {
    const story = await beginAlertStory({ articles: OTHERS });
    const what = { kind: 'author', names: ['Ida Harbour'] } as const;
    await story.records().follows.add(OWNER, following({ what }));
    await story.change({ add: numbered(9) });
    await story.pass(2 * MINUTE);
    expect(story.said()).toHaveLength(1);
    await story.pass(11 * HOUR);
    expect(story.said()).toHaveLength(5);
    await story.pass(10 * HOUR);
    expect(story.said()).toHaveLength(6);
    expect(story.said()[5]).toContain('4 new articles for articles by Ida Harbour');
    await story.pass(7 * DAY);
    expect(story.said()).toHaveLength(6);
  });

  it('is no news if it is a source’s archive: only what was published lately is', async () => {
    const story = await beginAlertStory({ articles: OTHERS });
    const what = { kind: 'author', names: ['Ida Harbour'] } as const;
    await story.records().follows.add(OWNER, following({ what, rhythm: 'daily' }));
    const archive = numbered(1000, { published: '2019-05-06' });
    const [first, second, ...others] = archive;
    if (!first || !second) throw new Error('there are a thousand');
    const lately = { published: '2024-09-30' };
    await story.change({ add: [{ ...first, ...lately }, { ...second, ...lately }, ...others] });
    await story.pass(2 * DAY);
    expect(story.said()).toHaveLength(1);
    expect(story.said()[0]).toContain('2 new articles');
  });
});

describe('a digest', () => {
  it('comes once a day at its hour, and not at all if there is nothing', async () => {
    const story = await beginAlertStory({ articles: OTHERS });
    await story.records().follows.add(OWNER, following({ rhythm: 'daily', hour: 15 }));
    await story.pass(2 * DAY);
    expect(story.said()).toEqual([]);
    await story.change({ add: [FERRY] });
    await story.pass(2 * HOUR);
    expect(story.said()).toEqual([]);
    await story.pass(2 * HOUR);
    expect(story.said()).toHaveLength(1);
    await story.pass(7 * DAY);
    expect(story.said()).toHaveLength(1);
  });

  it('comes on a Monday if it is weekly', async () => {
    const story = await beginAlertStory({ articles: OTHERS });
    await story.records().follows.add(OWNER, following({ rhythm: 'weekly' }));
    await story.change({ add: [FERRY] });
    // From Wednesday noon to Monday morning.
    await story.pass(4 * DAY + 19 * HOUR);
    expect(story.said()).toEqual([]);
    await story.pass(2 * HOUR);
    expect(story.said()).toHaveLength(1);
  });
});

describe('a channel that the bot can’t write in', () => {
  it.each([403, 404])(
    'ends what it follows at a %i, and tells who made it once',
    async (status) => {
      const story = await beginAlertStory({ articles: OTHERS });
      await story.records().follows.add(OWNER, following());
      await story
        .records()
        .follows.add(OWNER, following({ what: { kind: 'tag', names: ['sea'] } }));
      story.outbox.answer(CHANNEL.channelId, { kind: 'refused', status });
      await story.change({ add: [FERRY] });
      await story.pass(DAY);
      expect(story.outbox.posts.map(({ userId }) => userId)).toEqual([OWNER]);
      expect(story.said()[0]).toContain(`the question “${QUESTION}” · <#${CHANNEL.channelId}>`);
      expect(await story.records().follows.list()).toEqual([]);
    },
  );

  it('tells who made it later, across a start, if Discord fails just then', async () => {
    const story = await beginAlertStory({ articles: OTHERS });
    await story.records().follows.add(OWNER, following());
    story.outbox.answer(CHANNEL.channelId, { kind: 'refused', status: 403 });
    story.outbox.answer(OWNER, { kind: 'failed', error: new Error('502') });
    await story.change({ add: [FERRY] });
    await story.pass(HOUR);
    expect(await story.records().follows.list()).toEqual([]);
    expect(await story.records().follows.ofServer(CHANNEL.serverId)).toEqual([]);
    await story.leave();
    await story.start();
    story.outbox.answer(OWNER, undefined);
    await story.pass(2 * DAY);
    expect(story.outbox.posts.map(({ userId }) => userId)).toEqual([OWNER]);
    expect(story.said()[0]).toContain(QUESTION);
    expect(await story.records().follows.ended()).toEqual([]);
  });

  it('tells nobody of an end that is followed anew, or too old, or whose maker is unknown by now', async () => {
    const story = await beginAlertStory({ articles: OTHERS });
    const others = [
      { what: { kind: 'tag', names: ['sea'] } },
      { what: { kind: 'tag', names: ['sky'] } },
    ] as const;
    await story.records().follows.add(OWNER, following());
    await story.records().follows.add(OWNER, following(others[0]));
    await story.records().follows.add('77', following(others[1]));
    story.outbox.answer(CHANNEL.channelId, { kind: 'refused', status: 403 });
    for (const id of [OWNER, '77']) {
      story.outbox.answer(id, { kind: 'failed', error: new Error('502') });
    }
    await story.change({ add: [FERRY] });
    await story.pass(HOUR);
    story.outbox.answer(CHANNEL.channelId, undefined);
    await story.records().deleteAbout('77');
    await story.records().follows.add(OWNER, following());
    expect(await story.records().follows.ended()).toHaveLength(2);
    await story.pass(15 * DAY);
    for (const id of [OWNER, '77']) story.outbox.answer(id, undefined);
    await story.pass(DAY);
    expect(story.said()).toEqual([]);
    expect(await story.records().follows.ended()).toEqual([]);
    expect(await story.records().follows.list()).toHaveLength(1);
  });

  it('is tried again with back-off if Discord fails', async () => {
    const story = await beginAlertStory({ articles: OTHERS });
    await story.records().follows.add(OWNER, following());
    story.outbox.answer(CHANNEL.channelId, { kind: 'failed', error: new Error('502') });
    await story.change({ add: [FERRY] });
    await story.pass(HOUR);
    const failures = story.log.lines.filter(({ level }) => level === 'warn');
    expect(failures.length).toBeGreaterThan(3);
    expect(failures.length).toBeLessThan(8);
    story.outbox.answer(CHANNEL.channelId, undefined);
    await story.pass(3 * HOUR);
    expect(story.said()).toHaveLength(1);
  });
});

describe('what may not be seen', () => {
  it('is never posted where it is hidden, also if that is settled after it came', async () => {
    const story = await beginAlertStory({ articles: OTHERS });
    const { follows, serverSettings } = story.records();
    await follows.add(OWNER, following({ rhythm: 'daily' }));
    await follows.add(OWNER, following({ what: { kind: 'tag', names: ['sea'] }, rhythm: 'daily' }));
    await story.change({ add: [FERRY] });
    await story.pass(HOUR);
    await serverSettings.change(CHANNEL.serverId, { hiddenArticles: [FERRY.id] });
    await story.pass(2 * DAY);
    expect(story.said()).toEqual([]);
  });

  it.each([CHANNEL, { kind: 'person' }] as const)(
    'is never told of a collection that isn’t open there, whatever is followed in %j',
    async (place) => {
      let settings = settle({}, new Map([['secret', { servers: ['99'], directMessages: false }]]));
      const collections = { ...NO_COLLECTIONS, current: () => settings };
      const story = await beginAlertStory({ articles: OTHERS, collections });
      const everything: readonly Followed[] = [
        { kind: 'question', text: QUESTION },
        { kind: 'tag', names: ['sea'] },
        { kind: 'collection', folder: 'secret', name: 'Secret' },
        { kind: 'author', names: ['Ida Harbour'] },
      ];
      for (const what of everything)
        await story.records().follows.add(OWNER, following({ what, place, rhythm: 'daily' }));
      const canaries = [{ ...FERRY, id: 'secret/ferry' }, ...numbered(3, { id: 'secret/notes' })];
      await story.change({ add: canaries });
      await story.pass(DAY);
      expect(story.said()).toEqual([]);
      // What waited while it was open isn't posted once it is closed.
      settings = NO_COLLECTIONS.current();
      await story.change({ add: [{ ...FERRY, id: 'secret/once-more', text: `${FERRY.text} ` }] });
      settings = settle({}, new Map([['secret', { servers: ['99'], directMessages: false }]]));
      await story.pass(DAY);
      expect(story.said()).toEqual([]);
    },
  );

  it('is not posted where the server lets the bot not answer publicly', async () => {
    const story = await beginAlertStory({ articles: OTHERS });
    const { follows, serverSettings } = story.records();
    await follows.add(OWNER, following());
    await serverSettings.change(CHANNEL.serverId, { publicChannels: ['1'] });
    await story.change({ add: [FERRY] });
    await story.pass(DAY);
    expect(story.said()).toEqual([]);
  });
});

describe('what somebody follows for themselves', () => {
  it('comes in direct messages, and ends without a word where these are closed', async () => {
    const story = await beginAlertStory({ articles: OTHERS });
    await story.records().follows.add(OWNER, following({ place: { kind: 'person' } }));
    await story.change({ add: [FERRY] });
    await story.pass(10 * MINUTE);
    expect(story.outbox.posts.map(({ userId }) => userId)).toEqual([OWNER]);
    story.outbox.answer(OWNER, { kind: 'refused', status: 403 });
    await story.change({ add: [{ ...FERRY, id: 'ferry-2', text: `${FERRY.text} ` }] });
    await story.pass(DAY);
    expect(await story.records().follows.list()).toEqual([]);
    expect(story.outbox.posts).toHaveLength(1);
  });

  it('is announced to end once Discord takes it, where it may be told, and not along with others', async () => {
    const story = await beginAlertStory({ articles: OTHERS });
    const { follows, serverSettings } = story.records();
    const tags = ['sea', 'sky', 'land'];
    for (const tag of tags) {
      await follows.add(OWNER, following({ what: { kind: 'tag', names: [tag] } }));
    }
    for (const { key } of await follows.list()) {
      const renewedAt = story.now() - 170 * DAY;
      await follows.change(key, (before) => ({ ...before, renewedAt }));
    }
    await serverSettings.change(CHANNEL.serverId, { publicChannels: ['1'] });
    await story.pass(HOUR);
    expect(story.said()).toEqual([]);
    await serverSettings.change(CHANNEL.serverId, { publicChannels: [] });
    story.outbox.answer(CHANNEL.channelId, { kind: 'failed', error: new Error('502') });
    await story.pass(HOUR);
    story.outbox.answer(CHANNEL.channelId, undefined);
    await story.pass(2 * HOUR);
    expect(story.said()).toHaveLength(3);
    await story.pass(DAY);
    expect(story.said()).toHaveLength(3);
  });

  it('is announced to end in its turn: five minutes after what was posted last', async () => {
    const story = await beginAlertStory({ articles: OTHERS });
    const { follows } = story.records();
    for (const tag of ['sea', 'sky']) {
      await follows.add(OWNER, following({ what: { kind: 'tag', names: [tag] } }));
    }
    for (const { key } of await follows.list()) {
      const renewedAt = story.now() - 170 * DAY;
      await follows.change(key, (before) => ({ ...before, renewedAt }));
    }
    await story.pass(5 * MINUTE);
    expect(story.said()).toHaveLength(1);
    await story.pass(10 * MINUTE);
    expect(story.said()).toHaveLength(2);
  });

  it('ends where its end can’t be announced any more, and who made it is told', async () => {
    const story = await beginAlertStory({ articles: OTHERS });
    const { follows } = story.records();
    await follows.add(OWNER, following());
    const [{ key } = { key: '' }] = await follows.list();
    const renewedAt = story.now() - 170 * DAY;
    await follows.change(key, (before) => ({ ...before, renewedAt }));
    story.outbox.answer(CHANNEL.channelId, { kind: 'refused', status: 404 });
    await story.pass(HOUR);
    expect(await follows.list()).toEqual([]);
    expect(story.outbox.posts.map(({ userId }) => userId)).toEqual([OWNER]);
  });

  it('is announced to end before it ends, and goes on if it is renewed', async () => {
    const story = await beginAlertStory({ articles: OTHERS });
    const { follows } = story.records();
    await follows.add(OWNER, following());
    const [follow] = await follows.list();
    await follows.change(follow?.key ?? '', (before) => ({
      ...before,
      renewedAt: story.now() - 170 * DAY,
    }));
    await story.pass(2 * HOUR);
    expect(story.said()).toHaveLength(1);
    expect(story.said()[0]).toContain('unless you renew it');
    await follows.renew(follow?.key ?? '', OWNER);
    await story.pass(DAY);
    expect(story.said()).toHaveLength(1);
    expect(await follows.list()).toHaveLength(1);
  });
});

describe('a clock that is set back', () => {
  it('silences nothing that is followed', async () => {
    const story = await beginAlertStory({ articles: OTHERS });
    const { follows } = story.records();
    const [first, second] = [FERRY, { ...FERRY, id: 'ferry-2', text: `${FERRY.text} ` }];
    await follows.add(OWNER, following());
    await follows.add(OWNER, following({ what: { kind: 'tag', names: ['sea'] }, rhythm: 'daily' }));
    await story.change({ add: [first] });
    await story.pass(10 * MINUTE);
    expect(story.said()).toHaveLength(1);
    story.setBack(30 * DAY);
    await story.change({ add: [second] });
    await story.pass(HOUR);
    const [, digest, atOnce] = story.said();
    expect(digest).toContain('1 new article for articles with the tag sea');
    expect(atOnce).toContain('New for the question');
    await story.pass(DAY);
    expect(story.said()[3]).toContain('1 new article for articles with the tag sea');
    expect(story.said()).toHaveLength(4);
  });

  it('by a moment brings no digest before its hour', async () => {
    const story = await beginAlertStory({ articles: OTHERS });
    const what = { kind: 'tag', names: ['sea'] } as const;
    await story.records().follows.add(OWNER, following({ what, rhythm: 'daily' }));
    await story.change({ add: [FERRY] });
    story.setBack(10 * MINUTE);
    await story.pass(HOUR);
    expect(story.said()).toEqual([]);
    await story.pass(DAY);
    expect(story.said()).toHaveLength(1);
  });

  it('makes nobody wait for what Discord failed to take', async () => {
    const story = await beginAlertStory({ articles: OTHERS });
    await story.records().follows.add(OWNER, following());
    story.outbox.answer(CHANNEL.channelId, { kind: 'failed', error: new Error('502') });
    await story.change({ add: [FERRY] });
    await story.pass(5 * MINUTE);
    story.outbox.answer(CHANNEL.channelId, undefined);
    story.setBack(30 * DAY);
    await story.pass(10 * MINUTE);
    expect(story.said()).toHaveLength(1);
  });
});
