import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FEEDBACK_DAYS, readFeedback } from '../../../src/records/feedback.ts';
import type { FollowPlace } from '../../../src/records/follow.ts';
import {
  MAX_FOLLOWS_IN_SERVER,
  MAX_FOLLOWS_OF_PERSON,
  type NewFollow,
} from '../../../src/records/follows.ts';
import { fileSource } from '../../../src/records/files/file-store.ts';
import { openRecords, type Records } from '../../../src/records/open-records.ts';
import {
  IncompleteDeletionError,
  RecordsError,
  UnreadRecordsError,
} from '../../../src/records/records-error.ts';
import { countWishes } from '../../../src/records/wish.ts';
import { openMemoryStore } from '../../support/memory-store.ts';
import { keepRecords } from '../../support/records.ts';
import { inScratchFolder } from '../../support/scratch-folder.ts';

const ANN = '111111111111111111';
const BEN = '222222222222222222';
const GUILD = '333333333333333333';
const OTHER_GUILD = '444444444444444444';
const DAY_MS = 86_400_000;
const EXCERPTS = [{ articleId: 'gate', paragraph: 2 }];

/** A folder whose records can be opened again and again, at a time that passes as told. */
class Shelf {
  time = Date.UTC(2026, 0, 1);
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  open(keepQuestions = true): Promise<Records> {
    return keepRecords({ folder: this.folder, keepQuestions, now: () => this.time });
  }

  /** Opens them for as long as `use` takes. */
  async with<T>(use: (records: Records) => T, keepQuestions = true): Promise<Awaited<T>> {
    const records = await this.open(keepQuestions);
    try {
      return await use(records);
    } finally {
      await records.close();
    }
  }

  /** All that stands in the folder. */
  async text(): Promise<string> {
    const names = (await readdir(this.folder)).filter((name) => !name.endsWith('.sock'));
    const texts = names.map((name) => readFile(join(this.folder, name), 'utf8'));
    return (await Promise.all(texts)).join('\n');
  }
}

const onShelf = (use: (shelf: Shelf) => Promise<void>) => () =>
  inScratchFolder((folder) => use(new Shelf(join(folder, 'data'))));

describe('the settings of a server', () => {
  it(
    'are the defaults until changed, field by field, and after a reset',
    onShelf(async (shelf) => {
      const DEFAULTS = {
        visibility: 'public',
        publicChannels: [],
        hiddenArticles: [],
        hiddenTags: [],
        collections: [],
        channelCollections: {},
        excerpts: 3,
      };
      await shelf.with(async ({ serverSettings }) => {
        expect(await serverSettings.get(GUILD)).toEqual(DEFAULTS);
        await serverSettings.change(GUILD, { visibility: 'private', hiddenTags: ['press'] });
        expect(await serverSettings.change(GUILD, { excerpts: 1, hiddenTags: undefined })).toEqual({
          ...DEFAULTS,
          visibility: 'private',
          excerpts: 1,
        });
      });
      await shelf.with(async ({ serverSettings }) => {
        expect(await serverSettings.get(GUILD)).toMatchObject({
          visibility: 'private',
          excerpts: 1,
        });
        expect(await serverSettings.get(undefined)).toEqual(DEFAULTS);
        await serverSettings.reset(GUILD);
        expect(await serverSettings.get(GUILD)).toEqual(DEFAULTS);
      });
      expect(await shelf.text()).not.toContain(GUILD);
    }),
  );

  it(
    'lose no change when two are made at once',
    onShelf(async (shelf) => {
      await shelf.with(async ({ serverSettings }) => {
        await Promise.all([
          serverSettings.change(GUILD, { excerpts: 5 }),
          serverSettings.change(GUILD, { publicChannels: ['1', '2'] }),
          serverSettings.change(GUILD, { hiddenArticles: ['gate'] }),
        ]);
        expect(await serverSettings.get(GUILD)).toMatchObject({
          excerpts: 5,
          publicChannels: ['1', '2'],
          hiddenArticles: ['gate'],
        });
      });
    }),
  );

  it(
    'keep what only a newer version knows',
    onShelf(async (shelf) => {
      const file = join(shelf.folder, 'server-settings.jsonl');
      await shelf.with(() => {});
      await writeFile(file, `{"key":"${GUILD}","value":{"excerpts":2,"mood":{"of":"tomorrow"}}}\n`);
      await shelf.with(({ serverSettings }) =>
        serverSettings.change(GUILD, { visibility: 'private' }),
      );
      const [, line = ''] = (await readFile(file, 'utf8')).split('\n');
      expect(JSON.parse(line)).toEqual({
        key: GUILD,
        value: { excerpts: 2, mood: { of: 'tomorrow' }, visibility: 'private' },
      });
    }),
  );

  it(
    'lose nothing when two change the same at the same time',
    onShelf(async (shelf) => {
      await shelf.with(async ({ serverSettings }) => {
        const hide = (id: string) =>
          serverSettings.change(GUILD, ({ hiddenArticles }) => ({
            hiddenArticles: [...hiddenArticles, id],
          }));
        await Promise.all([hide('gate'), hide('fog'), hide('ferry')]);
        expect((await serverSettings.get(GUILD)).hiddenArticles).toEqual(['gate', 'fog', 'ferry']);
      });
    }),
  );
});

