import { expect, it } from 'vitest';
import { LIGHTHOUSE, ORCHARD } from '../support/sample-articles.ts';
import { describeStories, openScene, PHONE } from './support/scene.ts';

const corpus = { 'lighthouse.md': LIGHTHOUSE, 'orchard.md': ORCHARD };

describeStories('the list of articles', () => {
  it('opens one after the other, and asks what was opened', async () => {
    const { page, use, see, picture } = await openScene({ device: PHONE, corpus });
    await use('articles');
    const list = await see('2 articles');
    expect(await list.innerText()).toContain('Only you can see this');
    const open = async (title: string): Promise<void> => {
      await page.getByRole('combobox').first().click();
      await page.getByRole('option', { name: title }).click();
    };
    await open('Why the old orchards are coming back');
    await see('2 paragraphs · 4 sentences');
    await open('The lamp at Hollow Point');
    await see('3 paragraphs · 7 sentences');
    await expect.poll(() => page.locator('.message').count()).toBe(2);
    await picture('list-opened');

    await page.getByRole('button', { name: 'Ask in this one' }).click();
    const form = page.getByRole('dialog', { name: 'Ask in this one' });
    await form.getByLabel('What do you want to know?').fill('When was it lit for the first time?');
    await picture('ask-in-form');
    await form.getByRole('button', { name: 'Submit' }).click();
    const answer = await see('Question: When was it lit for the first time?');
    expect(await answer.locator('blockquote').first().innerText()).toContain('9 October 1868');
    expect(await answer.innerText()).not.toContain('Only you can see this');
  });
});
