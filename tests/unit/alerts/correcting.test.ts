import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/articles/article.ts';
import { readMarkdown } from '../../../src/articles/formats/markdown.ts';
import { parseArticle } from '../../../src/articles/parse-article.ts';
import { quote } from '../../../src/articles/quote.ts';
import { settle } from '../../../src/collections/collection-settings.ts';
import { NO_COLLECTIONS } from '../../../src/collections/collections.ts';
import type { Reply } from '../../../src/presentation/cards/reply.ts';
import {
  type AlertStory,
  beginAlertStory,
  DAY,
  HOUR,
  MINUTE,
  SERVER_ID,
} from '../../support/alert-story.ts';
import { recordingOutbox, type RecordingOutbox } from '../../support/recording-outbox.ts';

const CHANNEL = '1200000000000000003';
const DESK = '1200000000000000077';

const WORDS = 'The lamp at Hollow Point was lit in 1854 by two keepers who carried the oil.';

function lamp(words: string, id = 'lamp', title = 'The lamp'): Article {
  const text = `---\ntitle: ${title}\nauthor: Mara Quill\ntags: [coast]\n---\n\n${words} It burned all night.\n\nNothing else is known of it today.\n`;
  return Object.assign(parseArticle(`${id}.md`, id, readMarkdown(text, `${id}.md`)), {
    language: 'en',
  });
}

const LAMP = lamp(WORDS);

function quoting(article: Article, words = WORDS): Reply {
  const start = article.text.indexOf(words);
  return {
    visibility: 'public',
    components: [],
    quotes: [quote(article, { start, end: start + words.length })],
  };
}

/** A server that wants corrections, and in which words were quoted. */
async function beginQuoting(
  article: Article,
  words: string,
  parts: Partial<Parameters<typeof beginAlertStory>[0]> = {},
): Promise<AlertStory> {
  const story = await beginAlertStory({ articles: [article], ...parts });
  await story
    .records()
    .serverSettings.change(SERVER_ID, { corrections: { channelId: DESK, locale: 'en-GB' } });
  await story.replied(quoting(article, words), CHANNEL);
  await story.replied(quoting(article, words), CHANNEL);
  return story;
}

const begin = (parts: Partial<Parameters<typeof beginAlertStory>[0]> = {}): Promise<AlertStory> =>
  beginQuoting(LAMP, WORDS, parts);

const CORRECTED = lamp(WORDS.replace('1854', '1856').replace('two keepers', 'three keepers'));

