import type { APIInteraction } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { PROPOSAL_DAYS, SHOWN_MS } from '../../../../src/records/proposals.ts';
import {
  ADA,
  BEN,
  type Chat,
  type ChatMessage,
  MAY,
  NOW_MS,
  openChat,
} from '../../../support/chat.ts';
import { fakeAdditions, type FakeAdditionsParts } from '../../../support/fake-additions.ts';
import { SERVER } from '../../../support/interactions.ts';
import { LIBRARY } from '../../../support/library.ts';
import { keepRecords } from '../../../support/records.ts';
import { recordingOutbox } from '../../../support/recording-outbox.ts';
import { DAY_MS } from '../../../../src/text/calendar.ts';

const ELSEWHERE = '1200000000000000044';
const BELLS = `---
title: The bells of Saltmouth
author: Pia Lund
published: 2022-11-02
---

The bells of Saltmouth were cast in 1743 from the cannons of a Danish frigate.

They ring whenever a ferry is late.
`;
const WEB = {
  'https://news.example/fog': '# Fog\n\nThe fog of Saltmouth was never measured by anybody.\n',
  'https://news.example/bells': BELLS,
  'https://news.example/empty': '',
};
const FILE = 'https://cdn.discordapp.com/attachments/1/2/bells.md';

async function openServer(parts: Partial<FakeAdditionsParts> = {}) {
  let now = NOW_MS;
  const outbox = recordingOutbox();
  const records = await keepRecords({ now: () => now });
  const { additions, pullquote, visits } = await fakeAdditions({
    articles: LIBRARY,
    web: WEB,
    attachments: { [FILE]: BELLS },
    ...parts,
  });
  const open = (): Promise<Chat> =>
    openChat({ articles: LIBRARY, pullquote, records, outbox, additions, now: () => now });
  const pass = (ms: number): void => {
    now += ms;
  };
  return { chat: await open(), open, outbox, records, additions, visits, pass };
}

const wordsOf = ({ texts }: ChatMessage): string => texts.join('\n');
const add = { url: 'https://news.example/bells' };

function attachment(url = FILE, size = BELLS.length) {
  const filename = url.split('/').at(-1) ?? '';
  return { id: '77', filename, size, url, proxy_url: url };
}

/** The interaction as Discord sends it with a file. */
function withFile(interaction: APIInteraction, url = FILE, size = BELLS.length): APIInteraction {
  const attachments = { '77': attachment(url, size) };
  const data = { ...interaction.data, resolved: { attachments } };
  return { ...interaction, data } as APIInteraction;
}

/** The interaction on a message that has more than words. */
function onMessage(interaction: APIInteraction, more: object): APIInteraction {
  const sent = structuredClone(interaction) as unknown as {
    data: { resolved: { messages: Record<string, object> } };
  };
  for (const one of Object.values(sent.data.resolved.messages)) Object.assign(one, more);
  return sent as unknown as APIInteraction;
}

