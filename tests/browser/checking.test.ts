import { expect, it } from 'vitest';
import { describeStories, openScene, PHONE, type Scene, type SceneParts } from './support/scene.ts';

const BEES = `---
title: The Night Shift of the Bees
author: Ida Stone
publication: The Orchard Review
url: https://example.org/bees
published: 2025-05-14
---

Bumblebees leave the hive before dawn. They can fly at four degrees, when honeybees still sit together and shiver.

The orchard pays them no wages. It grows clover between the trees, and the clover is paid back in apples.
`;

const RIGHT = 'they can fly at four degrees, when honeybees still sit together';
const ALTERED = 'They can easily fly at five degrees, when honeybees still sit together and sleep.';
const NARROW = { ...PHONE, viewport: { width: 400, height: 844 } };

/** Somebody says something, and somebody else looks for it. */
async function lookFor(words: string, command: string, parts: SceneParts = {}): Promise<Scene> {
  const scene = await openScene({ corpus: { 'bees.md': BEES }, ...parts });
  const { page } = scene;
  await page.locator('#me').click();
  await page.getByRole('radio', { name: 'Ben' }).check();
  await page.keyboard.press('Escape');
  await page.getByRole('textbox', { name: 'Message' }).fill(words);
  await page.keyboard.press('Enter');
  await page.locator('#me').click();
  await page.getByRole('radio', { name: 'Ada' }).check();
  await page.keyboard.press('Escape');
  const said = page.locator('.message').first();
  await said.click({ button: 'right' });
  await page.getByRole('menuitem', { name: command }).click();
  return scene;
}

describeStories('checking quotes in the playground', () => {
  it('says that a quote is right, and leads to where it stands', async () => {
    const { page, use, see, picture } = await openScene({ corpus: { 'bees.md': BEES } });
    await use('quote', RIGHT);
    const reply = await see('This quote is right, word for word.');
    expect(await reply.locator('blockquote strong').innerText()).toBe(
      'They can fly at four degrees, when honeybees still sit together',
    );
    await picture('quote-right');
    await page.getByRole('button', { name: 'Read here' }).click();
    await see('Page 1 of 1');
  });

  it.each([
    ['desktop', undefined],
    ['phone', NARROW],
  ])('shows what is altered in a quote, on a %s', async (name, device) => {
    const { use, see, picture } = await openScene({
      corpus: { 'bees.md': BEES },
      ...(device && { device }),
    });
    await use('quote', ALTERED);
    const reply = await see('This quote is not right word for word.');
    expect(await reply.locator('blockquote strong').allInnerTexts()).toEqual(['four', 'shiver']);
    expect(await reply.locator('s').allInnerTexts()).toEqual(['easily', 'five', 'sleep']);
    await picture(`quote-altered-${name}`);
  });

  it('says that a quote is in no article, or too short', async () => {
    const { use, see, picture } = await openScene({ corpus: { 'bees.md': BEES } });
    await use('quote', 'The bumblebees of the orchard are the ones who get their wages in clover');
    const unknown = await see('The articles don’t say this');
    expect(await unknown.innerText()).toContain('Only you can see this');
    await use('quote', 'before dawn');
    await see('too short');
    await picture('quote-unknown');
  });
});

describeStories('looking for a message in the playground', () => {
  it.each([
    ['desktop', undefined],
    ['phone', NARROW],
  ])('asks what it asks, on a %s', async (name, device) => {
    const words = 'My **clover** is blooming! When do bumblebees leave the hive, by the way?';
    const { see, picture } = await lookFor(words, 'Find in articles', {
      ...(device && { device }),
    });
    const reply = await see('When do bumblebees leave the hive, by the way?');
    expect(await reply.locator('blockquote').first().innerText()).toContain('before dawn');
    await see('Only you can see this');
    await picture(`find-question-${name}`);
  });

  it('checks what it quotes', async () => {
    const { see, picture } = await lookFor(`> ${RIGHT}\nis that so?`, 'Find in articles');
    const reply = await see('This quote is right');
    expect(await reply.innerText()).toContain('Only you can see this');
    await picture('find-quote');
  });

  it('offers the article that it links to', async () => {
    const words = 'Worth reading: https://www.example.org/bees/?utm_source=newsletter';
    const { page, see, picture } = await lookFor(words, 'Find in articles');
    const reply = await see('The Night Shift of the Bees');
    expect(await reply.innerText()).toContain('2 paragraphs · 4 sentences');
    await picture('find-article');
    await page.getByRole('button', { name: 'Summarize' }).click();
    await see('4 sentences');
  });

  it('summarizes the article that it links to', async () => {
    const words = 'Worth reading: https://example.org/bees';
    const { see } = await lookFor(words, 'Summarize the linked article');
    const summary = await see('The whole article: 4 sentences');
    expect(await summary.innerText()).toContain('Only you can see this');
  });

  it('says that it links to no article that could be summarized', async () => {
    const { see, picture } = await lookFor('Worth reading?', 'Summarize the linked article');
    const notice = await see('Nothing in this message links to an article that I have.');
    expect(await notice.innerText()).toContain('Only you can see this');
    await picture('summarize-no-link');
  });
});
