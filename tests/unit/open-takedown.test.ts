import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { readMarkdown } from '../../src/articles/formats/markdown.ts';
import { parseArticle } from '../../src/articles/parse-article.ts';
import { quote } from '../../src/articles/quote.ts';
import { openTombstones } from '../../src/living/takedown/tombstones.ts';
import { openTakedown } from '../../src/open-takedown.ts';
import {
  type AlertStory,
  beginAlertStory,
  DAY,
  HOUR,
  MINUTE,
  SERVER_ID,
} from '../support/alert-story.ts';
import { recordingLog } from '../support/recording-log.ts';
import { scratchFolder } from '../support/scratch-folder.ts';

const CHANNEL = '1200000000000000003';
const CORRECTIONS = '1200000000000000077';
const READER = '1200000000000000005';
const WORDS = 'The weir at Low Mill was built in 1741 by a miller who had no licence.';

function weir(words: string, id = 'weir'): Article {
  const text = `---\ntitle: The weir\nauthor: Tove Rill\ntags: [river]\n---\n\n${words} It leaks.\n`;
  return Object.assign(parseArticle(`${id}.md`, id, readMarkdown(text, `${id}.md`)), {
    language: 'en',
  });
}

const WEIR = weir(WORDS);
const CORRECTED = weir(WORDS.replace('1741', '1761'));
const REPLY = {
  visibility: 'public',
  components: [],
  quotes: [quote(WEIR, { start: 0, end: WORDS.length })],
} as const;

/** A server that wants corrections. */
async function begin(): Promise<AlertStory> {
  const story = await beginAlertStory({ articles: [WEIR] });
  const corrections = { channelId: CORRECTIONS, locale: 'en-GB' };
  await story.records().serverSettings.change(SERVER_ID, { corrections });
  return story;
}

/** A reader who has been told of the article in a direct message. */
async function beginToldDirectly(): Promise<AlertStory> {
  const story = await beginAlertStory({ articles: [] });
  const what = { kind: 'tag', names: ['river'] } as const;
  const how = { rhythm: 'at-once', hour: 8, locale: 'en-GB' } as const;
  await story.records().follows.add(READER, { what, place: { kind: 'person' }, ...how });
  await story.change({ add: [WEIR] });
  await story.pass(HOUR);
  return story;
}

async function takeDown(story: AlertStory, id = 'weir') {
  const directory = await scratchFolder('taken');
  const takedown = openTakedown({
    folders: { corpusDir: join(directory, 'corpus') },
    tombstones: await openTombstones(directory),
    pullquote: story.pullquote,
    records: story.records(),
    corpus: () => undefined,
    leaveAlone: async () => false,
    log: recordingLog(),
  });
  await takedown.attach({
    outbox: story.outbox,
    forget: (articleId) => story.forget(articleId),
  });
  return takedown.take(id);
}

describe('a takedown', () => {
  it('finds messages of which a correction was told, and the correction', async () => {
    const story = await begin();
    await story.replied(REPLY, CHANNEL, '31');
    await story.change({ add: [CORRECTED] });
    await story.pass(MINUTE);
    expect(story.outbox.posts).toHaveLength(1);
    const report = await takeDown(story);
    expect(report?.messages).toEqual({ removed: 2, left: [] });
    expect(story.outbox.posts).toEqual([]);
    expect(await story.records().quotedReplies.list()).toEqual([]);
  });

  it('finds them after their article has moved', async () => {
    const story = await begin();
    await story.replied(REPLY, CHANNEL, '31');
    await story.change({ add: [CORRECTED] });
    const moved = weir(WORDS.replace('1741', '1761'), 'mill/weir');
    await story.replied(
      { ...REPLY, quotes: [quote(CORRECTED, { start: 0, end: 20 })] },
      CHANNEL,
      '32',
    );
    await story.change({ add: [moved], remove: [CORRECTED] });
    await story.pass(MINUTE);
    const report = await takeDown(story, 'mill/weir');
    expect(report?.messages?.removed).toBe(3);
  });

  it('finds messages whose correction could not be posted', async () => {
    const story = await begin();
    await story.replied(REPLY, CHANNEL, '31');
    story.outbox.answer(CORRECTIONS, { kind: 'refused', status: 403 });
    await story.change({ add: [CORRECTED] });
    await story.pass(MINUTE);
    expect((await takeDown(story))?.messages).toEqual({ removed: 1, left: [] });
  });

  it('finds news in direct messages, for ninety days', async () => {
    const story = await beginToldDirectly();
    expect(story.outbox.posts.map(({ userId }) => userId)).toEqual([READER]);
    expect(await story.records().keptAbout(READER)).toMatchObject({ messages: 1 });
    expect((await takeDown(story))?.messages).toEqual({ removed: 1, left: [] });
    expect(story.outbox.posts).toEqual([]);
    expect(await story.records().keptAbout(READER)).toMatchObject({ messages: 0 });
    await story.change({ add: [weir(`Once more. ${WORDS}`, 'again')] });
    await story.pass(HOUR);
    expect(await story.records().keptAbout(READER)).toMatchObject({ messages: 1 });
    await story.pass(91 * DAY);
    expect(await story.records().directQuotes.list()).toEqual([]);
  });

  it('does not know messages whose reader had what is kept about them deleted', async () => {
    const story = await beginToldDirectly();
    await story.records().deleteAbout(READER);
    expect((await takeDown(story))?.messages).toEqual({ removed: 0, left: [] });
  });
});
