import { expect, it } from 'vitest';
import { describeStories, openScene, PHONE, type Scene } from './support/scene.ts';

/** Articles that answer alike, by two authors. */
const corpus = Object.fromEntries(
  ['Ida Stone', 'Ida Stone', 'Benoît Field'].map((author, nth) => [
    `fog-${nth}.md`,
    [
      `---\ntitle: Fog at the gates, part ${nth + 1}\nauthor: ${author}\npublication: The Orchard Review`,
      `published: 202${nth + 3}-03-0${nth + 1}\ntags: [sea]\n---\n`,
      `Fog came to the ${nth + 1}00 gates before dawn. Nobody saw gate ${nth + 1} that day.\n`,
    ].join('\n'),
  ]),
);

const question = 'When did fog come to the gates?';

async function startAsking({ page }: Scene): Promise<void> {
  await page.getByRole('textbox', { name: 'Message' }).fill('/ask');
  await page.keyboard.press('Enter');
  await page.keyboard.type(question);
}

async function typeInto({ page }: Scene, option: string, typed: string): Promise<void> {
  await page.getByRole('option', { name: new RegExp(`^${option}`) }).click();
  await page.getByRole('combobox', { name: option }).pressSequentially(typed);
}

describeStories('asking some of the articles in the playground', () => {
  it('offers authors and dates, says whom it asked, and asks all when that is wanted', async () => {
    const scene = await openScene({ corpus });
    const { page, picture } = scene;
    await startAsking(scene);
    await typeInto(scene, 'author', 'st');
    await page.getByRole('option', { name: 'Ida Stone (2 articles)' }).waitFor();
    await picture('author-option');
    await page.keyboard.press('Enter');
    await typeInto(scene, 'from', 'march 2024');
    await page.getByRole('option', { name: 'March 2024' }).waitFor();
    await picture('date-option');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const reply = page.locator('.message').last();
    await reply.getByText('By Ida Stone · since March 2024').waitFor();
    expect(await reply.locator('blockquote').allInnerTexts()).toEqual([
      'Fog came to the 200 gates before dawn.',
    ]);
    await picture('asked-of-some');
    await reply.getByRole('button', { name: 'Ask all articles' }).click();
    await reply.getByText('By Ida Stone · since').waitFor({ state: 'detached' });
    expect(await reply.locator('blockquote').first().innerText()).toContain('Fog came to the');
  });

  it('has room for it on a phone', async () => {
    const scene = await openScene({ corpus, device: PHONE });
    const { page, picture } = scene;
    await startAsking(scene);
    await typeInto(scene, 'author', 'field');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const reply = page.locator('.message').last();
    await reply.getByText('By Benoît Field').waitFor();
    const button = reply.getByRole('button', { name: 'Ask all articles' });
    const { width = Infinity } = (await button.boundingBox()) ?? {};
    expect(width).toBeLessThan(PHONE.viewport.width / 2);
    await picture('asked-of-some-phone');
  });

  it('says which names come nearest to one that nobody has', async () => {
    const scene = await openScene({ corpus });
    const { page, picture } = scene;
    await startAsking(scene);
    await typeInto(scene, 'author', 'Stonely');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const reply = page.locator('.message.is-private');
    await reply.getByText('No article is by “Stonely”.').waitFor();
    expect(await reply.innerText()).toContain('Ida Stone');
    await picture('unknown-author');
  });
});
