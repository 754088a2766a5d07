import type { APIApplicationCommandOptionChoice, APIInteraction } from 'discord-api-types/v10';
import { InteractionResponseType } from 'discord-api-types/v10';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import type { Bot } from '../../../src/discord/bot.ts';
import { createBot } from '../../../src/discord/create-bot.ts';
import { responseFaults } from '../../../src/playground/validation/payload-faults.ts';
import type { Pullquote } from '../../../src/pullquote.ts';
import { fakePullquote } from '../../support/fake-pullquote.ts';
import type { FakePullquoteParts } from '../../support/fake-pullquote.ts';
import { hostileText } from '../../support/hostile-text.ts';
import {
  autocompleteInteraction,
  buttonInteraction,
  commandInteraction,
} from '../../support/interactions.ts';
import { makeArticle } from '../../support/make-article.ts';
import { recordingLog } from '../../support/recording-log.ts';
import { readMessage } from '../../support/sent-message.ts';
import type { SentMessage } from '../../support/sent-message.ts';
import { RECORDS } from '../../support/records.ts';
import { servicesOf } from '../../support/services.ts';
import { unhurried } from '../../support/unhurried.ts';

const shadow = makeArticle({
  id: '2024/shadow',
  title: 'Guarding Against the Shadow',
  paragraphs: [['It ended in 2021.', 'Nobody knew why.']],
});
const threats = makeArticle({
  id: '2022/threats',
  title: 'Recent Threats',
  authors: [],
  paragraphs: [['It began in 2019.']],
});
const twentyFive = Array.from({ length: 25 }, (_, n) => makeArticle({ title: `Article ${n + 1}` }));

const NOON_MS = Date.UTC(2024, 9, 1, 12);

function botWith(parts: FakePullquoteParts = { articles: [shadow, threats] }): Bot {
  return createBot({
    schedule: unhurried,
    commands,
    services: servicesOf({ pullquote: fakePullquote(parts), records: RECORDS }),
    log: recordingLog(),
    now: () => NOON_MS,
  });
}

/** What the bot answers at once, which Discord takes. */
async function respond(bot: Bot, interaction: APIInteraction) {
  const { response, completion } = await bot(interaction);
  expect(responseFaults(response)).toEqual([]);
  expect(completion).toBeUndefined();
  return response;
}

async function show(bot: Bot, interaction: APIInteraction): Promise<SentMessage> {
  const response = await respond(bot, interaction);
  return readMessage('data' in response ? (response.data ?? {}) : {});
}

describe('/ask', () => {
  it('answers everyone in the articles’ words', async () => {
    const question = 'When did it end?';
    const { isPrivate, texts } = await show(botWith(), commandInteraction('ask', { question }));
    expect(isPrivate).toBe(false);
    expect(texts).toContain('-# Question: When did it end?');
    expect(texts).toContain('> It ended in 2021. Nobody knew why.');
    expect(texts).toContain('-# **Guarding Against the Shadow** · Ann Author');
    expect(texts).toContain('-# ¶ 1');
  });

  it('answers the asker alone if asked to', async () => {
    const options = { question: 'When did it end?', private: true };
    expect(await show(botWith(), commandInteraction('ask', options))).toMatchObject({
      isPrivate: true,
    });
  });

  it('asks one article, chosen or named, for as many excerpts as wanted', async () => {
    const asked: object[] = [];
    const bot = botWith({
      articles: [shadow, threats],
      ask: (question) => {
        asked.push(question);
        return Promise.resolve({ kind: 'not-found', question: question.text, nearest: [] });
      },
    });
    const question = 'Who?';
    await show(bot, commandInteraction('ask', { question, article: '2022/threats', excerpts: 5 }));
    await show(bot, commandInteraction('ask', { question, article: 'recent' }));
    await show(bot, commandInteraction('ask', { question }));
    const today = '2024-10-01';
    expect(asked).toEqual([
      { text: 'Who?', articleId: '2022/threats', excerpts: 5, today },
      { text: 'Who?', articleId: '2022/threats', excerpts: 3, today },
      { text: 'Who?', excerpts: 3, today },
    ]);
  });

  it('says to the asker alone that nothing was found, and what comes nearest', async () => {
    const bot = botWith({
      ask: ({ text }) => Promise.resolve({ kind: 'not-found', question: text, nearest: [threats] }),
    });
    const { isPrivate, texts } = await show(bot, commandInteraction('ask', { question: 'Who?' }));
    expect(isPrivate).toBe(true);
    expect(texts).toContain('**I found no passage that answers this.**');
    expect(texts).toContain('Nearest to your words:\n- **Recent Threats**');
  });

  it.each([
    ['several articles match', 'e', 'More than one article matches “e”.'],
    ['none matches', 'zebra', 'No article matches “zebra”.'],
  ])('asks the asker which article is meant if %s', async (_, article, said) => {
    const interaction = commandInteraction('ask', { question: 'Who?', article });
    const { isPrivate, texts } = await show(botWith(), interaction);
    expect(isPrivate).toBe(true);
    expect(texts.join()).toContain(said);
  });

  it('is kind to options of another version', async () => {
    const interaction = commandInteraction('ask', { question: 'Who?', excerpts: 'three' });
    const { isPrivate, texts } = await show(botWith(), interaction);
    expect(isPrivate).toBe(true);
    expect(texts.join()).toContain('I don’t know this command or button any more.');
  });

  it('suggests articles by their title, and sends their id', async () => {
    const typing = autocompleteInteraction('ask', 'article', { question: 'W', article: 'a' });
    expect(await respond(botWith(), typing)).toEqual({
      type: InteractionResponseType.ApplicationCommandAutocompleteResult,
      data: {
        choices: [
          { name: 'Guarding Against the Shadow · Ann Author', value: '2024/shadow' },
          { name: 'Recent Threats', value: '2022/threats' },
        ] satisfies APIApplicationCommandOptionChoice[],
      },
    });
  });

  it('suggests nothing for a question', async () => {
    const typing = autocompleteInteraction('ask', 'question', { question: 'W' });
    expect(await respond(botWith(), typing)).toMatchObject({ data: { choices: [] } });
  });
});

