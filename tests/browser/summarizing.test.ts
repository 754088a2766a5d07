import { expect, it } from 'vitest';
import { describeStories, openScene, PHONE } from './support/scene.ts';

describeStories('summarising in the playground', () => {
  it('shows an article’s own sentences, and more of them at the press of a button', async () => {
    const { page, use, see, picture } = await openScene();
    await use('summarize', 'Recent Terrorist Threats');
    const reply = await see('5 of 48 sentences');
    expect(await reply.locator('blockquote').count()).toBeGreaterThan(2);
    await picture('summarize');
    await page.getByRole('button', { name: 'Longer' }).click();
    await see('8 of 48 sentences');
    await page.getByRole('button', { name: 'Source' }).click();
    await see('48 sentences');
    await picture('summarize-source');
  });

  it('reads well on a phone', async () => {
    const { page, use, see, picture } = await openScene({ device: PHONE });
    await use('summarize', 'Guarding Against the Shadow');
    const reply = await see('5 of 56 sentences');
    const box = await reply.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
    await picture('summarize-phone');
  });

  it('puts what the articles say of a topic side by side', async () => {
    const { use, see, picture } = await openScene();
    await use('brief', 'sanctions');
    const reply = await see('What the articles say about: sanctions');
    expect(await reply.locator('blockquote').count()).toBeGreaterThan(1);
    await picture('brief');
  });
});
