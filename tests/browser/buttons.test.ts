import { expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { DESKTOP, describeStories, openScene, PHONE, type Scene } from './support/scene.ts';

/** One that has more answers than a page holds. */
const QUESTION = 'What do the articles say about the MOIS?';

const NARROW = { ...PHONE, viewport: { width: 400, height: 860 } } as const;

async function become(page: Page, name: string): Promise<void> {
  await page.locator('#me').click();
  await page.getByRole('radio', { name }).check();
  await page.keyboard.press('Escape');
}

async function askQuestion({ page, use }: Scene): Promise<Locator> {
  await use('ask', QUESTION);
  await page.locator('blockquote').first().waitFor();
  return page.locator('.message').last();
}

describeStories('the buttons under an answer', () => {
  it.each([
    ['phone', NARROW],
    ['desktop', DESKTOP],
  ])('leave room for the words on a %s', async (name, device) => {
    const scene = await openScene({ device });
    const answer = await askQuestion(scene);
    expect(await answer.getByRole('button', { name: 'In context' }).count()).toBeGreaterThan(0);
    const quote = await answer.locator('blockquote').first().boundingBox();
    const button = await answer.getByRole('button', { name: 'In context' }).first().boundingBox();
    expect(button?.y).toBeGreaterThanOrEqual((quote?.y ?? 0) + (quote?.height ?? 0));
    await scene.picture(`buttons-${name}`);
    await scene.page.locator('#scroller').evaluate((scroller) => scroller.scrollTo(0, 0));
    await scene.picture(`buttons-${name}-top`);
  });

  it('show what stands around a quote, and more of it', async () => {
    const scene = await openScene();
    const { page, see, picture } = scene;
    await askQuestion(scene);
    await page.getByRole('button', { name: 'In context' }).first().click();
    const context = await see('The quoted words are in bold.');
    expect(await context.locator('blockquote strong').count()).toBe(1);
    await picture('in-context');
    const before = await context.locator('blockquote').count();
    await context.getByRole('button', { name: 'Wider' }).click();
    await expect.poll(() => context.locator('blockquote').count()).toBeGreaterThan(before);
    await picture('in-context-wider');
  });

  it('cite a quote in the style that is chosen', async () => {
    const scene = await openScene();
    const { page, see, picture } = scene;
    await askQuestion(scene);
    await page.getByRole('button', { name: 'Cite' }).click();
    await see('accessed');
    const citation = page.locator('.message').last();
    await citation.getByRole('combobox').first().click();
    await picture('cite-styles');
    await page.getByRole('option', { name: 'APA 7' }).click();
    await expect.poll(() => citation.locator('pre').innerText()).toContain('para. ');
    await picture('cite');
  });

  it('show one thing at a time to the one who presses them', async () => {
    const scene = await openScene();
    const { page, see } = scene;
    await askQuestion(scene);
    const answer = page.locator('.message').first();
    const press = (name: string): Promise<void> =>
      answer.getByRole('button', { name, exact: true }).first().click();
    await press('Cite');
    await see('accessed');
    await press('In context');
    await see('The quoted words are in bold.');
    await press('Helpful');
    await see('your vote is “helpful”');
    await expect.poll(() => page.locator('.message').count()).toBe(2);
  });

  it('give others a private copy, which they can share once', async () => {
    const scene = await openScene();
    const { page, see, picture } = scene;
    await askQuestion(scene);
    await become(page, 'Ben');
    await page.getByRole('button', { name: 'More' }).click();
    const copy = await see('Only you can see this');
    expect(await copy.innerText()).toContain('Further excerpts: 4 to 6');
    await picture('private-copy');
    await copy.getByRole('button', { name: 'Share' }).click();
    const shared = await see('Shared by Ben');
    expect(await shared.innerText()).not.toContain('Only you can see this');
    expect(await copy.getByRole('button', { name: 'Shared' }).isDisabled()).toBe(true);
    await shared.evaluate((message) => message.scrollIntoView());
    await picture('share');
  });

  it('let a moderator remove an answer, and nobody else but the asker', async () => {
    const scene = await openScene();
    const { page, see, picture } = scene;
    await askQuestion(scene);
    await become(page, 'Ben');
    await page.getByRole('button', { name: 'Remove' }).click();
    await see('Only the one who asked, or a moderator');
    await picture('remove-refused');
    await become(page, 'Mo');
    await page.getByRole('button', { name: 'Remove' }).click();
    await page.getByText('Welcome to #reading-room!').waitFor();
    expect(await page.locator('.message').count()).toBe(0);
  });

  it('ask why an answer did not help', async () => {
    const scene = await openScene();
    const { page, see, picture } = scene;
    await askQuestion(scene);
    await page.getByRole('button', { name: 'Not helpful' }).click();
    const form = page.getByRole('dialog', { name: 'What was wrong?' });
    await form.getByRole('radio', { name: 'It is too short' }).check();
    await form.getByLabel('Anything to add?').fill('Which organisation counted them?');
    await picture('not-helpful-form');
    await form.getByRole('button', { name: 'Submit' }).click();
    const thanks = await see('your vote is “not helpful”');
    expect(await thanks.innerText()).toContain('Only you can see this');
    await picture('not-helpful-thanks');
  });
});
