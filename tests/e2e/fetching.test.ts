import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { callControl } from '../../src/living/control/call-control.ts';
import { takedownControl } from '../../src/living/takedown/takedown-report.ts';
import { idOfAddress } from '../../src/sources/address-id.ts';
import { FETCH_SOURCES } from '../../src/sources/fetch-control.ts';
import { ORCHARD } from '../support/sample-articles.ts';
import { feedOf, type LocalWeb, pageOf, startLocalWeb } from '../support/sources/local-web.ts';
import { beginStory, type Story } from '../support/story.ts';

const FERRY =
  'The ferry to the island leaves at six in the morning, when the fishermen have come home and the quay is free.';
const BAKERY =
  'The bakery on the square bakes its rye bread twice a day, because the queue is longer than the oven is deep.';

const BOAT =
  'Whoever misses it waits for the mail, which comes across at noon and takes two passengers for the price of a stamp. ' +
  'In winter, when the harbour is frozen, both of them stay where they are, and the school has a holiday.';
const BREAD =
  'Children are sent before school, and the baker knows by their faces which loaf it is to be. ' +
  'What is left in the evening goes to the goats of the mill, who are said to be the best fed of the valley.';

const FERRY_ASKED = 'When does the ferry to the island leave?';
const BAKERY_ASKED = 'How often does the bakery on the square bake rye bread?';

async function beginWithWeb(): Promise<{ readonly web: LocalWeb; readonly story: Story }> {
  const web = await startLocalWeb();
  web.put('/ferry', pageOf('The first boat', FERRY, BOAT));
  web.put('/bread', pageOf('Bread twice a day', BAKERY, BREAD));
  const story = await beginStory({
    corpus: { 'orchard.md': ORCHARD },
    allowedHosts: [web.host],
  });
  return { web, story };
}

async function says(story: Story, question: string, words: string): Promise<boolean> {
  const { message } = await story.use('ask', { question });
  return message?.text.includes(words) ?? false;
}

const fetchNow = ({ dataDir }: Story, url?: string) =>
  callControl(dataDir, FETCH_SOURCES, { url, isConfirmed: false });

describe('A bot with sources', () => {
  it('answers from what a list names that came while it ran, also when it is asked to look', async () => {
    const { web, story } = await beginWithWeb();
    const list = (...items: readonly string[]): string =>
      feedOf('The island post', Object.fromEntries(items.map((path) => [web.url(path), path])));
    web.put('/feed', list('/ferry'));
    expect(await says(story, FERRY_ASKED, 'six in the morning')).toBe(false);
    await expect(stat(join(story.dataDir, 'sources'))).rejects.toThrow('ENOENT');

    await writeFile(join(story.corpusDir, 'sources.yaml'), `- ${web.url('/feed')}\n`);
    await expect
      .poll(() => says(story, FERRY_ASKED, 'six in the morning'), {
        interval: 250,
      })
      .toBe(true);

    web.put('/feed', list('/bread', '/ferry'));
    expect(await fetchNow(story)).toMatchObject({
      sources: [{ articles: 2, changes: { added: 1, changed: 0, removed: 0 } }],
    });
    expect(await says(story, BAKERY_ASKED, 'twice a day')).toBe(true);
  });

  it('has everything after a restart without the web', async () => {
    const { web, story } = await beginWithWeb();
    await writeFile(join(story.corpusDir, 'sources.yaml'), `- ${web.url('/ferry')}\n`);
    await fetchNow(story);
    expect(await says(story, FERRY_ASKED, 'six in the morning')).toBe(true);
    await web.close();
    await story.restart();
    expect(await says(story, FERRY_ASKED, 'six in the morning')).toBe(true);
  });

  it('never fetches again what was taken down', async () => {
    const { web, story } = await beginWithWeb();
    await writeFile(
      join(story.corpusDir, 'sources.yaml'),
      `- ${web.url('/ferry')}\n- ${web.url('/bread')}\n`,
    );
    await fetchNow(story);
    expect(await says(story, FERRY_ASKED, 'six in the morning')).toBe(true);
    const id = idOfAddress(web.url('/ferry'), 'web') ?? '';
    await callControl(story.dataDir, takedownControl, { id });
    expect(await says(story, FERRY_ASKED, 'six in the morning')).toBe(false);
    await fetchNow(story);
    await story.restart();
    await fetchNow(story);
    expect(await says(story, FERRY_ASKED, 'six in the morning')).toBe(false);
    expect(await says(story, BAKERY_ASKED, 'twice a day')).toBe(true);
  });
});