describe('/articles', () => {
  it('pages through all articles, also after a restart', async () => {
    const shown = commandInteraction('articles', { private: false });
    const first = await show(botWith({ articles: twentyFive }), shown);
    expect(first.isPrivate).toBe(false);
    expect(first.texts.at(-1)).toBe('-# Page 1 of 3');

    const restarted = botWith({ articles: twentyFive });
    const next = buttonInteraction(first.buttons[1]?.custom_id ?? '');
    const second = await respond(restarted, next);
    expect(second.type).toBe(InteractionResponseType.UpdateMessage);
    const { texts, buttons } = readMessage('data' in second ? (second.data ?? {}) : {});
    expect(texts.at(-1)).toBe('-# Page 2 of 3');

    const back = await show(restarted, buttonInteraction(buttons[0]?.custom_id ?? ''));
    expect(back).toEqual(first);
  });

  it('shows the list to the asker alone unless they say otherwise', async () => {
    expect(await show(botWith(), commandInteraction('articles'))).toMatchObject({
      isPrivate: true,
    });
  });

  it('keeps the query from page to page', async () => {
    const bot = botWith({ articles: twentyFive });
    const first = await show(bot, commandInteraction('articles', { query: ' article 1 ' }));
    expect(first.texts[0]).toBe('**11 articles** for “article 1”');
    const second = await show(bot, buttonInteraction(first.buttons[1]?.custom_id ?? ''));
    expect(second.texts[0]).toBe('**11 articles** for “article 1”');
    expect(second.texts.at(-1)).toBe('-# Page 2 of 2');
  });

  it('shows the last page if articles went away since the button was drawn', async () => {
    const { buttons } = await show(
      botWith({ articles: twentyFive }),
      commandInteraction('articles'),
    );
    const fewer = botWith({ articles: twentyFive.slice(0, 12) });
    const next = await show(fewer, buttonInteraction(buttons[1]?.custom_id ?? ''));
    expect(next.texts.at(-1)).toBe('-# Page 2 of 2');
  });

  it('says to the asker alone that nothing matches', async () => {
    const interaction = commandInteraction('articles', { query: 'zebra' });
    const { isPrivate, texts } = await show(botWith(), interaction);
    expect(isPrivate).toBe(true);
    expect(texts.join()).toContain('No article matches “zebra”.');
  });

  it('has room for any query in its buttons', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(hostileText(), fc.constantFrom('😀'.repeat(60), '"\\'.repeat(60))),
        async (query) => {
          const everything = fakePullquote({ articles: twentyFive });
          const findAll: Pullquote['findArticles'] = (_typed, part) =>
            everything.findArticles('', part);
          const pullquote: Pullquote = {
            ...everything,
            findArticles: findAll,
            within: () => pullquote,
          };
          const bot = createBot({
            schedule: unhurried,
            commands,
            services: servicesOf({ pullquote, records: RECORDS }),
            log: recordingLog(),
          });
          const first = await show(bot, commandInteraction('articles', { query }));
          const second = await show(bot, buttonInteraction(first.buttons[1]?.custom_id ?? ''));
          expect(second.texts[0]).toBe(first.texts[0]);
          expect(second.texts.at(-1)).toBe('-# Page 2 of 3');
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('/about', () => {
  it('says to the asker alone what the bot is', async () => {
    const { isPrivate, texts } = await show(botWith(), commandInteraction('about'));
    expect(isPrivate).toBe(true);
    expect(texts[0]).toContain('It searches 2 articles');
  });
});