describe('words that were quoted and change in their article', () => {
  it('are told once, with the difference word by word', async () => {
    const story = await begin();
    await story.change({ add: [CORRECTED] });
    await story.pass(10 * MINUTE);
    expect(story.outbox.posts.map(({ channelId }) => channelId)).toEqual([DESK]);
    const [said = ''] = story.said();
    expect(said).toContain('Words that were quoted here have changed in their article.');
    expect(said).toContain('lit in **1856** by **three**');
    expect(said).toContain('lit in ~~1854~~ by ~~two~~');
    expect(said).toContain(`Quoted in <#${CHANNEL}>`);
    await story.change({ add: [LAMP] });
    await story.pass(2 * DAY);
    expect(story.said()).toHaveLength(1);
  });

  it('are told after a start if they changed while the bot was away', async () => {
    const story = await begin();
    await story.leave();
    await story.change({ add: [CORRECTED] });
    await story.start();
    await story.pass(10 * MINUTE);
    expect(story.said()).toHaveLength(1);
    await story.leave();
    await story.start();
    await story.pass(DAY);
    expect(story.said()).toHaveLength(1);
  });

  it('are no correction if only their typography, or other words, change', async () => {
    const story = await begin();
    const typography = WORDS.replace('Hollow Point', 'Hollow\u00a0Point').replace(
      'lit in',
      'lit  in',
    );
    await story.change({ add: [lamp(typography)] });
    await story.change({ add: [lamp(`Once more. ${WORDS}`)] });
    await story.pass(DAY);
    expect(story.said()).toEqual([]);
    // What they were first is still known.
    await story.change({ add: [CORRECTED] });
    await story.pass(MINUTE);
    expect(story.said()).toHaveLength(1);
  });

  it('are told as well if the bot quoted them of its own accord', async () => {
    const story = await beginAlertStory({ articles: [] });
    const { follows, serverSettings } = story.records();
    await serverSettings.change(SERVER_ID, { corrections: { channelId: DESK, locale: 'en-GB' } });
    const place = { kind: 'channel', serverId: SERVER_ID, channelId: CHANNEL } as const;
    const what = { kind: 'tag', names: ['coast'] } as const;
    await follows.add('7', { what, place, rhythm: 'at-once', hour: 8, locale: 'en-GB' });
    await story.change({ add: [LAMP] });
    await story.pass(MINUTE);
    const [noted] = await story.records().quotedReplies.list();
    expect(noted?.messageId).toBe(story.outbox.posts[0]?.messageId);
    await story.change({ add: [lamp('Gulls breed on the southern cliffs in spring.')] });
    await story.pass(MINUTE);
    expect(story.outbox.posts.map(({ channelId }) => channelId)).toEqual([CHANNEL, DESK]);
  });

  it.each([
    ['Turnout rose to 21 % downtown.', 'Turnout rose to 42 % uptown.', 'to **42** % **uptown'],
    ['It burned oil.', 'It burned gas.', 'burned **gas'],
    ['She kept nine bees.', 'Miss Quill kept seven bees.', 'kept **seven** bees'],
  ])('are told with their difference however few they are: %s', async (before, now, shown) => {
    const story = await beginQuoting(lamp(before), before);
    await story.change({ add: [lamp(now)] });
    await story.pass(MINUTE);
    expect(story.said()[0]).toContain(shown);
  });

  it.each([
    ['Turnout rose to 21 % downtown.', 'Gulls breed on the southern cliffs.'],
    ['It burned oil.', 'Nobody knows where it was.'],
    ['The keeper left in the autumn.', 'The town has never heard of her.'],
  ])('are told without words where another sentence stands in their place: %s', async (...both) => {
    const [before, now] = both;
    const story = await beginQuoting(lamp(before), before);
    await story.change({ add: [lamp(now)] });
    await story.pass(MINUTE);
    expect(story.said()[0]).toContain('doesn’t say this, or anything near it');
  });

  it('are told of without words if nothing near them is left', async () => {
    const story = await begin();
    await story.change({ add: [lamp('Gulls breed on the southern cliffs in spring.')] });
    await story.pass(MINUTE);
    expect(story.said()[0]).toContain('doesn’t say this, or anything near it');
  });
});

describe('an article that was quoted and is gone', () => {
  it('is told once, without its words', async () => {
    const story = await begin();
    await story.change({ remove: [LAMP] });
    await story.pass(DAY);
    expect(story.said()).toHaveLength(1);
    expect(story.said()[0]).toContain('An article that was quoted here is gone.');
    expect(story.said()[0]).toContain('The lamp');
    expect(story.said()[0]).not.toContain('1854');
  });

  it('is not told of if it only moved, and is watched where it is now', async () => {
    const story = await begin();
    await story.change({ add: [lamp(WORDS, 'coast/lamp')], remove: [LAMP] });
    await story.pass(DAY);
    expect(story.said()).toEqual([]);
    const changed = WORDS.replace('1854', '1901');
    await story.change({ add: [lamp(changed, 'coast/lamp')] });
    await story.pass(MINUTE);
    expect(story.said()).toHaveLength(1);
  });

  it('is forgotten where it was taken down', async () => {
    const story = await begin();
    expect(story.revisions()).toHaveLength(1);
    await story.forget(LAMP.id);
    await story.change({ remove: [LAMP] });
    await story.pass(DAY);
    expect(story.said()).toEqual([]);
    expect(story.revisions()).toEqual([]);
    expect(await story.records().quotedReplies.list()).toEqual([]);
  });
});

