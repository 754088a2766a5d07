import { describe, expect, it } from 'vitest';
import {
  ADA,
  BEN,
  type Chat,
  type ChatMessage,
  MAY,
  NOW_MS,
  openChat,
} from '../../../support/chat.ts';
import type { OnPosted } from '../../../../src/discord/outbox.ts';
import { SERVER } from '../../../support/interactions.ts';
import { LIBRARY } from '../../../support/library.ts';
import { makeArticle } from '../../../support/make-article.ts';
import { recordingOutbox } from '../../../support/recording-outbox.ts';
import { keepRecords } from '../../../support/records.ts';

const ELSEWHERE = '1200000000000000044';
const MAY_ELSEWHERE = { ...MAY, serverId: ELSEWHERE };
const CHANNEL = '1200000000000000003';
const OTHER_CHANNEL = '1200000000000000071';

/** Nothing in the library answers it. */
const IN_VAIN = 'Which zeppelin captain painted Samarkand?';

/** By the third paragraph of the ferry article, which the question has no words of. */
const CALLED = 'Whom do zebras at the waterfront honour?';

const openDesk = async (keepQuestions = true) => {
  const outbox = recordingOutbox();
  const records = await keepRecords({ keepQuestions, now: () => NOW_MS });
  const chat = await openChat({ articles: LIBRARY, records, outbox });
  return { chat, outbox, records };
};

const wordsOf = ({ texts }: ChatMessage): string => texts.join('\n');

async function deskOf(chat: Chat, by = MAY): Promise<ChatMessage> {
  return (await chat.use(by, 'desk', {})).message;
}

async function choosePassage(chat: Chat, article = 'ferry') {
  const opened = (await chat.press(MAY, await deskOf(chat), 'Answer with an article')).message;
  const title = LIBRARY.find(({ id }) => id === article)?.title ?? '';
  const options = opened.selects[0]?.options ?? [];
  const value = options.find(({ label }) => label === title)?.value ?? '';
  const chosen = await chat.choose(MAY, opened, 'Choose an article', value);
  expect(chosen.kind).toBe('update');
  expect(chosen.message.isPrivate).toBe(true);
  return chosen.message;
}

describe('/desk', () => {
  it('lists for those who manage the server what was asked there in vain, the newest first, and never who', async () => {
    const { chat, records } = await openDesk();
    await records.feedback.addUnanswered(BEN.id, 'Who tunes the organ in Antarctica?', SERVER.id);
    await chat.use(ADA, 'ask', { question: IN_VAIN });
    await chat.use(BEN, 'ask', { question: 'which ZEPPELIN captain painted samarkand' });
    const desk = await deskOf(chat);
    expect(desk.isPrivate).toBe(true);
    const [head = '', first = '', second = ''] = desk.texts;
    expect(head).toContain('Asked here in vain: 2 questions');
    expect(first.toLowerCase()).toContain('which zeppelin captain painted samarkand');
    expect(first).toContain('2 members · no passage × 2 · <t:');
    expect(second).toContain('organ in Antarctica');
    expect(JSON.stringify(desk.raw)).not.toMatch(/Ada|Ben|118000000000000010[12]/u);
  });

  it('is for nobody else, and tells no other server', async () => {
    const { chat } = await openDesk();
    await chat.use(ADA, 'ask', { question: IN_VAIN });
    expect(wordsOf(await deskOf(chat, ADA))).toContain(
      'The desk is for those who may manage the server.',
    );
    expect(wordsOf(await deskOf(chat, MAY_ELSEWHERE))).toContain('Asked here in vain: nothing');
    const desk = await deskOf(chat);
    for (const label of ['Answer with an article', 'Dismiss']) {
      expect(wordsOf((await chat.press(ADA, desk, label)).message)).toContain('may manage');
      expect(wordsOf((await chat.press(MAY_ELSEWHERE, desk, label)).message)).toContain(
        'Nothing is kept of this question',
      );
    }
    expect(wordsOf(await deskOf(chat))).toContain('1 question');
  });

  it('counts answers that did not help, with the reason given most', async () => {
    const { chat } = await openDesk();
    const { message } = await chat.use(ADA, 'ask', { question: 'When was the lamp lit?' });
    const { form } = await chat.press(BEN, message, 'Not helpful');
    await chat.submit(BEN, message, form, { reason: 'too-short', note: 'My private note' });
    const desk = wordsOf(await deskOf(chat));
    expect(desk).toContain('not helpful × 1 (It is too short)');
    expect(desk).not.toContain('private note');
  });

  it('says kindly where whoever runs the bot keeps no questions', async () => {
    const { chat } = await openDesk(false);
    await chat.use(ADA, 'ask', { question: IN_VAIN });
    const { message } = await chat.use(ADA, 'ask', { question: IN_VAIN });
    await chat.press(ADA, message, 'This should be answered');
    const desk = wordsOf(await deskOf(chat));
    expect(desk).toContain('FEEDBACK_KEEP_QUESTIONS');
    expect(desk).toContain('1 question of which the words aren’t kept');
    expect(desk).not.toContain('zeppelin');
  });

  it('turns its pages', async () => {
    const { chat, records } = await openDesk();
    const seas = 'Aral Baltic Caspian Dead Egean Flores Galilee'.split(' ');
    for (const sea of seas) {
      await records.feedback.addUnanswered(ADA.id, `Who mapped the ${sea} basin?`, SERVER.id);
    }
    const first = await deskOf(chat);
    expect(wordsOf(first)).toContain('7 questions');
    expect(first.texts.filter((text) => text.includes('basin'))).toHaveLength(5);
    const second = (await chat.press(MAY, first, 'Next')).message;
    expect(second.texts.filter((text) => text.includes('basin'))).toHaveLength(2);
    const back = (await chat.press(MAY, second, 'Previous')).message;
    expect(wordsOf(back)).toContain('Page 1 of 2');
  });
});