describe('what a person prefers', () => {
  it(
    'is kept until it is the default again, without their id',
    onShelf(async (shelf) => {
      await shelf.with(async ({ preferences }) => {
        expect(await preferences.get(ANN)).toEqual({ style: 'rich', collections: [] });
        expect(await preferences.change(ANN, { style: 'plain' })).toEqual({
          style: 'plain',
          collections: [],
        });
      });
      expect(await shelf.text()).toContain('plain');
      expect(await shelf.text()).not.toContain(ANN);
      await shelf.with(async (records) => {
        const { preferences } = records;
        expect(await preferences.get(ANN)).toEqual({ style: 'plain', collections: [] });
        expect(await preferences.get(BEN)).toEqual({ style: 'rich', collections: [] });
        await preferences.change(ANN, { style: 'rich' });
        expect((await records.keptAbout(ANN)).preferences).toBe(0);
      });
      expect(await shelf.text()).not.toContain('plain');
    }),
  );
});

describe('feedback', () => {
  it(
    'has one vote of each member on an answer, which they may change',
    onShelf(async (shelf) => {
      await shelf.with(async ({ feedback }) => {
        await feedback.vote('answer', ANN, {
          vote: 'not-helpful',
          reason: 'off-topic',
          excerpts: EXCERPTS,
        });
        shelf.time += 1000;
        await feedback.vote('answer', ANN, { vote: 'helpful', excerpts: EXCERPTS });
        await feedback.vote('answer', BEN, { vote: 'helpful', excerpts: EXCERPTS });
        await feedback.vote('another', ANN, { vote: 'not-helpful', excerpts: [] });
      });
      await shelf.with(async ({ feedback }) => {
        const vote = { vote: 'helpful', excerpts: EXCERPTS, at: shelf.time };
        expect(await feedback.voteOf('answer', ANN)).toEqual(vote);
        expect(await feedback.voteOf('another', BEN)).toBeUndefined();
        expect((await feedback.read()).votes.map(({ vote }) => vote)).toEqual([
          'helpful',
          'helpful',
          'not-helpful',
        ]);
      });
      const text = await shelf.text();
      for (const id of [ANN, BEN]) expect(text).not.toContain(id);
    }),
  );

  it(
    'holds nothing that members wrote unless it may',
    onShelf(async (shelf) => {
      const vote = {
        vote: 'not-helpful',
        note: 'my note',
        question: 'my question?',
        excerpts: EXCERPTS,
      } as const;
      await shelf.with(async ({ feedback }) => {
        await feedback.vote('answer', ANN, vote);
        await feedback.addUnanswered(ANN, 'my other question?');
        expect(feedback.keepsQuestions).toBe(false);
        expect(await feedback.read()).toMatchObject({ keepsQuestions: false, unanswered: [] });
      }, false);
      expect(await shelf.text()).not.toContain('my ');
      await shelf.with(async ({ feedback }) => {
        await feedback.vote('answer', ANN, vote);
        await feedback.addUnanswered(ANN, 'my other question?');
        await feedback.addUnanswered(ANN, 'my other question?');
        await feedback.addUnanswered(BEN, 'my other question?');
        expect(await feedback.read()).toMatchObject({ votes: [vote], keepsQuestions: true });
        expect((await feedback.read()).unanswered).toHaveLength(2);
      });
      expect(await shelf.text()).toContain('my note');
    }),
  );

  it(
    'forgets what members wrote once it may no longer be kept',
    onShelf(async (shelf) => {
      await shelf.with(async ({ feedback }) => {
        await feedback.vote('answer', ANN, {
          vote: 'not-helpful',
          note: 'my note',
          excerpts: EXCERPTS,
        });
        await feedback.addUnanswered(ANN, 'my question?');
      });
      await shelf.with(async ({ feedback }) => {
        expect(await feedback.read()).toMatchObject({
          votes: [{ vote: 'not-helpful', excerpts: EXCERPTS }],
          unanswered: [],
        });
      }, false);
      expect(await shelf.text()).not.toContain('my ');
    }),
  );

  it(
    'has one wish of each member for an answer, wherever they say it',
    onShelf(async (shelf) => {
      await shelf.with(async ({ feedback }) => {
        await feedback.addWish(ANN, 'Who built the gate?', GUILD);
        await feedback.addWish(ANN, 'who built  the gate', undefined);
        await feedback.addWish(ANN, 'Who built the gate?', OTHER_GUILD);
        await feedback.addWish(BEN, 'Who built the gate?', undefined);
        await feedback.addWish(BEN, 'Who sold the gate?', GUILD);
      });
      await shelf.with(async ({ feedback }) => {
        const { wishes } = await feedback.read();
        expect(wishes.map(({ question, servers }) => ({ question, servers }))).toEqual([
          { question: 'Who built the gate?', servers: [GUILD, OTHER_GUILD] },
          { question: 'Who built the gate?', servers: [] },
          { question: 'Who sold the gate?', servers: [GUILD] },
        ]);
        const [first, second, third] = wishes;
        expect(first?.questionCode).toBe(second?.questionCode);
        expect(second?.questionCode).not.toBe(third?.questionCode);
        expect(second?.memberCode).toBe(third?.memberCode);
        expect(countWishes(wishes)).toEqual({ questions: 2, wishes: 3 });
      });
      const text = await shelf.text();
      for (const id of [ANN, BEN]) expect(text).not.toContain(id);
    }),
  );

  it(
    'counts wishes without their words where these may not be kept, or no longer',
    onShelf(async (shelf) => {
      await shelf.with(({ feedback }) => feedback.addWish(ANN, 'Who built it?', GUILD));
      expect(await shelf.text()).toContain('built');
      await shelf.with(async ({ feedback }) => {
        await feedback.addWish(BEN, 'Who built it?', GUILD);
        await feedback.addWish(BEN, 'who built it', GUILD);
        const { wishes } = await feedback.read();
        expect(countWishes(wishes)).toEqual({ questions: 1, wishes: 2 });
        expect(wishes.map(({ question }) => question)).toEqual([undefined, undefined]);
      }, false);
      expect(await shelf.text()).not.toContain('built');
    }),
  );

  it(
    'is not shown when it is old, and leaves the files, in a bot that runs for months as well',
    onShelf(async (shelf) => {
      await shelf.with(async ({ feedback }) => {
        await feedback.vote('old', ANN, { vote: 'helpful', note: 'my note', excerpts: [] });
        await feedback.addUnanswered(ANN, 'my question?');
        await feedback.addWish(ANN, 'my question?', GUILD);
        shelf.time += (FEEDBACK_DAYS - 1) * DAY_MS;
        expect(await feedback.voteOf('old', ANN)).toBeDefined();
        shelf.time += DAY_MS;
        expect(await feedback.voteOf('old', ANN)).toBeUndefined();
        expect(await feedback.read()).toMatchObject({ votes: [], unanswered: [], wishes: [] });
        expect(await shelf.text()).toContain('my ');
        await feedback.vote('new', ANN, { vote: 'helpful', excerpts: [] });
        expect(await shelf.text()).not.toContain('my ');
        shelf.time += FEEDBACK_DAYS * DAY_MS;
      });
      const rules = { keepQuestions: true, now: () => shelf.time };
      expect((await readFeedback(fileSource(shelf.folder, rules))).votes).toEqual([]);
      await shelf.with(() => {});
      expect(await shelf.text()).not.toContain('helpful');
    }),
  );

  it(
    'can be read while the bot runs',
    onShelf(async (shelf) => {
      await shelf.with(async ({ feedback }) => {
        await feedback.vote('answer', ANN, { vote: 'helpful', excerpts: EXCERPTS });
        await feedback.addUnanswered(ANN, 'Who?');
        const rules = { keepQuestions: true, now: () => shelf.time };
        expect(await readFeedback(fileSource(shelf.folder, rules))).toEqual(await feedback.read());
      });
    }),
  );
});

