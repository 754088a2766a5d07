import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { keepRecords } from '../support/records.ts';
import { describeStories, openScene, PHONE } from './support/scene.ts';

const WATCHES = Array.from(
  { length: 30 },
  (_, watch) =>
    `## Watch ${watch + 1}\n\nIn watch ${watch + 1}, the keeper wrote down what the wind did to the door of the lamp room, and went to bed when the oil was warm.`,
);

/** Who one is to begin with. */
const ADA = '1180000000000000101';

const BRIEF = 'corpus/brief-guarding-against-the-shadow.md';

describeStories('reading in the playground', () => {
  it('shows an article page by page, and jumps to any of them', async () => {
    const { page, use, see, picture } = await openScene();
    await use('read', 'Guarding Against the Shadow');
    const first = await see('Page 1 of');
    expect(await first.innerText()).toContain('Only you can see this');
    expect(await first.locator('blockquote').count()).toBeGreaterThan(2);
    await picture('read');
    await page.getByRole('button', { name: 'Jump' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Page').fill('99');
    await picture('read-jump');
    await page.keyboard.press('Enter');
    const last = await see('There is no page 99. This is the last one.');
    expect(await page.locator('.message').count()).toBe(1);
    expect(await last.getByRole('button', { name: 'Next' }).isDisabled()).toBe(true);
    await last.scrollIntoViewIfNeeded();
    await picture('read-last');
  });

  it('jumps to a section that is chosen by its heading, on a phone in the plain style', async () => {
    const records = await keepRecords();
    await records.preferences.change(ADA, { style: 'plain' });
    const corpus = { 'watches.md': `# The watches\n\n${WATCHES.join('\n\n')}\n` };
    const { page, use, see, picture } = await openScene({ corpus, records, device: PHONE });
    await use('read', 'The watches');
    await see('Page 1 of');
    const select = page.getByRole('combobox', { name: 'Jump to a section' });
    await select.click();
    await picture('read-sections');
    await page.getByRole('option', { name: 'Watch 9' }).click();
    const chosen = await see('“Watch 9” begins here, at paragraph 9.');
    expect(await page.locator('.message').count()).toBe(1);
    expect(await chosen.innerText()).toContain('paragraph 9 In watch 9');
    await page.locator('#scroller').evaluate((scroller) => scroller.scrollTo(0, 0));
    await picture('read-section');
    expect(await page.getByRole('combobox', { name: 'Jump to a section' }).count()).toBe(1);
  });

  it('hands the full text over as a file', async () => {
    const { page, use, see, picture } = await openScene();
    await use('read', 'Guarding Against the Shadow');
    await see('Page 1 of');
    await page.getByRole('button', { name: 'Full text' }).click();
    const reply = await see('not a character changed');
    const downloading = page.waitForEvent('download');
    await reply.getByRole('link', { name: 'brief-guarding-against-the-shadow.txt' }).click();
    const words = await readFile(await (await downloading).path(), 'utf8');
    expect(await readFile(BRIEF, 'utf8')).toContain(words);
    await picture('read-full-text');
  });

  it('reads well on a phone', async () => {
    const { page, use, see, picture } = await openScene({ device: PHONE });
    await use('read', 'Guarding Against the Shadow');
    const reply = await see('Page 1 of');
    const box = await reply.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
    await picture('read-phone-end');
    await page.locator('#scroller').evaluate((scroller) => scroller.scrollTo(0, 0));
    await picture('read-phone');
  });

  it('keeps what a reply is to clear of the tools on a phone', async () => {
    const { page, use, see, picture } = await openScene({ device: PHONE });
    await use('summarize', 'Guarding Against the Shadow');
    await see('5 of 56 sentences');
    await page.getByRole('button', { name: 'Source' }).last().click();
    const reply = await see('56 sentences');
    const snippet = await reply.locator('.origin-snippet').boundingBox();
    const tools = await reply.locator('.tools').boundingBox();
    expect((snippet?.x ?? 0) + (snippet?.width ?? 0)).toBeLessThanOrEqual(tools?.x ?? 0);
    await picture('reply-phone');
  });
});
