import { readFileSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { z } from 'zod';
import { ConfigError, describeFaults, filePath } from './environment.ts';
import { type Environment, settingIn } from './setting-in.ts';

/** What may stand in a file instead, as containers and systemd hand out secrets. */
const SECRETS = ['DISCORD_TOKEN', 'DATABASE_URL'] as const;

export const secretFileVariables = z.object({
  DISCORD_TOKEN_FILE: filePath.optional(),
  DATABASE_URL_FILE: filePath.optional(),
});

/**
 * The same settings, with the secrets that are in files.
 *
 * @throws {ConfigError} that names all faults at once.
 */
export function withSecretFiles(environment: Environment): Environment {
  const faults: { variable: string; message: string }[] = [];
  const read = SECRETS.flatMap((secret) => {
    const variable = `${secret}_FILE`;
    const file = settingIn(environment, variable);
    if (!file) return [];
    const found = readSecret(file);
    const message = settingIn(environment, secret)
      ? `is for nothing: ${secret} is set.`
      : found.fault;
    if (message === undefined) return [[secret, found.text] as const];
    faults.push({ variable, message });
    return [];
  });
  if (faults.length > 0) throw new ConfigError(describeFaults(faults), faults);
  return { ...environment, ...Object.fromEntries(read) };
}

function readSecret(file: string): { readonly text?: string; readonly fault?: string } {
  const names = (reason: string) => ({ fault: `names ${shown(file)}, which ${reason}.` });
  try {
    const text = readFileSync(file, 'utf8').trim();
    if (text === '') return names('is empty');
    if (text.includes('\0')) return names('is not UTF-8');
    return /[\r\n]/u.test(text) ? names('has several lines') : { text };
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    return names(REASONS[code] ?? `can’t be read (${code})`);
  }
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
