import { expect, it } from 'vitest';
import { keepRecords } from '../support/records.ts';
import { describeStories, openScene, PHONE } from './support/scene.ts';

/** Who one is to begin with. */
const ADA = '1180000000000000101';

describeStories('a passage in the playground', () => {
  it('is shown by the place that somebody copies from an answer', async () => {
    const { page, see, use, picture } = await openScene({ device: PHONE });
    await use('ask', 'Who leads the sanctioned network?');
    const answer = await see('Word for word');
    const [place = ''] = /¶ \d+/.exec(await answer.innerText()) ?? [];
    await use('quote', `fard ${place}`);
    const passage = await see(`${place} of 16.`);
    expect(await passage.locator('blockquote').count()).toBe(1);
    expect(await passage.locator('blockquote').innerText()).toContain(place);
    expect(await passage.getByRole('button').allInnerTexts()).toEqual(
      expect.arrayContaining(['In context', 'Cite', 'Read here', 'Source']),
    );
    await picture('passage');
    await passage.getByRole('button', { name: 'In context' }).click();
    await see('The quoted words are in bold.');
    await picture('passage-in-context');
    await use('quote', 'fard ¶ 99');
    await see('Its paragraphs are numbered 1 to 16.');
    await picture('passage-none');
    await page.getByRole('button', { name: 'Read here' }).last().click();
    await see('Page 1 of');
  });

  it('is shown in plain words in another language', async () => {
    const records = await keepRecords();
    await records.preferences.change(ADA, { style: 'plain' });
    const { page, see, use, picture } = await openScene({ device: PHONE, records });
    await page.locator('#me').click();
    await page.locator('#locale').selectOption('tr');
    await page.keyboard.press('Escape');
    await use('alıntı', 'kia 3–4. paragraflar');
    const passage = await see('3–4. paragraflar, toplam');
    expect(await passage.locator('blockquote').count()).toBe(2);
    await picture('passage-tr-plain');
  });
});
