import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A real file system of a megabyte, that can run full and be turned read-only. */
export interface SmallDisk {
  readonly folder: string;
  /** Takes all the room that is left. */
  fill(): Promise<void>;
  makeRoom(): Promise<void>;
  /** What is open already can still be written, as the system has it. */
  turnReadOnly(): void;
  turnWritable(): void;
}

/** Only who may mount can have one. */
export const MAY_MOUNT = mayMount();

export function mountSmallDisk(): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-disk-'));
  mount('-t', 'tmpfs', '-o', 'size=1m,mode=700', 'none', folder);
  const filler = join(folder, 'filler');
  let isReadOnly = false;
  const disk: SmallDisk = {
    folder,
    async fill() {
      const isFull = await writeFile(filler, Buffer.alloc(2 * 1024 * 1024)).then(
        () => false,
        (error: NodeJS.ErrnoException) => error.code === 'ENOSPC',
      );
      if (!isFull) throw new Error('there is room left');
    },
    async makeRoom() {
      rmSync(filler);
    },
    turnReadOnly() {
      mount('--bind', folder, folder);
      isReadOnly = true;
      mount('-o', 'remount,bind,ro', folder);
    },
    turnWritable() {
      if (isReadOnly) execFileSync('umount', ['-l', folder], { stdio: 'ignore' });
      isReadOnly = false;
    },
  };
  onTestFinished(() => {
    disk.turnWritable();
    execFileSync('umount', ['-l', folder], { stdio: 'ignore' });
    rmSync(folder, { recursive: true });
  });
  return disk;
}

function mount(...options: readonly string[]): void {
  execFileSync('mount', options, { stdio: 'ignore' });
}

function mayMount(): boolean {
  if (process.platform !== 'linux') return false;
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-disk-'));
  try {
    const { dev } = statSync(folder);
    mount('-t', 'tmpfs', '-o', 'size=64k', 'none', folder);
    const isMounted = statSync(folder).dev !== dev;
    execFileSync('umount', [folder], { stdio: 'ignore' });
    return isMounted;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
