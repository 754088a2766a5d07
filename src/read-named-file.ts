import { readFileSync } from 'node:fs';
import { isAbsolute } from 'node:path';

/** What a file holds that a setting names; or why it can’t be used, to be put behind that setting’s name. */
export type NamedFile = { readonly text: string } | { readonly fault: string };

/** The one line that a file holds, as it stands there, without the end of the line. */
export function readSecretFile(file: string): NamedFile {
  const read = readNamedFile(file);
  if ('fault' in read) return read;
  const text = read.text.replaceAll(/^\uFEFF?(?:\r?\n)*|(?:\r?\n)+$/gu, '');
  if (text.trim() === '') return unusable(file, 'is empty');
  if (text.includes('\0')) return unusable(file, 'is not UTF-8');
  return /[\r\n]/u.test(text) ? unusable(file, 'has several lines') : { text };
}

export function readNamedFile(file: string): NamedFile {
  try {
    return { text: readFileSync(file, 'utf8') };
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    return unusable(file, REASONS[code] ?? `can’t be read (${code})`);
  }
}

export function unusable(file: string, reason: string): { readonly fault: string } {
  return { fault: `names ${shown(file)}, which ${reason}.` };
}

/** What is no whole path may be the secret itself, put into the wrong variable. */
function shown(file: string): string {
  return isAbsolute(file) ? file : `a file in ${process.cwd()}`;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  EACCES: 'this user may not read',
  EISDIR: 'is a folder',
};
