import { ComponentType, InteractionResponseType, Locale } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { ABSENT_DAYS } from '../../../src/records/absent-servers.ts';
import type { Records } from '../../../src/records/open-records.ts';
import { buttonInteraction, commandInteraction } from '../../support/interactions.ts';
import { makeArticle } from '../../support/make-article.ts';
import { as, inDirectMessages } from '../../support/occasion.ts';
import { keepRecords } from '../../support/records.ts';
import { beginTalk, type Said } from '../../support/talk.ts';
import { inScratchFolder } from '../../support/scratch-folder.ts';

const READER = '1200000000000000005';
const OTHER = '1200000000000000009';
const attic = makeArticle({ title: 'The attic', paragraphs: [['The attic is dry.']] });
const asks = commandInteraction('ask', { question: 'Is it dry?' });
const prefers = (options = {}) => commandInteraction('preferences', options);

const SETTINGS_NAMES = {
  [Locale.EnglishGB]: '`/settings`',
  [Locale.German]: '`/einstellungen`',
  [Locale.SpanishES]: '`/ajustes`',
  [Locale.French]: '`/paramètres`',
  [Locale.Turkish]: '`/ayarlar`',
};

function hasFrame({ components }: Said): boolean {
  return components.some(({ type }) => type === ComponentType.Container);
}

describe('/preferences', () => {
  it('shows privately what is set, and sets it for the one who asks, everywhere', async () => {
    const { say } = await beginTalk({ articles: [attic] });
    const first = await say(prefers());
    expect(first.isPrivate).toBe(true);
    expect(first.words).toContain('Replies to you are rich.');
    const plain = await say(prefers({ style: 'plain' }));
    expect(plain.words).toContain('Replies to you are plain.');
    expect((await say(inDirectMessages(prefers()))).words).toContain('Replies to you are plain.');
    expect((await say(as({ userId: OTHER }, prefers()))).words).toContain(
      'Replies to you are rich.',
    );
    expect((await say(prefers({ style: 'rich' }))).words).toContain('Replies to you are rich.');
  });

  it('makes all replies plain, what goes wrong included', async () => {
    const { say } = await beginTalk({ articles: [attic] });
    const outdated = buttonInteraction('from another bot');
    for (const interaction of [asks, outdated]) expect(hasFrame(await say(interaction))).toBe(true);
    await say(prefers({ style: 'plain' }));
    for (const interaction of [asks, outdated, inDirectMessages(outdated)]) {
      expect(hasFrame(await say(interaction))).toBe(false);
    }
    expect((await say(asks)).words).toContain('paragraph 1');
  });

  it('is there again after a restart', () =>
    inScratchFolder(async (folder) => {
      const open = () => keepRecords({ folder, keepQuestions: false });
      const before = await beginTalk({ records: await open() });
      await before.say(prefers({ style: 'plain' }));
      await before.records.close();
      const after = await beginTalk({ records: await open() });
      expect((await after.say(prefers())).words).toContain('plain');
      await after.records.close();
    }));
});

async function fill({ preferences, feedback }: Records, userId: string): Promise<void> {
  await preferences.change(userId, { style: 'plain' });
  await feedback.vote('one', userId, { vote: 'helpful', excerpts: [] });
  await feedback.vote('two', userId, { vote: 'helpful', excerpts: [] });
  await feedback.addUnanswered(userId, 'Why?');
  await feedback.addWish(userId, 'Why?', '1200000000000000004');
}

const LATER = { follows: 0, recipients: 0, messages: 0, proposals: 0 };
const ALL = { preferences: 1, votes: 2, questions: 1, wishes: 1, ...LATER };
const NOTHING = { preferences: 0, votes: 0, questions: 0, wishes: 0, ...LATER };

const keeping = (keepQuestions: boolean) => keepRecords({ keepQuestions });

describe('/privacy', () => {
  it('tells privately what is kept and for how long, and that nothing is about the asker', async () => {
    const { say } = await beginTalk();
    const said = await say(commandInteraction('privacy'));
    expect(said.isPrivate).toBe(true);
    expect(said.words).toContain('For 180 days: whether an answer helped you');
    expect(said.words).toContain('no question and no note is kept');
    expect(said.words).toContain('that you pressed “This should be answered”, in which servers');
    expect(said.words).toContain('Nothing is kept about you right now.');
    expect(said.buttons).toEqual([]);
  });

  it.each([
    Locale.EnglishGB,
    Locale.German,
    Locale.SpanishES,
    Locale.French,
    Locale.Turkish,
  ] as const)('bounds in days what is kept of a server, in %s', async (locale) => {
    const { say } = await beginTalk();
    const { words } = await say(Object.assign(commandInteraction('privacy'), { locale }));
    const lines = words.split('\n');
    const settled = lines.find((line) => line.includes(SETTINGS_NAMES[locale]));
    expect(settled).toContain('180');
    const days = new RegExp(`(?<!\\d)${ABSENT_DAYS}(?!\\d)`, 'u');
    expect(lines.filter((line) => days.test(line))).toHaveLength(1);
  });

  it('tells that words are kept, where whoever runs the bot allows it', async () => {
    const { say } = await beginTalk({ records: await keeping(true) });
    const { words } = await say(commandInteraction('privacy'));
    expect(words).toContain('questions to which I found no passage');
    expect(words).not.toContain('no question and no note is kept');
  });

  it('counts what is kept about the asker, and deletes it at the press of a button', async () => {
    const { say, records } = await beginTalk({ records: await keeping(true) });
    await fill(records, READER);
    await fill(records, OTHER);
    const said = await say(inDirectMessages(commandInteraction('privacy')));
    expect(said.words).toContain(
      'Kept about you right now:** your preferences, 2 votes, 1 question and 1 question that should be answered',
    );
    const button = buttonInteraction(said.buttonId('Delete what is kept about me'));
    const deleted = await say(button);
    expect(deleted.type).toBe(InteractionResponseType.UpdateMessage);
    expect(deleted.words).toContain(
      'Deleted: your preferences, 2 votes, 1 question and 1 question that should be answered.',
    );
    expect(deleted.words).toContain('Nothing is kept about you right now.');
    expect(await records.keptAbout(READER)).toEqual(NOTHING);
    expect(await records.keptAbout(OTHER)).toEqual(ALL);
    const again = await say(button);
    expect(again.words).toContain('Deleted: nothing.');
  });

  it('deletes what is kept about whoever presses, after a restart as well', async () => {
    const records = await keeping(true);
    await fill(records, READER);
    const before = await beginTalk({ records });
    const id = (await before.say(commandInteraction('privacy'))).buttonId(
      'Delete what is kept about me',
    );
    const after = await beginTalk({ records });
    await after.say(as({ userId: OTHER }, buttonInteraction(id)));
    expect((await records.keptAbout(READER)).votes).toBe(2);
    await after.say(buttonInteraction(id));
    expect((await records.keptAbout(READER)).votes).toBe(0);
  });
});

describe('/about', () => {
  it('points to where one sees what is kept', async () => {
    const { say } = await beginTalk({ articles: [attic] });
    const { words } = await say(commandInteraction('about'));
    expect(words).toContain('`/privacy`');
    expect(words).not.toContain('What it keeps: nothing');
  });
});
