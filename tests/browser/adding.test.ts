import { expect, it } from 'vitest';
import { ORCHARD } from '../support/sample-articles.ts';
import { pageOf, startLocalWeb } from '../support/sources/local-web.ts';
import { describeStories, PHONE } from './support/scene.ts';
import { openWholeScene } from './support/whole-scene.ts';

const MILL = [
  'The mill at Sorrel Bridge grinds on Thursdays only, because the brook is shared with the tannery upstream.',
  'Farmers bring their grain the evening before and sleep in the loft, where a stove is lit for them from October on.',
];
const ASKED = 'On which day does the mill at Sorrel Bridge grind?';

describeStories('articles that are added in the playground', () => {
  it('are suggested by a member, accepted by a moderator, and answered from', async () => {
    const web = await startLocalWeb();
    web.put('/mill', pageOf('A mill on Thursdays', ...MILL));
    const { use, see, become, picture, page } = await openWholeScene({
      corpus: { 'orchard.md': ORCHARD },
      allowedHosts: [web.host],
      additions: { by: 'members', limits: { articles: 10, perDay: 5, bytes: 1_000_000 } },
      device: PHONE,
    });
    await become('Ada');
    await use('ask', ASKED);
    await see('I found no passage');
    await page.locator('#composer-text').fill('/collection add');
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: /^url/ }).click();
    await page.keyboard.insertText(web.url('/mill'));
    await page.keyboard.press('Enter');
    const understood = await see('A mill on Thursdays');
    expect(await understood.innerText()).toContain('2 paragraphs');
    await picture('add-understood');
    await understood.getByRole('button', { name: 'Suggest it' }).click();
    await see('Passed on to the moderators.');
    await become('Mo');
    await use('collection queue');
    const queue = await see('A mill on Thursdays');
    await picture('add-queue');
    await queue.getByRole('button').first().click();
    await page.getByRole('button', { name: 'Accept' }).click();
    await see('It answers from now on.');
    await picture('added');
    await become('Ada');
    await use('ask', ASKED);
    await see('grinds on Thursdays only');
  });
});