describe('/collection add', () => {
  it('is off unless whoever runs the bot allows it', async () => {
    const chat = await openChat({ articles: LIBRARY });
    for (const subcommand of ['add', 'list', 'queue']) {
      const { message } = await chat.use(MAY, 'collection', {}, subcommand);
      expect(wordsOf(message)).toContain('can’t be added from Discord here');
    }
    const { message } = await chat.useOn(MAY, 'Add to the articles…', add.url);
    expect(wordsOf(message)).toContain('COLLECTION_ADD');
  });

  it('shows what it understood of a link, and adds it after a confirming click, here alone', async () => {
    const { chat, visits, additions } = await openServer();
    const read = (await chat.use(MAY, 'collection', add, 'add')).message;
    expect(read.isPrivate).toBe(true);
    expect(wordsOf(read)).toContain('The bells of Saltmouth');
    expect(wordsOf(read)).toContain('Pia Lund');
    expect(wordsOf(read)).toContain('2 November 2022');
    expect(wordsOf(read)).toContain('2 paragraphs · 2 sentences');
    expect(wordsOf(read)).toContain('> The bells of Saltmouth were cast in 1743');
    expect(await additions.collection.list()).toEqual([]);
    const added = await chat.press(MAY, read, 'Add it');
    expect(added.kind).toBe('update');
    expect(wordsOf(added.message)).toContain('Added to this server’s articles.');
    expect(wordsOf(added.message)).toContain('It answers from now on.');
    expect(await additions.collection.list()).toMatchObject([
      { collection: `servers/${SERVER.id}`, by: { serverId: SERVER.id, userId: MAY.id } },
    ]);
    const page = await chat.press(BEN, added.message, 'Read here');
    expect(wordsOf(page.message)).toContain('They ring whenever a ferry is late.');
    const question = 'What were the bells of Saltmouth cast from?';
    expect(wordsOf((await chat.use(BEN, 'ask', { question })).message)).toContain('Danish frigate');
    const there = await chat.use({ ...BEN, serverId: ELSEWHERE }, 'ask', { question });
    expect(wordsOf(there.message)).not.toContain('Danish');
    expect(visits).toEqual([add.url]);
  });

  it('takes a file, and the first file or link of a message', async () => {
    const { chat } = await openServer();
    const file = await chat.use(MAY, 'collection', { file: '77' }, 'add', withFile);
    expect(wordsOf(file.message)).toContain('bells.md · 2 paragraphs');
    expect(wordsOf((await chat.press(MAY, file.message, 'Add it')).message)).toContain('Added to');
    const linked = await chat.useOn(MAY, 'Add to the articles…', `Look (${add.url}).`);
    expect(wordsOf(linked.message)).toContain('The bells of Saltmouth');
    const nothing = await chat.useOn(MAY, 'Add to the articles…', 'Hello.');
    expect(wordsOf(nothing.message)).toContain('no link and no file');
  });

  it('says what can’t be added, and why', async () => {
    const { chat } = await openServer({ limits: { bytes: 2_000_000 } });
    const say = async (url: string) =>
      wordsOf((await chat.use(MAY, 'collection', { url }, 'add')).message);
    expect(await say('https://news.example/nothing')).toContain('I couldn’t fetch that.');
    expect(await say('https://news.example/empty')).toContain('no running text');
    const large = await chat.use(MAY, 'collection', { file: '77' }, 'add', (one) =>
      withFile(one, FILE, 3_000_000),
    );
    expect(wordsOf(large.message)).toContain('up to 2 MB');
    expect(wordsOf((await chat.use(MAY, 'collection', {}, 'add')).message)).toContain('no link');
  });

  it('tells what is here already, by its address or its text', async () => {
    const { chat } = await openServer({
      web: { ...WEB, 'https://gazette.example/hollow-point': BELLS, 'https://b.example/x': BELLS },
    });
    const known = { url: 'https://gazette.example/hollow-point' };
    const read = (await chat.use(MAY, 'collection', known, 'add')).message;
    expect(wordsOf(read)).toContain('This is among the articles already.');
    await chat.press(MAY, (await chat.use(MAY, 'collection', add, 'add')).message, 'Add it');
    const copy = (await chat.use(MAY, 'collection', { url: 'https://b.example/x' }, 'add')).message;
    expect(wordsOf(copy)).toContain('This is among the articles already.');
  });

  it('forgets what nobody confirmed within an hour, and survives a restart until then', async () => {
    const { chat, open, pass } = await openServer();
    const first = (await chat.use(MAY, 'collection', { file: '77' }, 'add', withFile)).message;
    const later = await open();
    expect(wordsOf((await later.press(MAY, first, 'Add it')).message)).toContain('Added to');
    const fog = { url: 'https://news.example/fog' };
    const second = (await chat.use(MAY, 'collection', fog, 'add')).message;
    pass(SHOWN_MS);
    expect(wordsOf((await chat.press(MAY, second, 'Add it')).message)).toContain('it is too old');
  });

  it('is bounded for a server and for a person’s day', async () => {
    const { chat, pass } = await openServer({ limits: { perDay: 2, articles: 1 } });
    const use = async () => (await chat.use(MAY, 'collection', add, 'add')).message;
    const first = await use();
    await use();
    expect(wordsOf(await use())).toContain('enough for today: 2 articles a day');
    pass(DAY_MS);
    const fresh = await use();
    await chat.press(MAY, fresh, 'Add it');
    expect(wordsOf(await use())).toContain('This server has its 1 article');
    expect(wordsOf((await chat.press(MAY, first, 'Add it')).message)).toContain('too old');
  });

  it('takes no more than fit, however many were read or suggested before', async () => {
    const { chat, additions } = await openServer({ limits: { articles: 1 } });
    const read = async (url: string) => (await chat.use(MAY, 'collection', { url }, 'add')).message;
    const both = [await read(add.url), await read('https://news.example/fog')];
    const said = [];
    for (const one of both) said.push(wordsOf((await chat.press(MAY, one, 'Add it')).message));
    expect(said[0]).toContain('Added to this server');
    expect(said[1]).toContain('This server has its 1 article');
    expect(await additions.collection.list()).toHaveLength(1);
  });

  it('takes an address as people write it, and says where there is none', async () => {
    const { chat, visits } = await openServer();
    for (const url of [
      'news.example/bells',
      '<https://news.example/bells>',
      'the bells of Saltmouth',
    ])
      await chat.use(MAY, 'collection', { url }, 'add');
    expect(visits).toEqual(['https://news.example/bells', 'https://news.example/bells']);
    const { message } = await chat.use(MAY, 'collection', { url: 'not an address' }, 'add');
    expect(wordsOf(message)).toContain('There is no link and no file here to add.');
  });

  it('takes what a message links to rather than its picture', async () => {
    const { chat } = await openServer();
    const picture = { ...attachment('x/bells.png', 9), content_type: 'image/png' };
    const { message } = await chat.useOn(MAY, 'Add to the articles…', add.url, (interaction) =>
      onMessage(interaction, { attachments: [picture] }),
    );
    expect(wordsOf(message)).toContain('The bells of Saltmouth');
  });

  it('takes what a message forwards', async () => {
    const { chat } = await openServer();
    const forward = async (message: object) => {
      const used = await chat.useOn(MAY, 'Add to the articles…', '', (interaction) =>
        onMessage(interaction, { message_snapshots: [{ message }] }),
      );
      return wordsOf(used.message);
    };
    expect(await forward({ content: '', attachments: [attachment()] })).toContain(
      'bells.md · 2 paragraphs',
    );
    expect(await forward({ content: `See ${add.url}!` })).toContain('The bells of Saltmouth');
    expect(await forward({ content: 'Hello.' })).toContain('no link and no file');
  });
});

