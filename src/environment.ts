import { resolve } from 'node:path';
import { z } from 'zod';
import { OperationalError } from './operational-error.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Settings that can't be used. The message lists every fault with its remedy, and no secret. */
export class ConfigError extends OperationalError {
  override readonly name = 'ConfigError';
}

/** A folder's path, made absolute: whatever becomes of the working directory, it means the same folder. */
export const folderPath = z.string().transform((path) => resolve(path));

/**
 * Reads environment variables. An empty one counts as not set.
 *
 * @throws {ConfigError} that names all faults at once.
 */
export function parseEnvironment<Schema extends z.ZodObject>(
  schema: Schema,
  environment: Environment,
): z.infer<Schema> {
  const given = Object.entries(environment).filter(([, value]) => value?.trim());
  const parsed = schema.safeParse(Object.fromEntries(given));
  if (!parsed.success) throw new ConfigError(describeFaults(parsed.error.issues));
  return parsed.data;
}

function describeFaults(issues: readonly z.core.$ZodIssue[]): string {
  const faults = issues.map(({ path, message }) => `  ${path.join('.')} ${message}`);
  return [
    'Some settings can’t be used:',
    ...faults,
    'Correct them in .env or in the environment; .env.example explains each.',
  ].join('\n');
}
