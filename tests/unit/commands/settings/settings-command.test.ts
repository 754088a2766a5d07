import { ButtonStyle, ComponentType, InteractionResponseType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Records } from '../../../../src/records/open-records.ts';
import { RecordsError } from '../../../../src/records/records-error.ts';
import { DEFAULT_SETTINGS } from '../../../../src/records/server-settings.ts';
import {
  autocompleteInteraction,
  buttonInteraction,
  commandInteraction,
  selectInteraction,
} from '../../../support/interactions.ts';
import { fakePullquote } from '../../../support/fake-pullquote.ts';
import { makeArticle } from '../../../support/make-article.ts';
import { as, inDirectMessages, MANAGER } from '../../../support/occasion.ts';
import { beginTalk, type Said, type Talk } from '../../../support/talk.ts';
import { keepRecords } from '../../../support/records.ts';
import { inScratchFolder } from '../../../support/scratch-folder.ts';

const GUILD = '1200000000000000004';
const lamp = makeArticle({
  id: 'lamp',
  title: 'The lamp',
  tags: ['sea', 'light'],
  paragraphs: [['It burns.']],
});
const wreck = makeArticle({
  id: 'wreck',
  title: 'The wreck',
  tags: ['sea'],
  paragraphs: [['It sank.']],
});
const orchard = makeArticle({ id: 'orchard', title: 'The orchard', paragraphs: [['It blooms.']] });
const articles = [lamp, wreck, orchard];

const settings = (subcommand: string, options = {}) =>
  as(MANAGER, commandInteraction('settings', options, subcommand));
const typing = (subcommand: string, what: string) =>
  as(MANAGER, autocompleteInteraction('settings', 'what', { what }, subcommand));

/** A manager chooses in one of the panel's selects. */
async function choose({ say }: Talk, panel: Said, nth: number, values: readonly string[]) {
  const id = panel.selects[nth]?.custom_id ?? '';
  return say(as(MANAGER, selectInteraction(id, values)));
}

/** The values that a panel's selects show as chosen. */
function chosen({ selects }: Said): readonly (readonly string[])[] {
  return selects.map((select) =>
    select.type === ComponentType.StringSelect
      ? select.options.filter((option) => option.default).map(({ value }) => value)
      : (select.default_values ?? []).map(({ id }) => id),
  );
}

describe('/settings show', () => {
  it('shows those who may manage the server what is settled, privately', async () => {
    const { say } = await beginTalk({ articles });
    const panel = await say(settings('show'));
    expect(panel.isPrivate).toBe(true);
    expect(chosen(panel)).toEqual([['public'], ['3'], []]);
    expect(panel.words).toContain('Where the bot answers publicly\n');
    expect(panel.words).toContain('Hidden here: nothing');
  });

  it('changes a setting at each choice, in place', async () => {
    const talk = await beginTalk({ articles });
    const panel = await talk.say(settings('show'));
    const first = await choose(talk, panel, 0, ['private']);
    expect(first.type).toBe(InteractionResponseType.UpdateMessage);
    expect(chosen(first)).toEqual([['private'], ['3'], []]);
    await choose(talk, panel, 1, ['5']);
    const third = await choose(talk, panel, 2, ['1200000000000000003', '1200000000000000031']);
    expect(chosen(third)).toEqual([
      ['private'],
      ['5'],
      ['1200000000000000003', '1200000000000000031'],
    ]);
    expect(third.words).toContain('(2 channels)');
    expect(chosen(await choose(talk, panel, 2, []))).toEqual([['private'], ['5'], []]);
  });

  it('takes no other values than it offers', async () => {
    const talk = await beginTalk({ articles });
    const panel = await talk.say(settings('show'));
    for (const [nth, value] of [
      [0, 'nobody'],
      [1, '6'],
      [1, '0'],
      [2, '<#1>'],
    ] as const) {
      expect((await choose(talk, panel, nth, [value])).words).toContain(
        'I don’t know this command',
      );
    }
    expect(await talk.records.serverSettings.get(GUILD)).toEqual(DEFAULT_SETTINGS);
  });

  it('is each server’s own, and there again after a restart', () =>
    inScratchFolder(async (folder) => {
      const open = () => keepRecords({ folder, keepQuestions: false });
      const before = await beginTalk({ articles, records: await open() });
      const panel = await before.say(settings('show'));
      await choose(before, panel, 0, ['private']);
      await before.say(settings('hide', { what: 'lamp' }));
      await before.records.close();

      const after = await beginTalk({ articles, records: await open() });
      const again = await after.say(settings('show'));
      expect(chosen(again)[0]).toEqual(['private']);
      expect(again.words).toContain('- **The lamp** · Ann Author');
      // A panel that was drawn before the restart works as well.
      expect(chosen(await choose(after, panel, 1, ['1']))).toEqual([['private'], ['1'], []]);
      const elsewhere = await after.say(as({ guildId: '1200000000000000044' }, settings('show')));
      expect(chosen(elsewhere)).toEqual([['public'], ['3'], []]);
      await after.records.close();
    }));
});

