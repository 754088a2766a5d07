import { resolve } from 'node:path';
import { z } from 'zod';
import { OperationalError } from './operational-error.ts';
import { withoutSecrets } from './without-secrets.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** A setting that can't be used. */
export interface SettingFault {
  readonly variable: string;
  /** To be put behind its name: `is no port, which is …`. */
  readonly message: string;
}

/** Settings that can't be used. The message lists every fault with its remedy, and no secret. */
export class ConfigError extends OperationalError {
  override readonly name = 'ConfigError';
  /** Empty if it is about how settings go together. */
  readonly faults: readonly SettingFault[];

  constructor(message: string, faults: readonly SettingFault[] = []) {
    super(message);
    this.faults = faults;
  }
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
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => ({
    variable: path.join('.'),
    message: withoutSecrets(message),
  }));
  throw new ConfigError(describeFaults(faults), faults);
}

function describeFaults(faults: readonly SettingFault[]): string {
  return [
    'Some settings can’t be used:',
    ...faults.map(({ variable, message }) => `  ${variable} ${message}`),
    'Correct them in .env or in the environment; .env.example explains each.',
  ].join('\n');
}