describe('a member without the right', () => {
  it('suggests; moderators look, accept or decline, and tell by direct message', async () => {
    const { chat, outbox, additions } = await openServer();
    const read = (await chat.use(ADA, 'collection', add, 'add')).message;
    const suggested = (await chat.press(ADA, read, 'Suggest it')).message;
    expect(wordsOf(suggested)).toContain('Passed on to the moderators.');
    expect(await additions.collection.list()).toEqual([]);
    expect(wordsOf((await chat.use(ADA, 'collection', {}, 'queue')).message)).toContain(
      'Those who manage the server decide',
    );
    const elsewhere = { ...MAY, serverId: ELSEWHERE };
    expect(wordsOf((await chat.use(elsewhere, 'collection', {}, 'queue')).message)).toContain(
      'Suggested by members: nothing',
    );
    const desk = (await chat.use(MAY, 'desk', {})).message;
    const queue = (await chat.press(MAY, desk, '1 suggestion')).message;
    expect(wordsOf(queue)).toContain(`<@${ADA.id}>`);
    const look = (await chat.press(MAY, queue, 'Look')).message;
    expect(wordsOf(look)).toContain('> The bells of Saltmouth were cast');
    expect(wordsOf((await chat.press(ADA, look, 'Accept')).message)).toContain('manage the server');
    expect(wordsOf((await chat.press(elsewhere, look, 'Accept')).message)).toContain('decided');
    const accepted = (await chat.press(MAY, look, 'Accept')).message;
    expect(wordsOf(accepted)).toContain('Added to this server’s articles.');
    expect(await additions.collection.list()).toMatchObject([{ by: { userId: ADA.id } }]);
    expect(outbox.posts).toMatchObject([{ userId: ADA.id }]);
    expect(JSON.stringify(outbox.posts[0]?.reply)).toContain('have added what you suggested');
    expect(wordsOf((await chat.press(MAY, queue, 'Accept')).message)).toContain('decided already');
  });

  it('is told that it is among the articles, if a moderator sees so first', async () => {
    const { chat, outbox, records } = await openServer();
    const read = (await chat.use(ADA, 'collection', add, 'add')).message;
    await chat.press(ADA, read, 'Suggest it');
    await chat.press(MAY, (await chat.use(MAY, 'collection', add, 'add')).message, 'Add it');
    const queue = (await chat.use(MAY, 'collection', {}, 'queue')).message;
    const look = (await chat.press(MAY, queue, 'Look')).message;
    expect(wordsOf(look)).toContain('This is among the articles already.');
    expect(await records.proposals.suggestedIn(SERVER.id)).toEqual([]);
    expect(outbox.posts).toMatchObject([{ userId: ADA.id }]);
    expect(JSON.stringify(outbox.posts)).toContain('is among the articles');
    expect(JSON.stringify(outbox.posts)).not.toContain('have added');
  });

  it('leaves the others to be decided, whatever comes of one', async () => {
    const { chat } = await openServer();
    for (const [person, url] of [
      [ADA, add.url],
      [BEN, 'https://news.example/fog'],
    ] as const) {
      const read = (await chat.use(person, 'collection', { url }, 'add')).message;
      await chat.press(person, read, 'Suggest it');
    }
    const queue = (await chat.use(MAY, 'collection', {}, 'queue')).message;
    const accepted = await chat.press(MAY, queue, 'Accept');
    expect(wordsOf(accepted.message)).toContain('Suggested by members: 1 article');
    expect(accepted.next && wordsOf(accepted.next)).toContain('Added to this server’s articles.');
    const again = await chat.press(MAY, queue, 'Decline');
    expect(wordsOf(again.message)).toContain('Suggested by members: 1 article');
    expect(again.next && wordsOf(again.next)).toContain('decided already');
    expect(again.next?.isPrivate).toBe(true);
  });

  it('is told of a no, and may go away untold where that isn’t possible', async () => {
    const { chat, outbox, additions } = await openServer();
    outbox.answer(BEN.id, { kind: 'refused', status: 403 });
    for (const person of [ADA, BEN]) {
      const read = (await chat.use(person, 'collection', add, 'add')).message;
      await chat.press(person, read, 'Suggest it');
    }
    const queue = (await chat.use(MAY, 'collection', {}, 'queue')).message;
    const rest = (await chat.press(MAY, queue, 'Decline')).message;
    expect(wordsOf(rest)).toContain('Suggested by members: 1 article');
    expect(wordsOf((await chat.press(MAY, rest, 'Decline')).message)).toContain('nothing');
    expect(outbox.posts).toHaveLength(1);
    expect(JSON.stringify(outbox.posts)).toContain('have not taken');
    expect(await additions.collection.list()).toEqual([]);
  });

  it('suggests nothing where only moderators add', async () => {
    const { chat, visits } = await openServer({ by: 'moderators' });
    const refused = (await chat.use(ADA, 'collection', add, 'add')).message;
    expect(wordsOf(refused)).toContain('those who manage the server add articles');
    expect(visits).toEqual([]);
  });

  it('has suggestions bounded in number and in days, and none left once it is forgotten', async () => {
    const { chat, records, pass } = await openServer();
    for (let nth = 0; nth < 6; nth += 1) {
      const read = (await chat.use(ADA, 'collection', { file: '77' }, 'add', withFile)).message;
      const said = wordsOf((await chat.press(ADA, read, 'Suggest it')).message);
      expect(said).toContain(nth < 5 ? 'Passed on' : 'Too many suggestions');
    }
    const waiting = await records.proposals.suggestedIn(SERVER.id);
    const bytes = () => Promise.all(waiting.map((one) => records.proposals.bytesOf(one)));
    expect(await bytes()).not.toContain(undefined);
    const privacy = (await chat.use(ADA, 'privacy', {})).message;
    expect(wordsOf(privacy)).toContain('6 articles that you proposed');
    await chat.press(ADA, privacy, 'Delete what is kept about me');
    expect(await records.proposals.suggestedIn(SERVER.id)).toEqual([]);
    expect(new Set(await bytes())).toEqual(new Set([undefined]));
    const read = (await chat.use(BEN, 'collection', add, 'add')).message;
    await chat.press(BEN, read, 'Suggest it');
    pass(PROPOSAL_DAYS * DAY_MS);
    expect(await records.proposals.suggestedIn(SERVER.id)).toEqual([]);
  });
});