describe('those who may not manage the server', () => {
  it.each(['show', 'hide', 'unhide', 'unanswered', 'reset'])(
    'are told so by /settings %s',
    async (subcommand) => {
      const { say, records } = await beginTalk({ articles });
      const options = subcommand.includes('hide') ? { what: 'lamp' } : {};
      const said = await say(commandInteraction('settings', options, subcommand));
      expect(said.isPrivate).toBe(true);
      expect(said.words).toContain('Settings are for those who may manage the server.');
      expect(await records.serverSettings.get(GUILD)).toEqual(DEFAULT_SETTINGS);
    },
  );

  it('change nothing with what a manager drew, and see nothing of what is hidden', async () => {
    const talk = await beginTalk({ articles });
    await talk.say(settings('hide', { what: 'lamp' }));
    const panel = await talk.say(settings('show'));
    const question = await talk.say(settings('reset'));
    const select = selectInteraction(panel.selects[0]?.custom_id ?? '', ['private']);
    for (const click of [select, buttonInteraction(question.buttonId('Reset'))]) {
      expect((await talk.say(click)).words).toContain('for those who may manage');
    }
    expect(await talk.records.serverSettings.get(GUILD)).toEqual({
      ...DEFAULT_SETTINGS,
      hiddenArticles: ['lamp'],
    });
    const suggestions = autocompleteInteraction('settings', 'what', { what: '' }, 'unhide');
    expect((await talk.say(suggestions)).choices).toEqual([]);
  });

  it('are told in direct messages that there is no server', async () => {
    const { say } = await beginTalk({ articles });
    const said = await say(inDirectMessages(settings('show')));
    expect(said.isPrivate).toBe(true);
    expect(said.words).toContain('There is no server here');
  });
});

const keeping = (keepQuestions: boolean) => keepRecords({ keepQuestions, now: () => 90_000 });

describe('/settings unanswered', () => {
  it('lists what members of this server want answered, the most wanted first', async () => {
    const pullquote = fakePullquote({ articles });
    const { say, records } = await beginTalk({
      articles,
      records: await keeping(true),
      ask: (asked) =>
        asked.text.includes('burn')
          ? pullquote.ask(asked)
          : Promise.resolve({ kind: 'not-found', question: asked.text, nearest: [] }),
    });
    const { feedback } = records;
    await feedback.addWish('1', 'Who sank the *ferry*?', GUILD);
    await feedback.addWish('1', 'Does it burn?', GUILD);
    await feedback.addWish('2', 'does it burn', GUILD);
    await feedback.addWish('3', 'Who lives elsewhere?', '1200000000000000044');
    await feedback.addWish('3', 'Who wrote to the bot?', undefined);
    await feedback.addUnanswered('4', 'Who only asked?');
    expect((await say(settings('show'))).words).toContain(
      'Members want 2 questions answered: `/settings unanswered`',
    );
    const said = await say(settings('unanswered'));
    expect(said.isPrivate).toBe(true);
    expect(said.texts).toEqual([
      '**What members say should be answered**\n-# Said in this server within half a year. You see how many said so, never who.',
      'Does it burn?\n-# 2 members · <t:90:R> · answered by now',
      'Who sank the \\*ferry\\*?\n-# 1 member · <t:90:R>',
    ]);
  });

  it('lists ten, and counts the others', async () => {
    const { say, records } = await beginTalk({ articles, records: await keeping(true) });
    for (let year = 1901; year <= 1912; year += 1)
      await records.feedback.addWish('1', `What ${'happened '.repeat(30)} in ${year}?`, GUILD);
    const said = await say(settings('unanswered'));
    expect(said.texts).toHaveLength(12);
    expect(said.texts.at(-1)).toBe('-# 2 more questions are wanted less.');
  });

  it('counts those of which the words aren’t kept', async () => {
    const { say, records } = await beginTalk({ articles, records: await keeping(false) });
    await records.feedback.addWish('1', 'Who sank?', GUILD);
    await records.feedback.addWish('2', 'who sank', GUILD);
    const said = await say(settings('unanswered'));
    expect(said.words).toContain('There is 1 question of which the words aren’t kept;');
    expect(said.words).not.toContain('sank');
  });

  it('says so if there is nothing', async () => {
    const { say } = await beginTalk({ articles });
    const said = await say(settings('unanswered'));
    expect(said.words).toContain('No member has said yet that a question should be answered.');
    expect((await say(settings('show'))).words).not.toContain('Members want');
  });
});

