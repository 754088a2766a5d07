import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { diskFaultOf } from './disk-fault.ts';
import { OperationalError } from './operational-error.ts';

const SETTINGS_FILE = '.env';
const NOT_UTF_8 = `${SETTINGS_FILE} is not UTF-8, and no setting can be read from it. Save it in that encoding.`;

/** The file of settings is there, and can't be read. */
export class SettingsFileError extends OperationalError {
  override readonly name = 'SettingsFileError';
}

export interface SettingsFile {
  /** The names in it, in order, as often as they stand there. */
  readonly names: readonly string[];
  /** Why it can't be read, if it can't. */
  readonly unreadable?: SettingsFileError;
}

/**
 * Takes the settings in `.env`, if there is one, into an environment; what is set there already wins.
 *
 * @param folder Where it is. Default: the working directory.
 */
export function loadSettingsFile(
  environment: Record<string, string | undefined>,
  folder = '',
): SettingsFile {
  try {
    // Some editors write a mark in front, which would belong to the first setting's name.
    const text = new TextDecoder().decode(readFileSync(join(folder, SETTINGS_FILE)));
    if (text.includes('\0')) return unread(NOT_UTF_8);
    const settings = parseEnv(text);
    for (const [name, value] of Object.entries(settings)) environment[name] ??= value;
    return { names: namesIn(text).filter((name) => Object.hasOwn(settings, name)) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { names: [] };
    const fault = diskFaultOf(error);
    if (!fault) throw error;
    return unread(
      `${SETTINGS_FILE} ${fault.message}. Make it a file that this user may read (a container makes a folder ` +
        'of it where the file that is to be mounted isn’t there), or delete it.',
    );
  }
}

function unread(message: string): SettingsFile {
  return { names: [], unreadable: new SettingsFileError(message) };
}

const QUOTED_VALUE = /=[ \t]*(["'`])[\s\S]*?\1/gu;
const NAME = /^[ \t]*(?:export[ \t]+)?([\w.-]+)[ \t]*=/gmu;

/** `parseEnv` tells each once. */
function namesIn(text: string): readonly string[] {
  return Array.from(text.replace(QUOTED_VALUE, '=').matchAll(NAME), ([, name = '']) => name);
}
