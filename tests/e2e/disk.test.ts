import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFileStore } from '../../src/records/files/file-store.ts';
import type { Seen } from '../support/fake-discord/seen.ts';
import { hurried } from '../support/hurried.ts';
import { SERVER } from '../support/interactions.ts';
import { openTestMonitor } from '../support/open-test-monitor.ts';
import { LIGHTHOUSE } from '../support/sample-articles.ts';
import { MAY_MOUNT, mountSmallDisk, type SmallDisk } from '../support/small-disk.ts';
import { beginStory, type Story } from '../support/story.ts';

const question = 'When was the lighthouse at Hollow Point lit for the first time?';
const [{ id: adminChannelId }] = SERVER.channels;

const RULES = { keepQuestions: true, now: Date.now };

async function beginOn(disk: SmallDisk) {
  const monitor = await openTestMonitor();
  const story = await beginStory({
    corpus: { 'lighthouse.md': LIGHTHOUSE },
    dataDir: join(disk.folder, 'data'),
    adminChannelId,
    monitor,
    schedule: hurried,
  });
  const ready = async (): Promise<string> => (await fetch(`${monitor.url}/readyz`)).text();
  const told = (words: string): number =>
    story.discord.shown().filter(({ text }) => text.includes(words)).length;
  return { ...story, ready, told };
}

/** Whether a vote was; if not, it is said why. */
function isTaken({ message }: Seen): boolean {
  const text = message?.text ?? '';
  expect(text).toMatch(/^\*\*(?:Thank you|I couldn’t save that: nothing was changed)/u);
  return text.startsWith('**Thank you');
}

/** Every line that was kept, by its file; one that is cut off is none. */
async function linesIn({ dataDir }: Pick<Story, 'dataDir'>) {
  const files = (await readdir(dataDir)).filter((name) => name.endsWith('.jsonl')).toSorted();
  const texts = files.map(async (name) => {
    const text = await readFile(join(dataDir, name), 'utf8');
    expect(text === '' || text.endsWith('\n')).toBe(true);
    const lines = text.split('\n').filter((line) => line !== '');
    for (const line of lines) expect(() => JSON.parse(line) as unknown).not.toThrow();
    return [name, lines.length] as const;
  });
  return Object.fromEntries(await Promise.all(texts));
}

describe.skipIf(!MAY_MOUNT)('on a disk of its own, which takes the right to mount one,', () => {
  it('the bot answers while the disk is full, says what it can’t keep, and goes on by itself', async () => {
    const disk = mountSmallDisk();
    const { discord, use, ready, told, restart, ...story } = await beginOn(disk);
    const { message: answer } = await use('ask', { question });
    await discord.press(answer, 'Helpful');
    await disk.fill();
    expect((await use('ask', { question })).message?.text).toContain('1868');
    // What is left of a page of the disk still takes some.
    let kept = 1;
    while (isTaken(await discord.press(answer, 'Helpful'))) kept += 1;
    expect(isTaken(await discord.press(answer, 'Helpful'))).toBe(false);
    expect(await ready()).toContain('the disk is full');
    await discord.see('keeps nothing more');
    expect(told('keeps nothing more')).toBe(1);
    expect((await linesIn(story))['votes.jsonl']).toBe(kept);

    await disk.makeRoom();
    await discord.see('can be used again');
    expect(await ready()).toContain('writable');
    expect(isTaken(await discord.press(answer, 'Helpful'))).toBe(true);
    expect(told('can be used again')).toBe(1);
    await restart();
    expect(story.log.lines.filter(({ message }) => message.includes('understood'))).toEqual([]);
    expect((await linesIn(story))['votes.jsonl']).toBe(1);
  });

  it('nothing is lost while its folder is read-only, and what is to go, goes once it is not', async () => {
    const disk = mountSmallDisk();
    const { discord, use, ready, told, ...story } = await beginOn(disk);
    const { message: answer } = await use('ask', { question });
    await discord.press(answer, 'Helpful');
    const { message: privacy } = await use('privacy');
    // The article's two codes are noted beside all else.
    await expect.poll(() => linesIn(story)).toMatchObject({ 'known-articles.jsonl': 2 });
    const before = await linesIn(story);

    disk.turnReadOnly();
    expect((await use('ask', { question })).message?.text).toContain('1868');
    const refused = await discord.press(privacy, 'Delete');
    expect(refused.message?.text).toContain('couldn’t delete');
    expect(await ready()).toContain('read-only');
    await discord.see('keeps nothing more');
    expect(await linesIn(story)).toEqual(before);

    disk.turnWritable();
    await discord.see('can be used again');
    expect(await ready()).toContain('writable');
    expect(told('keeps nothing more')).toBe(1);
    await discord.press(privacy, 'Delete');
    expect((await linesIn(story))['votes.jsonl']).toBe(0);
  });

  it('the bot leaves in order from a folder that is read-only', async () => {
    const disk = mountSmallDisk();
    const { leave } = await beginOn(disk);
    disk.turnReadOnly();
    await leave();
    disk.turnWritable();
    const next = await openFileStore(join(disk.folder, 'data'), RULES);
    await expect(next.probe()).resolves.toBeUndefined();
    await next.close();
  });
});
