import { type FileHandle, open } from 'node:fs/promises';
import type { OpenFile } from '../../../../src/replace-file.ts';

/** A disk that can run full, half-way through a write. */
export interface FailingDisk {
  readonly openFile: OpenFile;
  isFull: boolean;
  /** It doesn't even let go of what was half written. */
  isStuck: boolean;
}

export function failingDisk(): FailingDisk {
  const disk: FailingDisk = {
    isFull: false,
    isStuck: false,
    openFile: async (file, flags, mode) => failing(await open(file, flags, mode), disk),
  };
  return disk;
}

function failing(handle: FileHandle, disk: FailingDisk): FileHandle {
  const write = handle.appendFile.bind(handle);
  const truncate = handle.truncate.bind(handle);
  async function writeHalf(content: string | Uint8Array): Promise<void> {
    const bytes = Buffer.from(content);
    await write(disk.isFull ? bytes.subarray(0, bytes.length / 2) : bytes);
    if (disk.isFull) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
  }
  return Object.assign(handle, {
    appendFile: writeHalf,
    writeFile: writeHalf,
    truncate: async (length: number) => {
      if (disk.isStuck) throw Object.assign(new Error('input/output error'), { code: 'EIO' });
      await truncate(length);
    },
  });
}
