import { describe, expect, it } from 'vitest';
import {
  autocompleteInteraction,
  buttonInteraction,
  commandInteraction,
  messageCommandInteraction,
} from '../../support/interactions.ts';
import { articleOf } from '../../support/long-article.ts';
import { makeArticle } from '../../support/make-article.ts';
import { as, inDirectMessages } from '../../support/occasion.ts';
import { beginTalk } from '../../support/talk.ts';

const GUILD = '1200000000000000004';
const LOUNGE = '1200000000000000031';
const SECRET = 'The cellar is locked.';
const cellar = makeArticle({
  id: 'cellar',
  title: 'The cellar',
  tags: ['house'],
  paragraphs: [[SECRET]],
});
const attic = makeArticle({ id: 'attic', title: 'The attic', paragraphs: [['The attic is dry.']] });
const manual = { ...articleOf(60), id: 'manual', tags: ['house'] };
const articles = [cellar, attic, manual];

/** Everything that answers publicly. */
const ANSWERS = [
  commandInteraction('ask', { question: 'Is it dry?' }),
  commandInteraction('ask', { question: 'Is it dry?', article: 'attic' }),
  commandInteraction('summarize', { article: 'attic' }),
  commandInteraction('brief', { topic: 'attics' }),
];
const OPEN_LIST = commandInteraction('articles', { private: false });
const FOR_ASKER = [commandInteraction('articles'), commandInteraction('about')];

describe('the visibility that a server has settled', () => {
  it('holds for all answers, until their asker says otherwise', async () => {
    const { say, records } = await beginTalk({ articles });
    await records.serverSettings.change(GUILD, { visibility: 'private' });
    for (const interaction of [...ANSWERS, ...FOR_ASKER]) {
      const said = await say(interaction);
      expect(said.isPrivate).toBe(true);
      expect(said.words).not.toContain('Only you see this');
    }
    const asked = commandInteraction('ask', { question: 'Is it dry?', private: false });
    expect((await say(asked)).isPrivate).toBe(false);
    expect((await say(inDirectMessages(asked))).isPrivate).toBe(false);
  });

  it('is private outside the public channels, and answers say why', async () => {
    const { say, records } = await beginTalk({ articles });
    await records.serverSettings.change(GUILD, { publicChannels: [LOUNGE] });
    for (const interaction of [
      ...ANSWERS,
      commandInteraction('ask', { question: 'Dry?', private: false }),
      OPEN_LIST,
    ]) {
      const said = await say(interaction);
      expect(said.isPrivate).toBe(true);
      expect(said.texts).toContain(
        '-# Only you see this: in this channel, the bot doesn’t answer publicly.',
      );
    }
    const inLounge = { channel: { id: LOUNGE, type: 0 } };
    const inThread = { channel: { id: '1200000000000000032', type: 11, parent_id: LOUNGE } };
    for (const place of [inLounge, inThread]) {
      for (const interaction of [...ANSWERS, OPEN_LIST]) {
        const said = await say(as(place, interaction));
        expect(said.isPrivate).toBe(false);
        expect(said.words).not.toContain('Only you see this');
      }
    }
  });
});

describe('the list of articles and what the bot is', () => {
  it('are for their asker alone wherever answers are public, with no word on why', async () => {
    const { say, records } = await beginTalk({ articles });
    for (const publicChannels of [[], [LOUNGE]]) {
      await records.serverSettings.change(GUILD, { publicChannels });
      for (const interaction of FOR_ASKER) {
        const said = await say(interaction);
        expect(said.isPrivate).toBe(true);
        expect(said.words).not.toContain('Only you see this');
      }
    }
  });
});

describe('the number of excerpts that a server has settled', () => {
  it('is what /ask takes, until the asker wants another', async () => {
    const { say, records } = await beginTalk({ articles });
    await records.serverSettings.change(GUILD, { excerpts: 1 });
    const quotes = async (options: object) => {
      const { texts } = await say(
        commandInteraction('ask', { question: 'Is it dry?', ...options }),
      );
      return texts.filter((text) => text.startsWith('> ')).length;
    };
    expect(await quotes({})).toBe(1);
    expect(await quotes({ excerpts: 2 })).toBe(2);
  });
});

describe('what a server hides', () => {
  const summary = commandInteraction('summarize', { article: 'cellar' });
  const asking = [
    summary,
    commandInteraction('ask', { question: 'Is the cellar locked?', excerpts: 5 }),
    commandInteraction('ask', { question: 'Is it locked?', article: 'cellar' }),
    commandInteraction('read', { article: 'cellar' }),
    commandInteraction('brief', { topic: 'cellars' }),
    commandInteraction('quote', { text: 'A cellar that is locked.' }),
    messageCommandInteraction('Find in articles', 'They say “a cellar that is locked”.'),
    messageCommandInteraction('Check quotations', 'They say “a cellar that is locked”.'),
    commandInteraction('articles'),
    commandInteraction('articles', { query: 'cellar' }),
  ];

  it.each([{ hiddenArticles: ['cellar'] }, { hiddenTags: ['house'] }])(
    'is neither quoted nor named by any command: %o',
    async (hidden) => {
      const { say, records } = await beginTalk({ articles });
      await records.serverSettings.change(GUILD, hidden);
      for (const interaction of asking) {
        const { words } = await say(interaction);
        expect(words).not.toContain(SECRET);
        expect(words).not.toContain('The cellar');
      }
      for (const command of ['ask', 'summarize', 'read']) {
        const typed = autocompleteInteraction(command, 'article', { article: 'cell' });
        expect((await say(typed)).choices).toEqual([]);
      }
      expect((await say(as({ guildId: '1200000000000000044' }, summary))).words).toContain(SECRET);
    },
  );

  it('is not counted', async () => {
    const { say, records } = await beginTalk({ articles });
    await records.serverSettings.change(GUILD, { hiddenTags: ['house'] });
    expect((await say(commandInteraction('about'))).words).toContain('It searches 1 article ');
    expect((await say(commandInteraction('articles'))).words).toContain('1 article');
  });

  it('is out of reach of buttons that were drawn before', async () => {
    const { say, records } = await beginTalk({ articles });
    const summary = await say(commandInteraction('summarize', { article: 'manual' }));
    const page = await say(commandInteraction('read', { article: 'manual' }));
    await records.serverSettings.change(GUILD, { hiddenTags: ['house'] });
    const ids = [
      ...['Longer', 'Source'].map((label) => summary.buttonId(label)),
      ...['Next', 'Full text', 'Summarize'].map((label) => page.buttonId(label)),
    ];
    for (const id of ids) {
      const { isPrivate, words } = await say(buttonInteraction(id));
      expect(isPrivate).toBe(true);
      expect(words).toContain('This article was removed.');
    }
  });

  it('is not on the next page of a list that was drawn before', async () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      makeArticle({ id: `tale-${index}`, title: `Tale ${index}`, tags: index > 9 ? ['late'] : [] }),
    );
    const { say, records } = await beginTalk({ articles: many });
    const first = await say(commandInteraction('articles'));
    await records.serverSettings.change(GUILD, { hiddenTags: ['late'] });
    const next = await say(buttonInteraction(first.buttonId('Next')));
    expect(next.words).toContain('10 articles');
    expect(next.words).not.toMatch(/Tale 1[01]/);
  });
});
