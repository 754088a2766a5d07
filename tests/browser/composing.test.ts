import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { listCommands } from '../../src/playground/pretend-discord/command-entries.ts';
import { describeStories, openScene } from './support/scene.ts';

describeStories('composing in the playground', () => {
  it('lists the commands with what they do as soon as a slash is typed', async () => {
    const { page, picture } = await openScene();
    await page.getByRole('button', { name: 'Show the commands' }).click();
    const options = page.getByRole('option');
    await options.first().waitFor();
    expect(await options.first().innerText()).toContain('Ask the articles');
    const forMembers = commands
      .map(({ declaration }) => declaration)
      .filter(({ default_member_permissions: right }) => right === undefined);
    expect(await options.count()).toBe(listCommands(forMembers).length);
    await picture('commands');
    await page.keyboard.type('arti');
    expect(await options.first().innerText()).toContain('/articles');
    await options.first().click();
    await page.getByRole('group', { name: 'Command articles' }).waitFor();
  });

  it('completes an article’s title as it is typed, and asks only that article', async () => {
    const { page, picture } = await openScene();
    await page.getByRole('textbox', { name: 'Message' }).fill('/ask');
    await page.keyboard.press('Enter');
    await page.keyboard.type('What are the recent threats?');
    await page.getByRole('option', { name: /^article/ }).click();
    await page.getByRole('combobox', { name: 'article' }).pressSequentially('recent');
    const choice = page.getByRole('option', { name: /Recent Terrorist Threats/ });
    await choice.waitFor();
    await picture('autocomplete');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.locator('blockquote').first().waitFor();
    expect(await page.locator('.message').last().innerText()).not.toContain('Guarding Against');
  });

  it('is used from end to end without a mouse', async () => {
    const { page, see, picture } = await openScene();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('/ask');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Who wrote about the MOIS?');
    await page.keyboard.press('ArrowUp');
    expect(await active(page)).toContain('mention');
    await page.keyboard.press('ArrowUp');
    expect(await active(page)).toContain('private');
    await page.keyboard.press('Enter');
    await page.keyboard.type('tr');
    expect(await active(page)).toContain('True');
    await picture('keyboard-only');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await see('Only you can see this');
    const spoken = await page.getByRole('status').innerText();
    expect(spoken).toMatch(/^Pullquote \(only you can see this\): /);
    expect(await page.locator(':focus').getAttribute('id')).toBe('composer-text');
    await page.keyboard.press('Shift+Tab');
    expect(await page.locator(':focus').getAttribute('aria-label')).toMatch(/^Apps/);
    await page.keyboard.press('Shift+Tab');
    expect(await page.locator(':focus').innerText()).toContain('payload');
  });

  it('says which value is missing or wrong instead of sending', async () => {
    const { page, picture } = await openScene();
    await page.getByRole('textbox', { name: 'Message' }).fill('/ask');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByText('This option is required').waitFor();
    await page.keyboard.type('ab');
    await page.keyboard.press('Enter');
    await page.getByText('Enter at least 3 characters.').waitFor();
    expect(await page.locator(':focus').getAttribute('aria-invalid')).toBe('true');
    await picture('wrong-value');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('textbox', { name: 'Message' }).waitFor();
    expect(await page.locator('.message').count()).toBe(0);
  });
});

/** The option that a screen reader says is active. */
async function active(page: Page): Promise<string> {
  const id = await page.locator(':focus').getAttribute('aria-activedescendant');
  return id === null ? '' : page.locator(`#${id}`).innerText();
}