async function fill({ preferences, feedback, follows }: Records): Promise<void> {
  for (const [userId, name] of [
    [ANN, 'ann'],
    [BEN, 'ben'],
  ] as const) {
    await preferences.change(userId, { style: 'plain' });
    await feedback.vote('answer', userId, { vote: 'helpful', note: `${name}’s`, excerpts: [] });
    await feedback.vote('another', userId, { vote: 'helpful', excerpts: [] });
    await feedback.addUnanswered(userId, `${name}’s question?`);
    await feedback.addWish(userId, `${name}’s question?`, GUILD);
    await follows.add(userId, following({ kind: 'person' }, `${name}’s question?`));
  }
}

function following(place: FollowPlace, text: string): NewFollow {
  return { what: { kind: 'question', text }, place, rhythm: 'daily', hour: 8, locale: 'de' };
}

describe('what is kept about a person', () => {
  it(
    'is counted, and leaves nothing when it is deleted',
    onShelf(async (shelf) => {
      await shelf.with(fill);
      await shelf.with(async (records) => {
        const counts = {
          preferences: 1,
          votes: 2,
          questions: 1,
          wishes: 1,
          follows: 1,
          recipients: 1,
          proposals: 0,
          messages: 0,
        };
        const none = {
          preferences: 0,
          votes: 0,
          questions: 0,
          wishes: 0,
          follows: 0,
          recipients: 0,
          proposals: 0,
          messages: 0,
        };
        expect(await records.keptAbout(ANN)).toEqual(counts);
        expect(await records.deleteAbout(ANN)).toEqual(counts);
        expect(await records.keptAbout(ANN)).toEqual(none);
        expect(await records.keptAbout(BEN)).toEqual(counts);
        expect(await records.deleteAbout(ANN)).toEqual(none);
        const text = await shelf.text();
        expect(text).not.toContain('ann’s');
        expect(text.match(/"key"/gu)).toHaveLength(7);
        expect(text).not.toContain(ANN);
      });
    }),
  );

  it('is of what servers follow only who made it, which goes, too', async () => {
    const records = await keepRecords();
    const place = { kind: 'channel', serverId: GUILD, channelId: '7' } as const;
    await records.follows.add(ANN, following(place, 'Why fog?'));
    await records.follows.add(BEN, following(place, 'Why rain?'));
    expect(await records.keptAbout(ANN)).toMatchObject({ follows: 0, recipients: 1 });
    await records.deleteAbout(ANN);
    expect(await records.keptAbout(ANN)).toMatchObject({ follows: 0, recipients: 0 });
    const follows = await records.follows.ofServer(GUILD);
    expect(follows.map(({ madeBy }) => madeBy === undefined)).toEqual([false, true]);
    await records.deleteOfServer(GUILD);
    expect(await records.follows.list()).toEqual([]);
    await records.follows.releaseRecipients();
    expect(await records.keptAbout(BEN)).toMatchObject({ recipients: 0 });
  });

  it('has bounds, for a person and for a server', async () => {
    const records = await keepRecords();
    const place = { kind: 'channel', serverId: GUILD, channelId: '7' } as const;
    const add = (where: FollowPlace, nth: number) =>
      records.follows.add(ANN, following(where, `What is number ${nth}?`));
    for (let nth = 0; nth < MAX_FOLLOWS_OF_PERSON; nth += 1) await add({ kind: 'person' }, nth);
    for (let nth = 0; nth < MAX_FOLLOWS_IN_SERVER; nth += 1) await add(place, nth);
    expect(await add({ kind: 'person' }, 100)).toEqual({ kind: 'full', limit: 20 });
    expect(await add(place, 100)).toEqual({ kind: 'full', limit: 50 });
    expect(await add(place, 3)).toMatchObject({ kind: 'changed' });
  });

  it(
    'is said to be there still, some of it perhaps, when it can’t be deleted',
    onShelf(async (shelf) => {
      const records = await shelf.open();
      await fill(records);
      await rm(join(shelf.folder, 'votes.jsonl'));
      await mkdir(join(shelf.folder, 'votes.jsonl'));
      await expect(records.deleteAbout(ANN)).rejects.toThrow(IncompleteDeletionError);
      expect(await records.keptAbout(ANN)).toMatchObject({ preferences: 0, votes: 2 });
      await records.close();
    }),
  );

  it('needs no folder', async () => {
    const records = await keepRecords();
    await fill(records);
    expect(await records.deleteAbout(BEN)).toEqual({
      preferences: 1,
      votes: 2,
      questions: 1,
      wishes: 1,
      follows: 1,
      recipients: 1,
      proposals: 0,
      messages: 0,
    });
    expect(await records.keptAbout(ANN)).toEqual({
      preferences: 1,
      votes: 2,
      questions: 1,
      wishes: 1,
      follows: 1,
      recipients: 1,
      proposals: 0,
      messages: 0,
    });
    await records.close();
  });

  it(
    'is not guessed at without its salt',
    onShelf(async (shelf) => {
      await shelf.with(fill);
      const salt = join(shelf.folder, 'salt');
      await writeFile(salt, 'half of it');
      await expect(shelf.open()).rejects.toThrow(RecordsError);
      await expect(shelf.open()).rejects.toThrow('Put it back from a backup');
      await rm(salt);
      await shelf.with(async (records) => {
        expect(await records.keptAbout(ANN)).toEqual({
          preferences: 0,
          votes: 0,
          questions: 0,
          wishes: 0,
          follows: 0,
          recipients: 0,
          proposals: 0,
          messages: 0,
        });
      });
    }),
  );
});

