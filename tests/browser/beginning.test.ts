import { expect, it } from 'vitest';
import { describeStories, openScene, PHONE } from './support/scene.ts';

const BEES = `---
title: The Night Shift of the Bees
author: Ida Stone
---

Bumblebees leave the hive before dawn. They can fly at four degrees, when honeybees still sit together and shiver.
`;
const corpus = { 'bees.md': BEES };

const QUESTION = 'When do bumblebees leave the hive?';
const starters = [
  { label: QUESTION, path: ['ask'], options: { question: QUESTION } },
  { label: 'Who wrote it?', path: ['articles'], options: {} },
];

describeStories('beginning in the playground', () => {
  it('offers questions that are asked with one click', async () => {
    const { page, see, picture } = await openScene({ corpus, starters });
    await picture('starters');
    await page.getByRole('button', { name: QUESTION }).click();
    const answer = await see('Bumblebees leave the hive before dawn.');
    expect(await answer.locator('.origin').innerText()).toContain('/ask');
    expect(await page.locator('#welcome').isVisible()).toBe(false);
  });

  it('offers to ask what is said as a question, which no bot would answer', async () => {
    const { page, see, picture } = await openScene({ corpus, device: PHONE });
    const field = page.locator('#composer-text');
    await field.fill('Good morning');
    await page.keyboard.press('Enter');
    await see('Good morning');
    expect(await page.locator('#composer-notice').isVisible()).toBe(false);
    await field.fill(QUESTION);
    await page.keyboard.press('Enter');
    const ask = page.getByRole('button', { name: 'Ask with /ask' });
    await ask.waitFor();
    await picture('said-question');
    await ask.click();
    await see('Bumblebees leave the hive before dawn.');
    expect(await page.locator('#composer-notice').isVisible()).toBe(false);
  });

  it('asks what is typed behind a slash in place of a command', async () => {
    const { page, see, picture } = await openScene({ corpus });
    await page.locator('#composer-text').fill(`/${QUESTION}`);
    await page.getByRole('option', { name: `/ask ${QUESTION}` }).waitFor();
    await picture('typed-question');
    await page.keyboard.press('Enter');
    const answer = await see('Bumblebees leave the hive before dawn.');
    expect(await answer.locator('.origin').innerText()).toContain('/ask');
  });

  it('speaks the language that is chosen, in its small print too', async () => {
    const { page, see, picture } = await openScene({ corpus, starters, device: PHONE });
    await page.locator('#me').click();
    await page.locator('#locale').selectOption('de');
    await picture('settings-de');
    await page.keyboard.press('Escape');
    expect(await page.locator('#welcome').innerText()).toContain('Willkommen bei #reading-room!');
    expect(await page.locator('#welcome').innerText()).toContain('Zum Beispiel:');
    await picture('starters-de');
    await page.getByRole('button', { name: QUESTION }).click();
    const answer = await see('before dawn.');
    expect(await answer.locator('.origin').textContent()).toContain('Ada hat /ask benutzt');
    expect(await page.getByRole('textbox', { name: 'Nachricht' }).getAttribute('placeholder')).toBe(
      'Nachricht an #reading-room, oder /',
    );
    await answer.getByRole('button', { name: 'Im Kontext' }).first().click();
    const context = await see('Nur du kannst das sehen');
    await context.getByRole('button', { name: 'Nachricht ausblenden' }).click();
  });

  it('writes to the bot in a direct message, which nobody else sees', async () => {
    const { page, see, use, become, goTo, picture } = await openScene({ corpus, starters });
    await use('ask', QUESTION);
    await see('before dawn.');
    await goTo('Pullquote');
    await page.getByText('You and Pullquote').waitFor();
    expect(await page.locator('.message').count()).toBe(0);
    await page.locator('#composer-text').fill('/');
    const offered = await page.locator('#suggestions-list').innerText();
    expect(offered).toContain('/ask');
    expect(offered).not.toContain('/settings');
    await page.keyboard.press('Escape');
    await use('ask', QUESTION);
    const answer = await see('before dawn.');
    await picture('direct');
    await answer.locator('.payload-toggle').click();
    await answer.locator('.payload').filter({ hasText: '"context": 1' }).waitFor();
    const payload = await answer.locator('.payload').innerText();
    expect(payload).not.toContain('guild_id');
    await become('Ben');
    await page.getByText('You and Pullquote').waitFor();
    expect(await page.locator('.message').count()).toBe(0);
    await goTo('reading-room');
    await see('before dawn.');
  });

  it('points an answer to somebody who is there', async () => {
    const { page, see, picture } = await openScene({ corpus, device: PHONE });
    await page.locator('#composer-text').fill('/ask');
    await page.keyboard.press('Enter');
    await page.keyboard.insertText(QUESTION);
    await page.getByRole('option', { name: /^mention/ }).click();
    await picture('mention-choices');
    await page.getByRole('option', { name: 'Ben' }).click();
    await page.keyboard.press('Enter');
    const answer = await see('before dawn.');
    expect(await answer.locator('.message-body').innerText()).toMatch(/^For @Ben/);
    await picture('mention');
  });
});
