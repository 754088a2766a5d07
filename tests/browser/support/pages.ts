import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { CHROMIUM, FLAGS } from './chromium.ts';

export type Device = Pick<
  BrowserContextOptions,
  'viewport' | 'deviceScaleFactor' | 'isMobile' | 'hasTouch'
>;

/** Of this worker; it ends with it. */
let browser: Promise<Browser> | undefined;

/** Chromium takes longer for a page than a story takes, so they are used again: by what can't change. */
const idlePages = new Map<string, Page[]>();

/** A page on this device that shows nothing yet. */
export async function borrowPage(device: Device): Promise<Page> {
  const { viewport, fixed, key } = splitDevice(device);
  const page = idlePages.get(key)?.pop() ?? (await openPage(fixed));
  if (viewport) await page.setViewportSize(viewport);
  // Where the last story left it, it would hover over something.
  await page.mouse.move(0, 0);
  return page;
}

/** Nobody listens to the page any more; it shows what it did until another story takes it. */
export function giveBack(page: Page, device: Device): void {
  page.removeAllListeners();
  const { key } = splitDevice(device);
  idlePages.set(key, [...(idlePages.get(key) ?? []), page]);
}

/** What can change of a page, what can't, and what stands for the latter. */
function splitDevice({ viewport, ...fixed }: Device) {
  return { viewport, fixed, key: JSON.stringify(fixed) };
}

async function openPage(fixed: Omit<Device, 'viewport'>): Promise<Page> {
  browser ??= chromium.launch({ executablePath: CHROMIUM ?? '', args: [...FLAGS] });
  const context = await (await browser).newContext({ ...fixed, reducedMotion: 'reduce' });
  return context.newPage();
}
