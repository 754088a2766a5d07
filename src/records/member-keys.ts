import { createHmac, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { withFile } from './files/with-file.ts';
import { RecordsError } from './records-error.ts';
import { replaceFile } from './files/replace-file.ts';

/**
 * Stands for a member in what is kept: the same one each time, without a slash. Who it is, is told by
 * none of the other files; with the salt, it can be tried out for an id that one already has.
 */
export type MemberKey = (userId: string) => string;

const SALT_BYTES = 32;
const salt = z.hex().length(2 * SALT_BYTES);

/**
 * @param file where the salt is kept; without one, until the process ends.
 * @throws {RecordsError} if it can't be read or written, or is no salt.
 */
export async function openMemberKeys(file: string | undefined): Promise<MemberKey> {
  const secret = file === undefined ? newSalt() : await saltIn(file);
  return (userId) => createHmac('sha256', secret).update(userId).digest('base64url');
}

async function saltIn(file: string): Promise<string> {
  const kept = await withFile(file, () => readIfThere(file));
  if (kept === undefined) {
    const fresh = newSalt();
    await withFile(file, () => replaceFile(file, `${fresh}\n`));
    return fresh;
  }
  const parsed = salt.safeParse(kept.trim());
  if (parsed.success) return parsed.data;
  throw new RecordsError({
    file,
    message: 'should hold 64 hexadecimal digits, but doesn’t',
    remedy:
      'Put it back from a backup. If there is none, delete the folder’s votes, questions and preferences with it: nobody can tell any more whose they are.',
  });
}

function newSalt(): string {
  return randomBytes(SALT_BYTES).toString('hex');
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
