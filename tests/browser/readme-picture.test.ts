import { copyFile, mkdir, stat } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { describeStories, openScene } from './support/scene.ts';

const WINDOW = { viewport: { width: 760, height: 520 }, deviceScaleFactor: 1.5 } as const;

/** `npm run screenshots` takes the README's picture anew; an ordinary run leaves it alone. */
const IS_RETAKING = process.env['npm_lifecycle_event'] === 'screenshots';

describeStories('the README’s picture', () => {
  it('is a real answer from the shipped articles', async () => {
    const { see, use, picture, page } = await openScene({ device: WINDOW });
    await use('ask', 'How many protesters were killed in November 2019?');
    await see('Word for word');
    await page.mouse.move(0, 0);
    const path = await picture('readme');
    expect((await stat(path)).size).toBeLessThan(300 * 1024);
    if (!IS_RETAKING) return;
    await mkdir('.github', { recursive: true });
    await copyFile(path, '.github/playground.png');
  });
});
