import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { showcaseBot, showcaseDeclarations } from './support/showcase-bot.ts';
import { describeStories, openScene } from './support/scene.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describeStories('the playground for everyone', () => {
  it.each(['dark', 'light'] as const)('has no fault that axe can find, %s', async (colorScheme) => {
    const showcase = { bot: showcaseBot, declarations: showcaseDeclarations };
    const { page, use } = await openScene({ ...showcase, colorScheme });
    expect(await faultsOf(page)).toEqual([]);
    await use('show');
    await page.getByRole('button', { name: 'Ask' }).waitFor();
    await page.getByRole('button', { name: 'payload' }).click();
    await page.getByRole('textbox', { name: 'Message' }).fill('/s');
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Ask' }).click();
    expect(await faultsOf(page)).toEqual([]);
  });
});

/** Links stand out by colour alone, as they do in Discord. */
const OPTIONS = { rules: { 'link-in-text-block': { enabled: false } } };

/** In axe's words, and where. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(OPTIONS)})`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
  );
}
