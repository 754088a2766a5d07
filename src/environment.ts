import { resolve } from 'node:path';
import { z } from 'zod';
import { OperationalError } from './operational-error.ts';
import { type Environment, settingIn } from './setting-in.ts';
import { withoutSecrets } from './without-secrets.ts';

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

/** The same for a file's. */
export const filePath = folderPath;

const NO_PORT = 'is no port, which is a number from 1 to 65535.';

/** A port, as a number. */
export const portNumber = z
  .string()
  .regex(/^\d{1,5}$/, NO_PORT)
  .transform(Number)
  .refine((number) => number >= 1 && number <= 65_535, NO_PORT);

/** An address of this machine to listen at; unless told, no other machine reaches it. */
export const hostAddress = z
  .string()
  .regex(
    /^[\w.:%-]{1,255}$/,
    'is no address of this machine, such as 127.0.0.1, ::1, or 0.0.0.0 for all.',
  )
  .default('127.0.0.1');

/**
 * Reads environment variables, without white space around them. An empty one counts as not set.
 *
 * @throws {ConfigError} that names all faults at once.
 */
export function parseEnvironment<Schema extends z.ZodObject>(
  schema: Schema,
  environment: Environment,
): z.infer<Schema> {
  const given = Object.keys(environment).map(
    (name) => [name, settingIn(environment, name)] as const,
  );
  const set = given.filter(([, value]) => value !== undefined);
  const parsed = schema.safeParse(Object.fromEntries(set));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => ({
    variable: path.join('.'),
    message: withoutSecrets(message),
  }));
  throw new ConfigError(describeFaults(faults), faults);
}

/** Of settings, a line for each. */
export function describeFaults(faults: readonly SettingFault[]): string {
  return [
    'Some settings can’t be used:',
    ...faults.map(({ variable, message }) => `  ${variable} ${message}`),
    'Correct them in .env or in the environment; .env.example explains each.',
  ].join('\n');
}