describe('Dismiss', () => {
  it('takes a question off the desk, also when it is asked again, and can be undone', async () => {
    const { chat } = await openDesk();
    await chat.use(ADA, 'ask', { question: IN_VAIN });
    const dismissed = await chat.press(MAY, await deskOf(chat), 'Dismiss');
    expect(dismissed.kind).toBe('update');
    expect(wordsOf(dismissed.message)).toContain(`Dismissed: ${IN_VAIN}`);
    await chat.use(BEN, 'ask', { question: 'Samarkand: painted by which zeppelin captain?' });
    expect(wordsOf(await deskOf(chat))).toContain('Nothing waits for an answer.');
    await chat.press(MAY, dismissed.message, 'Bring back');
    expect(wordsOf(await deskOf(chat))).toContain('2 members');
  });
});

describe('Answer with an article', () => {
  it('shows the best passage privately, and others of the article', async () => {
    const { chat } = await openDesk();
    await chat.use(ADA, 'ask', { question: CALLED });
    const first = await choosePassage(chat);
    expect(wordsOf(first)).toContain('How the ferry strike ended');
    const quoted = first.texts.filter((text) => text.startsWith('>'));
    expect(quoted).toEqual([expect.stringContaining('The Harbour and Dock Workers Union')]);
    const second = (await chat.press(MAY, first, 'Another passage')).message;
    expect(wordsOf(second)).toContain('The strike ended because');
    const { form } = await chat.press(MAY, second, 'Other words');
    const third = (await chat.submit(MAY, second, form, { typed: 'wreath at the quay' })).message;
    expect(wordsOf(third)).toContain('It lays a wreath at the quay');
  });

  it('finds it by words of any letters, also those that Discord counts as one and others as two', async () => {
    const { chat } = await openDesk();
    await chat.use(ADA, 'ask', { question: CALLED });
    const first = await choosePassage(chat);
    const { form } = await chat.press(MAY, first, 'Other words');
    const typed = `wreath quay ${'🎉'.repeat(26)}`;
    const found = (await chat.submit(MAY, first, form, { typed })).message;
    expect(wordsOf(found)).toContain('It lays a wreath at the quay');
  });

  it('posts it as a reply in a channel, marked as the moderators’ choice, pinging nobody', async () => {
    const { chat, outbox } = await openDesk();
    await chat.use(ADA, 'ask', { question: CALLED });
    const posted = await chat.chooseChannel(MAY, await choosePassage(chat), CHANNEL);
    expect(wordsOf(posted.message)).toContain(`Posted in <#${CHANNEL}>.`);
    expect(outbox.posts).toMatchObject([{ channelId: CHANNEL }]);
    const said = JSON.stringify(outbox.posts[0]?.reply.components);
    expect(said).toContain('Chosen by this server’s moderators');
    expect(said).toContain('How the ferry strike ended');
    expect(outbox.posts[0]?.reply.mention).toBeUndefined();
    expect(wordsOf(await deskOf(chat))).toContain('Nothing waits for an answer.');
  });

  it('tells of what it has posted, so that it is found when the article has to go', async () => {
    const told: unknown[] = [];
    const outbox = recordingOutbox();
    const onPosted: OnPosted = async ({ quotes }, posted) =>
      told.push([quotes[0]?.article.id, posted]);
    const chat = await openChat({ articles: LIBRARY, outbox, onPosted });
    await chat.use(ADA, 'ask', { question: CALLED });
    await chat.chooseChannel(MAY, await choosePassage(chat), CHANNEL);
    const [{ messageId } = {}] = outbox.posts;
    expect(told).toEqual([['ferry', { serverId: SERVER.id, channelId: CHANNEL, messageId }]]);
  });

  it.each([[undefined], ['1200000000000000070']])(
    'is not posted where its collection isn’t used, nor where nothing is to be public (in the channel %s)',
    async (parent) => {
      const { chat, outbox, records } = await openDesk();
      const settled = parent ?? OTHER_CHANNEL;
      await chat.use(ADA, 'ask', { question: CALLED });
      const { serverSettings } = records;
      await serverSettings.change(SERVER.id, { channelCollections: { [settled]: ['elsewhere'] } });
      const unused = await chat.chooseChannel(
        MAY,
        await choosePassage(chat),
        OTHER_CHANNEL,
        parent,
      );
      expect(wordsOf(unused.message)).toContain(`<#${OTHER_CHANNEL}> doesn’t use`);
      await serverSettings.change(SERVER.id, { channelCollections: {}, publicChannels: ['1'] });
      const confined = await chat.chooseChannel(
        MAY,
        await choosePassage(chat),
        OTHER_CHANNEL,
        parent,
      );
      expect(wordsOf(confined.message)).toContain(`I don’t answer publicly in <#${OTHER_CHANNEL}>`);
      expect(outbox.posts).toEqual([]);
      await serverSettings.change(SERVER.id, { publicChannels: [settled] });
      await chat.chooseChannel(MAY, await choosePassage(chat), OTHER_CHANNEL, parent);
      expect(outbox.posts).toHaveLength(1);
    },
  );

  it('stays on the desk where the bot can’t post', async () => {
    const { chat, outbox } = await openDesk();
    outbox.answer(CHANNEL, { kind: 'refused', status: 403 });
    await chat.use(ADA, 'ask', { question: CALLED });
    const posted = await chat.chooseChannel(MAY, await choosePassage(chat), CHANNEL);
    expect(wordsOf(posted.message)).toContain('I couldn’t post there.');
    expect(wordsOf(await deskOf(chat))).toContain('zebras');
  });

  it('finds articles by what is typed in a form', async () => {
    const { chat } = await openDesk();
    await chat.use(ADA, 'ask', { question: CALLED });
    const opened = (await chat.press(MAY, await deskOf(chat), 'Answer with an article')).message;
    const { form } = await chat.press(MAY, opened, 'Search articles');
    const found = (await chat.submit(MAY, opened, form, { typed: 'fog' })).message;
    expect(found.selects[0]?.options.map(({ label }) => label)).toEqual(['Fog: a short history']);
  });

  it('keeps it: whoever asks the same here sees it first, and nobody elsewhere does', async () => {
    const { chat } = await openDesk();
    await chat.use(ADA, 'ask', { question: CALLED });
    const kept = await chat.press(MAY, await choosePassage(chat), 'Keep as the answer here');
    expect(wordsOf(kept.message)).toContain('Kept: whoever asks this here');
    const { message } = await chat.use(BEN, 'ask', {
      question: 'whom do ZEBRAS honour at the waterfront?',
    });
    expect(message.isPrivate).toBe(false);
    const [, marked = '', quoted = ''] = message.texts;
    expect(marked).toContain('Chosen by this server’s moderators:');
    expect(marked).toContain('How the ferry strike ended');
    expect(quoted.startsWith('> ')).toBe(true);
    const elsewhere = await chat.use(MAY_ELSEWHERE, 'ask', { question: CALLED });
    expect(wordsOf(elsewhere.message)).not.toContain('Chosen by');
    expect(wordsOf(await deskOf(chat))).toContain('Nothing waits for an answer.');
    expect(wordsOf(await deskOf(chat, MAY_ELSEWHERE))).not.toContain('kept');
  });

  it('does not use what has changed, gone or been hidden since, and says so at the desk', async () => {
    const { chat, records } = await openDesk();
    await chat.use(ADA, 'ask', { question: CALLED });
    await chat.press(MAY, await choosePassage(chat), 'Keep as the answer here');
    const others = LIBRARY.filter(({ id }) => id !== 'ferry');
    const changed = makeArticle({ id: 'ferry', paragraphs: [['All is otherwise now.']] });
    for (const articles of [others, [...others, changed]]) {
      const later = await chat.restart(articles);
      const { message } = await later.use(BEN, 'ask', { question: CALLED });
      expect(wordsOf(message)).not.toContain('Chosen by');
      expect(wordsOf(await deskOf(later))).toContain('1 kept answer isn’t used any more');
    }
    const back = await chat.restart(LIBRARY);
    expect(wordsOf((await back.use(BEN, 'ask', { question: CALLED })).message)).toContain(
      'Chosen by',
    );
    await records.serverSettings.change(SERVER.id, { hiddenArticles: ['ferry'] });
    const hidden = await back.use(BEN, 'ask', { question: CALLED });
    expect(wordsOf(hidden.message)).not.toContain('Chosen by');
    expect(wordsOf(await deskOf(back))).toContain('1 kept answer isn’t used any more');
  });

  it('forgets it, and the question is on the desk again', async () => {
    const { chat } = await openDesk();
    await chat.use(ADA, 'ask', { question: CALLED });
    await chat.press(MAY, await choosePassage(chat), 'Keep as the answer here');
    const kept = (await chat.press(MAY, await deskOf(chat), '1 kept answer')).message;
    expect(wordsOf(kept)).toContain(CALLED);
    expect(wordsOf(kept)).toContain('How the ferry strike ended');
    expect(wordsOf((await chat.press(ADA, kept, 'Forget')).message)).toContain('may manage');
    const forgotten = (await chat.press(MAY, kept, 'Forget')).message;
    expect(wordsOf(forgotten)).toContain(CALLED);
    expect(wordsOf(forgotten)).toContain('no passage × 1');
  });
});

describe('the weekly note', () => {
  it('goes to the channel that is chosen, until none is, or it ends by itself', async () => {
    const { chat, records } = await openDesk();
    const desk = await deskOf(chat);
    expect(wordsOf((await chat.chooseChannel(ADA, desk, CHANNEL)).message)).toContain('may manage');
    expect(await records.weeklyNotes.of(SERVER.id)).toBeUndefined();
    const chosen = await chat.chooseChannel(MAY, desk, CHANNEL);
    expect(chosen.kind).toBe('update');
    expect(JSON.stringify(chosen.message.raw)).toContain('"default_values":[{"id":"' + CHANNEL);
    expect(await records.weeklyNotes.of(SERVER.id)).toMatchObject({ channelId: CHANNEL });
    expect(await records.weeklyNotes.of(ELSEWHERE)).toBeUndefined();
    await records.weeklyNotes.end(SERVER.id, CHANNEL, 404);
    expect(wordsOf(await deskOf(chat))).toContain('The weekly note has ended');
  });
});