describe('a correction', () => {
  it('is told nowhere, and nothing is kept for it, unless a moderator wants it', async () => {
    const story = await beginAlertStory({ articles: [LAMP] });
    await story.replied(quoting(LAMP), CHANNEL);
    expect(story.revisions()).toEqual([]);
    await story.change({ add: [CORRECTED] });
    await story.pass(DAY);
    expect(story.said()).toEqual([]);
  });

  it('keeps neither who asked nor what', async () => {
    const story = await begin();
    const [reply] = await story.records().quotedReplies.list();
    expect(Object.keys(reply ?? {}).toSorted()).toEqual([
      'at',
      'channelId',
      'key',
      'number',
      'owner',
      'quotes',
    ]);
  });

  it.each([[CORRECTED, []] as const, [undefined, [LAMP]] as const])(
    'is not told where the article is hidden by now',
    async (changed, remove) => {
      const story = await begin();
      await story.records().serverSettings.change(SERVER_ID, { hiddenTags: ['coast'] });
      await story.change({ add: changed ? [changed] : [], remove });
      await story.pass(DAY);
      expect(story.said()).toEqual([]);
    },
  );

  it('is not told where the collection isn’t open any more', async () => {
    let settings = NO_COLLECTIONS.current();
    const collections = { ...NO_COLLECTIONS, current: () => settings };
    const secret = lamp(WORDS, 'secret/lamp');
    const story = await beginAlertStory({ articles: [secret], collections });
    await story
      .records()
      .serverSettings.change(SERVER_ID, { corrections: { channelId: DESK, locale: 'de' } });
    await story.replied(quoting(secret), CHANNEL);
    settings = settle({}, new Map([['secret', { servers: ['99'] }]]));
    await story.change({ remove: [secret] });
    await story.pass(DAY);
    expect(story.said()).toEqual([]);
  });

  it('ends where the bot can’t write any more, and is tried again if Discord fails', async () => {
    const story = await begin();
    story.outbox.answer(DESK, { kind: 'failed', error: new Error('502') });
    await story.change({ add: [CORRECTED] });
    await story.pass(MINUTE);
    story.outbox.answer(DESK, undefined);
    await story.pass(3 * HOUR);
    expect(story.said()).toHaveLength(1);
    await story.replied(quoting(CORRECTED, 'It burned all night.'), CHANNEL);
    story.outbox.answer(DESK, { kind: 'refused', status: 403 });
    await story.change({ remove: [CORRECTED] });
    await story.pass(HOUR);
    const { corrections } = await story.records().serverSettings.get(SERVER_ID);
    expect(corrections).toBeUndefined();
  });

  it('is tried again if Discord fails, whatever else changes before', async () => {
    const gulls = lamp('Gulls breed on cliffs.', 'gulls', 'Gulls');
    const story = await begin({ articles: [LAMP, gulls] });
    story.outbox.answer(DESK, { kind: 'failed', error: new Error('502') });
    await story.change({ add: [CORRECTED] });
    story.outbox.answer(DESK, undefined);
    await story.change({ add: [lamp('Gulls breed on roofs.', 'gulls', 'Gulls')] });
    expect(story.said()).toEqual([]);
    await story.pass(3 * HOUR);
    expect(story.said()).toHaveLength(1);
  });

  it('that Discord doesn’t take leaves known where and when the words were quoted', async () => {
    const story = await begin();
    await story.replied(quoting(LAMP), CHANNEL, '31');
    const noted = async () => {
      const replies = await story.records().quotedReplies.list();
      return replies.map(({ key, at, messageId }) => ({ key, at, messageId }));
    };
    const before = await noted();
    story.outbox.answer(DESK, { kind: 'failed', error: new Error('502') });
    await story.pass(HOUR);
    await story.change({ add: [CORRECTED] });
    await story.pass(5 * HOUR);
    expect(await noted()).toEqual(before);
    story.outbox.answer(DESK, undefined);
    await story.pass(2 * HOUR);
    expect(story.said()).toHaveLength(1);
  });

  it('is told never twice, where the bot is killed while it is posted', async () => {
    const recording = recordingOutbox();
    let isHanging = true;
    const outbox: RecordingOutbox = {
      ...recording,
      post: (...sent) => (isHanging ? new Promise(() => {}) : recording.post(...sent)),
    };
    const story = await begin({ outbox });
    await story.change({ add: [CORRECTED] });
    story.kill();
    isHanging = false;
    await story.start();
    await story.pass(DAY);
    expect(story.said()).toEqual([]);
  });

  it('is told in one message for many articles that change at once, after the first five', async () => {
    const many = Array.from({ length: 12 }, (_, nth) => lamp(WORDS, `lamp-${nth}`, `Lamp ${nth}`));
    const story = await begin({ articles: many });
    for (const article of many) await story.replied(quoting(article), CHANNEL);
    await story.change({
      add: many.map((_, nth) => lamp('Gulls breed on cliffs.', `lamp-${nth}`, `Lamp ${nth}`)),
    });
    await story.pass(HOUR);
    expect(story.said()).toHaveLength(6);
    expect(story.said()[5]).toContain('7 more articles');
  });

  it('is forgotten after ninety days, and so are the articles as they were', async () => {
    const story = await begin();
    await story.pass(2 * DAY);
    expect(story.revisions()).toHaveLength(1);
    await story.pass(89 * DAY);
    expect(await story.records().quotedReplies.list()).toEqual([]);
    expect(story.revisions()).toEqual([]);
  });
});
