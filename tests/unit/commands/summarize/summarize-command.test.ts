import { InteractionResponseType } from 'discord-api-types/v10';
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
} from '../../../support/interactions.ts';
import { articleOf } from '../../../support/long-article.ts';
import { makeArticle } from '../../../support/make-article.ts';
import { recordingLog } from '../../../support/recording-log.ts';
import { RECORDS } from '../../../support/records.ts';
import { readMessage } from '../../../support/sent-message.ts';
import { servicesOf } from '../../../support/services.ts';
import { unhurried } from '../../../support/unhurried.ts';

const lamp: Article = { ...articleOf(60), id: `2021/${'lamp'.repeat(18)}` };
const harbour = makeArticle({ title: 'The harbour', paragraphs: [['The wall is wet.']] });

async function show(interaction: APIInteraction, articles: readonly Article[] = [lamp, harbour]) {
  const services = servicesOf({ pullquote: fakePullquote({ articles }), records: RECORDS });
  const { response } = await createBot({
    commands,
    services,
    log: recordingLog(),
    schedule: unhurried,
  })(interaction);
  expect(responseFaults(response)).toEqual([]);
  const message = readMessage('data' in response ? (response.data ?? {}) : {});
  const idOf = (label: string): string =>
    message.buttons.find((button) => 'label' in button && button.label === label)?.custom_id ?? '';
  return { ...message, idOf, type: response.type };
}

const summarize = (options: object = {}) =>
  commandInteraction('summarize', { article: lamp.id, ...options });

describe('/summarize', () => {
  it('shows everyone five sentences, unless told', async () => {
    const { isPrivate, texts } = await show(summarize());
    expect(isPrivate).toBe(false);
    expect(texts.at(-1)).toContain('5 of 60 sentences (8 %)');
    const short = await show(summarize({ length: 'short' }));
    expect(short.texts.at(-1)).toContain('3 of 60 sentences (5 %)');
  });

  it('shows the summary to the asker alone if asked to', async () => {
    expect(await show(summarize({ private: true }))).toMatchObject({ isPrivate: true });
  });

  it('takes a title, and asks which article is meant if none or several match', async () => {
    const { texts } = await show(commandInteraction('summarize', { article: 'harbour' }));
    expect(texts).toContain('> The wall is wet.');
    const none = await show(commandInteraction('summarize', { article: 'zebra' }));
    expect(none.isPrivate).toBe(true);
    expect(none.texts.join()).toContain('No article matches “zebra”.');
    expect(none.texts.join()).not.toContain('leave it empty');
  });

  it('suggests articles', async () => {
    const typing = autocompleteInteraction('summarize', 'article', { article: 'harb' });
    expect(await show(typing)).toMatchObject({
      type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    });
  });

  it('grows and shrinks in place, also after a restart', async () => {
    const first = await show(summarize());
    const longer = await show(buttonInteraction(first.idOf('Longer')));
    expect(longer.type).toBe(InteractionResponseType.UpdateMessage);
    expect(longer.texts.at(-1)).toContain('8 of 60 sentences');
    const back = await show(buttonInteraction(longer.idOf('Shorter')));
    expect(back.texts).toEqual(first.texts);
  });

  it('keeps its focus from length to length, however long', async () => {
    for (const focus of ['oil', '灯台'.repeat(50), `${'storms and boats '.repeat(5)}in winter`]) {
      const first = await show(summarize({ focus }));
      const longer = await show(buttonInteraction(first.idOf('Longer')));
      expect(longer.texts[0]).toMatch(/Focus: |found nothing about/);
      expect(longer.idOf('Shorter').length).toBeLessThanOrEqual(100);
    }
    const first = await show(summarize({ focus: 'oil and the log' }));
    expect(first.texts[0]).toContain('-# Focus: oil and the log');
    const longer = await show(buttonInteraction(first.idOf('Longer')));
    expect(longer.texts[0]).toContain('-# Focus: oil and the log');
  });

  it('shows the source to whoever asks for it', async () => {
    const { idOf } = await show(summarize());
    const source = await show(buttonInteraction(idOf('Source')));
    expect(source.type).toBe(InteractionResponseType.ChannelMessageWithSource);
    expect(source.isPrivate).toBe(true);
    expect(source.texts.join()).toContain('Length: 12 paragraphs · 60 sentences');
  });

  it('says that an article was removed since', async () => {
    const { idOf } = await show(summarize());
    const pressed = await show(buttonInteraction(idOf('Longer')), [harbour]);
    expect(pressed.isPrivate).toBe(true);
    expect(pressed.texts.join()).toContain('This article was removed.');
  });

  it('points to an article that may not be quoted', async () => {
    const linked: Article = { ...lamp, linkOnly: true };
    const { texts } = await show(summarize(), [linked]);
    expect(texts.join()).toContain('This article may be linked to, but not quoted.');
  });
});

describe('/brief', () => {
  it('shows everyone what the articles say, article by article', async () => {
    const { isPrivate, texts } = await show(commandInteraction('brief', { topic: 'the wall' }));
    expect(isPrivate).toBe(false);
    expect(texts[0]).toBe('-# What the articles say about: the wall');
    expect(texts).toContain('> The wall is wet.');
  });

  it('shows it to the asker alone if asked to, in the order asked for', async () => {
    const options = { topic: 'the wall', sort: 'newest', private: true };
    expect(await show(commandInteraction('brief', options))).toMatchObject({ isPrivate: true });
  });

  it('says to the asker alone that nothing was found', async () => {
    const { isPrivate, texts } = await show(commandInteraction('brief', { topic: 'x' }), []);
    expect(isPrivate).toBe(true);
    expect(texts.join()).toContain('I found no passage about “x”.');
  });
});
