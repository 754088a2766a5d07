import { z } from 'zod';
import { ConfigError, describeFaults, filePath } from './environment.ts';
import { readSecretFile } from './read-named-file.ts';
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
    const found = settingIn(environment, secret)
      ? { fault: `is for nothing: ${secret} is set.` }
      : readSecretFile(file);
    if ('text' in found) return [[secret, found.text] as const];
    faults.push({ variable, message: found.fault });
    return [];
  });
  if (faults.length > 0) throw new ConfigError(describeFaults(faults), faults);
  return { ...environment, ...Object.fromEntries(read) };
}