describe('/settings hide', () => {
  it('suggests tags and articles, told apart', async () => {
    const { say } = await beginTalk({ articles });
    expect((await say(typing('hide', ''))).choices).toEqual([
      { name: 'Tag: sea (2 articles)', value: 'tag//sea' },
      { name: 'Tag: light (1 article)', value: 'tag//light' },
      { name: 'Article: The lamp · Ann Author', value: 'lamp' },
      { name: 'Article: The wreck · Ann Author', value: 'wreck' },
      { name: 'Article: The orchard · Ann Author', value: 'orchard' },
    ]);
    expect((await say(typing('hide', 'L'))).choices.map(({ value }) => value)).toEqual([
      'tag//light',
      'lamp',
    ]);
  });

  it('hides an article that was chosen, or named', async () => {
    for (const what of ['wreck', 'the WRECK', 'wre']) {
      const { say, records } = await beginTalk({ articles });
      const said = await say(settings('hide', { what }));
      expect(said.isPrivate).toBe(true);
      expect(said.words).toContain('Hidden in this server: **The wreck** · Ann Author');
      expect(said.words).toContain('2 articles are shown');
      expect((await records.serverSettings.get(GUILD)).hiddenArticles).toEqual(['wreck']);
    }
  });

  it('hides every article with a tag', async () => {
    for (const what of ['tag//sea', 'Sea']) {
      const { say, records } = await beginTalk({ articles });
      const said = await say(settings('hide', { what }));
      expect(said.words).toContain('Hidden in this server: Tag **sea**: 2 articles');
      expect(said.words).toContain('1 article is shown');
      expect((await records.serverSettings.get(GUILD)).hiddenTags).toEqual(['sea']);
      expect((await say(typing('hide', ''))).choices.map(({ value }) => value)).toEqual([
        'tag//light',
        'orchard',
      ]);
    }
  });

  it('says so if something is hidden already', async () => {
    const { say, records } = await beginTalk({ articles });
    await say(settings('hide', { what: 'lamp' }));
    expect((await say(settings('hide', { what: 'lamp' }))).words).toContain(
      'Hidden in this server already',
    );
    expect((await records.serverSettings.get(GUILD)).hiddenArticles).toEqual(['lamp']);
  });

  it('says so if it is unclear what is meant', async () => {
    const tagged = makeArticle({ id: 'sea', title: 'Light', paragraphs: [] });
    const { say, records } = await beginTalk({ articles: [...articles, tagged] });
    expect((await say(settings('hide', { what: 'zebra*' }))).words).toContain(
      'No article and no tag is called “zebra\\*”.',
    );
    const several = await say(settings('hide', { what: 'the' }));
    expect(several.words).toContain('“the” may mean more than one thing.');
    expect(several.words).toContain('- **The orchard** · Ann Author');
    const both = await say(settings('hide', { what: 'light' }));
    expect(both.words).toContain('- Tag **light**: 1 article\n- **Light** · Ann Author');
    expect(await records.serverSettings.get(GUILD)).toEqual(DEFAULT_SETTINGS);
  });
});