describe('/collection list and remove', () => {
  it('tell what was added here, to moderators by whom, and remove it', async () => {
    const { chat, additions } = await openServer();
    await chat.press(MAY, (await chat.use(MAY, 'collection', add, 'add')).message, 'Add it');
    const theirs = wordsOf((await chat.use(BEN, 'collection', {}, 'list')).message);
    expect(theirs).toContain('The bells of Saltmouth');
    expect(theirs).not.toContain('<@');
    const listed = wordsOf((await chat.use(MAY, 'collection', {}, 'list')).message);
    expect(listed).toContain(`<@${MAY.id}>`);
    const elsewhere = { ...MAY, serverId: ELSEWHERE };
    expect(wordsOf((await chat.use(elsewhere, 'collection', {}, 'list')).message)).toContain(
      'nothing',
    );
    const article = 'The bells of Saltmouth';
    for (const person of [BEN, elsewhere]) {
      const refused = (await chat.use(person, 'collection', { article }, 'remove')).message;
      expect(wordsOf(refused)).toContain('no such article that you could remove');
    }
    const lamp = (await chat.use(MAY, 'collection', { article: 'lighthouse' }, 'remove')).message;
    expect(wordsOf(lamp)).toContain('no such article that you could remove');
    const asked = (await chat.use(MAY, 'collection', { article }, 'remove')).message;
    expect(wordsOf(asked)).toContain('Remove this article?');
    expect(wordsOf((await chat.press(BEN, asked, 'Remove')).message)).toContain('no such article');
    expect(wordsOf((await chat.press(MAY, asked, 'Remove')).message)).toContain('was removed');
    expect(await additions.collection.list()).toEqual([]);
  });

  it('keep an article whose adder asks to be forgotten, without the name', async () => {
    const { chat, additions } = await openServer();
    await chat.press(MAY, (await chat.use(MAY, 'collection', add, 'add')).message, 'Add it');
    const privacy = (await chat.use(MAY, 'privacy', {})).message;
    expect(wordsOf(privacy)).toContain('your Discord id at 1 article');
    const deleted = (await chat.press(MAY, privacy, 'Delete what is kept about me')).message;
    expect(wordsOf(deleted)).toContain('Nothing is kept about you right now.');
    expect(await additions.collection.list()).toMatchObject([{ by: { serverId: SERVER.id } }]);
    expect(wordsOf((await chat.use(MAY, 'collection', {}, 'list')).message)).not.toContain('<@');
  });
});
