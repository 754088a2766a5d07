import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { AtEnd } from './at-end.ts';

/** A new folder, gone once the test, or whatever `atEnd` is for, is over. */
export async function scratchFolder(name: string, atEnd: AtEnd = onTestFinished): Promise<string> {
  const folder = await makeFolder(name);
  atEnd(() => removeFolder(folder));
  return folder;
}

/** A new folder that is there while `use` runs. */
export async function inScratchFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await makeFolder('scratch');
  try {
    return await use(folder);
  } finally {
    await removeFolder(folder);
  }
}

/** A new folder for what is longer about than a test; `removeFolder` is left to who makes it. */
export async function makeFolder(name: string): Promise<string> {
  return mkdtemp(join(tmpdir(), `pullquote-${name}-`));
}

/** Who still writes a last file in it while it is emptied has it emptied once more. */
export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 10 });
}
