import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import type { APIInteraction } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../../commands/index.ts';
import type { Article } from '../../../../src/articles/article.ts';
import { createBot } from '../../../../src/discord/create-bot.ts';
import { responseFaults } from '../../../../src/playground/validation/payload-faults.ts';
import { fakePullquote } from '../../../support/fake-pullquote.ts';
import {
  autocompleteInteraction,
  buttonInteraction,
  commandInteraction,
  modalInteraction,
} from '../../../support/interactions.ts';
import { articleOf } from '../../../support/long-article.ts';
import { makeArticle } from '../../../support/make-article.ts';
import { recordingLog } from '../../../support/recording-log.ts';
import { RECORDS } from '../../../support/records.ts';
import { readMessage } from '../../../support/sent-message.ts';
import { servicesOf } from '../../../support/services.ts';
import { unhurried } from '../../../support/unhurried.ts';

const lamp: Article = { ...articleOf(200), id: `2021/${'lamp'.repeat(18)}` };
const harbour = makeArticle({ title: 'The harbour', paragraphs: [['The wall is wet.']] });

async function show(interaction: APIInteraction, articles: readonly Article[] = [lamp, harbour]) {
  const services = servicesOf({ pullquote: fakePullquote({ articles }), records: RECORDS });
  const { response, files = [] } = await createBot({
    commands,
    services,
    log: recordingLog(),
    schedule: unhurried,
  })(interaction);
  expect(responseFaults(response)).toEqual([]);
  const data = 'data' in response ? (response.data ?? {}) : {};
  const message = readMessage(data);
  const idOf = (label: string): string =>
    message.buttons.find((button) => 'label' in button && button.label === label)?.custom_id ?? '';
  return { ...message, idOf, type: response.type, data, files };
}

const read = (options: object = {}) => commandInteraction('read', { article: lamp.id, ...options });
/** A page of the reader's own, on which somebody clicks. */
const PAGE = { flags: MessageFlags.Ephemeral } as const;

const jumpTo = (customId: string, value: string) =>
  modalInteraction(customId, [{ type: 18, component: { type: 4, custom_id: 'page', value } }], {
    ...PAGE,
    id: '1200000000000000020',
  });

describe('/read', () => {
  it('shows the first page to the reader alone, or another one', async () => {
    const first = await show(read());
    expect(first.isPrivate).toBe(true);
    expect(first.texts.at(-1)).toContain('Page 1 of 5 · ¶ 1–');
    expect((await show(read({ page: 3 }))).texts.at(-1)).toContain('Page 3 of 5');
  });

  it('says what it shows instead of a page that there isn’t', async () => {
    const beyond = await show(read({ page: 99 }));
    expect(beyond.texts[0]).toContain('There is no page 99. This is the last one.');
    expect(beyond.texts.at(-1)).toContain('Page 5 of 5');
    expect((await show(read({ page: -1 }))).texts[0]).toContain('This is the first one.');
  });

  it('takes a title, and asks which article is meant if none matches', async () => {
    const { texts } = await show(commandInteraction('read', { article: 'harbour' }));
    expect(texts).toContain('> `¶ 1` The wall is wet.');
    const none = await show(commandInteraction('read', { article: 'zebra' }));
    expect(none.texts.join()).toContain('No article matches “zebra”.');
    const typing = autocompleteInteraction('read', 'article', { article: 'harb' });
    expect(await show(typing)).toMatchObject({ data: { choices: [{ value: 'the-harbour' }] } });
  });

  it('turns the pages in place', async () => {
    const first = await show(read());
    const second = await show(buttonInteraction(first.idOf('Next'), PAGE));
    expect(second.type).toBe(InteractionResponseType.UpdateMessage);
    expect(second.texts.at(-1)).toContain('Page 2 of 5');
    const third = await show(buttonInteraction(second.idOf('Next'), PAGE));
    expect(third.texts.at(-1)).toContain('Page 3 of');
    const before = await show(buttonInteraction(third.idOf('Previous'), PAGE));
    expect(before.texts).toEqual(second.texts);
    expect((await show(buttonInteraction(before.idOf('Previous'), PAGE))).texts).toEqual(
      first.texts,
    );
  });

  it('asks for a number, and goes there', async () => {
    const second = await show(read({ page: 2 }));
    const form = await show(buttonInteraction(second.idOf('Jump'), PAGE));
    expect(form.type).toBe(InteractionResponseType.Modal);
    expect(JSON.stringify(form.data)).toContain('A number from 1 to 5; you are on page 2.');
    const { custom_id: id } = form.data as { custom_id: string };
    const fourth = await show(jumpTo(id, '4'));
    expect(fourth.type).toBe(InteractionResponseType.UpdateMessage);
    expect(fourth.texts.at(-1)).toContain('Page 4 of 5');
    expect((await show(jumpTo(id, '4000'))).texts.at(-1)).toContain('Page 5 of 5');
    const same = await show(jumpTo(id, 'four'));
    expect(same.texts[0]).toContain('“four” is no page number, so you are still here.');
    expect(same.texts.at(-1)).toContain('Page 2 of 5');
  });

  it('gives a summary, the text and the source, each to the reader alone', async () => {
    const { idOf } = await show(read());
    const summary = await show(buttonInteraction(idOf('Summarize')));
    expect(summary.isPrivate).toBe(true);
    expect(summary.texts.at(-1)).toContain('5 of 200 sentences');
    const file = await show(buttonInteraction(idOf('Full text')));
    expect(file.isPrivate).toBe(true);
    expect(file.files.map(({ content }) => content)).toEqual([lamp.text]);
    const source = await show(buttonInteraction(idOf('Source')));
    expect(source.texts.join()).toContain('200 sentences');
  });

  it('says that an article was removed since', async () => {
    const { idOf } = await show(read());
    const form = await show(buttonInteraction(idOf('Jump')));
    const { custom_id: id } = form.data as { custom_id: string };
    for (const interaction of [buttonInteraction(idOf('Next')), jumpTo(id, '2')]) {
      const gone = await show(interaction, [harbour]);
      expect(gone.isPrivate).toBe(true);
      expect(gone.texts.join()).toContain('This article was removed.');
    }
  });

  it('shows no word of an article that may only be linked to, whatever is pressed', async () => {
    const { idOf } = await show(read());
    const linked: Article = { ...lamp, linkOnly: true };
    for (const label of ['Next', 'Summarize', 'Full text']) {
      const { texts, files } = await show(buttonInteraction(idOf(label)), [linked]);
      expect(texts.join()).toContain('This article may be linked to, but not quoted.');
      expect(files).toEqual([]);
    }
  });
});
