import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';
import { makeFolder, removeFolder } from '../scratch-folder.ts';

/** What the files of one run of the tests share. */
export interface SharedRun {
  readonly folder: string;
  /** The process that the cluster ends with. */
  readonly owner: number;
}

export const PID_FILE = 'pid';

declare module 'vitest' {
  export interface ProvidedContext {
    openSearchRun: SharedRun;
  }
}

/** Before all tests: a place where the first that needs a cluster notes it. After all: that cluster ends. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await makeFolder('opensearch-run');
  provide('openSearchRun', { folder, owner: process.pid });
  return async () => {
    const pid = Number(await readFile(join(folder, PID_FILE), 'utf8').catch(() => '0'));
    if (pid > 0) await endProcess(pid);
    await removeFolder(folder);
  };
}

async function endProcess(pid: number): Promise<void> {
  try {
    process.kill(pid, 'SIGTERM');
    for (;;) {
      process.kill(pid, 0);
      await wait(50);
    }
  } catch {
    // It has ended.
  }
}
