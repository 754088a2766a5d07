import { expect, it } from 'vitest';
import { hurried } from '../support/hurried.ts';
import { LIGHTHOUSE, ORCHARD } from '../support/sample-articles.ts';
import { describeStories, PHONE } from './support/scene.ts';
import { openWholeScene, type WholeScene } from './support/whole-scene.ts';

const corpus = { 'orchard.md': ORCHARD };
const STEPS = 'How many steps did the keeper of Hollow Point climb every evening?';

/** As soon as a person would look again; a reload takes its time. */
const SOON = { interval: 300 };

describeStories('articles that change in the playground', () => {
  it('are asked as they are: one comes, is another, and goes', async () => {
    const scene = await openWholeScene({ corpus });
    const { use, see, write, remove, page } = scene;
    await use('ask', STEPS);
    await see('I found no passage');
    await write('lighthouse.md', LIGHTHOUSE);
    await untilAnswered(scene, '214 steps');
    const old = page.locator('.message', { hasText: '214 steps' }).first();
    await write('lighthouse.md', LIGHTHOUSE.replace('214 steps', '241 steps'));
    await untilAnswered(scene, '241 steps');
    await remove('lighthouse.md');
    await untilAnswered(scene, 'I found no passage');
    await old.getByRole('button', { name: 'In context' }).first().click();
    const notice = await see('This article was removed.');
    expect(await notice.innerText()).not.toMatch(/colza|Quill/);
  });

  it('are told to whoever follows them, where they want to be told', async () => {
    const { use, see, write, become, goTo, picture, page } = await openWholeScene({
      corpus,
      schedule: hurried,
      device: PHONE,
    });
    await become('Mo');
    await page.locator('#composer-text').fill('/follow question');
    await page.keyboard.press('Enter');
    await page.keyboard.insertText(STEPS);
    await page.getByRole('option', { name: /^where/ }).click();
    await page.getByRole('option', { name: 'in this channel' }).click();
    await page.keyboard.press('Enter');
    await see('Followed from now on');
    await become('Ada');
    await use('follow author', 'Mara Quill');
    await goTo('lounge');
    await write('lighthouse.md', LIGHTHOUSE);
    const unread = page.locator('#places .is-unread');
    await expect.poll(() => unread.allTextContents(), SOON).toContain('#reading-room (new)');
    await goTo('reading-room');
    const posted = await see('214 steps every evening');
    await picture('followed');
    await posted.getByRole('button', { name: 'Unfollow' }).click();
    await see('Only those who made this');
  });

  it('are corrected where they were quoted, if its moderators want that', async () => {
    const { use, see, write, become, goTo, picture, page } = await openWholeScene({
      corpus: { ...corpus, 'lighthouse.md': LIGHTHOUSE },
      schedule: hurried,
    });
    await become('Mo');
    await use('settings corrections');
    const settings = await see('Corrections are told nowhere.');
    await settings.getByRole('combobox').click();
    await page.getByRole('option', { name: 'bot-answers' }).click();
    await see('Corrections are told in #bot-answers.');
    await use('ask', STEPS);
    await see('214 steps every evening');
    await write('lighthouse.md', LIGHTHOUSE.replace('214 steps', '241 steps'));
    await goTo('bot-answers');
    const notice = page.locator('.message', { hasText: 'Words that were quoted here' });
    await notice.waitFor();
    expect(await notice.innerText()).toContain('241 steps');
    await picture('correction');
  });
});

/** Asks again until the answer says so. */
async function untilAnswered({ page, use }: WholeScene, words: string): Promise<void> {
  const messages = page.locator('.message');
  await expect
    .poll(async () => {
      const before = await messages.count();
      await use('ask', STEPS);
      await expect.poll(() => messages.count()).toBeGreaterThan(before);
      return messages.last().innerText();
    }, SOON)
    .toContain(words);
}
