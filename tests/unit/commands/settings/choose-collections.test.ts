import type { APIInteraction, APIMessage } from 'discord-api-types/v10';
import { ComponentType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../../commands/index.ts';
import type { Article } from '../../../../src/articles/article.ts';
import { collectionOfServer } from '../../../../src/collections/collection.ts';
import { createBot } from '../../../../src/discord/create-bot.ts';
import { responseFaults } from '../../../../src/playground/validation/payload-faults.ts';
import { walkComponents } from '../../../../src/presentation/cards/walk-components.ts';
import { createPullquote } from '../../../../src/pullquote-over-archive.ts';
import type { Records } from '../../../../src/records/open-records.ts';
import { collectionsIn } from '../../../support/collections.ts';
import {
  buttonInteraction,
  commandInteraction,
  selectInteraction,
} from '../../../support/interactions.ts';
import { makeArticle } from '../../../support/make-article.ts';
import { as, inDirectMessages, MANAGER } from '../../../support/occasion.ts';
import { recordingLog } from '../../../support/recording-log.ts';
import { keepRecords } from '../../../support/records.ts';
import { servicesOf } from '../../../support/services.ts';
import { readMessage } from '../../../support/sent-message.ts';
import { unhurried } from '../../../support/unhurried.ts';

const HERE = '1200000000000000004';
const THERE = '1200000000000000005';
const CHANNEL = '1200000000000000003';
const OTHER_CHANNEL = '1200000000000000031';

const ids = ['lamp', 'news/wreck', 'news/world/orchard', 'law/oath', 'secret/key'];
const articles = [...ids, `${collectionOfServer(THERE)}/a/tide`].map((id) =>
  makeArticle({ id, title: `The ${id.split('/').at(-1)}`, paragraphs: [[`Of ${id}.`]] }),
);

const RULES = `
collections:
  news: { name: { en: News, de: Nachrichten } }
  news/world: { name: World }
  law: { servers: [${HERE}] }
  secret: { servers: none }
`;

async function begin(
  parts: { readonly articles?: readonly Article[]; readonly records?: Records } = {},
) {
  const records = parts.records ?? (await keepRecords());
  const pullquote = await createPullquote(parts.articles ?? articles);
  const bot = createBot({
    schedule: unhurried,
    commands,
    services: servicesOf({ pullquote, records, collections: collectionsIn(RULES) }),
    log: recordingLog(),
  });
  async function say(interaction: APIInteraction) {
    const { response } = await bot(interaction);
    expect(responseFaults(response)).toEqual([]);
    const { data = {} } = response as { readonly data?: Partial<APIMessage> };
    const raw = { components: data.components ?? [], flags: data.flags ?? 0 } as APIMessage;
    const all = [...walkComponents(raw.components as never)];
    const select = all.find((one) => one.type === ComponentType.StringSelect);
    const channels = all.find((one) => one.type === ComponentType.ChannelSelect);
    return {
      words: readMessage(data).texts.join('\n'),
      raw,
      channels,
      labels: select?.options.map(({ label }) => label) ?? [],
      checked: select?.options.filter((one) => one.default).map(({ label }) => label) ?? [],
      choose: (...labels: string[]) =>
        selectInteraction(
          select?.custom_id ?? '',
          select?.options.filter(({ label }) => labels.includes(label)).map(({ value }) => value) ??
            [],
          raw,
        ),
      press: (label: string) => {
        const found = all.find((one) => 'label' in one && one.label === label);
        if (!found || !('custom_id' in found)) throw new Error(`there is no ${label}`);
        return buttonInteraction(found.custom_id, raw);
      },
    };
  }
  /** The titles that somebody finds there. */
  async function titles(where: (interaction: APIInteraction) => APIInteraction) {
    const { words } = await say(where(commandInteraction('articles', { private: true })));
    return Array.from(words.matchAll(/\*\*The (\w+)\*\*/g), ([, title = '']) => title).toSorted(
      byLetters,
    );
  }
  return { say, titles, records };
}

const byLetters = (a: string, b: string) => a.localeCompare(b);
const manager = (interaction: APIInteraction) => as(MANAGER, interaction);
const here = (interaction: APIInteraction) => interaction;
const there = (interaction: APIInteraction) => as({ guildId: THERE }, interaction);
const inThread = (interaction: APIInteraction) =>
  as({ channel: { id: '1200000000000000077', type: 11, parent_id: CHANNEL } }, interaction);
const nextDoor = (interaction: APIInteraction) =>
  as({ channel: { id: OTHER_CHANNEL, type: 0 } }, interaction);
const brought = (interaction: APIInteraction) =>
  ({ ...interaction, authorizing_integration_owners: { 1: '1' } }) as APIInteraction;
const installed = (interaction: APIInteraction) =>
  ({ ...interaction, authorizing_integration_owners: { 0: HERE } }) as APIInteraction;
const preferences = (where: (interaction: APIInteraction) => APIInteraction) =>
  where(commandInteraction('preferences'));
const panel = () => manager(commandInteraction('settings', {}, 'collections'));

describe('a place', () => {
  it('sees the collections that are open to it', async () => {
    const { titles } = await begin();
    expect(await titles(here)).toEqual(['lamp', 'oath', 'orchard', 'wreck']);
    expect(await titles(there)).toEqual(['lamp', 'orchard', 'tide', 'wreck']);
    expect(await titles(inDirectMessages)).toEqual(['lamp', 'orchard', 'wreck']);
  });
});

describe('/settings collections', () => {
  it('offers those that are open to the server, by name, and uses what is chosen', async () => {
    const { say, titles } = await begin();
    const shown = await say(panel());
    expect(shown.labels).toEqual(['Articles in no folder', 'law', 'News', 'World']);
    expect(shown.words).toContain('All 4 collections that are open here are used.');
    const chosen = await say(manager(shown.choose('News', 'law')));
    expect(chosen.words).toContain('Used: **law** and **News**.');
    expect(chosen.checked).toEqual(['law', 'News']);
    expect(await titles(here)).toEqual(['oath', 'wreck']);
    expect(await titles(there)).toEqual(['lamp', 'orchard', 'tide', 'wreck']);
    await say(manager(chosen.press('Use all')));
    expect(await titles(here)).toEqual(['lamp', 'oath', 'orchard', 'wreck']);
  });

  it('offers them in the language of who asks', async () => {
    const { say } = await begin();
    const shown = await say({ ...panel(), locale: 'de' } as APIInteraction);
    expect(shown.labels).toContain('Nachrichten');
  });

  it('gives a channel its own, which its threads follow', async () => {
    const { say, titles } = await begin();
    const shown = await say(panel());
    await say(manager(shown.choose('News')));
    const inChannel = await say(
      manager(selectInteraction(shown.channels?.custom_id ?? '', [CHANNEL], shown.raw)),
    );
    expect(inChannel.words).toContain(`<#${CHANNEL}>`);
    expect(inChannel.checked).toEqual(['News']);
    const own = await say(manager(inChannel.choose('World')));
    expect(own.words).toContain('1 channel has a choice of its own.');
    expect(await titles(here)).toEqual(['orchard']);
    expect(await titles(inThread)).toEqual(['orchard']);
    expect(await titles(nextDoor)).toEqual(['wreck']);
    const all = await say(manager(own.press('Use all')));
    expect(await titles(here)).toEqual(['lamp', 'oath', 'orchard', 'wreck']);
    await say(manager(all.press('As in the server')));
    expect(await titles(here)).toEqual(['wreck']);
  });

  it('leaves nothing where all that was chosen is gone, and says so', async () => {
    const { say, records } = await begin();
    await say(manager((await say(panel())).choose('law')));
    const later = await begin({
      articles: articles.filter(({ id }) => !id.startsWith('law/')),
      records,
    });
    expect(await later.titles(here)).toEqual([]);
    const shown = await later.say(panel());
    expect(shown.words).toContain('None of the collections that were chosen is there any more');
    await later.say(manager(shown.choose('News')));
    expect(await later.titles(here)).toEqual(['wreck']);
  });

  it('has pages where there are many, and a choice on one leaves those on others', async () => {
    const many = Array.from({ length: 60 }, (_, nth) =>
      makeArticle({ id: `c${nth}/a`, title: `The a${nth}`, paragraphs: [[`Of ${nth}.`]] }),
    );
    const { say, titles } = await begin({ articles: many });
    const first = await say(panel());
    expect(first.labels).toHaveLength(25);
    const one = await say(manager(first.choose('c3')));
    const second = await say(manager(one.press('Next')));
    expect(second.labels[0]).toBe('c25');
    const third = await say(manager(second.choose('c30')));
    expect(third.labels[0]).toBe('c25');
    expect(await titles(here)).toEqual(['a3', 'a30']);
    const last = await say(manager(third.press('Next')));
    expect(last.labels).toHaveLength(10);
    const back = await say(manager((await say(manager(last.press('Previous')))).choose()));
    expect(back.checked).toEqual([]);
    expect(await titles(here)).toEqual(['a3']);
  });

  it('is for those who manage the server, and is reset with all else', async () => {
    const { say, titles } = await begin();
    const shown = await say(panel());
    await say(manager(shown.choose('News')));
    expect((await say(shown.choose('law'))).words).toContain('may manage the server');
    expect(await titles(here)).toEqual(['wreck']);
    const show = await say(manager(commandInteraction('settings', {}, 'show')));
    expect(show.words).toContain('Used: **News**.\n-# `/settings collections` changes this.');
    const reset = await say(manager(commandInteraction('settings', {}, 'reset')));
    await say(manager(reset.press('Reset')));
    expect(await titles(here)).toEqual(['lamp', 'oath', 'orchard', 'wreck']);
  });
});

describe('/preferences in a direct message', () => {
  it('chooses which collections somebody asks there', async () => {
    const { say, titles } = await begin();
    const shown = await say(preferences(inDirectMessages));
    expect(shown.labels).toEqual(['Articles in no folder', 'News', 'World']);
    await say(inDirectMessages(shown.choose('World')));
    expect(await titles(inDirectMessages)).toEqual(['orchard']);
    expect(await titles(here)).toEqual(['lamp', 'oath', 'orchard', 'wreck']);
  });

  it('holds where only that person has brought the bot, too', async () => {
    const { say, titles } = await begin();
    const shown = await say(preferences(brought));
    await say(brought(shown.choose('World')));
    expect(await titles(brought)).toEqual(['orchard']);
    expect(await titles(installed)).toEqual(['lamp', 'oath', 'orchard', 'wreck']);
    expect((await say(preferences(installed))).labels).toEqual([]);
  });

  it('is forgotten with all that is kept about that person', async () => {
    const { say, titles } = await begin();
    const shown = await say(preferences(inDirectMessages));
    await say(inDirectMessages(shown.choose('World')));
    const privacy = await say(inDirectMessages(commandInteraction('privacy')));
    await say(inDirectMessages(privacy.press('Delete what is kept about me')));
    expect(await titles(inDirectMessages)).toEqual(['lamp', 'orchard', 'wreck']);
  });
});
