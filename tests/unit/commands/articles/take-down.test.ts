import type { APIInteraction, APIMessage } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { articleId } from '../../../../commands/articles/article-select.ts';
import { takeDownId } from '../../../../commands/articles/take-down-card.ts';
import { commands } from '../../../../commands/index.ts';
import { referenceTo } from '../../../../src/articles/article-reference.ts';
import { collectionOfServer } from '../../../../src/collections/collection.ts';
import { createBot } from '../../../../src/discord/create-bot.ts';
import type { TakedownReport } from '../../../../src/living/takedown/takedown-report.ts';
import { responseFaults } from '../../../../src/playground/validation/payload-faults.ts';
import { walkComponents } from '../../../../src/presentation/cards/walk-components.ts';
import { createPullquote } from '../../../../src/pullquote-over-archive.ts';
import { buttonInteraction, selectInteraction } from '../../../support/interactions.ts';
import { makeArticle } from '../../../support/make-article.ts';
import { as, MANAGER } from '../../../support/occasion.ts';
import { recordingLog } from '../../../support/recording-log.ts';
import { keepRecords } from '../../../support/records.ts';
import { servicesOf } from '../../../support/services.ts';
import { readMessage } from '../../../support/sent-message.ts';
import { unhurried } from '../../../support/unhurried.ts';

const HERE = '1200000000000000004';
const own = makeArticle({
  id: `${collectionOfServer(HERE)}/news.example/lamp`,
  title: 'The lamp',
  paragraphs: [['It burns.']],
});
const shared = makeArticle({ id: 'gate', title: 'The gate', paragraphs: [['It is shut.']] });

const REPORT: TakedownReport = {
  filesDeleted: ['lamp.fetched'],
  filesLeft: [],
  messages: {
    removed: 2,
    left: [
      { serverId: HERE, channelId: '2', messageId: '3' },
      { serverId: '77', channelId: '78', messageId: '79' },
      { channelId: '88', messageId: '89' },
    ],
  },
};

async function begin() {
  const taken: string[] = [];
  const records = await keepRecords();
  const bot = createBot({
    schedule: unhurried,
    commands,
    services: servicesOf({
      pullquote: await createPullquote([own, shared]),
      records,
      takeDown: async (id) => {
        taken.push(id);
        return REPORT;
      },
    }),
    log: recordingLog(),
  });
  async function say(interaction: APIInteraction) {
    const { response } = await bot(interaction);
    expect(responseFaults(response)).toEqual([]);
    const { data = {} } = response as { readonly data?: Partial<APIMessage> };
    const buttons = [...walkComponents(data.components ?? [])].flatMap((one) =>
      'label' in one && 'custom_id' in one ? [[one.label, one.custom_id] as const] : [],
    );
    return {
      words: readMessage(data).texts.join('\n'),
      labels: buttons.map(([label]) => label),
      press: (label: string) =>
        buttonInteraction(buttons.find((one) => one[0] === label)?.[1] ?? '', data),
    };
  }
  const open = (article: typeof own) => selectInteraction(articleId.of({}), [referenceTo(article)]);
  return { say, open, taken, records };
}

const manager = (interaction: APIInteraction) => as(MANAGER, interaction);

describe('removing an article', () => {
  it('is offered to those who manage the server alone', async () => {
    const { say, open, taken } = await begin();
    expect((await say(open(own))).labels).not.toContain('Remove…');
    const card = await say(manager(open(own)));
    expect(card.labels).toContain('Remove…');
    expect((await say(card.press('Remove…'))).words).toContain(
      'Only those who may manage the server remove articles.',
    );
    const asked = await say(manager(card.press('Remove…')));
    expect((await say(asked.press('Remove for good'))).words).toContain(
      'Only those who may manage the server remove articles.',
    );
    expect(taken).toEqual([]);
  });

  it('that the server has added is done after a question, and says what is left', async () => {
    const { say, open, taken } = await begin();
    const card = await say(manager(open(own)));
    const asked = await say(manager(card.press('Remove…')));
    expect(asked.words).toContain('Remove this article for good?');
    const done = await say(manager(asked.press('Remove for good')));
    expect(taken).toEqual([own.id]);
    expect(done.words).toContain('2 messages that quoted it deleted.');
    expect(done.words).toContain('1 message could not be deleted');
    expect(done.words).toContain(`https://discord.com/channels/${HERE}/2/3`);
    expect(done.words).toContain('2 messages elsewhere couldn’t be deleted');
    expect(done.words).not.toMatch(/\b(?:7[789]|8[89])\b/u);
  });

  it('that it hasn’t added only hides it there, even by an id of an older card', async () => {
    const { say, open, taken, records } = await begin();
    const card = await say(manager(open(shared)));
    const asked = await say(manager(card.press('Remove…')));
    expect(asked.labels).toEqual(['Hide it here']);
    const forged = buttonInteraction(
      takeDownId.of({ article: referenceTo(shared), wanted: 'remove' }),
    );
    await say(manager(forged));
    expect(taken).toEqual([]);
    await say(manager(asked.press('Hide it here')));
    expect((await records.serverSettings.get(HERE)).hiddenArticles).toEqual(['gate']);
  });
});
