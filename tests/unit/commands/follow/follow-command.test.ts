import { PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { followId, followsId } from '../../../../commands/follow/follow-ids.ts';
import { commands } from '../../../../commands/index.ts';
import { createBot } from '../../../../src/discord/create-bot.ts';
import { createPullquote } from '../../../../src/pullquote-over-archive.ts';
import type { FollowPlace } from '../../../../src/records/follow.ts';
import { followCode } from '../../../../src/records/follow-key.ts';
import {
  autocompleteInteraction,
  buttonInteraction,
  commandInteraction,
  selectInteraction,
  SERVER,
} from '../../../support/interactions.ts';
import { LIBRARY } from '../../../support/library.ts';
import { as, inDirectMessages, MANAGER } from '../../../support/occasion.ts';
import { recordingLog } from '../../../support/recording-log.ts';
import { recordingOutbox } from '../../../support/recording-outbox.ts';
import { keepRecords } from '../../../support/records.ts';
import { servicesOf } from '../../../support/services.ts';
import { textsIn } from '../../../../src/presentation/cards/walk-components.ts';
import type { APIInteraction } from 'discord-api-types/v10';
import type { Collections } from '../../../../src/collections/collections.ts';
import { collectionsIn } from '../../../support/collections.ts';
import { unhurried } from '../../../support/unhurried.ts';

const READER = '1200000000000000005';
const QUESTION = 'How did the ferry strike end?';

async function begin({ collections }: { readonly collections?: Collections } = {}) {
  const records = await keepRecords({ keepQuestions: false });
  const outbox = recordingOutbox();
  const articles = LIBRARY.map((article) =>
    Object.assign({}, article, { id: `coast/${article.id}` }),
  );
  const pullquote = await createPullquote(articles);
  const services = servicesOf({ pullquote, records, outbox, collections });
  const bot = createBot({ commands, services, log: recordingLog(), schedule: unhurried });
  return {
    records,
    outbox,
    say: async (interaction: APIInteraction): Promise<string> => {
      const { response } = await bot(interaction);
      const { data = {} } = response as {
        readonly data?: { components?: never[]; choices?: unknown };
      };
      return data.choices === undefined
        ? textsIn(data.components ?? []).join('\n')
        : JSON.stringify(data.choices);
    },
  };
}

const follow = (options: Record<string, string | number>, what = 'question'): APIInteraction =>
  commandInteraction('follow', options, what);

describe('/follow', () => {
  it('follows a question for whoever asks, and says so in a direct message once', async () => {
    const { say, outbox, records } = await begin();
    expect(await say(follow({ question: QUESTION }))).toContain('Followed from now on');
    expect(outbox.posts.map(({ userId }) => userId)).toEqual([READER]);
    await say(follow({ author: 'Mara Quill', when: 'weekly', hour: 6 }, 'author'));
    expect(outbox.posts).toHaveLength(1);
    const follows = await records.follows.ofPerson(READER);
    expect(follows.map(({ rhythm, hour }) => [rhythm, hour])).toEqual([
      ['at-once', 8],
      ['weekly', 6],
    ]);
  });

  it('keeps nothing of somebody whom direct messages don’t reach', async () => {
    const { say, outbox, records } = await begin();
    outbox.answer(READER, { kind: 'refused', status: 403 });
    expect(await say(follow({ question: QUESTION }))).toContain('don’t reach you');
    expect(await records.keptAbout(READER)).toMatchObject({ follows: 0, recipients: 0 });
  });

  it('follows for a channel only what those who manage it want', async () => {
    const { say, records } = await begin();
    const here = follow({ question: QUESTION, where: 'here' });
    expect(await say(here)).toContain('for those who may manage it');
    expect(await say(inDirectMessages(here))).toContain('no server’s channel');
    const userId = '1200000000000000006';
    const channelManager = { userId, permissions: PermissionFlagsBits.ManageChannels };
    expect(await say(as(channelManager, here))).toContain('Followed from now on');
    expect(await say(as(MANAGER, here))).toContain('Followed already');
    expect(await records.follows.list()).toHaveLength(1);
    const member = { userId: '1200000000000000009', permissions: 0n };
    expect(await say(as(member, follow({}, 'list')))).toContain('Nothing is followed');
    expect(await say(as(MANAGER, follow({}, 'list')))).toContain(QUESTION);
  });

  it('shows and ends those of the whole server to who manages it, of a channel to who manages that', async () => {
    const { say, records } = await begin();
    const elsewhere = { kind: 'channel', serverId: SERVER.id, channelId: '1200000000000000088' };
    const what = { kind: 'author', names: ['Ida Harbour'] } as const;
    const how = { rhythm: 'at-once', hour: 8, locale: 'en-GB' } as const;
    await records.follows.add('7', { what, place: elsewhere as FollowPlace, ...how });
    const [{ key } = { key: '' }] = await records.follows.list();
    const code = followCode(key);
    const userId = '1200000000000000006';
    const channelManager = { userId, permissions: PermissionFlagsBits.ManageChannels };
    await say(as(channelManager, follow({ question: QUESTION, where: 'here' })));
    await say(as(channelManager, follow({ tag: 'sea' }, 'tag')));
    const seen = await say(as(channelManager, follow({}, 'list')));
    expect(seen).toContain('2 things');
    expect(seen).not.toContain('Ida Harbour');
    const unfollow = buttonInteraction(followId.of({ wanted: 'unfollow', code }));
    expect(await say(as(channelManager, unfollow))).toContain('Only those who made this');
    const chosen = followsId.of({ wanted: 'unfollow', page: 1 });
    await say(as(channelManager, selectInteraction(chosen, [code])));
    expect(await records.follows.list()).toHaveLength(3);
    expect(await say(as(MANAGER, follow({}, 'list')))).toContain('Ida Harbour');
    expect(await say(as(MANAGER, unfollow))).toContain('No longer followed');
  });

  it('does not post for a server that does not have the bot', async () => {
    const { say } = await begin();
    const here = as(MANAGER, follow({ question: QUESTION, where: 'here' }));
    const own = { ...here, authorizing_integration_owners: { 1: READER } } as APIInteraction;
    expect(await say(own)).toContain('This server doesn’t have me');
  });

  it.each(['Summarize the article on fog', 'Thanks!', 'What is new?', '\u200B?\u200B?', '🎉🎉🎉'])(
    'does not follow “%s”, which no passage answers',
    async (question) => {
      const { say, records } = await begin();
      expect(await say(follow({ question }))).toContain('no question that a passage');
      expect(await records.follows.list()).toEqual([]);
    },
  );

  it('follows a collection for somebody only where direct messages have it', async () => {
    const source = `collections:\n  coast: { name: The coast, servers: ["${SERVER.id}"] }\n`;
    const { say, records } = await begin({ collections: collectionsIn(source) });
    const wanted = { collection: 'The coast' };
    expect(await say(follow(wanted, 'collection'))).toContain('“The coast” isn’t open');
    expect(await records.follows.list()).toEqual([]);
    const asked = await say(follow({ question: QUESTION }));
    expect(asked).toContain('Followed from now on');
    expect(asked).toContain('direct messages don’t');
    const here = follow({ ...wanted, where: 'here' }, 'collection');
    const told = await say(as(MANAGER, here));
    expect(told).toContain('Followed from now on');
    expect(told).not.toContain('direct messages');
  });

  it('follows a collection by its name', async () => {
    const { say, records } = await begin();
    const typing = autocompleteInteraction(
      'follow',
      'collection',
      { collection: 'co' },
      'collection',
    );
    expect(await say(typing)).toContain('coast (4 articles)');
    expect(await say(follow({ collection: 'Coast' }, 'collection'))).toContain(
      'Followed from now on',
    );
    const [{ what } = {}] = await records.follows.list();
    expect(what).toMatchObject({ kind: 'collection', folder: 'coast' });
    expect(await say(follow({ collection: 'hills' }, 'collection'))).toContain('called “hills”');
  });

  it('is ended by its button for those who may, and from the list', async () => {
    const { say, records } = await begin();
    await say(as(MANAGER, follow({ question: QUESTION, where: 'here' })));
    await say(follow({ tag: 'sea' }, 'tag'));
    const [channels] = await records.follows.ofServer('1200000000000000004');
    const code = channels?.key.split('/')[1] ?? '';
    const unfollow = buttonInteraction(`1;follow;8,10;unfollow${code}`);
    expect(await say(unfollow)).toContain('Only those who made this');
    expect(await say(as(MANAGER, unfollow))).toContain('No longer followed');
    expect(await say(as(MANAGER, unfollow))).toContain('isn’t followed any more');
    const [own] = await records.follows.ofPerson(READER);
    const chosen = own?.key.split('/')[1] ?? '';
    expect(await say(selectInteraction('1;follows;8,1;unfollow1', [chosen]))).toContain(
      'Nothing is followed',
    );
  });
});
