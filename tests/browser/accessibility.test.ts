import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { READING_SERVER } from '../../src/playground/pretend-discord/server.ts';
import { showcaseBot, showcaseDeclarations } from './support/showcase-bot.ts';
import { describeStories, openScene, PHONE } from './support/scene.ts';

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

  it.each(['dark', 'light'] as const)(
    'nor among its places and people, %s',
    async (colorScheme) => {
      const { page, become, goTo, outbox } = await openScene({ device: PHONE, colorScheme });
      await become('Mo');
      await goTo('Whom does the MOIS work with?');
      const reply = { visibility: 'public', quotes: [], components: [] } as const;
      const components = [{ type: 10, content: 'News.' } as const];
      await outbox.post(READING_SERVER.channels[1].id, { ...reply, components });
      await page.locator('#open-places.has-unread').click();
      expect(await faultsOf(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('#me').click();
      expect(await faultsOf(page)).toEqual([]);
    },
  );
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