describe('a store that fails', () => {
  it('is told as one that could not be read, or else could not be changed', async () => {
    const store = openMemoryStore({ keepQuestions: true, now: Date.now });
    const records = await openRecords({
      ...store,
      open: async () => ({
        get: fail,
        list: fail,
        listOf: fail,
        update: fail,
        countOf: fail,
        deleteOf: fail,
      }),
    });
    const reads = [
      records.serverSettings.get(GUILD),
      records.preferences.get(ANN),
      records.keptAbout(ANN),
      records.damaged(),
    ];
    for (const read of reads) {
      await expect(read).rejects.toThrow(UnreadRecordsError);
      await expect(read).rejects.toThrow('db is away. Call it.');
    }
    const change = records.preferences.change(ANN, { style: 'plain' });
    await expect(change).rejects.toThrow(RecordsError);
    await expect(change).rejects.not.toThrow(UnreadRecordsError);
  });
});

describe('the folder of records', () => {
  it(
    'is open to one at a time, and free after an opening that failed',
    onShelf(async (shelf) => {
      const records = await shelf.open();
      await expect(shelf.open()).rejects.toThrow('in use');
      await records.close();
      const file = join(shelf.folder, 'votes.jsonl');
      await writeFile(file, '{"key":"half a li');
      await shelf.with(async (records) => expect(await records.damaged()).toBe(0));
      await writeFile(file, 'not a line\n');
      await shelf.with(async (records) => expect(await records.damaged()).toBe(1));
    }),
  );
});

function fail(): Promise<never> {
  return Promise.reject(new RecordsError({ file: 'db', message: 'is away', remedy: 'Call it.' }));
}