describe('/settings unhide', () => {
  it('suggests what is hidden, and brings it back', async () => {
    const { say, records } = await beginTalk({ articles });
    await say(settings('hide', { what: 'lamp' }));
    await say(settings('hide', { what: 'tag//sea' }));
    expect((await say(typing('unhide', ''))).choices).toEqual([
      { name: 'Tag: sea (2 articles)', value: 'tag//sea' },
      { name: 'Article: The lamp · Ann Author', value: 'lamp' },
    ]);
    expect((await say(settings('unhide', { what: 'tag//sea' }))).words).toContain(
      'No longer hidden',
    );
    expect((await say(settings('unhide', { what: 'the lamp' }))).words).toContain(
      'No longer hidden',
    );
    expect(await records.serverSettings.get(GUILD)).toEqual(DEFAULT_SETTINGS);
  });

  it('says what keeps an article hidden, and what isn’t hidden at all', async () => {
    const { say } = await beginTalk({ articles });
    await say(settings('hide', { what: 'sea' }));
    await say(settings('hide', { what: 'lamp' }));
    for (const what of ['lamp', 'wreck']) {
      expect((await say(settings('unhide', { what }))).words).toContain(
        'Still hidden by one of its tags',
      );
    }
    expect((await say(settings('unhide', { what: 'orchard' }))).words).toContain(
      'Not hidden in this server',
    );
    expect((await say(settings('unhide', { what: 'light' }))).words).toContain(
      'Not hidden in this server',
    );
  });

  it('brings back what is no longer among the articles', async () => {
    const { records, say } = await beginTalk({ articles });
    await say(settings('hide', { what: 'lamp' }));
    await say(settings('hide', { what: 'light' }));
    const later = await beginTalk({ articles: [orchard], records });
    expect((await later.say(settings('show'))).words).toContain(
      '- lamp (no longer among the articles)',
    );
    expect((await later.say(typing('unhide', 'l'))).choices).toEqual([
      { name: 'Tag: light (no article)', value: 'tag//light' },
      { name: 'Article: lamp (no longer there)', value: 'lamp' },
    ]);
    await later.say(settings('unhide', { what: 'lamp' }));
    await later.say(settings('unhide', { what: 'tag//light' }));
    expect(await records.serverSettings.get(GUILD)).toEqual(DEFAULT_SETTINGS);
  });
});

describe('/settings reset', () => {
  it('asks once more, and then resets', async () => {
    const talk = await beginTalk({ articles });
    await talk.say(settings('hide', { what: 'lamp' }));
    const question = await talk.say(settings('reset'));
    expect(question.isPrivate).toBe(true);
    expect(question.buttons.map(({ style }) => style)).toEqual([
      ButtonStyle.Danger,
      ButtonStyle.Secondary,
    ]);
    const kept = await talk.say(as(MANAGER, buttonInteraction(question.buttonId('Keep them'))));
    expect(kept.type).toBe(InteractionResponseType.UpdateMessage);
    expect(kept.words).toContain('- **The lamp**');
    const reset = await talk.say(as(MANAGER, buttonInteraction(question.buttonId('Reset'))));
    expect(reset.type).toBe(InteractionResponseType.UpdateMessage);
    expect(reset.words).toContain('Hidden here: nothing');
    expect(await talk.records.serverSettings.get(GUILD)).toEqual(DEFAULT_SETTINGS);
  });
});

describe('a setting that can’t be written', () => {
  it('stays as it was, and the manager is told so', async () => {
    const { records } = await beginTalk();
    const stuck: Records = {
      ...records,
      serverSettings: { ...records.serverSettings, change: failToWrite, reset: failToWrite },
    };
    const talk = await beginTalk({ articles, records: stuck });
    const panel = await talk.say(settings('show'));
    const question = await talk.say(settings('reset'));
    const clicks = [
      settings('hide', { what: 'lamp' }),
      as(MANAGER, selectInteraction(panel.selects[0]?.custom_id ?? '', ['private'])),
      as(MANAGER, buttonInteraction(question.buttonId('Reset'))),
    ];
    for (const click of clicks) {
      const said = await talk.say(click);
      expect(said.isPrivate).toBe(true);
      expect(said.words).toContain('I couldn’t save that: nothing was changed.');
    }
    expect(chosen(await talk.say(settings('show')))).toEqual([['public'], ['3'], []]);
  });
});

function failToWrite(): Promise<never> {
  const disk = { file: 'data/settings', message: 'is full', remedy: 'Make room.' };
  return Promise.reject(new RecordsError(disk));
}
