import { expect, it } from 'vitest';
import { describeStories, openScene, PHONE } from './support/scene.ts';

/** More than a page of the list. */
const LIBRARY = Object.fromEntries(
  Array.from({ length: 23 }, (_, index) => [
    `article-${index}.md`,
    `---\ntitle: Article number ${index + 1}\nauthor: Ida Stone\n---\n\nThe orchard has ${index + 1} trees and a gate.\n`,
  ]),
);

describeStories('the playground’s channel', () => {
  it('turns pages in place, with the focus on the button', async () => {
    const { page, use, picture } = await openScene({ corpus: LIBRARY });
    await use('articles');
    const next = page.getByRole('button', { name: 'Next' });
    await next.waitFor();
    await next.focus();
    await page.keyboard.press('Enter');
    await page
      .getByText(/11\. |Article number 1[0-9]|Page 2|2 of 3/)
      .first()
      .waitFor();
    expect(await page.locator('.message').count()).toBe(1);
    await expect.poll(() => page.locator(':focus').innerText()).toBe('Next');
    await picture('paging');
  });

  it('is still there after a reload, and its buttons still work', async () => {
    const { page, use } = await openScene({ corpus: LIBRARY });
    await use('articles');
    await page.getByRole('button', { name: 'Next' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('button', { name: 'Previous' }).waitFor();
    expect(await page.locator('.message').count()).toBe(1);
  });

  it('keeps what is private from others, and lets the channel be cleared', async () => {
    const { page, see, use, picture } = await openScene();
    await page.getByRole('textbox', { name: 'Message' }).fill('Hello, everybody!');
    await page.keyboard.press('Enter');
    await use('ask', 'How does one bake sourdough bread?');
    await see('Only you can see this');
    await page.locator('#me').click();
    await page.getByRole('radio', { name: 'Mo' }).check();
    expect(await page.locator('.message').count()).toBe(1);
    await picture('settings');
    await page.getByRole('button', { name: 'Clear the channel' }).click();
    await page.getByText('Welcome to #reading-room!').waitFor();
  });

  it.each(['light', 'dark'] as const)('fits a phone, %s', async (colorScheme) => {
    const { page, see, use, picture } = await openScene({ device: PHONE, colorScheme });
    await page.locator('#composer-text').tap();
    await page.keyboard.type('/');
    await picture(`phone-commands-${colorScheme}`);
    await page.getByRole('option').first().tap();
    await page.keyboard.type('What does the article say about the MOIS?');
    await page.getByRole('button', { name: 'Send' }).tap();
    await page.locator('blockquote').first().waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    await page.locator('#scroller').evaluate((scroller) => scroller.scrollTo(0, 0));
    await picture(`phone-answer-${colorScheme}`);
    await use('ask', 'How does one bake sourdough bread?');
    await see('Only you can see this');
    await picture(`phone-not-found-${colorScheme}`);
  });

  it('opens with few requests, all of them to this machine', async () => {
    const { page, url } = await openScene();
    const requested: string[] = [];
    page.on('request', (request) => requested.push(request.url()));
    await page.goto(url);
    await page.locator('#me .avatar').waitFor();
    expect(requested.length).toBeLessThanOrEqual(60);
    const { origin } = new URL(url);
    expect(
      requested.filter((each) => !each.startsWith(origin) && !each.startsWith('data:')),
    ).toEqual([]);
  });

  it('keeps what is being typed when its connection is taken up anew', async () => {
    const { page, see, become } = await openScene();
    await page.locator('#composer-text').fill('Good morning');
    await page.keyboard.press('Enter');
    await see('Good morning');
    const held: (() => Promise<void>)[] = [];
    await page.route('**/api/events*', (route) => {
      held.push(() => route.continue());
    });
    await become('Mo');
    await page.locator('#composer-text').fill('/settings hide');
    await page.keyboard.press('Enter');
    const form = page.getByRole('group', { name: 'Command settings hide' });
    await form.waitFor();
    const drawn = await page.locator('.message').first().elementHandle();
    for (const letThrough of held) await letThrough();
    // All messages are drawn anew once the channel has opened again.
    await drawn?.waitForElementState('hidden');
    expect(await form.isVisible()).toBe(true);
    await page.unroute('**/api/events*');
  });
});
