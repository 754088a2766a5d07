import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { keepRecords } from '../support/records.ts';
import { describeStories, openScene, PHONE, type Scene } from './support/scene.ts';

const BEES = `---
title: The Night Shift of the Bees
author: Ida Stone
publication: The Orchard Review
url: https://example.org/bees?id=1
published: 2025-05-14
tags: [insects, orchards]
---

Bumblebees leave the hive before dawn. They can fly at four degrees, when honeybees still sit together and shiver.
`;

const MOTHS = `---
title: What Moths Do for the Clover
author: Tom Field
published: 2024-11-02
tags: [insects]
---

Moths visit the clover at night. They carry pollen further than bees do, and nobody counts them.
`;

const corpus = { 'bees.md': BEES, 'moths.md': MOTHS };

/** Chooses in a select, by the words that it shows. */
async function choose(page: Page, select: string, ...options: readonly string[]): Promise<void> {
  await page.getByRole('combobox', { name: select }).last().click();
  for (const option of options) await page.getByRole('option', { name: option }).click();
}

/** Uses a command whose option is chosen from the suggestions. */
async function useWith({ page }: Scene, command: string, typed: string, choice: RegExp) {
  await page.getByRole('textbox', { name: 'Message' }).fill(`/${command}`);
  await page.keyboard.press('Enter');
  await page.keyboard.type(typed);
  await page.getByRole('option', { name: choice }).click();
  await page.keyboard.press('Enter');
}

describeStories('settling things for a server in the playground', () => {
  it('is for Mo, who sees the choices in place, and not for Ada', async () => {
    const { page, use, see, become, picture } = await openScene({
      corpus,
      records: await keepRecords(),
    });
    await page.getByRole('textbox', { name: 'Message' }).fill('/settings');
    expect(await page.getByRole('option', { name: '/settings' }).count()).toBe(0);
    await page.getByRole('textbox', { name: 'Message' }).fill('');

    await become('Mo');
    await use('settings show');
    const panel = await see('How the bot works in this server');
    expect(await panel.innerText()).toContain('Only you can see this');
    await picture('settings');
    await choose(page, 'Every channel', '# lounge');
    await page.keyboard.press('Escape');
    await see('(1 channel)');
    expect(await panel.getByRole('combobox').last().innerText()).toContain('# lounge');
    await page.getByRole('combobox', { name: 'Make a selection' }).first().click();
    await picture('settings-choosing');
    await page.keyboard.press('Escape');
    await picture('settings-changed');

    await become('Ada');
    await use('ask', 'When do bumblebees leave the hive?');
    const answer = await see('Bumblebees leave the hive before dawn.');
    expect(await answer.innerText()).toContain('Only you see this: in this channel');
    await picture('answer-confined');
  });

  it('hides an article from everyone in it', async () => {
    const scene = await openScene({ corpus, records: await keepRecords() });
    const { page, use, see, become, picture } = scene;
    await become('Mo');
    await page.getByRole('textbox', { name: 'Message' }).fill('/settings hide');
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: /^Tag: insects/ }).waitFor();
    await picture('settings-hide');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await useWith(scene, 'settings hide', 'bees', /^Article: The Night Shift/);
    await see('Hidden in this server: The Night Shift of the Bees');
    await picture('settings-hidden');

    await become('Ada');
    await use('ask', 'When do bumblebees leave the hive?');
    const answer = await see('When do bumblebees leave the hive?');
    await answer.getByText(/I found no passage/).waitFor();
    expect(await page.locator('#messages').innerText()).not.toContain('before dawn');
    await picture('hidden-from-ada');

    await become('Mo');
    await use('settings show');
    await see('Hidden here: 1 article');
    await use('settings reset');
    await see('Put all settings of this server back');
    await picture('settings-reset');
    await page.getByRole('button', { name: 'Reset' }).click();
    await see('Hidden here: nothing');
  });

  it('reads well on a phone', async () => {
    const scene = await openScene({ corpus, records: await keepRecords(), device: PHONE });
    const { page, use, see, become, picture } = scene;
    await become('Mo');
    await useWith(scene, 'settings hide', 'insects', /^Tag: insects/);
    await see('Hidden in this server: Tag insects');
    await use('settings show');
    const panel = await see('Hidden here: 1 tag');
    const box = await panel.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
    await picture('settings-phone');
  });
});

describeStories('being a reader with wishes in the playground', () => {
  it.each([
    ['plain', {}],
    ['plain-phone', { device: PHONE }],
  ])('gets plain replies everywhere: %s', async (name, device) => {
    const scene = await openScene({ corpus, records: await keepRecords(), ...device });
    const { page, use, see, picture } = scene;
    await page.getByRole('textbox', { name: 'Message' }).fill('/preferences');
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: /^style/ }).click();
    await page.getByRole('option', { name: /^plain/ }).click();
    await page.keyboard.press('Enter');
    await see('Replies to you are plain.');
    await use('ask', 'When do bumblebees leave the hive?');
    const answer = await see('Bumblebees leave the hive before dawn.');
    expect(await answer.innerText()).toContain('paragraph 1');
    expect(await answer.locator('.container, hr').count()).toBe(0);
    await picture(name);
  });

  it.each([
    ['privacy', {}],
    ['privacy-phone', { device: PHONE }],
  ])('sees what is kept, and has it deleted: %s', async (name, device) => {
    const records = await keepRecords();
    const { page, use, see, picture } = await openScene({ corpus, records, ...device });
    const ada = '1180000000000000101';
    await records.preferences.change(ada, { style: 'plain' });
    await records.preferences.change(ada, { style: 'rich' });
    await records.feedback.vote('one', ada, { vote: 'helpful', excerpts: [] });
    await records.feedback.vote('two', ada, { vote: 'not-helpful', excerpts: [] });
    await use('privacy');
    await see('Kept about you right now: 2 votes');
    await picture(name);
    await page.getByRole('button', { name: 'Delete what is kept about me' }).click();
    await see('Nothing is kept about you right now.');
    await picture(`${name}-deleted`);
    expect((await records.keptAbout(ada)).votes).toBe(0);
  });

  it.each([
    ['rate-limit', {}],
    ['rate-limit-phone', { device: PHONE }],
  ])('is told privately when the next command is possible: %s', async (name, device) => {
    const rateLimit = { commands: 1, windowMs: 60_000 };
    const { use, see, picture } = await openScene({ corpus, rateLimit, ...device });
    await use('about');
    await see('It searches 2 articles');
    await use('ask', 'When do bumblebees leave the hive?');
    const notice = await see('That was a lot of commands in a short time.');
    expect(await notice.innerText()).toContain('Only you can see this');
    expect(await notice.locator('.timestamp').innerText()).toMatch(/^in \d+ seconds|in 1 minute$/);
    await picture(name);
  });
});
